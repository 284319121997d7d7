import type {Point, Position} from '../tree/position.js'
import {Breaks} from './breaks.js'
import {Cleaned, isSettled} from './cleaned.js'
import {fold} from './fold.js'

/** What a recogniser asks of a text that it reads from beginning to end. */
export interface Wording {
  readonly text: string
  /** The text folded for matching, see `fold`. */
  readonly folded: string
  /** Where `text.slice(start, end)` stands in the source. */
  position(start: number, end: number): Position | undefined
}

/** A short source by itself, such as one expression of when: cleaned as a `Passage` is, without what long ones are searched by. */
export class Phrase implements Wording {
  readonly text: string
  readonly folded: string
  readonly #source: string
  /** Null where the text is the source. */
  readonly #cleaned: Cleaned | null

  constructor(source: string) {
    const settled = isSettled(source) && !source.startsWith(' ') && !source.endsWith(' ')
    this.#source = source
    this.#cleaned = settled ? null : new Cleaned([{value: source, start: 0, end: source.length}])
    this.text = this.#cleaned?.text ?? source
    this.folded = fold(this.text)
  }

  position(start: number, end: number): Position {
    const cleaned = this.#cleaned
    if (!cleaned)
      return {
        start: {line: 1, column: start + 1, offset: start},
        end: {line: 1, column: end + 1, offset: end},
      }
    const first = cleaned.sourceStart(start)
    return {start: this.#point(first), end: this.#point(end === 0 ? first : cleaned.sourceEnd(end))}
  }

  #point(offset: number): Point {
    const breaks = new Breaks(this.#source)
    let line = 1
    let start = 0
    for (let at = breaks.next(0); at < offset; at = breaks.next(start)) {
      const after = breaks.after(at)
      if (after > offset) break
      start = after
      line++
    }
    return {line, column: offset - start + 1, offset}
  }
}
