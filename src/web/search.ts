import {visible} from './visible.js'

/** Lower case without tone marks, without the marks of letters, `đ` as `d`: `Hưng Yên` is `hung yen`. */
export function strip(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('đ', 'd')
}

const marks = /\p{Mn}+/gu

/** Tells whether a stripped text has every word of a query, each at the beginning of a word. */
export function matcherOf(query: string): ((stripped: string) => boolean) | null {
  const words = wordsOf(query)
  if (words.length === 0) return null
  return (stripped) => words.every((word) => placesOf(word, stripped).next().value !== undefined)
}

/** A stretch of a text, and whether it is what was looked for. */
export interface Part {
  text: string
  hit: boolean
}

/** A text for display, cut where a query hits it. */
export function hitsIn(text: string, query: string): Part[] {
  const shown = visible(text.normalize('NFC'))
  const stripped = strip(shown)
  const whole = [{text: shown, hit: false}]
  // Letters of other scripts may fall apart into several; then places in one are no places in the other.
  if (stripped.length !== shown.length) return whole
  const hits = wordsOf(query)
    .flatMap((word) => [...placesOf(word, stripped)].map((start) => ({start, end: start + word.length})))
    .sort((one, other) => one.start - other.start)
  if (hits.length === 0) return whole
  const parts: Part[] = []
  let at = 0
  for (const {start, end} of hits) {
    if (end <= at) continue
    if (start > at) parts.push({text: shown.slice(at, start), hit: false})
    parts.push({text: shown.slice(Math.max(at, start), end), hit: true})
    at = end
  }
  if (at < shown.length) parts.push({text: shown.slice(at), hit: false})
  return parts
}

function wordsOf(query: string): string[] {
  return strip(query).split(/\s+/).filter(Boolean)
}

/** Where a word begins in a text, at the beginnings of words. */
function* placesOf(word: string, stripped: string): Generator<number, undefined> {
  for (let at = stripped.indexOf(word); at !== -1; at = stripped.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(stripped[at - 1]!)) yield at
  }
  return undefined
}
