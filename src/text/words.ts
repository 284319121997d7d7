import type {Anchors} from './anchors.js'
import {continuesWord, fold, tonedVowels} from './fold.js'
import {isWordAt} from './letters.js'

/** Of a word's key: its hash. */
export const hashed = 0x3fff
/** Of a word's key: it begins with a capital. */
export const capital = 0x4000
/** Of a word's key: a comma, a stop, a colon or a semicolon stands right before it. */
export const marked = 0x8000

// What a character is: nothing is known of it at 0.
const known = 1
const letter = 2
const digit = 4
const mark = 8
/** In NFC as far as Vietnamese goes; no blank but the space and the line break, and nothing unseen. */
const plain = 16
/** Not `foreign`. */
const native = 32
const space = 64
/** Of a text: no two spaces in a row. */
const tidy = 128
/** Folds to another character than its small letter: a dash, a look-alike of `đ`. */
const respelt = 512
/** A vowel that bears the tone of an `o` or `u` before it, in the old placement, where it ends a word. */
const toned = 1024
/** No letter that is written otherwise than Vietnamese ones are, and none that is `respelt`. */
const latin = 2048
/** Where the number of a letter lies that hashes are made of. */
const shift = 16

/** What each character is; learned where it is met first. */
const kinds = new Int32Array(0x10000)

function learn(text: string): void {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (kinds[code] !== 0) continue
    const char = text[at]!
    const folded = fold(char)
    let kind = known
    if (!unplain.test(char)) kind |= plain
    if (!foreign.test(char)) kind |= native
    if (char === ' ') kind |= space
    if (',;.:'.includes(char)) kind |= mark
    if (folded !== char) kind |= capital
    if (folded !== char.toLowerCase()) kind |= respelt
    if (tonedVowels.includes(folded)) kind |= toned
    if (isWordAt(char, 0)) kind |= /\p{N}/u.test(char) ? digit : letter | (toneless(folded) << shift)
    if ((kind & letter) === 0 || ((kind & respelt) === 0 && continuesWord(folded))) kind |= latin
    kinds[code] = kind
  }
}

const unplain =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u00A0\u00AD\u0300-\u036F\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2064\u3000\uFEFF]/

/** Characters that Vietnamese text has never, but that legacy text taken for windows-1252 is full of. */
export const foreign = /[¡-¨ª¬¯³-¶¸-¼¾¿ÄÅÆÇËÎÏÑÖ-ØÛÜÞßäåæçëîïñöøûüþÿ\x80-\x9f]/

/** The number of a letter without its tone: `hoà` and `hòa` have one hash. */
function toneless(char: string): number {
  return char.normalize('NFD').replace(tones, '').normalize('NFC').charCodeAt(0)
}

const tones = /(?!^)[\u0300\u0301\u0303\u0309\u0323]/g

/** What `Words` says of a text as `plain`, without finding its words. */
export function isPlain(text: string): boolean {
  const common = commonKinds(text)
  if ((common & known) !== 0) return (common & plain) !== 0
  learn(text)
  return (commonKinds(text) & plain) !== 0
}

function commonKinds(text: string): number {
  let common = known | plain
  for (let at = 0; at < text.length; at++) common &= kinds[text.charCodeAt(at)]!
  return common
}

/**
 * The words of a text, found in one walk over its characters: where each begins, and a key that tells most words apart,
 * so that who looks for phrases passes over the words that begin none. A word is a run of letters or of digits:
 * `tháng10` is two.
 */
export class Words {
  count = 0
  /** Offsets where the words begin, in order. */
  starts = new Uint32Array()
  /** A hash of each word that sees neither case nor tone, 0 for a number; with what else is told of it. */
  keys = new Uint16Array()
  /** In NFC as far as Vietnamese goes, with no blank but the space and the line break, and nothing unseen. */
  readonly plain: boolean
  /** Without characters that are `foreign`. */
  readonly native: boolean
  /** Without two spaces in a row. */
  readonly tidy: boolean
  /** Offsets, in order, where folding may change more than the case; null where it has to look for them. */
  readonly respellings: readonly number[] | null
  #respellings: number[] = []
  /** Those of the words that recognisers look for, once they were sought. */
  anchors: Anchors | undefined

  constructor(text: string) {
    let common = this.#walk(text)
    if ((common & known) === 0) {
      learn(text)
      common = this.#walk(text)
    }
    this.plain = (common & plain) !== 0
    this.native = (common & native) !== 0
    this.tidy = (common & tidy) !== 0
    this.respellings = (common & latin) !== 0 ? this.#respellings : null
  }

  /** Gives back what is true of every character, and of all together. */
  #walk(text: string): number {
    const {length} = text
    const respellings: number[] = []
    // Most words have three letters or more, and a blank.
    let starts = new Uint32Array((length >> 2) + 16)
    let keys = new Uint16Array(starts.length)
    let count = 0
    let common = known | plain | native | latin
    let marks = 0
    // Of the character right before, where it is of no word; and of any two of those.
    let before = 0
    let twice = 0
    for (let at = 0; at < length; ) {
      let kind = kinds[text.charCodeAt(at)]!
      common &= kind
      const form = kind & (letter | digit)
      if (form === 0) {
        marks |= kind
        twice |= kind & before
        before = kind
        if ((kind & respelt) !== 0) respellings.push(at)
        at++
        continue
      }
      // Two more than there are: whoever asks for the words after the last finds none.
      if (count + 2 === starts.length) {
        starts = widened(starts, new Uint32Array(starts.length * 2))
        keys = widened(keys, new Uint16Array(starts.length))
      }
      starts[count] = at
      const told = (kind & capital) | ((marks & mark) === 0 ? 0 : marked)
      let hash = 0
      let last = kind
      do {
        hash = Math.imul(hash, 31) + (kind >>> shift)
        last = kind
        if (++at === length) break
        kind = kinds[text.charCodeAt(at)]!
        common &= kind
      } while ((kind & form) !== 0)
      keys[count++] = (hash & hashed) | told
      if ((last & toned) !== 0 && bearsTone(text.charCodeAt(at - 2))) respellings.push(at - 2)
      marks = kind
      before = 0
      // What ended the word has been looked up: it is passed over, unless it begins another one.
      if ((kind & (letter | digit)) !== 0) continue
      if ((kind & respelt) !== 0) respellings.push(at)
      before = kind
      at++
    }
    this.#respellings = respellings
    this.count = count
    this.starts = starts
    this.keys = keys
    return (twice & space) === 0 ? common | tidy : common
  }

  /** Index of the first word at or after an offset. */
  indexAt(offset: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.starts[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** `o` or `u`, of either case. */
function bearsTone(code: number): boolean {
  const small = code | 0x20
  return small === 0x6f || small === 0x75
}

function widened<Numbers extends Uint32Array | Uint16Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from)
  return to
}

/** A hash of two words, by their keys or by their hash. */
export function pair(key: number, next: number): number {
  return (Math.imul(key, 31) + next) & hashed
}
