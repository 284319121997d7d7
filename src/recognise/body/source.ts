import type {Passage} from '../../text/passage.js'
import type {Registry} from './registry.js'

/** What the readers of names look at: a passage's text, its folded form, and the bodies known. */
export interface Source {
  readonly text: string
  readonly folded: string
  readonly registry: Registry
}

export function sourceOf(passage: Passage, registry: Registry): Source {
  return {text: passage.text, folded: passage.folded, registry}
}

/** Whether the character at `index` is a capital. */
export function isCapital({text, folded}: Source, index: number): boolean {
  return text[index] !== folded[index]
}
