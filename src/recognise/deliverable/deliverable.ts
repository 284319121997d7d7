import type {Passage} from '../../text/passage.js'
import type {Deliverable, DeliverableKind} from '../../tree/deliverable.js'
import type {Finding} from '../finding.js'
import {listedProducts, products} from './lexicon/products.js'

/** The product that stands between `start` and `end`; `noun` heads its name, null where none is known. */
export function deliverable(
  passage: Passage,
  start: number,
  end: number,
  noun: string | null,
): Finding<Deliverable> {
  const raw = passage.text.slice(start, end)
  const position = passage.position(start, end)
  const kind = noun === null ? 'other' : kindOf(noun)
  return {start, end, value: position ? {raw, kind, name: raw, position} : {raw, kind, name: raw}}
}

export function kindOf(noun: string): DeliverableKind {
  return products[noun] ?? listedProducts[noun] ?? 'other'
}
