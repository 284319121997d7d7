import {endsWord} from './letters.js'
import {hashed, pair, Words} from './words.js'

/** A phrase of a lexicon and what it means. */
export interface Entry<Value> {
  /** In folded form. */
  phrase: string
  value: Value
}

/**
 * The phrases of a lexicon, looked up in one walk over the words from a place by the hashes of what was walked: what
 * begins like none is left at its first word, and hardly ever is one compared that does not stand there.
 */
export class Phrases<Value> {
  /** By the hash of a phrase: the index of the longest with it, 0 where there is none. */
  readonly #heads: Uint16Array | Uint32Array
  /** By index: that of the next shorter one with the same hash. */
  readonly #next: Uint16Array | Uint32Array
  /** By the hash of a beginning: whether a phrase goes on after it. */
  readonly #longer: Uint8Array
  /** By index: the phrase, the longer behind the shorter. */
  readonly #entries: (Entry<Value> | null)[] = [null]
  /** By index: where the phrase begins in `#codes`, a code unit before the next one. */
  readonly #starts: Uint32Array
  /** The code units of all phrases: read faster than those of as many strings. */
  readonly #codes: Uint16Array
  /** How many words the longest has. */
  #most = 0

  /** The first meaning given to a phrase stays. */
  constructor(phrases: Iterable<readonly [phrase: string, value: Value]>) {
    const entries = Array.from(phrases, ([phrase, value]) => ({phrase, value})).reverse()
    entries.sort((a, b) => a.phrase.length - b.phrase.length)
    // One text of them all: to walk over each by itself takes far longer.
    const text = entries.map(({phrase}) => phrase).join('\n')
    const Indices = entries.length < 0xffff ? Uint16Array : Uint32Array
    this.#heads = new Indices(sizeFor(entries.length))
    this.#next = new Indices(entries.length + 1)
    this.#longer = new Uint8Array(this.#heads.length)
    this.#starts = new Uint32Array(entries.length + 2)
    this.#codes = new Uint16Array(text.length)
    for (let at = 0; at < text.length; at++) this.#codes[at] = text.charCodeAt(at)
    this.#addAll(entries, new Words(text))
  }

  #addAll(entries: readonly Entry<Value>[], {starts, keys, count}: Words): void {
    const mask = this.#heads.length - 1
    let word = 0
    let end = -1
    for (const entry of entries) {
      const index = this.#entries.push(entry) - 1
      this.#starts[index] = end + 1
      end += 1 + entry.phrase.length
      const first = word
      let hash = 0
      for (; word < count && starts[word]! < end; word++) {
        if (word > first) this.#longer[hash & mask] = 1
        hash = pair(hash, keys[word]!)
      }
      this.#most = Math.max(this.#most, word - first)
      this.#next[index] = this.#heads[hash & mask]!
      this.#heads[hash & mask] = index
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
    const mask = this.#heads.length - 1
    const last = word + this.#most
    let found = 0
    let hash = 0
    for (let next = word; next < last; next++) {
      hash = pair(hash, keys[next]!)
      const slot = hash & mask
      const head = this.#heads[slot]!
      if (head > found) found = Math.max(found, this.#standing(head, folded, at, limit))
      if (this.#longer[slot] === 0) break
    }
    return this.#entries[found] ?? undefined
  }

  /** Index of the longest phrase that stands there, of those with the hash of one; 0 where none does. */
  #standing(first: number, folded: string, at: number, limit: number): number {
    const starts = this.#starts
    for (let index = first; index !== 0; index = this.#next[index]!) {
      const from = starts[index]!
      const end = at + starts[index + 1]! - from - 1
      if (end <= limit && this.#says(from, folded, at, end) && endsWord(folded, end)) return index
    }
    return 0
  }

  /** Whether the code units from `from` on are those of a text between two offsets. */
  #says(from: number, folded: string, at: number, end: number): boolean {
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
