import {visible} from './visible.js'

/** Lower case without tone marks, without the marks of letters, `đ` as `d`: `Hưng Yên` is `hung yen`. */
export function strip(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('đ', 'd')
}

const marks = /\p{Mn}+/gu

/** Tells whether a stripped text has the words of a query, one after another, from the beginning of a word on. */
export function matcherOf(query: string): ((stripped: string) => boolean) | null {
  const words = wordsOf(query)
  return words === '' ? null : (stripped) => placesOf(words, stripped).next().value !== undefined
}

/** A stretch of a text, and whether it is what was looked for. */
export interface Part {
  text: string
  hit: boolean
}

/** A text for display, cut where a query hits it. */
export function hitsIn(text: string, query: string): Part[] {
  const shown = visible(text.normalize('NFC'))
  const [words, stripped] = [wordsOf(query), strip(shown)]
  const parts: Part[] = []
  let at = 0
  // Letters of other scripts may fall apart into several; then places in one are no places in the other.
  for (const start of words !== '' && stripped.length === shown.length ? placesOf(words, stripped) : []) {
    if (start < at) continue
    if (start > at) parts.push({text: shown.slice(at, start), hit: false})
    at = start + words.length
    parts.push({text: shown.slice(start, at), hit: true})
  }
  if (at < shown.length) parts.push({text: shown.slice(at), hit: false})
  return parts
}

function wordsOf(query: string): string {
  return strip(query).trim().replace(/\s+/g, ' ')
}

/** Where words begin in a text, at the beginnings of words. */
function* placesOf(words: string, stripped: string): Generator<number, undefined> {
  for (let at = stripped.indexOf(words); at !== -1; at = stripped.indexOf(words, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(stripped[at - 1]!)) yield at
  }
  return undefined
}
