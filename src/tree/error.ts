/** Why a source could not be read at all. */
export type ErrorCode =
  | 'not-found' // no such file
  | 'unreadable' // there, but not to be read: a folder, a named pipe, no permission
  | 'empty' // nothing but blanks
  | 'not-text' // bytes that are no text in any encoding we know
  | 'malformed' // a container (DOCX, PDF) that is broken
  | 'too-large' // above the limit given
  | 'encrypted' // a password is needed
  | 'scanned-pdf' // pictures of pages, without text
  | 'missing-reader' // the optional package that reads this format is not installed
  | 'timeout' // took longer than the limit given
  | 'out-of-memory' // took more memory than the limit given
  | 'internal' // a fault of this library

/** A source could not be read: `code` says why, `message` is one line for a person. */
export class ChuongtrinhError extends Error {
  override readonly name = 'ChuongtrinhError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: {cause?: unknown}) {
    super(message, options)
    this.code = code
  }
}
