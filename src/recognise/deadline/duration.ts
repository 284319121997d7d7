import type {Span} from '../finding.js'
import {skipClause} from './condition.js'
import type {Cursor} from './cursor.js'
import type {DraftBound} from './lexicon.js'
import {readLength} from './number.js'
import {readAhead} from './year-of.js'

/** A length of time, counted from an event where one is said. */
export interface CountDraft {
  kind: 'count'
  count: number
  /** ISO 8601 designator; `H` stands in the time part of a duration. */
  unit: 'H' | 'D' | 'W' | 'M' | 'Y'
  working: boolean
  /** Counted back from the event: `10 ngày trước khi khai mạc`. */
  back: boolean
  anchor: Span | null
}

const designators = {hour: 'H', day: 'D', week: 'W', month: 'M', quarter: null, year: 'Y'} as const

/**
 * `30 ngày kể từ ngày ban hành`, `5 ngày làm việc sau khi nhận được văn bản`, `48 giờ kể từ khi xảy ra sự cố`,
 * `trong 3 năm tới`.
 */
export function readDuration(cursor: Cursor, bound: DraftBound | null, bare: boolean): CountDraft | null {
  const length = readLength(cursor)
  const unit = length && designators[length.unit]
  if (!length || !unit || length.count > 9999) return null
  const working = readWorking(cursor)
  const anchored = cursor.attempt((c) => readAnchor(c, bound))
  if (anchored) {
    const {back, anchor} = anchored
    return {kind: 'count', count: length.count, unit, working, back, anchor}
  }
  const onwards = !working && readAhead(cursor) === 1
  const ends = bare && endsHere(cursor) && !(bound === null && isHalfYear(length.count, unit))
  if (!working && !onwards && !ends && (unit !== 'D' || namesOthers(cursor))) return null
  return {kind: 'count', count: length.count, unit, working, back: bound === 'before', anchor: null}
}

/** `làm việc`, `(làm việc)`. */
function readWorking(cursor: Cursor): boolean {
  if (cursor.take('working')) return true
  return cursor.attempt((c) => (c.sign('(') && c.take('working') && c.sign(')') ? true : null)) !== null
}

function endsHere(cursor: Cursor): boolean {
  const next = cursor.peek()
  return next.kind === 'end' || (next.kind === 'sign' && next.sign !== '/' && !namesOthers(cursor))
}

/** `02 ngày (15-16/11/2025)`, `15 ngày/lần`, `10 ngày đầu`: the length of what is named after it, or how often it returns. */
function namesOthers(cursor: Cursor): boolean {
  const [next, after] = [cursor.peek(), cursor.peek(1)]
  if (next.kind !== 'sign') return naming.has(next.kind)
  if (next.sign === '/') return true
  return next.sign === '(' && (naming.has(after.kind) || after.kind === 'bound')
}

const naming = new Set(['digits', 'number', 'part', 'times'])

/** `6 tháng` where a time should stand means every six months. */
const isHalfYear = (count: number, unit: CountDraft['unit']) => unit === 'M' && (count === 6 || count === 3)

/** `, kể từ ngày ban hành`, `sau khi …`, `trước khi …`, and after `trước`, `khi …`: the event it is counted from. */
function readAnchor(cursor: Cursor, bound: DraftBound | null): {anchor: Span; back: boolean} | null {
  cursor.sign(',')
  const opener = cursor.take('bound') ?? cursor.take('condition')
  if (!opener || (opener.kind === 'bound' && (opener.bound === 'during' || opener.bound === 'by')))
    return null
  const from = cursor.at
  skipClause(cursor)
  if (cursor.at === from) return null
  const back =
    opener.kind === 'bound'
      ? opener.bound === 'before'
      : opener.before === true || (opener.weak && bound === 'before')
  return {anchor: cursor.since(from), back}
}
