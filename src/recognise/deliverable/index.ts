import {endsWord, startsWord} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import type {Deliverable, DeliverableKind} from '../../tree/deliverable.js'
import type {Finding, Span} from '../finding.js'
import {makingVerbs, nameEnds, notVerbs, products, weakVerbs} from './lexicon.js'

interface Expressions {
  verb: RegExp
  noun: RegExp
  end: RegExp
}

let expressions: Expressions | undefined

/** Made from the lexicon at first use; the longest words first. */
function compiled(): Expressions {
  if (expressions) return expressions
  const either = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|')
  const after = '(?![\\p{L}\\p{M}])'
  expressions = {
    verb: new RegExp(
      `(?:${either(makingVerbs)})(?:,? (?:và )?(?:${either([...makingVerbs, 'triển khai', 'tổ chức thực hiện', 'tổ chức', 'thực hiện', 'bổ sung', 'sửa đổi'])})){0,4}`,
      'g',
    ),
    noun: new RegExp(
      `(?: (?:cấp có thẩm quyền (?:ban hành|thông qua|phê duyệt|xem xét)|đồng bộ|và|mới|các|những|một số|bộ|hệ thống|dự thảo|nội dung|,)){0,4} ((?:${either(Object.keys(products))}))${after}`,
      'uy',
    ),
    end: new RegExp(
      `[;.()“”"]|:(?= |$)|, (?:${either([...nameEnds, ...makingVerbs, 'chỉ đạo', 'phối hợp', 'tổ chức', 'triển khai', 'kiểm tra', 'báo cáo'])})${after}| (?:${either(nameEnds)})${after}`,
      'gu',
    ),
  }
  return expressions
}

const longestName = 250

/**
 * What a task's sentence says must be produced: a making verb and, right after it, the noun of a product. Verbs without
 * a product (`thực hiện kế hoạch`, `theo chương trình`) give none; nor do cited documents, which are in `excluded`.
 */
export function findDeliverables(
  passage: Passage,
  span: Span,
  excluded: readonly Span[],
): Finding<Deliverable>[] {
  const {text, folded} = passage
  const {verb, noun, end: ending} = compiled()
  const found: Finding<Deliverable>[] = []
  verb.lastIndex = span.start
  for (let match = verb.exec(folded); match && match.index < span.end; match = verb.exec(folded)) {
    if (!startsWord(folded, match.index) || !endsWord(folded, verb.lastIndex)) continue
    if (!makes(match[0]) || isTail(folded, match.index)) continue
    noun.lastIndex = verb.lastIndex
    const head = noun.exec(folded)
    if (!head || noun.lastIndex > span.end) continue
    const start = noun.lastIndex - head[1]!.length
    if (excluded.some((one) => start >= one.start && start < one.end)) continue
    ending.lastIndex = noun.lastIndex
    const stop = Math.min(ending.exec(folded)?.index ?? span.end, span.end, start + longestName)
    const end = start + text.slice(start, stop).trimEnd().length
    found.push(deliverable(passage, start, end, products[head[1]!]!))
    verb.lastIndex = Math.max(end, verb.lastIndex)
  }
  return found
}

function makes(verbs: string): boolean {
  return !weakVerbs.includes(verbs)
}

/** Whether the verb found is the tail of another word: the `trình` of `quá trình`. */
function isTail(folded: string, at: number): boolean {
  return notVerbs.some((word) => folded.startsWith(word, at - word.lastIndexOf(' ') - 1))
}

function deliverable(
  passage: Passage,
  start: number,
  end: number,
  kind: DeliverableKind,
): Finding<Deliverable> {
  const raw = passage.text.slice(start, end)
  const position = passage.position(start, end)
  const value: Deliverable = {raw, kind, name: raw}
  return {start, end, value: position ? {...value, position} : value}
}

/**
 * The products of a stretch that is known to name them: the value of `Sản phẩm: …`, a table's cell. A list is split at
 * its semicolons and line ends; what has no known noun is `other`.
 */
export function readDeliverables(passage: Passage, span: Span): Finding<Deliverable>[] {
  const found: Finding<Deliverable>[] = []
  let start = span.start
  for (let at = start; at <= span.end; at++) {
    if (at < span.end && passage.text[at] !== ';') continue
    const one = trimmed(passage.text, start, at)
    if (one.end > one.start)
      found.push(deliverable(passage, one.start, one.end, kindOf(passage.folded.slice(one.start, one.end))))
    start = at + 1
  }
  return found
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && /[\s\-–+•,.:]/.test(text[start]!)) start++
  while (end > start && /[\s.,:]/.test(text[end - 1]!)) end--
  return {start, end}
}

const leadIn = /^(?:(?:các|những|bộ|dự thảo|bản|hệ thống) ){0,2}/

function kindOf(folded: string): DeliverableKind {
  const words = folded.replace(leadIn, '')
  let best: DeliverableKind = 'other'
  let length = 0
  for (const [noun, kind] of Object.entries(products)) {
    if (noun.length > length && words.startsWith(noun) && endsWord(words, noun.length))
      [best, length] = [kind, noun.length]
  }
  return best
}
