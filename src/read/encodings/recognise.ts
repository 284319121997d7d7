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

/** Characters of Latin-1 that Vietnamese text has seldom; a cheap test, for every text is put to it. */
const rare =
  /[\x80-\x9f\xa1-\xbf\xc4-\xc7\xcb\xcc\xce-\xd2\xd6-\xd8\xdb\xdc\xde\xdf\xe4-\xe7\xeb\xee-\xf1\xf6-\xf8\xfb\xfc\xfe\xff]/

/** Those that it has never, but that legacy text taken for windows-1252 is full of; and `Ì` in a word. */
const foreign = /[¡-¨ª¬¯³-¶¸-¼¾¿ÄÅÆÇËÎÏÑÖ-ØÛÜÞßäåæçëîïñöøûüþÿ\x80-\x9f]|[a-zâêô][ÌÒ]/

/** Whether a text may be legacy text that was taken for windows-1252. */
export function looksForeign(text: string): boolean {
  return rare.test(text) && foreign.test(text)
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
