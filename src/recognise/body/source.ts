import type {Passage} from '../../text/passage.js'
import type {Registry} from './registry.js'

/** What the readers of names look at: a passage's text, its folded form, and the bodies known. */
export interface Source {
  readonly text: string
  readonly folded: string
  readonly registry: Registry
}

/** @param end where the readers must stop, an offset into the passage. */
export function sourceOf(passage: Passage, registry: Registry, end = passage.text.length): Source {
  const {text, folded} = passage
  return end < text.length
    ? {text: text.slice(0, end), folded: folded.slice(0, end), registry}
    : {text, folded, registry}
}

/** Whether the character at `index` is a capital. */
export function isCapital({text, folded}: Pick<Source, 'text' | 'folded'>, index: number): boolean {
  return index < text.length && text.charCodeAt(index) !== folded.charCodeAt(index)
}
