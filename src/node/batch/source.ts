import type {ErrorCode} from '../../tree/error.js'

/** A document to be read: a file, a JSON value that holds one, or bytes that came without a name. */
export type Source =
  | {kind: 'file'; document: string; path: string}
  /** `document` is the place of the value, `vb.ndjson:12`; its own `id` is what it is called afterwards. */
  | {kind: 'json'; document: string; json: string}
  | {kind: 'bytes'; document: null; bytes: Uint8Array}
  /** What could not even be taken from its stream. */
  | {kind: 'unreadable'; document: string; code: ErrorCode; message: string}
