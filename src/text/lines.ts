import type {Point, Position} from '../tree/position.js'

/** Finds line and column of offsets in one source; line ends are `\n`, `\r\n` and a lone `\r`. */
export class Lines {
  readonly #starts: number[] = [0]

  constructor(source: string) {
    for (const found of source.matchAll(/\r\n?|\n/g)) this.#starts.push(found.index + found[0].length)
  }

  point(offset: number): Point {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - this.#starts[low]! + 1, offset}
  }

  position(start: number, end: number): Position {
    return {start: this.point(start), end: this.point(end)}
  }
}
