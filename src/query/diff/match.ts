import {fold} from '../../text/fold.js'
import type {TaskRecord} from '../../tree/record.js'

/** Least share of common word pairs by which two tasks are one, reworded. */
const similar = 0.5
/** The same, of tasks of one number under one heading. */
const similarByNumber = 0.25
/** So many of a task's rarest word pairs are looked up, and so many tasks for each: the way stays near linear. */
const lookedUp = 24
const candidatesEach = 64

export interface Matched {
  before: TaskRecord
  after: TaskRecord
}

/** Which task became which: those of the same words, then the most alike, then those of the same number. */
export function matchTasks(before: readonly TaskRecord[], after: readonly TaskRecord[]): Matched[] {
  const matching = new Matching(before.map(featuresOf), after.map(featuresOf))
  matching.matchEqual()
  matching.matchAlike()
  matching.matchNumbers()
  return matching.pairs.map(([one, other]) => ({before: before[one]!, after: after[other]!}))
}

interface Features {
  /** The words, folded, without punctuation. */
  words: string
  /** Each two words in a row. */
  pairs: Set<string>
  heading: string
  label: string | null
}

function featuresOf({text, label, section, assignment}: TaskRecord): Features {
  const words = fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const pairs = new Set(words.map((word, at) => `${word} ${words[at + 1] ?? ''}`))
  return {words: words.join(' '), pairs, heading: fold(`${section} ${assignment}`), label}
}

class Matching {
  readonly pairs: [before: number, after: number][] = []
  readonly #before: readonly Features[]
  readonly #after: readonly Features[]
  readonly #openBefore: Set<number>
  readonly #openAfter: Set<number>

  constructor(before: readonly Features[], after: readonly Features[]) {
    this.#before = before
    this.#after = after
    this.#openBefore = new Set(before.keys())
    this.#openAfter = new Set(after.keys())
  }

  /** The same words: of several, under the same heading and of the same number first. */
  matchEqual(): void {
    const keys: ((features: Features) => string)[] = [
      ({words, heading, label}) => `${words}|${heading}|${label}`,
      ({words, heading}) => `${words}|${heading}`,
      ({words}) => words,
    ]
    for (const key of keys) this.#matchBy(key)
  }

  #matchBy(key: (features: Features) => string): void {
    const waiting = new Map<string, number[]>()
    for (const at of [...this.#openAfter].reverse()) {
      const name = key(this.#after[at]!)
      const others = waiting.get(name)
      if (others) others.push(at)
      else waiting.set(name, [at])
    }
    for (const at of [...this.#openBefore]) {
      const other = waiting.get(key(this.#before[at]!))?.pop()
      if (other !== undefined) this.#match(at, other)
    }
  }

  /** The most alike first. */
  matchAlike(): void {
    const index = this.#indexOfPairs()
    const found: {at: number; other: number; score: number}[] = []
    for (const at of this.#openBefore) {
      for (const other of this.#candidatesOf(at, index)) {
        const score = this.#scoreOf(at, other)
        if (score >= similar) found.push({at, other, score})
      }
    }
    found.sort((one, other) => other.score - one.score)
    for (const {at, other} of found)
      if (this.#openBefore.has(at) && this.#openAfter.has(other)) this.#match(at, other)
  }

  #indexOfPairs(): Map<string, number[]> {
    const index = new Map<string, number[]>()
    for (const at of this.#openAfter) {
      for (const pair of this.#after[at]!.pairs) {
        const places = index.get(pair)
        if (places) places.push(at)
        else index.set(pair, [at])
      }
    }
    return index
  }

  #candidatesOf(at: number, index: ReadonlyMap<string, readonly number[]>): number[] {
    const places = [...this.#before[at]!.pairs].flatMap((pair) => {
      const found = index.get(pair)
      return found ? [found] : []
    })
    places.sort((one, other) => one.length - other.length)
    return [...new Set(places.slice(0, lookedUp).flatMap((found) => found.slice(0, candidatesEach)))]
  }

  /** Dice’s coefficient of the word pairs; a little more for the same number or heading, to tell equals apart. */
  #scoreOf(at: number, other: number): number {
    const [one, two] = [this.#before[at]!, this.#after[other]!]
    return alike(one, two) + (one.label === two.label ? 0.01 : 0) + (one.heading === two.heading ? 0.02 : 0)
  }

  matchNumbers(): void {
    const numbers = new Map<string, number>()
    for (const at of this.#openAfter) {
      const {label, heading} = this.#after[at]!
      if (label && isNumber(label)) numbers.set(`${heading}|${label}`, at)
    }
    for (const at of [...this.#openBefore]) {
      const {label, heading} = this.#before[at]!
      const other = numbers.get(`${heading}|${label}`)
      if (other === undefined || !this.#openAfter.has(other)) continue
      if (alike(this.#before[at]!, this.#after[other]!) >= similarByNumber) this.#match(at, other)
    }
  }

  #match(before: number, after: number): void {
    this.pairs.push([before, after])
    this.#openBefore.delete(before)
    this.#openAfter.delete(after)
  }
}

function alike({pairs: one}: Features, {pairs: other}: Features): number {
  let common = 0
  for (const pair of one) if (other.has(pair)) common++
  return (2 * common) / Math.max(1, one.size + other.size)
}

/** Whether a label counts, as a bullet does not. */
export function isNumber(label: string): boolean {
  return /[\p{L}\p{N}]/u.test(label)
}
