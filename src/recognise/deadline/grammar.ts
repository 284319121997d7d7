import type {Bound, Time} from '../../tree/time.js'
import type {Span} from '../finding.js'
import type {Cursor} from './cursor.js'
import {type Calendar, readCalendar} from './named.js'
import {readDayOfQuarter, readEvery, readRecurrence, returning} from './recurrence.js'
import type {Token} from './tokens.js'

/** A time as its words give it; places of the calendar still want their year. */
export type Draft = Span &
  (
    | {kind: 'calendar'; calendar: Calendar; bound: Bound | 'after'; approximate: boolean; onward: boolean}
    | {kind: 'fixed'; times: Time[]}
    | {kind: 'condition'; words: Span}
    | {kind: 'count'; count: number; unit: 'D' | 'W' | 'M' | 'Y'; working: boolean; anchor: Span | null}
  )

interface Modifiers {
  bound: Bound | 'after' | null
  approximate: boolean
}

/** `trong`, `dự kiến đến hết`, `chậm nhất là trước`: the last bound counts, but `trước` is never lost. */
function readModifiers(cursor: Cursor): Modifiers {
  const modifiers: Modifiers = {bound: null, approximate: false}
  for (;;) {
    const bound = cursor.take('bound')
    if (bound) modifiers.bound = modifiers.bound === 'before' ? 'before' : bound.bound
    else if (cursor.take('approximate')) modifiers.approximate = true
    else if (cursor.peek()?.kind === 'periodic' && cursor.peek(1)?.kind === 'bound') cursor.at++
    else if (!cursor.take('filler') && !cursor.sign(':')) return modifiers
  }
}

/**
 * The time that starts at the cursor, null where none does.
 *
 * @param bare whether numbers without a unit are times, as in a table's column: `6/2025`, `2026`.
 */
export function readTime(cursor: Cursor, bare: boolean): Draft | null {
  return cursor.attempt((c) => {
    const from = c.at
    if (c.attempt(readOngoing)) return {kind: 'fixed', times: [{kind: 'ongoing'}], ...c.since(from)}
    const condition = c.attempt((inner) => readCondition(inner, bare))
    if (condition) return {kind: 'condition', words: condition, ...c.since(from)}
    const modifiers = readModifiers(c)
    const ongoing = c.attempt(readOngoing)
    if (ongoing) return {kind: 'fixed', times: [{kind: 'ongoing'}], ...c.since(from)}
    const count = c.attempt(readCount)
    if (count) return {...count, ...c.since(from)}
    const times =
      c.attempt(readDayOfQuarter) ??
      c.attempt((inner) => readReturning(inner, modifiers)) ??
      c.attempt(readRecurrence)
    if (times) return {kind: 'fixed', times, ...c.since(from)}
    return readStretch(c, from, modifiers, bare)
  })
}

/** `thường xuyên`, `xuyên suốt nhiệm kỳ`, `trong suốt giai đoạn 2026-2030`. */
function readOngoing(cursor: Cursor): true | null {
  if (!cursor.take('ongoing')) return null
  while (cursor.attempt((c) => (c.sign(',') || c.take('and') || true) && c.take('ongoing'))) {
    // `thường xuyên, liên tục` says one thing.
  }
  const before = cursor.tokens[cursor.at - 1]!
  if (before.kind === 'ongoing' && cursor.peek()?.kind !== 'sign')
    cursor.attempt((c) => readCalendar(c, false))
  return true
}

/** `theo chỉ đạo, hướng dẫn của Trung ương`, `sau khi có hướng dẫn`: all up to a semicolon or the end. */
function readCondition(cursor: Cursor, bare: boolean): Span | null {
  const from = cursor.at
  const bound = cursor.take('bound')
  if (bound && bound.bound !== 'after') return null
  const condition = cursor.take('condition')
  if (condition ? condition.weak && !bare : !bound) return null
  // `sau ngày 15/3`, `sau 30 ngày` are dates; `sau Hội nghị` waits for something.
  if (!condition && cursor.peek()?.kind !== 'other') return null
  for (let token = cursor.peek(); token && !endsCondition(token); token = cursor.peek()) cursor.at++
  return cursor.since(from)
}

function endsCondition(token: Token): boolean {
  return token.kind === 'sign' && ';)]'.includes(token.sign)
}

const durations = {day: 'D', week: 'W', month: 'M', quarter: null, year: 'Y'} as const

/** `30 ngày kể từ ngày ban hành`, `5 ngày làm việc sau khi nhận được văn bản`. */
function readCount(cursor: Cursor): Omit<Extract<Draft, {kind: 'count'}>, 'start' | 'end'> | null {
  const count = cursor.take('digits')?.value ?? cursor.take('number')?.value
  const unit = count ? cursor.take('unit') : null
  const duration = unit && durations[unit.unit]
  if (!count || !duration) return null
  const working = cursor.take('working') !== null
  cursor.sign(',')
  const anchor = cursor.attempt((c) => {
    const opener = c.take('bound') ?? c.take('condition')
    if (!opener || (opener.kind === 'bound' && opener.bound !== 'from' && opener.bound !== 'after'))
      return null
    const from = c.at
    for (let token = c.peek(); token && !endsCondition(token); token = c.peek()) c.at++
    return c.at > from ? c.since(from) : null
  })
  if (!anchor && !working && duration !== 'D') return null
  return {kind: 'count', count, unit: duration, working, anchor}
}

/** `tháng 10 hằng năm`, `30/6 và 31/12 hằng năm`, `hằng năm (trước ngày 15 tháng 11)`. */
function readReturning(cursor: Cursor, {bound}: Modifiers): Time[] | null {
  const ahead = cursor.attempt(readEvery)
  if (ahead) {
    cursor.sign(',(')
    const inner = readModifiers(cursor)
    const calendar = readYearless(cursor)
    cursor.sign(')')
    return calendar && ahead.length === 1 ? returning(calendar, ahead[0]!, inner.bound === 'before') : null
  }
  const calendar = readYearless(cursor)
  cursor.take('filler')
  const units = calendar && cursor.attempt(readEvery)
  return units ? returning(calendar, units[0]!, bound === 'before') : null
}

function readYearless(cursor: Cursor): Calendar | null {
  const calendar = readCalendar(cursor, false)
  if (!calendar) return null
  for (let next = readNext(cursor); next; next = readNext(cursor)) calendar.places.push(...next.places)
  return calendar
}

function readNext(cursor: Cursor): Calendar | null {
  return cursor.attempt((c) => (c.sign(',') || c.take('and') ? readCalendar(c, false) : null))
}

/** A place of the calendar or a stretch between two: `tháng 11/2025 - tháng 3/2026`, `từ năm 2026 đến năm 2030`. */
function readStretch(
  cursor: Cursor,
  from: number,
  {bound, approximate}: Modifiers,
  bare: boolean,
): Draft | null {
  let calendar = readCalendar(cursor, bare) ?? (bound === 'by' ? readThisYear(cursor) : null)
  if (!calendar) return null
  const last =
    calendar.places.length === 1 || calendar.range
      ? cursor.attempt((c) => readRangeEnd(c, bound, bare))
      : null
  if (last) calendar = {places: [calendar.places[0]!, last.places.at(-1)!], range: true}
  const onward = cursor.attempt((c) => (c.take('and') || c.sign(',') || true) && c.take('onward')) !== null
  return {
    kind: 'calendar',
    calendar,
    bound: boundOf(calendar, bound),
    approximate,
    onward,
    ...cursor.since(from),
  }
}

function boundOf({range, clock}: Calendar, bound: Bound | 'after' | null): Bound | 'after' {
  if (range && bound === 'from') return 'during'
  return clock && bound === 'before' ? 'by' : (bound ?? 'during')
}

/** `đến hết năm`: this year. */
function readThisYear(cursor: Cursor): Calendar | null {
  const unit = cursor.take('unit')
  if (unit?.unit !== 'year' || cursor.peek()?.kind === 'other') return null
  cursor.take('this')
  return {places: [{precision: 'year', number: 0, day: 0, year: null, part: null}], range: false}
}

function readRangeEnd(cursor: Cursor, bound: Bound | 'after' | null, bare: boolean): Calendar | null {
  const joint = cursor.sign('-') ? null : cursor.take('bound')
  if (joint && joint.bound !== 'by') return null
  if (!joint && cursor.tokens[cursor.at - 1]?.kind !== 'sign') return null
  // `đến năm 2030, tầm nhìn đến năm 2045` are two times, not one stretch.
  if (joint && bound !== 'from' && bound !== null) return null
  const end = readCalendar(cursor, bare || joint === null)
  return end && end.places.length === 1 ? end : null
}
