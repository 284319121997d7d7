import {romanValue} from '../../text/numerals.js'
import {type MarkerKind, markerOf} from '../marker.js'
import type {Cell} from './grid.js'
import {rowLabelOf} from './label.js'

/** A row's number and words: what says how deep the row stands. */
export interface Level {
  /** As written, without dot or bracket; null where there is none. */
  label: string | null
  kind: MarkerKind | null
  cell: Cell
  /** Offset in the cell's passage where the words begin. */
  words: number
}

/** Reads a row's number from its own cell or, where that is empty, from the start of its words. */
export function readLabel(number: Cell | null, cell: Cell): Level {
  const label = number && rowLabelOf(number.passage.text)
  if (label) return {label, kind: kindOf(label), cell, words: 0}
  if (number?.passage.text) return {label: number.passage.text, kind: null, cell, words: 0}
  const found = markerOf(cell.passage.text)
  return found
    ? {label: found.marker.label, kind: found.marker.kind, cell, words: found.end}
    : {label: null, kind: null, cell, words: 0}
}

/** The kind of a row's number that stands alone. */
export function kindOf(label: string): MarkerKind {
  if (/^[-–—+*•]/.test(label)) return 'dash'
  if (label.includes('.')) return 'decimal'
  if (/^\d/.test(label)) return 'arabic'
  if (romanValue(label) > 0 && !/^[LCDM]$/.test(label)) return 'roman'
  return /^\p{Lu}/u.test(label) ? 'upper' : 'letter'
}

/** The depth of groups by their numbers: a kind of number seen first stands below those open, a known one returns to its own. */
export class Levels {
  #open: string[] = []
  #letter = ''

  of({label, kind}: Level): number {
    const key = this.key(label, kind)
    const at = this.#open.indexOf(key)
    if (at >= 0) this.#open.length = at + 1
    else this.#open.push(key)
    return this.#open.length - 1
  }

  /** `I` after `H` is a letter, `V` after `IV` a Roman numeral. */
  private key(label: string | null, kind: MarkerKind | null): string {
    if (label === null || kind === null) return 'title'
    if (
      /^[A-ZĐ]$/.test(label) &&
      (kind === 'upper' || label.charCodeAt(0) === this.#letter.charCodeAt(0) + 1)
    ) {
      this.#letter = label
      return 'upper'
    }
    return kind === 'decimal' ? `decimal${label.split('.').length}` : kind
  }
}
