import type {Position} from '../tree/position.js'
import {fold} from './fold.js'
import {Lines} from './lines.js'
import {type Beginnings, Words} from './words.js'

/** A piece of text as it was read: what it says, and where that stands in the source. */
export interface Piece {
  value: string
  /** Source offset of its first code unit. */
  start: number
  /** Source offset after its last code unit; more or less than `value.length` away where marks were decoded. */
  end: number
}

interface SourceMap {
  starts: Uint32Array
  ends: Uint32Array
}

/**
 * Text ready for the recognisers, which never see the source: in NFC, runs of blanks and line ends made one space,
 * invisible characters dropped, no blank at either end. Every offset into `text` (and into `folded`, which has the
 * same length) leads back to the source.
 */
export class Passage {
  readonly text: string
  readonly #lines: Lines | null
  /** Source offsets of each code unit's start and end; null where the text stands in the source just so. */
  readonly #map: SourceMap | null
  /** Source offset of the text's start. */
  readonly #base: number
  #folded: string | undefined
  #words: Words | undefined
  #firstWord = -1
  /** Index of the word that was found last: most searches go on from there. */
  #word = -1

  private constructor(text: string, lines: Lines | null, base: number, map: SourceMap | null) {
    this.text = text
    this.#lines = lines
    this.#base = base
    this.#map = map
  }

  /** @param lines of the source; null where the text has no place in one (a table cell of a spreadsheet). */
  static read(pieces: readonly Piece[], lines: Lines | null): Passage {
    const [only] = pieces
    if (!only) return new Passage('', lines, 0, null)
    if (pieces.length === 1 && lines?.plain && standsJustSo(only, lines)) {
      const text = only.value.trim()
      const blank = text.length === only.value.length ? 0 : only.value.indexOf(text)
      return new Passage(text, lines, only.start + blank, null)
    }
    const {text, starts, ends} = clean(pieces)
    return new Passage(text, lines, starts[0] ?? only.start, {starts, ends})
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
    const map = this.#map && {starts: this.#map.starts.subarray(at), ends: this.#map.ends.subarray(at)}
    return new Passage(this.text.slice(at), this.#lines, this.sourceStart(at), map)
  }

  /** The text folded for matching, see `fold`. */
  get folded(): string {
    this.#folded ??= this.#map ? fold(this.text) : this.#foldedSource()
    return this.#folded
  }

  /** A stretch of a plain source is folded with the source, once. */
  #foldedSource(): string {
    return this.#lines?.folded.slice(this.#base, this.#base + this.text.length) ?? ''
  }

  /** Offset of the first word from `from` on that may begin a phrase of a lexicon; -1 where none stands before `stop`. */
  seek(beginnings: Beginnings, from: number, stop: number): number {
    const {words, wordsBase: base} = this
    const {starts, count} = words
    const first = base + from
    const end = base + stop
    let word = this.#word
    if (word < 0 || word >= count || starts[word]! > first) word = words.indexAt(first)
    while (word < count && starts[word]! < first) word++
    word = beginnings.seek(words, word, end)
    this.#word = word
    return word < count && starts[word]! < end ? starts[word]! - base : -1
  }

  /** The words of the text, or of the whole source where the text stands in it just so. */
  get words(): Words {
    this.#words ??= (this.#map ? null : this.#lines?.words) ?? new Words(this.text)
    return this.#words
  }

  /** What to take from the offsets of `words` for those of the text. */
  get wordsBase(): number {
    return this.#map ? 0 : this.#base
  }

  /** Index in `words` of the first word of the text. */
  get firstWord(): number {
    if (this.#firstWord < 0) this.#firstWord = this.words.indexAt(this.wordsBase)
    return this.#firstWord
  }

  /** Source offset of the code unit at `index` of the text. */
  sourceStart(index: number): number {
    if (!this.#map) return this.#base + index
    const {starts, ends} = this.#map
    return starts[index] ?? ends.at(-1) ?? this.#base
  }

  /** Source offset after the code unit before `index` of the text. */
  sourceEnd(index: number): number {
    if (!this.#map || index === 0) return this.#base + (this.#map ? 0 : index)
    return this.#map.ends[index - 1] ?? this.#base
  }

  /** Where `text.slice(start, end)` stands in the source. */
  position(start: number, end: number): Position | undefined {
    return this.#lines?.position(this.sourceStart(start), this.sourceEnd(end))
  }
}

/** Whether a piece says what stands in the source at its place, on one line and without double blanks. */
function standsJustSo({value, start, end}: Piece, {source, tidy}: Lines): boolean {
  if (source.slice(start, end) !== value || value.includes('\n')) return false
  return tidy || !value.includes('  ')
}

// A base letter with its marks, or a run of blanks, or what is not seen.
const unit = /\s+|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|[^\u0300-\u036F][\u0300-\u036F]+/g

function clean(pieces: readonly Piece[]): SourceMap & {text: string} {
  let text = ''
  // Asked of the text itself, its parts would be joined each time.
  let blank = false
  const starts: number[] = []
  const ends: number[] = []
  const put = (value: string, start: number, end: number) => {
    if (value === ' ' && (text === '' || blank)) return
    text += value
    blank = value === ' '
    for (let at = 0; at < value.length; at++) {
      starts.push(start)
      ends.push(end)
    }
  }
  for (const piece of pieces) {
    const {value} = piece
    const exact = value.length === piece.end - piece.start
    const place = (at: number) => (exact ? piece.start + at : piece.start)
    const placeEnd = (at: number) => (exact ? piece.start + at : piece.end)
    const copy = (from: number, to: number) => {
      if (from === to) return
      text += value.slice(from, to)
      blank = false
      for (let at = from; at < to; at++) {
        starts.push(place(at))
        ends.push(placeEnd(at + 1))
      }
    }
    let from = 0
    for (const found of value.matchAll(unit)) {
      copy(from, found.index)
      from = found.index + found[0].length
      const first = found[0].charCodeAt(0)
      if (/\s/.test(found[0][0]!)) put(' ', place(found.index), placeEnd(from))
      else if (found[0].length > 1) put(found[0].normalize('NFC'), place(found.index), placeEnd(from))
      else if (first >= 0x300 && first <= 0x36f) put(found[0], place(found.index), placeEnd(from))
    }
    copy(from, value.length)
  }
  const length = text.endsWith(' ') ? text.length - 1 : text.length
  return {
    text: text.slice(0, length),
    starts: Uint32Array.from(starts.slice(0, length)),
    ends: Uint32Array.from(ends.slice(0, length)),
  }
}
