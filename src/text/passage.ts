import type {Position} from '../tree/position.js'
import type {Beginnings, Openings} from './beginnings.js'
import {Cleaned} from './cleaned.js'
import {Lines} from './lines.js'
import type {Entry, Phrases} from './phrases.js'
import type {Piece} from './piece.js'
import {isPlain, Words} from './words.js'

/** Most searches begin with the passage, or behind the marker that it begins with. */
const longestMarker = 16

/**
 * Text ready for the recognisers, which never see the source: in NFC, runs of blanks and line ends made one space,
 * invisible characters dropped, no blank at either end. Every offset into `text` (and into `folded`, which has the
 * same length) leads back to the source.
 */
export class Passage {
  readonly text: string
  readonly #lines: Lines | null
  /** What the text is part of, where it does not stand in the source just so. */
  readonly #cleaned: Cleaned | null
  /** Offset of the text's start: in the source, or in what was cleaned. */
  readonly #base: number
  #folded: string | undefined
  #firstWord = -1
  /** Index of the word that was found last: most searches go on from there. */
  #word = -1

  private constructor(text: string, lines: Lines | null, base: number, cleaned: Cleaned | null) {
    this.text = text
    this.#lines = lines
    this.#base = base
    this.#cleaned = cleaned
  }

  /** @param lines of the source; null where the text has no place in one (a table cell of a spreadsheet). */
  static read(pieces: readonly Piece[], lines: Lines | null): Passage {
    const [only] = pieces
    if (pieces.length === 1 && lines && standsJustSo(only!, lines)) {
      const {value, start} = only!
      const text = value.trim()
      const blank = text.length === value.length ? 0 : value.indexOf(text)
      return new Passage(text, lines, start + blank, null)
    }
    const cleaned = new Cleaned(pieces)
    return new Passage(cleaned.text, lines, 0, cleaned)
  }

  /** A string as a source of its own: what the recognisers' public functions take. */
  static of(source: string): Passage {
    return Passage.read([{value: source, start: 0, end: source.length}], new Lines(source))
  }

  /** The passage from `start` of its text on, blanks there left out. */
  from(start: number): Passage {
    if (start === 0) return this
    let at = start
    while (this.text[at] === ' ') at++
    return new Passage(this.text.slice(at), this.#lines, this.#base + at, this.#cleaned)
  }

  /** Where it was read from, which is folded and has its words found once for all its passages. */
  get #whole(): Cleaned | Lines {
    return this.#cleaned ?? this.#lines!
  }

  /** The text folded for matching, see `fold`. */
  get folded(): string {
    this.#folded ??= this.#whole.folded.slice(this.#base, this.#base + this.text.length)
    return this.#folded
  }

  /** Offset of the first word from `from` on that may begin a phrase of a lexicon; -1 where none stands before `stop`. */
  seek(beginnings: Beginnings, from: number, stop: number): number {
    const {words} = this
    const {starts, count} = words
    const base = this.#base
    const end = base + stop
    const word = beginnings.seek(words, this.#wordAt(base + from), end)
    this.#word = word
    return word < count && starts[word]! < end ? starts[word]! - base : -1
  }

  /**
   * Offset of the first word from `from` on that may begin a phrase of a lexicon, by its bit; -1 where none stands before `stop`.
   *
   * @param openings the same for every passage of a text.
   */
  seekAnchor(openings: Openings, lexicon: number, from: number, stop: number): number {
    const {words} = this
    words.anchors ??= openings.anchorsIn(words)
    const at = words.anchors.seek(lexicon, this.#base + from, this.#base + stop)
    return at < 0 ? -1 : at - this.#base
  }

  /** The longest phrase of a lexicon that stands at `at`, where a word starts, and ends at `limit` or before. */
  longest<Value>(lexicon: Phrases<Value>, at: number, limit?: number): Entry<Value> | undefined {
    return lexicon.longest(this.words, this.#wordAt(this.#base + at), this.folded, at, limit)
  }

  /** Index of the first word at or after an offset of the whole: near the one found last, or near the start. */
  #wordAt(offset: number): number {
    const {words} = this
    const {starts, count} = words
    let word = this.#word
    if (word < 0 || word >= count || (starts[word]! > offset && starts[word - 1]! >= offset))
      word = offset < this.#base + longestMarker ? this.firstWord : words.indexAt(offset)
    while (word < count && starts[word]! < offset) word++
    this.#word = word
    return word
  }

  /** The words of the whole that the text was read from. */
  get words(): Words {
    if (!this.#cleaned) return this.#lines!.words
    this.#cleaned.words ??= new Words(this.#cleaned.text)
    return this.#cleaned.words
  }

  /** What to take from the offsets of `words` for those of the text. */
  get wordsBase(): number {
    return this.#base
  }

  /** Index in `words` of the first word of the text. */
  get firstWord(): number {
    if (this.#firstWord < 0) this.#firstWord = this.words.indexAt(this.wordsBase)
    return this.#firstWord
  }

  /** Source offset of the code unit at `index` of the text. */
  sourceStart(index: number): number {
    const at = this.#base + index
    return this.#cleaned ? this.#cleaned.sourceStart(at) : at
  }

  /** Source offset after the code unit before `index` of the text. */
  sourceEnd(index: number): number {
    if (index === 0) return this.sourceStart(0)
    const at = this.#base + index
    return this.#cleaned ? this.#cleaned.sourceEnd(at) : at
  }

  /** Where `text.slice(start, end)` stands in the source. */
  position(start: number, end: number): Position | undefined {
    return this.#lines?.position(this.sourceStart(start), this.sourceEnd(end))
  }
}

/** Whether a piece says what stands in the source at its place, with nothing to clean but blanks at its ends. */
function standsJustSo({value, start, end}: Piece, {source, plain, tidy}: Lines): boolean {
  if (source.slice(start, end) !== value || value.includes('\n')) return false
  return (plain || isPlain(value)) && (tidy || !value.includes('  '))
}
