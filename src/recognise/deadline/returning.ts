import type {Cursor} from './cursor.js'
import {readClock} from './day.js'
import {isReturning, readJoint} from './joint.js'
import type {DraftBound, Unit, Weekday} from './lexicon.js'
import {readModifiers} from './modifiers.js'
import {readCalendar} from './named.js'
import {readWeekday} from './number.js'
import type {Calendar} from './place.js'
import {readEvery} from './recurrence.js'
import {fixed, partRule, type Returning, returning, rulesWithin, weekdayRule} from './rules.js'
import type {Sense} from './tokens.js'
import {readDaysOfEach, readWithin} from './within.js'

/**
 * Places of the calendar that return: `hằng năm (trước ngày 15 tháng 11)`, `ngày 20 tháng cuối quý`, `cuối mỗi năm`,
 * `thứ Sáu hằng tuần`.
 *
 * @param periodic whether `định kỳ` stands before, so that `cuối năm` is that of every year.
 */
export function readReturning(cursor: Cursor, bound: DraftBound | null, periodic: boolean): Returning | null {
  const before = bound === 'before'
  if (cursor.kind() === 'periodic' && cursor.kind(1) === 'every') cursor.at++
  switch (cursor.kind()) {
    case 'unit':
      return cursor.attempt((c) => readEachWithin(c, before)) ?? readWeekdays(cursor, before)
    case 'digits':
      return cursor.attempt(readDays) ?? readWeekdays(cursor, before)
    case 'daytime':
    case 'weekday':
    case 'ordinal':
      return readWeekdays(cursor, before)
    case 'part':
      return readPart(cursor, periodic)
    default:
      return readEveryFirst(cursor)
  }
}

/** `hằng năm, trước ngày 15/12`, `hằng tháng vào ngày 25`, `hằng quý (trước ngày 20 tháng cuối quý)`. */
function readEveryFirst(cursor: Cursor): Returning | null {
  const unit = readEvery(cursor)
  if (!unit) return null
  const open = cursor.sign('(') !== null
  if (!open) cursor.sign(',')
  const rules = readPlacesOf(cursor, unit, open)
  if (open) cursor.sign(')')
  // `hằng năm, ngày 20 hằng tháng` and `hằng tháng, ngày 20 tháng cuối quý` are two.
  return isReturning(cursor) || cursor.kind() === 'unit' ? null : rules
}

/**
 * After `hằng năm`, when in the year: `trước ngày 15/12`.
 *
 * @param bare whether a day may stand without `ngày`, as it may after a bound.
 */
export function readPlacesOf(cursor: Cursor, unit: Unit, bare: boolean): Returning | null {
  const {bound} = readModifiers(cursor)
  const before = bound === 'before'
  if (unit === 'week') {
    const days = readWeekdayList(cursor)
    return days && weekdayRule(days, before)
  }
  const within = unit === 'quarter' ? cursor.attempt((c) => readEachWithin(c, before)) : null
  if (within) return within
  const calendar = readCalendar(cursor, bare || bound !== null)
  const whole = calendar && readList(cursor, calendar)
  return whole && returning(whole, unit, before && !whole.clock)
}

/** `tháng 10 hằng năm`, `30/6 và 31/12 hằng năm`, `quý IV các năm`, where `calendar` has been read. */
export function readEveryLast(cursor: Cursor, calendar: Calendar, before: boolean): Returning | null {
  if (cursor.done || calendar.places.some(({year}) => year !== null)) return null
  if (!goesOn.has(cursor.kind())) return null
  const whole = readList(cursor, calendar)
  if (!whole) return null
  cursor.sign(',')
  while (cursor.take('filler')) {
    // `của`
  }
  const unit = cursor.take('plural') ? cursor.take('unit')?.unit : readEvery(cursor)
  return unit ? returning(whole, unit, before) : null
}

/** What may stand between a place and the `hằng năm` after it. */
const goesOn = new Set<Sense['kind']>(['sign', 'and', 'bound', 'filler', 'plural', 'every'])

/** After `định kỳ`: `vào tháng 6 và tháng 12`, `ngày 20`. */
export function readPeriodic(cursor: Cursor, calendar: Calendar, before: boolean): Returning | null {
  const whole = readList(cursor, calendar)
  const monthly = whole?.places.every(({precision, number}) => precision === 'day' && number === 0)
  return whole && returning(whole, monthly ? 'month' : 'year', before)
}

/** The places that follow a first in a list; null where one has its year and so does not return. */
function readList(cursor: Cursor, calendar: Calendar): Calendar | null {
  let {places} = calendar
  while (places.length < 12) {
    if (places.at(-1)!.year !== null) return null
    const next = cursor.attempt((c) => (readJoint(c) === 'list' ? readCalendar(c, false) : null))
    if (!next) break
    places = places.concat(next.places)
  }
  return places === calendar.places ? calendar : {...calendar, places}
}

function readEachWithin(cursor: Cursor, before: boolean): Returning | null {
  const within = readWithin(cursor)
  return within && 'months' in within ? rulesWithin(within, before) : null
}

function readDays(cursor: Cursor): Returning | null {
  const days = readDaysOfEach(cursor)
  return days && fixed(`FREQ=MONTHLY;BYMONTHDAY=${days.join(',')}`)
}

/** `cuối mỗi năm`, `đầu hằng quý`, `cuối các năm`. */
function readPart(cursor: Cursor, periodic: boolean): Returning | null {
  const part = cursor.take('part')?.part
  const each = cursor.take('every') ?? cursor.take('plural')
  const unit = part && (each || periodic) ? cursor.take('unit')?.unit : undefined
  if (!part || !unit || cursor.kind() === 'digits' || cursor.kind() === 'roman') return null
  return partRule(part, unit)
}

/** `thứ Sáu hằng tuần`, `thứ Hai và thứ Năm hằng tuần`, `17h00 ngày thứ Sáu hằng tuần`. */
function readWeekdays(cursor: Cursor, before: boolean): Returning | null {
  const hour = readClock(cursor)
  const days = readWeekdayList(cursor)
  return days && readEvery(cursor) === 'week' ? weekdayRule(days, before && !hour) : null
}

function readWeekdayList(cursor: Cursor): Weekday[] | null {
  const days: Weekday[] = []
  let {at} = cursor
  while (days.length < 7) {
    cursor.take('daytime')
    const unit = cursor.take('unit')
    const next = unit && unit.unit !== 'day' ? null : readWeekday(cursor)
    if (!next) break
    days.push(next)
    at = cursor.at
    if (!cursor.sign(',')) cursor.take('and')
  }
  cursor.at = at
  return days.length > 0 && !isDated(cursor) ? days : null
}

/** The `, ngày 24/10/2025` after `thứ Sáu`, which is then that one day. */
function isDated(cursor: Cursor): boolean {
  const comma = cursor.peek()
  const from = comma.kind === 'sign' && comma.sign === ',' ? 1 : 0
  const unit = cursor.peek(from)
  return unit.kind === 'unit' && unit.unit === 'day' && cursor.kind(from + 1) === 'digits'
}
