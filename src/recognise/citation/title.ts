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
import {Tail} from './tail.js'

export interface Title {
  words: string
  start: number
  end: number
}

interface Expressions {
  about: Tail
  verb: Tail
  carryingOut: Tail
  quoted: Tail
  ends: RegExp
  opener: RegExp
  document: RegExp
  body: RegExp
}

let expressions: Expressions | undefined

function compiled(): Expressions {
  if (expressions) return expressions
  const after = '(?![a-zà-ỹ])'
  const types = Object.keys(documentTypes).join('|')
  expressions = {
    about: new Tail('(?: ?,)? ?', '(?:về|v/v) '),
    verb: new Tail(' ', `(?:${titleVerbs.join('|')}) `),
    carryingOut: new Tail(',? ', `(?:${carryingOutVerbs.join('|')}) `),
    quoted: new Tail(' ?,? ?', '[“"]([^“”"]{3,300})[”"]'),
    ends: new RegExp(
      `[;()\\[\\]“”"|]|[.:](?= |$)|, |,? (?:và|cùng|hoặc) |,? (?:${titleEnds.join('|')}|(${localTitleEnds.join('|')}))${after}`,
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
  const cited = quoted.exec(text, from, stop)
  if (cited) {
    const end = from + cited[0].length
    return {words: cited[1]!, start: end - cited[1]!.length - 1, end}
  }
  const carriesOut = type !== null && carryingOutTypes.has(type)
  let start = about.startAt(folded, from)
  if (start < 0) start = verb.startAt(folded, from)
  if (start < 0 && carriesOut) start = carryingOut.startAt(folded, from)
  if (start < 0) return null
  const end = titleEnd(passage, start, Math.min(stop, start + longestTitle), symbol)
  return end > start ? {words: text.slice(start, end), start, end} : null
}

function standsAt(expression: RegExp, text: string, at: number): boolean {
  expression.lastIndex = at
  return expression.test(text)
}

function isCentral(symbol: string | null): boolean {
  const organ = symbol
    ?.split(/[-/.]/)
    .at(-1)
    ?.replace(/(?<!\d)\d+$/, '')
  return organ !== undefined && centralOrgan.test(organ)
}

function titleEnd({text, folded}: Passage, start: number, limit: number, symbol: string | null): number {
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
    if (found[1] ? !isCentral(symbol) : !closes(text, folded, sign, ends.lastIndex)) continue
    end = found.index
    break
  }
  if (end === limit && !endsWord(folded, end)) end = folded.lastIndexOf(' ', end)
  while (end > start && /[ ,]/.test(folded[end - 1]!)) end--
  return end
}

/** Whether the title is over at this sign, by what stands after it. */
function closes(text: string, folded: string, sign: string, after: number): boolean {
  const {opener, document, body} = compiled()
  if (sign === ', ')
    return (
      standsAt(opener, folded, after) ||
      standsAt(document, folded, after) ||
      (isCapitalAt(text, after) && standsAt(body, folded, after))
    )
  return / (?:và|cùng|hoặc) $/.test(sign) ? standsAt(document, folded, after) : true
}
