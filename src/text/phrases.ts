import {endsWord} from './letters.js'
import type {Entry} from './trie.js'
import {pair, Words} from './words.js'

/** Words by which phrases are told apart before their letters are looked at. */
const told = 3

/** The phrases of a lexicon, looked up by the hashes of their words: what begins like one is hardly ever looked at. */
export class Phrases<Value> {
  /** By the hash of a phrase's first words: the index of the longest with it, 0 where there is none. */
  readonly #heads = new Uint16Array(0x4000)
  /** By index: the phrase, and the index of the next shorter one with the same hash. */
  readonly #entries: (Entry<Value> | null)[] = [null]
  readonly #next: number[] = [0]

  /** The first meaning given to a phrase stays. */
  constructor(phrases: Iterable<readonly [phrase: string, value: Value]>) {
    const entries = Array.from(phrases, ([phrase, value]) => ({phrase, value})).reverse()
    for (const entry of entries.sort((a, b) => a.phrase.length - b.phrase.length)) {
      const {keys, count} = new Words(entry.phrase)
      let hash = pair(0, keys[0]!)
      for (let word = 1; word < count && word < told; word++) hash = pair(hash, keys[word]!)
      this.#next.push(this.#heads[hash]!)
      this.#heads[hash] = this.#entries.push(entry) - 1
    }
  }

  /** Every phrase. */
  *phrases(): Iterable<string> {
    for (const entry of this.#entries) if (entry) yield entry.phrase
  }

  /** The longest phrase that stands at `at` of the folded text, where the word with index `word` starts, and ends with a word. */
  longest({keys}: Words, word: number, folded: string, at: number): Entry<Value> | undefined {
    const one = pair(0, keys[word]!)
    const two = pair(one, keys[word + 1]!)
    return (
      this.#longestOf(pair(two, keys[word + 2]!), folded, at) ??
      this.#longestOf(two, folded, at) ??
      this.#longestOf(one, folded, at)
    )
  }

  #longestOf(hash: number, folded: string, at: number): Entry<Value> | undefined {
    for (let index = this.#heads[hash]!; index !== 0; index = this.#next[index]!) {
      const entry = this.#entries[index]!
      if (folded.startsWith(entry.phrase, at) && endsWord(folded, at + entry.phrase.length)) return entry
    }
    return undefined
  }
}
