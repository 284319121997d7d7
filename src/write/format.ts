import type {Programme} from '../tree/nodes.js'
import type {Table} from './table.js'

/** What a format may be told; each takes what concerns it. */
export interface WriteOptions {
  /** Name of the source: the `document` column of records, and of a programme that is a line of `ndjson`. */
  document?: string | null
  /** Task records in place of the tree, in `json` and `ndjson`; `csv` always has records. */
  records?: boolean
  /** Columns of a line of `tree`. Default 120. */
  width?: number
  /** A byte order mark first, by which Excel knows UTF-8 (`csv`). */
  bom?: boolean | undefined
  /** The row of column names (`csv`), and the byte order mark. Default true; false for what comes after them. */
  header?: boolean
}

/** Writes one programme; what it gives ends in a line feed. */
export type Writer = (programme: Programme, options?: WriteOptions) => string

/** A format whose programmes are texts that can stand one after another. */
export interface TextOutput {
  kind: 'text'
  /** Without a dot. */
  extension: string
  /** What stands between two programmes; nothing where not given. */
  between?: string
  /** Gives its writer. */
  load(): Promise<Writer>
  /** What stands before the first programme, if anything. */
  loadHead?(): Promise<(options: WriteOptions) => string>
}

/** A format that is one table of the task records of all programmes, in bytes. */
export interface TableOutput {
  kind: 'table'
  extension: string
  /** Gives what begins a file. */
  load(): Promise<() => Table>
}

/** A way to write programmes. */
export type Format = TextOutput | TableOutput
