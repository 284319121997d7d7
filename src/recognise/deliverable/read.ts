import type {Passage} from '../../text/passage.js'
import type {Deliverable} from '../../tree/deliverable.js'
import type {Finding, Span} from '../finding.js'
import {deliverable} from './deliverable.js'
import {readListed} from './product.js'

/**
 * The products of a stretch that is known to name them: the value of `Sản phẩm: …`, a table's cell. A list is split at
 * its semicolons; what has no known noun is `other`.
 */
export function readDeliverables(passage: Passage, span: Span): Finding<Deliverable>[] {
  const {text, folded} = passage
  const found: Finding<Deliverable>[] = []
  for (let from = span.start; from < span.end; ) {
    const at = text.indexOf(';', from)
    const stop = at < 0 || at > span.end ? span.end : at
    const {start, end} = trimmed(text, from, stop)
    if (end > start) found.push(deliverable(passage, start, end, readListed(folded, start)))
    from = stop + 1
  }
  return found
}

/** Without the dash of a list, and without the stop at its end. */
function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && /[\s\-–+•,.:]/.test(text[start]!)) start++
  while (end > start && /[\s.,:]/.test(text[end - 1]!)) end--
  return {start, end}
}
