import type {Citation} from '../../tree/citation.js'

/** What is known of a document, apart from the words that cite it. */
export type Document = Omit<Citation, 'raw' | 'position'>

/** A citation as it is read; offsets into the passage's text. */
export interface Draft {
  start: number
  end: number
  /** Where the search goes on: inside its title, which may name other documents. */
  next: number
  document: Document
}

export const unknownDocument: Document = {
  type: null,
  number: null,
  symbol: null,
  year: null,
  date: null,
  issuer: null,
  title: null,
  locator: null,
  alias: null,
  key: null,
}
