import type {Action} from '../../tree/time.js'
import type {Span} from '../finding.js'
import {tokenise} from './tokens.js'

/** How far from a time its verb may stand. */
const reach = 90

/**
 * What is done by a time in a sentence: the verb of the clause before it, `gửi báo cáo trước ngày 5/12`, else of the one
 * after it, `chậm nhất quý I/2026 trình đề án`. Null where no verb says.
 *
 * @param within the sentence, or as much of the text as may be looked at.
 */
export function actionOf(folded: string, {start, end}: Span, within: Span): Action | null {
  const before = {start: Math.max(within.start, start - reach), end: start}
  const comma = folded.slice(before.start, start).search(/[,;][^,;]*$/)
  if (comma >= 0) before.start += comma + 1
  const after = {start: end, end: Math.min(end + reach, within.end)}
  const clause = /^,?[^,;.]*/.exec(folded.slice(after.start, after.end))![0]
  return firstAction(folded, before) ?? firstAction(folded, {start: end, end: end + clause.length})
}

function firstAction(folded: string, span: Span): Action | null {
  for (const {sense} of tokenise(folded, span))
    if (sense.kind === 'verb' && sense.action !== null) return sense.action
  return null
}
