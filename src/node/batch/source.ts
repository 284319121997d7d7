import type {ErrorCode} from '../../tree/error.js'

/** A document to be read: a file, a JSON value that holds one, or bytes that came without a name. */
export type Source =
  | {kind: 'file'; document: string; path: string}
  /** `document` is the place of the value, `vb.ndjson:12`; its own `id` is what it is called afterwards. */
  | {kind: 'json'; document: string; json: string}
  | {kind: 'bytes'; document: null; bytes: Uint8Array}
  /** What could not even be taken from its stream. */
  | {kind: 'unreadable'; document: string | null; code: ErrorCode; message: string}

/** A document that is given as a value: a line of a stream, or what a developer has at hand. */
export interface GivenDocument {
  /** What it is called. Default: its place, such as `vb.ndjson:12`. */
  id?: string | number
  /** A text whose format is told from its content. */
  text?: string
  html?: string
  markdown?: string
}

/** How documents are found. */
export interface SourceOptions {
  /** Standard input, which `-` stands for. */
  stdin: AsyncIterable<Uint8Array>
  /** Whether standard input is a stream of JSON documents; told from its beginning where not given. */
  stream?: boolean | undefined
  /** Most bytes of a line, or of a file of several documents. */
  maxBytes: number
}
