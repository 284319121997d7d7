import type {Passage} from '../../text/passage.js'
import type {BodyMention} from '../../tree/body.js'
import type {Action, Deadline, DeadlineSource, Time} from '../../tree/time.js'
import type {Context, Finding, Span} from '../finding.js'
import {datesDocument} from './cited.js'
import {Cursor} from './cursor.js'
import {type Draft, readTime} from './grammar.js'
import {resolve} from './resolve.js'
import {tokenise} from './tokens.js'

export interface DeadlineContext extends Context {
  /** Reads the body that is reported to; its words alone are kept where this is not given. */
  readBody?(passage: Passage, span: Span): BodyMention | null
}

/** One deadline as its words give it: `Báo cáo Ban Thường vụ Tỉnh ủy quý I/2026`. */
export interface Statement extends Span {
  action: Action | null
  /** A label stood in it: `Thời hạn:`. */
  labelled: boolean
  recipient: Span | null
  drafts: Draft[]
  /** `dự kiến` stood before the verb. */
  approximate: boolean
  /** Words that are neither verb nor time. */
  unread: number
}

/**
 * The deadlines of a stretch that is known to state when: the inside of a parenthesis, an attribute's value, a table's
 * cell. At least one; several where a second action has a time of its own (`trình quý I/2026, ban hành quý II/2026`).
 */
export function readDeadlines(
  passage: Passage,
  span: Span,
  context: DeadlineContext,
  source: DeadlineSource,
): Finding<Deadline>[] {
  return deadlinesOf(readStatements(passage, span, source !== 'own'), passage, context, source)
}

/** Statements as deadlines, their dates resolved. */
export function deadlinesOf(
  statements: readonly Statement[],
  passage: Passage,
  context: DeadlineContext,
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

/** @param bare whether numbers without a unit are times. */
export function readStatements(passage: Passage, span: Span, bare: boolean): Statement[] {
  const cursor = new Cursor(tokenise(passage.folded, span))
  const statements: Statement[] = []
  let current = newStatement(span.start)
  while (!cursor.done) {
    const token = cursor.peek()!
    if (token.kind === 'verb' && current.drafts.length > 0) {
      const {start} = cursor.tokens[cursor.at]!
      current.end = start
      statements.push(current)
      current = newStatement(start)
    }
    readWord(cursor, current, passage.folded, bare)
  }
  current.end = span.end
  statements.push(current)
  return joinUnstated(statements, span).map((statement) => trim(statement, passage))
}

/** Words without a time belong to the statement before them, the first to the one after. */
function joinUnstated(statements: readonly Statement[], {start, end}: Span): Statement[] {
  const stated: Statement[] = []
  for (const statement of statements) {
    const before = stated.at(-1)
    if (statement.drafts.length > 0) stated.push(statement)
    else if (before) before.end = statement.end
  }
  if (stated.length === 0) return [{...statements[0]!, end}]
  stated[0]!.start = start
  return stated
}

function newStatement(start: number): Statement {
  return {
    start,
    end: start,
    action: null,
    labelled: false,
    recipient: null,
    drafts: [],
    approximate: false,
    unread: 0,
  }
}

function trim(statement: Statement, {text}: Passage): Statement {
  while (statement.start < statement.end && edges.includes(text[statement.start]!)) statement.start++
  while (statement.end > statement.start && edges.includes(text[statement.end - 1]!)) statement.end--
  return statement
}

const edges = ' ,;:.'

const addressed = new Set<Action | null>(['report', 'submit'])

/** Takes one word, or one time, into the statement. */
function readWord(cursor: Cursor, statement: Statement, folded: string, bare: boolean): void {
  const verb = cursor.take('verb')
  if (verb) {
    statement.action ??= verb.action
    if (addressed.has(verb.action)) statement.recipient ??= readRecipient(cursor)
    return
  }
  const draft = readTime(cursor, bare)
  if (draft && isDay(draft) && datesDocument(folded, draft.start)) return
  if (draft) {
    const approximate = draft.kind === 'calendar' && statement.approximate
    statement.drafts.push(approximate ? {...draft, approximate} : draft)
    return
  }
  const token = cursor.peek()!
  if (token.kind === 'approximate') statement.approximate = true
  if (token.kind === 'label') statement.labelled = true
  if (token.kind === 'other' || token.kind === 'digits' || token.kind === 'roman') statement.unread++
  cursor.at++
}

const isDay = (draft: Draft) => draft.kind === 'calendar' && draft.calendar.places[0]!.precision === 'day'

/** The words between `báo cáo` and the time: to whom. */
function readRecipient(cursor: Cursor): Span | null {
  const from = cursor.at
  while (cursor.peek()?.kind === 'other') cursor.at++
  return cursor.at > from ? cursor.since(from) : null
}

function deadlineOf(
  statement: Statement,
  passage: Passage,
  context: DeadlineContext,
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

function recipientOf(passage: Passage, words: Span, context: DeadlineContext): BodyMention | null {
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
