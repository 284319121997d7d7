import {endsWord, isCapitalAt} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import {documentTypes} from './lexicon/documents.js'
import {centralOrgan} from './lexicon/issuers.js'
import {
  bodyHeads,
  carryingOutTypes,
  carryingOutVerbs,
  clauseOpeners,
  localTitleEnds,
  titleEnds,
  titleVerbs,
} from './lexicon/titles.js'

export interface Title {
  words: string
  start: number
  end: number
}

interface Expressions {
  about: RegExp
  verb: RegExp
  carryingOut: RegExp
  quoted: RegExp
  ends: RegExp
  opener: RegExp
  document: RegExp
  body: RegExp
}

let expressions: Expressions | undefined

function compiled(): Expressions {
  if (expressions) return expressions
  const after = '(?![\\p{L}\\p{M}])'
  const types = Object.keys(documentTypes).join('|')
  expressions = {
    about: /(?: ?,)? ?(?=(?:về|v\/v) )/y,
    verb: new RegExp(` (?=(?:${titleVerbs.join('|')}) )`, 'y'),
    carryingOut: new RegExp(`,? (?=(?:${carryingOutVerbs.join('|')}) )`, 'y'),
    quoted: / ?,? ?[“"]([^“”"]{3,300})[”"]/y,
    ends: new RegExp(
      `[;()\\[\\]“”"]|[.:](?= |$)|, |,? (?:và|cùng|hoặc) |,? (?:${[...titleEnds, ...localTitleEnds].join('|')})${after}`,
      'gu',
    ),
    opener: new RegExp(`(?:${clauseOpeners.join('|')})${after}`, 'uy'),
    document: new RegExp(
      `(?:các )?(?:(?:${types}) )?(?:số ?:? ?)?\\d{1,6}[a-zđ]?(?:/\\d{4})?[-/][a-zđ]`,
      'y',
    ),
    body: new RegExp(`(?:${bodyHeads.join('|')})${after}`, 'uy'),
  }
  return expressions
}

const longestTitle = 300
/** The search for a sign looks no further than this behind the title. */
const longestSign = 24

/** ` về đại hội đảng bộ các cấp …`, ` “Về đẩy mạnh …”`: what it is about, up to where the sentence goes its own way. */
export function readTitle(
  passage: Passage,
  from: number,
  stop: number,
  type: string | null,
  symbol: string | null,
): Title | null {
  const {text, folded} = passage
  const {about, verb, carryingOut, quoted} = compiled()
  const cited = startAt(quoted, text, from)
  if (cited && from + cited[0].length <= stop) {
    const end = from + cited[0].length
    return {words: cited[1]!, start: end - cited[1]!.length - 1, end}
  }
  const carriesOut = type !== null && carryingOutTypes.has(type)
  const joint =
    startAt(about, folded, from) ??
    startAt(verb, folded, from) ??
    (carriesOut ? startAt(carryingOut, folded, from) : null)
  if (!joint) return null
  const start = from + joint[0].length
  const end = titleEnd(passage, start, Math.min(stop, start + longestTitle), isCentral(symbol))
  return end > start ? {words: text.slice(start, end), start, end} : null
}

function startAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(text)
}

function isCentral(symbol: string | null): boolean {
  const organ = symbol
    ?.split(/[-/.]/)
    .at(-1)
    ?.replace(/(?<!\d)\d+$/, '')
  return organ !== undefined && centralOrgan.test(organ)
}

function titleEnd({text, folded}: Passage, start: number, limit: number, central: boolean): number {
  const {ends} = compiled()
  const near = folded.slice(0, limit + longestSign)
  ends.lastIndex = start
  let end = limit
  for (let found = ends.exec(near); found && found.index < limit; found = ends.exec(near)) {
    const sign = found[0]
    if (sign === '“') {
      const closed = near.indexOf('”', found.index)
      if (closed > 0 && closed < limit) {
        ends.lastIndex = closed + 1
        continue
      }
    }
    if (isLocal(sign) ? !central : !closes(text, folded, sign, ends.lastIndex)) continue
    end = found.index
    break
  }
  if (end === limit && !endsWord(folded, end)) end = folded.lastIndexOf(' ', end)
  while (end > start && /[ ,]/.test(folded[end - 1]!)) end--
  return end
}

function isLocal(sign: string): boolean {
  return localTitleEnds.some((words) => sign.endsWith(words))
}

/** Whether the title is over at this sign, by what stands after it. */
function closes(text: string, folded: string, sign: string, after: number): boolean {
  const {opener, document, body} = compiled()
  if (sign === ', ')
    return (
      startAt(opener, folded, after) !== null ||
      startAt(document, folded, after) !== null ||
      (isCapitalAt(text, after) && startAt(body, folded, after) !== null)
    )
  return / (?:và|cùng|hoặc) $/.test(sign) ? startAt(document, folded, after) !== null : true
}
