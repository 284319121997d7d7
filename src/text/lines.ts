import type {Point, Position} from '../tree/position.js'
import {Breaks} from './breaks.js'
import {fold} from './fold.js'
import {isPlain, Words} from './words.js'

/** The words of a shorter source may never be asked for: an expression of when, a name. */
const short = 500

/** One source: its lines and columns, and what is known of it as a whole. */
export class Lines {
  readonly source: string
  readonly #starts: number[] = [0]
  #words: Words | undefined
  /** Index of the line that was asked for last. */
  #line = 0
  #folded: string | undefined

  constructor(source: string) {
    this.source = source
    const breaks = new Breaks(source)
    for (let at = breaks.next(0); at < source.length; at = breaks.next(this.#starts.at(-1)!)) {
      this.#starts.push(breaks.after(at))
    }
  }

  /** In NFC as far as Vietnamese goes, with no blank but the space and the line break, and nothing unseen. */
  get plain(): boolean {
    return this.source.length < short ? isPlain(this.source) : this.words.plain
  }

  /** The words of the source, found once for all its passages. */
  get words(): Words {
    this.#words ??= new Words(this.source)
    return this.#words
  }

  /** The source folded for matching, of the same length. */
  get folded(): string {
    this.#folded ??= fold(this.source)
    return this.#folded
  }

  point(offset: number): Point {
    const line = this.#lineAt(offset)
    return {line: line + 1, column: offset - this.#starts[line]! + 1, offset}
  }

  /** Index of the line that holds an offset: most are asked for near the one before. */
  #lineAt(offset: number): number {
    const starts = this.#starts
    const last = this.#line
    if (starts[last]! <= offset && (starts[last + 1] ?? Number.POSITIVE_INFINITY) > offset) return last
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    this.#line = low
    return low
  }

  position(start: number, end: number): Position {
    return {start: this.point(start), end: this.point(end)}
  }
}
