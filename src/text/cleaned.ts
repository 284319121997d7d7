import {fold} from './fold.js'
import type {Piece} from './piece.js'
import {lastWithin} from './sorted.js'
import type {Words} from './words.js'

/** Characters that are not seen: soft hyphens, joiners, marks of direction. */
export const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g

/** A base letter with its marks, or blanks that are not one space, or one of the unseen. */
const unit =
  /[^\S ]\s*| \s+|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|[^\s\u0300-\u036F][\u0300-\u036F]+/g

/** Where one of these may begin: all blanks but the space among the rest, as one class is looked for in half the time. */
const unsettled =
  /[\t-\r\u00A0\u00AD\u0300-\u036F\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2064\u3000\uFEFF]| {2}/

/**
 * What pieces of a source say together: in NFC, runs of blanks and line ends made one space, invisible characters dropped,
 * no blank at either end; with the way back to the source.
 */
export class Cleaned {
  /** Source offset of the first piece, for where there are no words. */
  readonly #first: number
  /** Runs of the text: where each begins in it, where its source begins, and where that ends. */
  readonly #runs: number[] = []
  readonly #starts: number[] = []
  /** -1 where each code unit of the run stands in the source at its own place. */
  readonly #ends: number[] = []
  #text = ''
  /** Whether a blank would be one too many. Asked of the text, its parts would be joined each time. */
  #blank = true
  #folded: string | undefined
  /** Its words, once they have been asked for. */
  words: Words | undefined

  constructor(pieces: readonly Piece[]) {
    this.#first = pieces[0]?.start ?? 0
    for (const piece of pieces) this.#read(piece)
    if (this.#text.endsWith(' ')) this.#text = this.#text.slice(0, -1)
  }

  #read(piece: Piece): void {
    const {value, start, end} = piece
    const exact = value.length === end - start
    let from = 0
    if (!isSettled(value))
      for (const {0: found, index} of value.matchAll(unit)) {
        this.#copy(piece, from, index)
        from = index + found.length
        const meant = meaning(found)
        if (exact) this.#put(meant, start + index, start + from)
        else this.#put(meant, start, end)
      }
    this.#copy(piece, from, value.length)
  }

  /** Takes over part of a piece in which there is nothing to clean. */
  #copy({value, start, end}: Piece, from: number, to: number): void {
    const first = this.#blank && value[from] === ' ' ? from + 1 : from
    const exact = value.length === end - start
    if (exact) this.#put(value.slice(first, to), start + first, -1)
    else this.#put(value.slice(first, to), start, end)
  }

  #put(units: string, start: number, end: number): void {
    if (units === '' || (units === ' ' && this.#blank)) return
    this.#runs.push(this.#text.length)
    this.#starts.push(start)
    this.#ends.push(end)
    this.#text += units
    this.#blank = units.endsWith(' ')
  }

  get text(): string {
    return this.#text
  }

  /** The text folded for matching. */
  get folded(): string {
    this.#folded ??= fold(this.#text)
    return this.#folded
  }

  /** Source offset of the code unit at `index`; of the end, where there is none. */
  sourceStart(index: number): number {
    if (index >= this.#text.length) return this.sourceEnd(this.#text.length)
    const run = this.#runAt(index)
    return this.#ends[run]! < 0 ? this.#starts[run]! + index - this.#runs[run]! : this.#starts[run]!
  }

  /** Source offset after the code unit before `index`. */
  sourceEnd(index: number): number {
    if (this.#text === '') return this.#first
    const run = this.#runAt(index - 1)
    return this.#ends[run]! < 0 ? this.#starts[run]! + index - this.#runs[run]! : this.#ends[run]!
  }

  /** The run that holds a code unit. */
  #runAt(index: number): number {
    return lastWithin(this.#runs, index)
  }
}

/** What units that are no plain text stand for. */
function meaning(found: string): string {
  if (!found.trim()) return ' '
  return found.length > 1 ? found.normalize('NFC') : ''
}

/** Whether there is nothing to clean in a value but blanks at its ends. */
export function isSettled(value: string): boolean {
  return !unsettled.test(value)
}
