import {isDigit} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import {citing, seekAnchor} from '../anchors.js'
import {documentPhrases} from './lexicon/documents.js'

/** A word that may begin a citation. */
export interface Anchor {
  start: number
  /** After the word for the document; `start` where a number stands alone. */
  end: number
  /** Folded; null where a number stands alone. */
  type: string | null
}

const number = /\d{1,6}(?:\.\d{1,3})?[a-zđ]? ?(?:\/ ?\d{4} ?)?[-/] ?[a-zđư]/y

/** The next anchor at or after `from`. */
export function nextAnchor(passage: Passage, from: number, stop: number): Anchor | null {
  const {folded} = passage
  let at = seekAnchor(passage, citing, from, stop)
  for (; at >= 0; at = seekAnchor(passage, citing, at + 1, stop)) {
    if (at > 0 && !mayOpen(folded.charCodeAt(at - 1))) continue
    const anchor = isDigit(folded.charCodeAt(at)) ? numberAt(folded, at) : wordAt(passage, at)
    if (anchor) return anchor
  }
  return null
}

/** What may stand right before a citation. */
function mayOpen(code: number): boolean {
  return code < 0x80 ? openings[code] === 1 : code === 0x201c || code === 0x2018
}

const openings = Uint8Array.from({length: 0x80}, (_, code) =>
  ' (“"\'‘[/:;,.-'.includes(String.fromCharCode(code)) ? 1 : 0,
)

/** `2026/TT-BTC` goes on with `18/`. */
const insideNumber = /\d[-/.,]$/

function numberAt(folded: string, start: number): Anchor | null {
  number.lastIndex = start
  if (
    !mayHaveSymbol(folded, start) ||
    !number.test(folded) ||
    insideNumber.test(folded.slice(Math.max(0, start - 2), start))
  )
    return null
  return {start, end: start, type: null}
}

/** Most numbers count something: no sign that joins a year or a symbol to them stands after their digits. */
function mayHaveSymbol(folded: string, start: number): boolean {
  let at = pastDigits(folded, start)
  if (folded[at] === '.') at = pastDigits(folded, at + 1)
  if (isLetter(folded.charCodeAt(at))) at++
  if (folded[at] === ' ') at++
  const sign = folded[at]
  if (sign !== '/' && sign !== '-') return false
  const joined = folded[at + 1] === ' ' ? at + 2 : at + 1
  const digits = pastDigits(folded, joined) - joined
  return digits === 0 || (digits === 4 && sign === '/')
}

function pastDigits(folded: string, from: number): number {
  let at = from
  while (isDigit(folded.charCodeAt(at))) at++
  return at
}

/** One that may be written right after a number: `12a`, `7đ`. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 0x111
}

function wordAt(passage: Passage, start: number): Anchor | null {
  const word = passage.longest(documentPhrases(), start)
  if (!word) return null
  const end = start + word.phrase.length
  return word.value === word.phrase || numberFollows(passage.folded, end)
    ? {start, end, type: word.value}
    : null
}

/** An abbreviation, or a longer name, stands for a document only before its number: `NQ số 57`. */
function numberFollows(folded: string, end: number): boolean {
  return folded[end] === ' ' && (isDigit(folded.charCodeAt(end + 1)) || folded.startsWith('số', end + 1))
}
