import {endsWord} from '../../text/letters.js'
import type {Document} from './draft.js'

const longestName = 60

/**
 * Documents by the names (folded) that later words may use for them: short names given in parentheses, `nghị quyết đại
 * hội`, and those that go without saying, `nghị quyết 57`. Filled and read in the order of the text.
 */
export class Aliases {
  readonly #documents = new Map<string, Document>()
  /** How long the names are, the longest first. */
  readonly #lengths: number[] = []

  get(name: string): Document | undefined {
    return this.#documents.get(name)
  }

  set(name: string, document: Document): void {
    this.#documents.set(name, document)
    const {length} = name
    if (length > longestName || this.#lengths.includes(length)) return
    this.#lengths.push(length)
    this.#lengths.sort((a, b) => b - a)
  }

  /** The longest name that stands at `at` of the folded text and ends with a word, at `limit` or before. */
  longest(folded: string, at: number, limit: number): string | undefined {
    for (const length of this.#lengths) {
      const end = at + length
      if (end > limit || !endsWord(folded, end)) continue
      const name = folded.slice(at, end)
      if (this.#documents.has(name)) return name
    }
    return undefined
  }
}
