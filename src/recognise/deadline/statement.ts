import type {Wording} from '../../text/phrase.js'
import type {Action} from '../../tree/time.js'
import type {Span} from '../finding.js'
import {datesDocument} from './cited.js'
import {Cursor} from './cursor.js'
import {type Draft, readTime} from './grammar.js'
import type {Unit} from './lexicon.js'
import {readPlacesOf} from './returning.js'
import {tokenise} from './tokens.js'

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

/** @param bare whether numbers without a unit are times. */
export function readStatements(passage: Wording, span: Span, bare: boolean): Statement[] {
  const cursor = new Cursor(tokenise(passage.folded, span))
  let current = newStatement(span.start)
  const statements = [current]
  while (!cursor.done) {
    if (current.drafts.length === 0 || cursor.kind() !== 'verb') {
      readWord(cursor, current, passage.folded, bare)
    } else if (!cursor.attempt((c) => readVerbOfRepetition(c, current))) {
      cursor.attempt((c) => readNote(c, current))
      current.end = cursor.since(0).end
      current = newStatement(current.end)
      statements.push(current)
    }
  }
  current.end = span.end
  const stated = statements.length > 1 ? joinUnstated(statements, span) : statements
  for (const statement of stated) trim(statement, passage)
  return stated
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

function trim(statement: Statement, {text}: Wording): void {
  while (statement.start < statement.end && isEdge(text.charCodeAt(statement.start))) statement.start++
  while (statement.end > statement.start && isEdge(text.charCodeAt(statement.end - 1))) statement.end--
}

/** A blank or a mark; most characters lie above them. */
const isEdge = (code: number) => code < 0x40 && ' ,;:.'.includes(String.fromCharCode(code))

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
    if (draft.kind === 'calendar' && statement.approximate) draft.approximate = true
    statement.drafts.push(draft)
    return
  }
  const token = cursor.peek()
  if (token.kind === 'approximate') statement.approximate = true
  if (token.kind === 'label') statement.labelled = true
  if (token.kind === 'other' || token.kind === 'digits' || token.kind === 'roman') statement.unread++
  cursor.at++
  // `đợt 1 tháng 11`, `giai đoạn 2: 2028-2030`: the number is its own.
  if (token.kind === 'times' || token.kind === 'period') cursor.take('digits') ?? cursor.take('roman')
}

const units = new Map<string, Unit>([
  ['FREQ=YEARLY', 'year'],
  ['FREQ=MONTHLY;INTERVAL=3', 'quarter'],
  ['FREQ=MONTHLY', 'month'],
  ['FREQ=WEEKLY', 'week'],
])

/** `Hằng năm, báo cáo trước ngày 15/12`: the day after the verb is in every year, and both are one statement. */
function readVerbOfRepetition(cursor: Cursor, statement: Statement): true | null {
  const [draft] = statement.drafts
  const [time] = draft?.kind === 'fixed' ? draft.times : []
  const unit = time?.kind === 'recurring' ? units.get(time.rrule) : undefined
  if (!draft || !unit || statement.drafts.length > 1 || statement.action !== null) return null
  const {action} = cursor.take('verb')!
  const recipient = addressed.has(action) ? readRecipient(cursor) : null
  const places = readPlacesOf(cursor, unit, false)
  if (!places) return null
  const start = draft.start
  statement.drafts = [Object.assign(places, {start, end: cursor.since(0).end})]
  Object.assign(statement, {action, recipient})
  return true
}

/** `Quý I/2026 (trình HĐND tỉnh), quý II/2026 (ban hành)`, `năm 2025: xây dựng; …`: what is done at the time before it. */
function readNote(cursor: Cursor, statement: Statement): true | null {
  const opener = cursor.peek(-1)
  const open = opener.kind === 'sign' ? opener.sign : ''
  const {end} = cursor.tokens[cursor.at - 2] ?? {}
  if ((open !== '(' && open !== ':') || end !== statement.drafts.at(-1)!.end) return null
  const {action} = cursor.take('verb')!
  const recipient = addressed.has(action) ? readRecipient(cursor) : null
  if (!skipNote(cursor, open === '(' ? ')' : ';')) return null
  statement.action ??= action
  statement.recipient ??= recipient
  return true
}

/** Moves over words that hold no time, up to the sign that ends them or a comma before a time. */
function skipNote(cursor: Cursor, closing: string): boolean {
  while (!cursor.done) {
    if (cursor.sign(closing)) return true
    const comma = cursor.sign(',')
    if (startsTime(cursor)) return comma !== null && closing === ';'
    if (!comma) cursor.at++
  }
  return closing === ';'
}

/** Whether a time can be read here, which stays to be read. */
function startsTime(cursor: Cursor): boolean {
  const {at} = cursor
  const found = readTime(cursor, false) !== null
  cursor.at = at
  return found
}

const isDay = (draft: Draft) => draft.kind === 'calendar' && draft.calendar.places[0]!.precision === 'day'

/** The words between `báo cáo` and the time: to whom. */
function readRecipient(cursor: Cursor): Span | null {
  const from = cursor.at
  while (cursor.kind() === 'other') cursor.at++
  return cursor.at > from ? cursor.since(from) : null
}
