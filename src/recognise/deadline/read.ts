import type {Passage} from '../../text/passage.js'
import type {Wording} from '../../text/phrase.js'
import type {BodyMention} from '../../tree/body.js'
import type {Deadline, DeadlineSource, Time} from '../../tree/time.js'
import type {Context, Finding, Span} from '../finding.js'
import {resolve} from './resolve.js'
import {readStatements, type Statement} from './statement.js'

export interface DeadlineContext<Text extends Wording = Passage> extends Context {
  /** Reads the body that is reported to; its words alone are kept where this is not given. */
  readBody?(passage: Text, span: Span): BodyMention | null
}

/**
 * The deadlines of a stretch that is known to state when: the inside of a parenthesis, an attribute's value, a table's
 * cell. At least one; several where a second action has a time of its own (`trình quý I/2026, ban hành quý II/2026`).
 */
export function readDeadlines<Text extends Wording>(
  passage: Text,
  span: Span,
  context: DeadlineContext<Text>,
  source: DeadlineSource,
): Finding<Deadline>[] {
  return deadlinesOf(readStatements(passage, span, source !== 'own'), passage, context, source)
}

/** Statements as deadlines, their dates resolved. */
export function deadlinesOf<Text extends Wording>(
  statements: readonly Statement[],
  passage: Text,
  context: DeadlineContext<Text>,
  source: DeadlineSource,
): Finding<Deadline>[] {
  return statements.map((statement) => {
    const value = deadlineOf(statement, passage, context, source)
    if (statement.drafts.length === 0) {
      const reason = `“${value.raw}” stands where a time should and was not understood`
      context.report({ruleId: 'unrecognised-deadline', reason, position: value.position})
    }
    return {start: statement.start, end: statement.end, value}
  })
}

function deadlineOf<Text extends Wording>(
  statement: Statement,
  passage: Text,
  context: DeadlineContext<Text>,
  source: DeadlineSource,
): Deadline {
  const {start, end, action, drafts} = statement
  const times: Time[] = drafts.length > 0 ? resolve(drafts, passage, context) : [{kind: 'unrecognised'}]
  const recipient = statement.recipient && recipientOf(passage, statement.recipient, context)
  const deadline: Deadline = {
    raw: passage.text.slice(start, end),
    action,
    recipient,
    times,
    due: dueOf(times),
    source,
  }
  const position = passage.position(start, end)
  if (position) deadline.position = position
  return deadline
}

/** What is reported, not to whom; the body may follow after `về`, `cho`: `báo cáo kết quả về Sở Nội vụ`. */
const matter =
  /^(?:kết quả|tình hình|tiến độ|nội dung|số liệu|việc|đánh giá|dự thảo|hồ sơ|đề án|kế hoạch)(?![a-zà-ỹ])/
const direction = /(?:^| )(?:về|cho|tới|lên) /g

function recipientOf<Text extends Wording>(
  passage: Text,
  words: Span,
  context: DeadlineContext<Text>,
): BodyMention | null {
  const said = passage.folded.slice(words.start, words.end)
  let start = words.start
  for (const {index, 0: found} of said.matchAll(direction)) start = words.start + index + found.length
  const span = {start, end: words.end}
  if (context.readBody) return context.readBody(passage, span)
  if (start === words.start && matter.test(said)) return null
  const raw = passage.text.slice(span.start, span.end)
  const mention: BodyMention = {
    raw,
    name: raw,
    id: null,
    level: null,
    sector: null,
    jurisdiction: null,
    collective: false,
  }
  const position = passage.position(span.start, span.end)
  if (position) mention.position = position
  return mention
}

/** The last day by which something is owed; null where a time has no end, or none has a date. */
export function dueOf(times: readonly Time[]): string | null {
  let due: string | null = null
  for (const time of times) {
    const end = time.kind === 'interval' ? time.end : time.kind === 'relative' ? time.resolved : null
    if (end !== null && (due === null || end > due)) due = end
  }
  return due
}
