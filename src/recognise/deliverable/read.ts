import type {Passage} from '../../text/passage.js'
import type {Deliverable} from '../../tree/deliverable.js'
import type {Finding, Span} from '../finding.js'
import {deliverable} from './deliverable.js'
import {readListed, readNextProduct} from './product.js'

/**
 * The products of a stretch that is known to name them: the value of `Sản phẩm: …`, a table's cell. A list is split at
 * its semicolons, and at a comma or a slash that the noun of another product follows; what has no known noun is `other`.
 */
export function readDeliverables(passage: Passage, span: Span): Finding<Deliverable>[] {
  const {text} = passage
  const found: Finding<Deliverable>[] = []
  const put = (from: number, to: number) => {
    const {start, end} = trimmed(text, from, to)
    if (end > start) found.push(deliverable(passage, start, end, readListed(passage, start)))
  }
  let from = span.start
  for (let at = from; at < span.end; at++) {
    if (!parts(passage, at)) continue
    put(from, at)
    from = at + 1
  }
  put(from, span.end)
  return found
}

function parts(passage: Passage, at: number): boolean {
  const sign = passage.text[at]!
  if (sign === ';') return true
  if (sign !== ',' && sign !== '/') return false
  return readNextProduct(passage, passage.text[at + 1] === ' ' ? at + 2 : at + 1) !== null
}

/** Without the dash of a list, and without the stop at its end. */
function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && /[\s\-–+•,.:]/.test(text[start]!)) start++
  while (end > start && /[\s.,:]/.test(text[end - 1]!)) end--
  return {start, end}
}
