import {bareVerbs, type Predicate, predicates} from './lexicon/predicates.js'
import {wordEnd} from './place.js'
import type {Source} from './source.js'

/** The predicate whose first words stand at `at`, null where none does. */
export function predicateAt(source: Source, at: number): Predicate | null {
  return source.longest(predicates(), at)?.value ?? null
}

/** Where the word at `at` ends, or the phrase that only begins like a predicate: `công trình`, `giao thông`. */
export function skipWord(source: Source, at: number): number {
  const entry = source.longest(predicates(), at)
  return entry?.value === null ? at + entry.phrase.length : wordEnd(source.folded, at)
}

/** The words themselves, to tell one from another. */
export function predicateWords(source: Source, at: number): string | null {
  const entry = source.longest(predicates(), at)
  return entry?.value ? entry.phrase : null
}

/** Whether one of the verbs stands at `at` that end a name only behind a word in small letters: `Vụ Pháp chế soạn`. */
export function bareVerbAt(source: Source, at: number): boolean {
  return source.longest(bareVerbs(), at) !== undefined
}
