import {endsWord} from '../../text/letters.js'

/** A phrase of a lexicon and what it means. */
export interface Entry<Value> {
  /** In folded form. */
  phrase: string
  value: Value
}

/**
 * Many phrases, looked up in one walk from a place in folded text.
 *
 * The nodes are rows of parallel arrays, a node's children a chain of siblings: a walk makes no objects.
 */
export class Trie<Value> {
  readonly #roots = new Int32Array(rootCodes)
  readonly #code: number[] = [0]
  readonly #child: number[] = [0]
  readonly #sibling: number[] = [0]
  readonly #entry: (Entry<Value> | undefined)[] = [undefined]

  constructor(phrases: Iterable<readonly [phrase: string, value: Value]> = []) {
    for (const [phrase, value] of phrases) this.add(phrase, value)
  }

  /** The first meaning given to a phrase stays. */
  add(phrase: string, value: Value): void {
    const first = phrase.charCodeAt(0)
    if (!(first < rootCodes)) return
    let node = this.#roots[first]!
    if (node === 0) node = this.#roots[first] = this.#put(first, 0)
    for (let at = 1; at < phrase.length; at++) {
      const code = phrase.charCodeAt(at)
      node = this.#next(node, code) || this.#grow(node, code)
    }
    this.#entry[node] ??= {phrase, value}
  }

  /** The longest phrase that stands at `at` of the folded text and ends with a word. */
  longest(folded: string, at: number): Entry<Value> | undefined {
    const first = folded.charCodeAt(at)
    let node = first < rootCodes ? this.#roots[first]! : 0
    let found: Entry<Value> | undefined
    while (node !== 0) {
      at++
      const entry = this.#entry[node]
      if (entry && endsWord(folded, at)) found = entry
      node = at < folded.length ? this.#next(node, folded.charCodeAt(at)) : 0
    }
    return found
  }

  #next(node: number, code: number): number {
    let child = this.#child[node]!
    while (child !== 0 && this.#code[child] !== code) child = this.#sibling[child]!
    return child
  }

  #grow(parent: number, code: number): number {
    const node = this.#put(code, this.#child[parent]!)
    this.#child[parent] = node
    return node
  }

  #put(code: number, sibling: number): number {
    this.#code.push(code)
    this.#child.push(0)
    this.#sibling.push(sibling)
    this.#entry.push(undefined)
    return this.#code.length - 1
  }
}

/** Every Vietnamese letter lies below U+1F00. */
const rootCodes = 0x1f00
