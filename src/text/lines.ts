import type {VFile} from 'vfile'
import type {Point, Position} from '../tree/position.js'
import {Breaks} from './breaks.js'
import {fold, foldAt} from './fold.js'
import {lastWithin} from './sorted.js'
import {foreign, isPlain, Words} from './words.js'

/** The words of a shorter source may never be asked for: an expression of when, a name. */
const short = 500

declare module 'vfile' {
  interface DataMap {
    /** Of the file's text; shared by what reads it. */
    lines: Lines
  }
}

/** How many lines are walked before the one that holds an offset is looked up. */
const near = 4

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

  /** The lines of a file, found once for all who ask. */
  static ofFile(file: VFile): Lines {
    const source = String(file)
    if (file.data.lines?.source !== source) file.data.lines = new Lines(source)
    return file.data.lines
  }

  get count(): number {
    return this.#starts.length
  }

  /** Offset of the first character of a line, counted from 0; the end of the source after the last. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.source.length
  }

  /** In NFC as far as Vietnamese goes, with no blank but the space and the line break, and nothing unseen. */
  get plain(): boolean {
    return this.source.length < short ? isPlain(this.source) : this.words.plain
  }

  /** Without characters that Vietnamese text has never. */
  get native(): boolean {
    return this.source.length < short ? !foreign.test(this.source) : this.words.native
  }

  /** Without two spaces in a row. */
  get tidy(): boolean {
    return this.source.length < short ? !this.source.includes('  ') : this.words.tidy
  }

  /** The words of the source, found once for all its passages. */
  get words(): Words {
    this.#words ??= new Words(this.source)
    return this.#words
  }

  /** The source folded for matching, of the same length. */
  get folded(): string {
    this.#folded ??= this.#fold()
    return this.#folded
  }

  #fold(): string {
    const places = this.source.length < short ? null : this.words.respellings
    return places ? foldAt(this.source, places) : fold(this.source)
  }

  /** Whether no line ends between two offsets. */
  isOneLine(start: number, end: number): boolean {
    return this.#lineAt(start) === this.#lineAt(end)
  }

  point(offset: number): Point {
    const line = this.#lineAt(offset)
    return {line: line + 1, column: offset - this.#starts[line]! + 1, offset}
  }

  /** Index of the line that holds an offset: most are asked for near the one before. */
  #lineAt(offset: number): number {
    const starts = this.#starts
    let line = this.#line
    for (let steps = 0; steps < near; steps++) {
      if (starts[line]! > offset) line--
      else if (starts[line + 1]! <= offset) line++
      else {
        this.#line = line
        return line
      }
    }
    this.#line = lastWithin(starts, offset)
    return this.#line
  }

  position(start: number, end: number): Position {
    return {start: this.point(start), end: this.point(end)}
  }
}
