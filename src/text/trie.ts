import {endsWord} from './letters.js'

/** A phrase of a lexicon and what it means. */
export interface Entry<Value> {
  /** In folded form. */
  phrase: string
  value: Value
}

/** Every Vietnamese letter lies below U+1F00. */
const codes = 0x2000
const root = 0
const beginnings = 0x4000

/**
 * Many phrases, looked up in one walk from a place in folded text.
 *
 * Its edges lie in one hash table with open addressing, so that a step costs the same at a node with one child and at
 * one with thirty, and a walk makes no objects. Where one phrase alone goes on, its rest is compared as it is.
 */
export class Trie<Value> {
  /** The edges' keys, `node * codes + code`; 0 where a slot is free. */
  #keys = new Int32Array(64)
  /** The node each edge leads to. */
  #nodes = new Int32Array(64)
  #edges = 0
  /** Hashes of how the phrases begin: most words begin none, and one look tells. */
  readonly #beginnings = new Uint8Array(beginnings)
  /** By node: the phrase that ends there. */
  readonly #entries: (Entry<Value> | undefined)[] = [undefined]
  /** By node: the only phrase that goes on from there, which then has no edges; null where it has. */
  readonly #tails: (Entry<Value> | null | undefined)[] = [null]

  constructor(phrases: Iterable<readonly [phrase: string, value: Value]> = []) {
    for (const [phrase, value] of phrases) this.add(phrase, value)
  }

  /** The first meaning given to a phrase stays. */
  add(phrase: string, value: Value): void {
    if (phrase === '' || !isKnown(phrase)) return
    let node = root
    for (let at = 0; at < phrase.length; at++) {
      const tail = this.#tails[node]
      if (tail === undefined) {
        this.#tails[node] = {phrase, value}
        break
      }
      if (tail) {
        if (tail.phrase === phrase) return
        this.#push(node, tail, at)
      }
      const code = phrase.charCodeAt(at)
      node = this.#next(node, code) || this.#grow(node, code)
      if (at + 1 === phrase.length) this.#entries[node] ??= {phrase, value}
    }
    this.#beginnings[beginning(phrase, 0)] = 1
  }

  /** Another phrase goes on from a node as well: the one that did alone gets an edge. */
  #push(node: number, tail: Entry<Value>, at: number): void {
    const child = this.#grow(node, tail.phrase.charCodeAt(at))
    if (at + 1 === tail.phrase.length) this.#entries[child] = tail
    else this.#tails[child] = tail
  }

  /** Every phrase. */
  *phrases(): Iterable<string> {
    for (const entries of [this.#entries, this.#tails])
      for (const entry of entries) if (entry) yield entry.phrase
  }

  /** The longest phrase that stands at `at` of the folded text and ends with a word, at `limit` or before. */
  longest(folded: string, at: number, limit = folded.length): Entry<Value> | undefined {
    if (at + 1 >= folded.length || this.#beginnings[beginning(folded, at)] === 0) return undefined
    let found: Entry<Value> | undefined
    let end = at
    for (let node = root; end < limit; ) {
      const code = folded.charCodeAt(end)
      node = code < codes ? this.#next(node, code) : root
      if (node === root) break
      end++
      const entry = this.#entries[node]
      if (entry && endsWord(folded, end)) found = entry
      const tail = this.#tails[node]
      if (tail) return at + tail.phrase.length <= limit && goesOn(tail.phrase, folded, at, end) ? tail : found
    }
    return found
  }

  #next(node: number, code: number): number {
    return this.#nodes[this.#slot(node * codes + code)]!
  }

  /** Where the edge of this key lies, or would lie. */
  #slot(key: number): number {
    const keys = this.#keys
    const mask = keys.length - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  #grow(parent: number, code: number): number {
    if (++this.#edges * 3 > this.#keys.length) this.#widen()
    const key = parent * codes + code
    const slot = this.#slot(key)
    this.#keys[slot] = key
    const node = this.#entries.push(undefined) - 1
    this.#tails[node] = undefined
    this.#tails[parent] = null
    this.#nodes[slot] = node
    return node
  }

  #widen(): void {
    const keys = this.#keys
    const nodes = this.#nodes
    this.#keys = new Int32Array(keys.length * 2)
    this.#nodes = new Int32Array(keys.length * 2)
    for (let at = 0; at < keys.length; at++) {
      if (keys[at] === 0) continue
      const slot = this.#slot(keys[at]!)
      this.#keys[slot] = keys[at]!
      this.#nodes[slot] = nodes[at]!
    }
  }
}

function isKnown(phrase: string): boolean {
  for (let at = 0; at < phrase.length; at++) if (phrase.charCodeAt(at) >= codes) return false
  return true
}

/** Whether a phrase that stands from `at` to `end` stands there whole, and ends with a word. */
function goesOn(phrase: string, folded: string, at: number, end: number): boolean {
  const stop = at + phrase.length
  for (let next = end; next < stop; next++)
    if (folded.charCodeAt(next) !== phrase.charCodeAt(next - at)) return false
  return endsWord(folded, stop)
}

/** A hash of the first two code units, which even the shortest phrases have. */
function beginning(text: string, at: number): number {
  return (text.charCodeAt(at) * 67 + text.charCodeAt(at + 1)) & (beginnings - 1)
}
