import {isWordCode} from './letters.js'

/** A phrase of a lexicon and what it means. */
export interface Entry<Value> {
  /** In folded form. */
  phrase: string
  value: Value
}

const heads = 0x1000

/**
 * Many phrases, looked up in one walk over the words from a place in folded text.
 *
 * One hash table with open addressing holds the phrases, and those of their beginnings that end with a word: it is built
 * as fast as phrases are read, and a walk asks it once a word and makes no objects.
 */
export class Trie<Value> {
  /** Hashes of phrases and of their beginnings, made odd; 0 where a slot is free. */
  #keys = new Int32Array(64)
  /** The phrase that a slot's beginning is, by its index; 0 where it is none. */
  #phrases = new Int32Array(64)
  readonly #entries: (Entry<Value> | undefined)[] = [undefined]
  #size = 0
  #longest = 0
  /** Hashes of the first code units, three where a phrase has them: most words begin no phrase, and one look tells. */
  readonly #heads = new Uint8Array(heads)

  constructor(phrases: Iterable<readonly [phrase: string, value: Value]> = []) {
    for (const [phrase, value] of phrases) this.add(phrase, value)
  }

  /** The first meaning given to a phrase stays. */
  add(phrase: string, value: Value): void {
    const {length} = phrase
    if (length === 0) return
    let hash = phrase.charCodeAt(0)
    for (let end = 1; end < length; end++) {
      const code = phrase.charCodeAt(end)
      // Lexicons are read before anything is compiled: small letters are told without a call.
      if ((code < 0x61 || code > 0x7a) && !isWordCode(code)) this.#put(hash | 1)
      hash = (Math.imul(hash, 31) + code) | 0
    }
    this.#put(hash | 1, {phrase, value})
    this.#begin(phrase)
    if (length > this.#longest) this.#longest = length
  }

  /** Every phrase. */
  *phrases(): Iterable<string> {
    for (const entry of this.#entries) if (entry) yield entry.phrase
  }

  /** The longest phrase that stands at `at` of the folded text and ends with a word, at `limit` or before. */
  longest(folded: string, at: number, limit = folded.length): Entry<Value> | undefined {
    if (at >= folded.length || !this.#mayBegin(folded, at)) return undefined
    const last = Math.min(limit, at + this.#longest)
    let found: Entry<Value> | undefined
    let hash = folded.charCodeAt(at)
    for (let end = at + 1; end <= last; end++) {
      const code = end < folded.length ? folded.charCodeAt(end) : 0
      if (!isWordCode(code)) {
        const key = hash | 1
        let slot = this.#slot(key)
        if (this.#keys[slot] === 0) break
        // Two phrases may share a hash: they lie in slots of their own.
        for (; this.#keys[slot] === key; slot = this.#slot(key, slot + 1)) {
          const entry = this.#entries[this.#phrases[slot]!]
          if (entry?.phrase.length === end - at && folded.startsWith(entry.phrase, at)) found = entry
        }
      }
      hash = (Math.imul(hash, 31) + code) | 0
    }
    return found
  }

  #begin(phrase: string): void {
    const one = head(0, phrase.charCodeAt(0))
    const two = head(one, phrase.charCodeAt(1))
    if (phrase.length === 1) this.#heads[one]! |= ofOne
    else if (phrase.length === 2) this.#heads[two]! |= ofTwo
    else this.#heads[head(two, phrase.charCodeAt(2))]! |= ofThree
  }

  #mayBegin(folded: string, at: number): boolean {
    const heads = this.#heads
    const one = head(0, folded.charCodeAt(at))
    const two = head(one, folded.charCodeAt(at + 1))
    const three = head(two, folded.charCodeAt(at + 2))
    return ((heads[three]! & ofThree) | (heads[two]! & ofTwo) | (heads[one]! & ofOne)) !== 0
  }

  /** Takes in a beginning by its key, and the phrase that it is. */
  #put(key: number, entry?: Entry<Value>): void {
    if (this.#size * 2 >= this.#keys.length) this.#widen()
    let slot = this.#slot(key)
    for (; entry && this.#phrases[slot] !== 0; slot = this.#slot(key, slot + 1))
      if (this.#entries[this.#phrases[slot]!]!.phrase === entry.phrase) return
    if (this.#keys[slot] === 0) this.#size++
    this.#keys[slot] = key
    if (entry) this.#phrases[slot] = this.#entries.push(entry) - 1
  }

  /** The first slot from the key's own on that holds it, or is free. */
  #slot(key: number, from = Math.imul(key, 0x9e3779b1) >>> 8): number {
    const keys = this.#keys
    const mask = keys.length - 1
    let slot = from & mask
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  #widen(): void {
    const keys = this.#keys
    const phrases = this.#phrases
    this.#keys = new Int32Array(keys.length * 4)
    this.#phrases = new Int32Array(keys.length * 4)
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at]!
      if (key === 0) continue
      let slot = this.#slot(key)
      while (this.#keys[slot] !== 0) slot = this.#slot(key, slot + 1)
      this.#keys[slot] = key
      this.#phrases[slot] = phrases[at]!
    }
  }
}

// How many code units a head was made of.
const ofOne = 1
const ofTwo = 2
const ofThree = 4

/** The hash of a code unit, or of some, with the next one. */
function head(hash: number, code: number): number {
  return (Math.imul(hash, 67) + code) & (heads - 1)
}
