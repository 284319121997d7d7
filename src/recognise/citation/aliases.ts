import {Trie} from '../../text/trie.js'
import type {Document} from './draft.js'

/**
 * Documents by the names (folded) that later words may use for them: short names given in parentheses, `nghị quyết đại
 * hội`, and those that go without saying, `nghị quyết 57`. Filled and read in the order of the text.
 */
export class Aliases {
  readonly #documents = new Map<string, Document>()
  /** Most texts name no document twice. */
  #names: Trie<true> | undefined

  get(name: string): Document | undefined {
    return this.#documents.get(name)
  }

  set(name: string, document: Document): void {
    this.#documents.set(name, document)
    this.#names ??= new Trie()
    this.#names.add(name, true)
  }

  /** The longest name that stands at `at` of the folded text and ends at `limit` or before. */
  longest(folded: string, at: number, limit: number): string | undefined {
    return this.#names?.longest(folded, at, limit)?.phrase
  }
}
