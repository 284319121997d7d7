import type {Passage} from '../../text/passage.js'
import type {Deadline} from '../../tree/time.js'
import type {Finding, Span} from '../finding.js'
import type {Draft} from './grammar.js'
import {type DeadlineContext, deadlinesOf, readStatements} from './read.js'

/** No deadline runs on for longer; what does is prose. */
const longest = 250

/**
 * The parenthesis at the very end of a task or heading, where it says when: `… (Hoàn thành trong quý II/2026)`. Null for
 * one that says something else: `(Ảnh: TTXVN)`, `(Ban Chỉ đạo tỉnh)`.
 *
 * @returns `start`, where the parenthesis begins and the task's own words end.
 */
export function closingDeadline(
  passage: Passage,
  context: DeadlineContext,
): {start: number; findings: Finding<Deadline>[]} | null {
  const inside = closingParenthesis(passage.text)
  if (!inside) return null
  const statements = readStatements(passage, inside, false)
  if (!statements.every((statement) => statement.drafts.length > 0 && states(statement))) return null
  return {start: inside.start - 1, findings: deadlinesOf(statements, passage, context, 'own')}
}

/** The inside of the last parenthesis or bracket, which may be left open at the end of the text. */
function closingParenthesis(text: string): Span | null {
  let end = text.length
  while (end > 0 && /[\s.;,]/.test(text[end - 1]!)) end--
  const closed = /[)\]]/.test(text[end - 1] ?? '')
  if (closed) end--
  let depth = 0
  for (let at = end - 1; at >= 0 && end - at < longest; at--) {
    if (text[at] === ')' || text[at] === ']') depth++
    else if (text[at] === '(' || text[at] === '[') {
      if (depth === 0) return {start: at + 1, end}
      depth--
    }
    if (depth > 0 && !closed) return null
  }
  return null
}

/** Whether a statement is about when work is due: it has a verb or a bound, or is nothing but a month, a quarter, a half or a stretch. */
function states({
  action,
  drafts,
  unread,
}: {
  action: unknown
  drafts: readonly Draft[]
  unread: number
}): boolean {
  if (action !== null) return unread <= 12
  if (unread > 0) return false
  return drafts.some((draft) => draft.kind !== 'calendar' || draft.bound !== 'during' || isFine(draft))
}

/** A bare year, a term or a single day dates what is talked about: `(năm 2024)`, `(ngày 15/3/2026)`. */
function isFine({calendar}: Extract<Draft, {kind: 'calendar'}>): boolean {
  return calendar.range || calendar.places.every(({precision, part}) => part !== null || finer.has(precision))
}

const finer = new Set(['month', 'quarter', 'half'])
