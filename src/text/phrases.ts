import {endsWord} from './letters.js'
import {hashed, pair, Words} from './words.js'

/** A phrase of a lexicon and what it means. */
export interface Entry<Value> {
  /** In folded form. */
  phrase: string
  value: Value
}

/** Words by which phrases are told apart before their letters are looked at. */
const told = 3

/** The phrases of a lexicon, looked up by the hashes of their words: what begins like one is hardly ever looked at. */
export class Phrases<Value> {
  /** By the hash of a phrase's first words: the index of the longest with it, 0 where there is none. */
  readonly #heads: Uint16Array
  /** By index: the phrase. */
  readonly #entries: (Entry<Value> | null)[] = [null]
  /** By index: that of the next shorter one with the same hash. */
  readonly #next: Uint16Array
  /** By index: where the phrase begins in `#codes`, a code unit before the next one. */
  readonly #starts: Uint32Array
  /** The code units of all phrases: read faster than those of as many strings. */
  readonly #codes: Uint16Array

  /** The first meaning given to a phrase stays. */
  constructor(phrases: Iterable<readonly [phrase: string, value: Value]>) {
    const entries = Array.from(phrases, ([phrase, value]) => ({phrase, value})).reverse()
    entries.sort((a, b) => a.phrase.length - b.phrase.length)
    // One text of them all: to walk over each by itself takes far longer.
    const text = entries.map(({phrase}) => phrase).join('\n')
    this.#heads = new Uint16Array(sizeFor(entries.length))
    this.#next = new Uint16Array(entries.length + 1)
    this.#starts = new Uint32Array(entries.length + 2)
    this.#codes = new Uint16Array(text.length)
    for (let at = 0; at < text.length; at++) this.#codes[at] = text.charCodeAt(at)
    this.#addAll(entries, new Words(text))
  }

  #addAll(entries: readonly Entry<Value>[], {starts, keys, count}: Words): void {
    let word = 0
    let end = -1
    for (const entry of entries) {
      const index = this.#entries.push(entry) - 1
      this.#starts[index] = end + 1
      end += 1 + entry.phrase.length
      let hash = 0
      for (const first = word; word < count && starts[word]! < end; word++)
        if (word < first + told) hash = pair(hash, keys[word]!)
      const slot = hash & (this.#heads.length - 1)
      this.#next[index] = this.#heads[slot]!
      this.#heads[slot] = index
    }
    this.#starts[entries.length + 1] = end + 1
  }

  /** Every phrase. */
  *phrases(): Iterable<string> {
    for (const entry of this.#entries) if (entry) yield entry.phrase
  }

  /**
   * The longest phrase that stands at `at` of the folded text, where the word with index `word` starts, and ends with a
   * word, at `limit` or before.
   */
  longest(
    {keys}: Words,
    word: number,
    folded: string,
    at: number,
    limit = folded.length,
  ): Entry<Value> | undefined {
    const one = pair(0, keys[word]!)
    const two = pair(one, keys[word + 1]!)
    return (
      this.#longestOf(pair(two, keys[word + 2]!), folded, at, limit) ??
      this.#longestOf(two, folded, at, limit) ??
      this.#longestOf(one, folded, at, limit)
    )
  }

  #longestOf(hash: number, folded: string, at: number, limit: number): Entry<Value> | undefined {
    const heads = this.#heads
    const starts = this.#starts
    for (let index = heads[hash & (heads.length - 1)]!; index !== 0; index = this.#next[index]!) {
      const from = starts[index]!
      const end = at + starts[index + 1]! - from - 1
      if (end <= limit && this.#stands(from, folded, at, end) && endsWord(folded, end))
        return this.#entries[index]!
    }
    return undefined
  }

  /** Whether the code units from `from` on are those of a text between two offsets. */
  #stands(from: number, folded: string, at: number, end: number): boolean {
    const codes = this.#codes
    for (let next = at; next < end; next++)
      if (folded.charCodeAt(next) !== codes[from + next - at]) return false
    return true
  }
}

/** A power of two: few of the slots are taken, and all stay near the processor. */
function sizeFor(phrases: number): number {
  return Math.min(hashed + 1, 2 ** Math.ceil(Math.log2(phrases * 8 + 1)))
}
