import type {Openings} from '../../text/beginnings.js'
import {isCapitalAt} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import type {Entry, Phrases} from '../../text/phrases.js'
import {marked, type Words} from '../../text/words.js'
import {anything, governor, listed, openingsOf} from './lexicon/openings.js'
import type {Registry} from './registry.js'

/** What the readers of names look at: a passage's text, its folded form, and the bodies known. */
export class Source {
  readonly text: string
  readonly folded: string
  readonly words: Words
  /** What to take from the offsets of `words` for those of the text. */
  readonly base: number
  readonly #openings: Openings
  /** Index of the word that was asked for last: the next is near. */
  #word: number

  /** @param end offset into the passage where the readers must stop. */
  constructor(
    passage: Passage,
    readonly registry: Registry,
    end = passage.text.length,
  ) {
    const {text, folded} = passage
    const whole = end >= text.length
    this.text = whole ? text : text.slice(0, end)
    this.folded = whole ? folded : folded.slice(0, end)
    this.words = passage.words
    this.base = passage.wordsBase
    this.#openings = openingsOf(registry)
    this.#word = passage.firstWord
  }

  /** Index of the first word at or after an offset. */
  wordAt(at: number): number {
    const {starts, count} = this.words
    const start = this.base + at
    let word = this.#word
    while (word < count && starts[word]! < start) word++
    while (word > 0 && starts[word - 1]! >= start) word--
    this.#word = word
    return word
  }

  /** What the word with this index may begin, as bits of `lexicon/openings`. */
  opening(word: number): number {
    const {keys} = this.words
    return this.#openings.at(keys[word]!, keys[word + 1]!)
  }

  /**
   * Index of the first word from `word` on that stands after a mark, may govern a body, or begins one with a capital; the
   * index after the last of the text where none does.
   */
  seek(word: number): number {
    const stop = this.base + this.text.length
    return this.#openings.seek(this.words, word, stop, marked, governor, listed)
  }

  /** The longest phrase of a lexicon that stands at a place where a word starts. */
  longest<Value>(lexicon: Phrases<Value>, at: number): Entry<Value> | undefined {
    return lexicon.longest(this.words, this.wordAt(at), this.folded, at)
  }

  /** What the words at a place may begin; anything where no word starts. */
  openingAt(at: number): number {
    const word = this.wordAt(at)
    return this.words.starts[word] === this.base + at ? this.opening(word) : anything
  }
}

/** Whether the character at `index` is a capital; `uỷ` is folded to other letters, and is none. */
export function isCapital({text, folded}: Pick<Source, 'text' | 'folded'>, index: number): boolean {
  return (
    index < text.length && text.charCodeAt(index) !== folded.charCodeAt(index) && isCapitalAt(text, index)
  )
}
