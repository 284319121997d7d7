import {Anchors} from './anchors.js'
import {capital, pair, Words} from './words.js'

// Of the hashes in a lexicon's tables: they stay in the processor's nearest cache.
const spread = 0xfff

// How a word begins phrases.
const alone = 1
const beforeNext = 2

/**
 * How phrases of a lexicon begin, by the hashes of their first two words: where the first are common ones, far fewer words
 * are stopped at than by the first alone.
 */
export class Beginnings {
  readonly #known = new Uint8Array(spread + 1)
  /** Of the first two words together. */
  readonly #pairs = new Uint8Array(spread + 1)

  /** @param numbers whether a phrase may begin with any number. */
  constructor(phrases: readonly string[], numbers = false) {
    const known = this.#known
    const pairs = this.#pairs
    if (numbers) known[0] = alone
    eachBeginning(phrases, (first, second) => {
      if (second !== null) pairs[pair(first, second) & spread] = 1
      if (known[first & spread] !== alone) known[first & spread] = second === null ? alone : beforeNext
    })
  }

  /** Index of the first word from `from` on that may begin a phrase; of any behind the offset `stop` where none does. */
  seek({starts, keys, count}: Words, from: number, stop: number): number {
    const known = this.#known
    const pairs = this.#pairs
    let word = from
    for (; word < count && starts[word]! < stop; word++) {
      const how = known[keys[word]! & spread]!
      if (how === 0) continue
      if (how === alone || pairs[pair(keys[word]!, keys[word + 1]!) & spread] === 1) break
    }
    return word
  }
}

/** Of a word of `Openings`: how far up the bits stand of lexicons whose phrases go on after it. */
const longer = 8
/** Where the bit of `capital` lies. */
const capitalBit = 14

/**
 * How the phrases of several lexicons begin, by the hashes of their first two words. Each lexicon has a bit, and one look
 * tells which of them may have a phrase at a word: hardly ever one that has none.
 */
export class Openings {
  /** By word: the lexicons that have it as a phrase of its own; shifted, those that have longer phrases with it first. */
  readonly #words = new Uint16Array(spread + 1)
  /** By pair: the lexicons that have phrases with these two words first. */
  readonly #pairs = new Uint8Array(spread + 1)

  /**
   * @param lexicons each with its bit, below 256.
   * @param numbers bits of those that have a phrase at any number.
   */
  constructor(lexicons: Iterable<readonly [bit: number, phrases: Iterable<string>]>, numbers = 0) {
    this.#words[0] = numbers
    for (const [bit, phrases] of lexicons) this.#add(bit, startsOf(phrases))
  }

  #add(bit: number, phrases: readonly string[]): void {
    const words = this.#words
    const pairs = this.#pairs
    eachBeginning(phrases, (first, second) => {
      words[first & spread]! |= second === null ? bit : bit << longer
      if (second !== null) pairs[pair(first, second) & spread]! |= bit
    })
  }

  /** The bits of the lexicons that may have a phrase at a word with this key, before one with that key. */
  at(key: number, next: number): number {
    const told = this.#words[key & spread]!
    return (told | ((told >> longer) & this.#pairs[pair(key, next) & spread]!)) & 0xff
  }

  /** Every word of a text that may begin a phrase. */
  anchorsIn({starts, keys, count}: Words): Anchors {
    const words = this.#words
    const pairs = this.#pairs
    const found: number[] = []
    const told: number[] = []
    let key = keys[0]!
    for (let word = 0; word < count; word++) {
      const next = keys[word + 1]!
      const first = words[key & spread]!
      const opening = (first | ((first >> longer) & pairs[pair(key, next) & spread]!)) & 0xff
      if (opening !== 0) {
        found.push(starts[word]!)
        told.push(opening)
      }
      key = next
    }
    return new Anchors(found, told)
  }

  /**
   * Index of the first word from `from` on, before an offset, that has one of `flags` or may begin a phrase; the index
   * after the last where none does.
   *
   * @param small bits of the lexicons asked for.
   * @param large bits of those asked for as well where the word begins with a capital.
   */
  seek(
    {starts, keys, count}: Words,
    from: number,
    stop: number,
    flags: number,
    small: number,
    large: number,
  ): number {
    const words = this.#words
    const pairs = this.#pairs
    let word = from
    for (let key = keys[word]!; word < count && starts[word]! < stop; ) {
      const next = keys[word + 1]!
      const told = words[key & spread]!
      const opening = told | ((told >> longer) & pairs[pair(key, next) & spread]!)
      // Without a branch, which no processor could foresee.
      const asked = small | (large & -((key & capital) >> capitalBit))
      if (((opening & asked) | (key & flags)) !== 0) break
      key = next
      word++
    }
    return word
  }
}

/** Gives the keys of the first two words of each phrase; null for the second where there is but one. */
function eachBeginning(
  phrases: readonly string[],
  take: (first: number, second: number | null) => void,
): void {
  // One text of them all: a walk that meets strings of many makes reads each character slower for ever.
  const {starts, keys, count} = new Words(phrases.join('\n'))
  let word = 0
  let start = 0
  for (const {length} of phrases) {
    while (word < count && starts[word]! < start) word++
    const next = word + 1
    const goesOn = next < count && starts[next]! < start + length
    if (word < count && starts[word]! < start + length) take(keys[word]!, goesOn ? keys[next]! : null)
    start += length + 1
  }
}

/** What stands before the second blank of each phrase: many begin alike. */
function startsOf(phrases: Iterable<string>): string[] {
  const starts = new Set<string>()
  for (const phrase of phrases) {
    const blank = phrase.indexOf(' ')
    const second = blank < 0 ? -1 : phrase.indexOf(' ', blank + 1)
    starts.add(second < 0 ? phrase : phrase.slice(0, second))
  }
  return Array.from(starts)
}
