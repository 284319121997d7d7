import type {Position} from '../tree/position.js'

/** Something to tell the reader of the document: becomes a vfile message. */
export interface Problem {
  /** `impossible-date`, `unrecognised-deadline`, … */
  ruleId: string
  /** One English sentence that quotes the words. */
  reason: string
  position: Position | undefined
}

/** What a recogniser found in a passage. */
export interface Finding<Value> {
  /** Offsets into the passage's text, `end` exclusive. */
  start: number
  end: number
  value: Value
}

/** A stretch of a passage's text, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

/** What the document as a whole tells a recogniser. */
export interface Context {
  /** The document's date, `YYYY-MM-DD`; dates without a year are read from it. */
  issued: string | null
  /** The year its title is about, `Chương trình công tác năm 2026`, which may be the one after its date. */
  year?: number | null
  /** Its term of office, `[2025, 2030]`; `giữa nhiệm kỳ` is read from it. */
  term: readonly [number, number] | null
  /** The province whose document it is: `Ủy ban nhân dân tỉnh` is this province's. */
  province: string | null
  /** Takes what could not be read, or was read with doubt. */
  report(problem: Problem): void
}
