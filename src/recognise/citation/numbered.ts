import {fold} from '../../text/fold.js'
import {isDigit} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import type {Context} from '../finding.js'
import {readDate} from './date.js'
import {type Document, type Draft, unknownDocument} from './draft.js'
import {readIssuer} from './issuer.js'
import {type NumberFound, readNumber} from './number.js'
import {readTitle} from './title.js'

/** Where the digits begin after a word for a document: ` 45`, ` số 45`, ` (số: 45`; -1 where none do. */
export function digitsAfter(folded: string, from: number): number {
  let at = from
  if (folded[at] === ' ') at++
  if (folded[at] === '(') at++
  if (folded.startsWith('số', at)) at += 2
  while (folded[at] === ' ' || folded[at] === ':') at++
  return isDigit(folded.charCodeAt(at)) ? at : -1
}

/**
 * `Chỉ thị số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị về …`.
 *
 * @param at where the digits begin, behind the word for the document that starts at `start`, if there is one.
 */
export function readNumbered(
  passage: Passage,
  start: number,
  at: number,
  type: string | null,
  stop: number,
  context: Context,
): Draft | null {
  const {text, folded} = passage
  const number = readNumber(text, at, stop)
  if (!number) return null
  if (!type && !standsAlone(folded, start, number)) return null
  const {number: digits, symbol, year, key} = number
  const document = {...unknownDocument, type: type ?? number.type, number: digits, symbol, year, key}
  return readTail(passage, {start, end: number.end, next: number.end, document}, stop, context)
}

/**
 * Whether a number without a word for its document cites one: `số 45-CT/TW`, `số 345/BNV-CCHC`; but not the masthead's
 * own number, nor a form's (`mẫu số 02/MT`).
 */
function standsAlone(folded: string, start: number, {known, year, symbol}: NumberFound): boolean {
  const left = folded.slice(Math.max(0, start - 6), start)
  if (start < 6 && /^số ?:? ?$/.test(left)) return false
  return known || (/(?:^|[ (])số ?:? ?$/.test(left) && (year !== null || /[-/]/.test(symbol!)))
}

/** `Chỉ thị ngày 14/4/2025 của Bộ Chính trị`: identified by its date and its issuer. */
export function readDated(
  passage: Passage,
  start: number,
  at: number,
  type: string,
  stop: number,
  context: Context,
): Draft | null {
  if (!passage.folded.startsWith(' ngày ', at)) return null
  const head: Draft = {start, end: at, next: at, document: {...unknownDocument, type}}
  const read = readTail(passage, head, stop, context)
  const {date, issuer} = read.document
  if (!date || !issuer) return null
  return {...read, document: {...read.document, key: `${type} ${fold(issuer)} ${date}`}}
}

/** Date, issuer and title, in their usual order after what identifies the document. */
export function readTail(passage: Passage, draft: Draft, stop: number, context: Context): Draft {
  const {folded} = passage
  const {document} = draft
  // `(số 57-NQ/TW)`, `(ngày 14/4/2025 của Bộ Chính trị)`: the parenthesis closes where what stands in it is over.
  const close = (at: number) =>
    folded[at] === ')' && folded.slice(draft.start, at).includes('(') ? at + 1 : at
  let end = close(draft.end)
  const before = readDate(passage, end, stop, context)
  end = close(before?.end ?? end)
  const issuer = readIssuer(passage, end, stop)
  end = close(issuer?.end ?? end)
  const dated = before ?? readDate(passage, end, stop, context)
  end = close(Math.max(end, dated?.end ?? 0))
  const title = readTitle(passage, end, stop, document.type, document.symbol)
  const known: Document = {
    ...document,
    year: document.year ?? dated?.year ?? null,
    date: dated?.date ?? null,
    issuer: issuer?.words ?? document.issuer,
    title: title?.words ?? null,
  }
  return {start: draft.start, end: title?.end ?? end, next: title?.start ?? end, document: known}
}
