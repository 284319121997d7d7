import {lastWithin} from './sorted.js'

/** How many anchors are walked before the one that an offset is near is looked up. */
const near = 8

/** The words of a text that may begin phrases of some lexicons, found for all of the lexicons in one walk. */
export class Anchors {
  readonly #starts: readonly number[]
  readonly #told: readonly number[]
  /** Index of the one that was found last: most searches go on from there. */
  #last = 0

  /**
   * @param starts offsets where they begin, in order.
   * @param told the bits of the lexicons that each may begin a phrase of.
   */
  constructor(starts: readonly number[], told: readonly number[]) {
    this.#starts = starts
    this.#told = told
  }

  /** Offset of the first from `from` on that may begin a phrase of a lexicon, by its bit; -1 where none stands before `stop`. */
  seek(lexicon: number, from: number, stop: number): number {
    const starts = this.#starts
    const told = this.#told
    let at = this.#indexAt(from)
    while (at < starts.length && starts[at]! < stop && (told[at]! & lexicon) === 0) at++
    this.#last = at
    return at < starts.length && starts[at]! < stop ? starts[at]! : -1
  }

  /** Index of the first at or after an offset; how many there are where none is. */
  #indexAt(offset: number): number {
    const starts = this.#starts
    let at = this.#last
    for (let steps = 0; steps < near; steps++) {
      if (at < starts.length && starts[at]! < offset) at++
      else if (at > 0 && starts[at - 1]! >= offset) at--
      else return at
    }
    const before = lastWithin(starts, offset - 1)
    return starts[before]! < offset ? before + 1 : before
  }
}
