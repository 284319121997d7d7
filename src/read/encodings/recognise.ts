import {foreign} from '../../text/words.js'
import {convert} from './convert.js'
import {isSyllable} from './syllable.js'
import type {LegacyName} from './tables.js'

/** How well a text reads as Vietnamese: its words with letters beyond ASCII, and those of them that are syllables. */
export interface Reading {
  words: number
  syllables: number
}

/** A legacy encoding that a text was found to be in, and the share of its words that read well in it, from 0 to 1. */
export interface Recognised {
  encoding: LegacyName
  confidence: number
}

const candidates: readonly LegacyName[] = ['tcvn3', 'vni', 'viscii', 'windows-1258']

/** Whether a text may be legacy text that was taken for windows-1252. */
export function looksForeign(text: string): boolean {
  return foreign.test(text) || hasInnerCapital(text)
}

/** Whether `Ì` or `Ò` stands after a small letter, as the letters of TCVN3 do. */
export function hasInnerCapital(text: string): boolean {
  for (const letter of 'ÌÒ')
    for (let at = text.indexOf(letter, 1); at > 0; at = text.indexOf(letter, at + 1))
      if (/[a-zâêô]/.test(text[at - 1]!)) return true
  return false
}

/** The share of words that are syllables in a text that needs no other reading. */
const clear = 0.95

/** The encoding in which a text reads as Vietnamese where it does not as it is; null where there is none. */
export function recogniseLegacy(text: string): Recognised | null {
  const asIs = readingOf(text)
  if (asIs.syllables > asIs.words * clear) return null
  let best: Recognised | null = null
  let most = asIs.syllables * 1.1
  for (const encoding of candidates) {
    const {words, syllables} = readingOf(convert(text, encoding))
    if (syllables <= most || syllables < words * 0.8) continue
    most = syllables
    best = {encoding, confidence: syllables / words}
  }
  return best
}

export function readingOf(text: string): Reading {
  const reading = {words: 0, syllables: 0}
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (/^[\0-\x7f]+$/.test(word)) continue
    const isAbbreviation = word === word.toUpperCase()
    if (isSyllable(word)) reading.syllables++
    else if (isAbbreviation) continue
    reading.words++
  }
  return reading
}
