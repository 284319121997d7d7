import type {Time} from '../../tree/time.js'
import type {Named} from './calendar.js'
import type {Cursor} from './cursor.js'
import type {DraftBound, Part, Unit, Weekday} from './lexicon.js'
import {readCalendar} from './named.js'
import {isReturning, readJoint} from './number.js'
import type {Calendar} from './place.js'
import {readEvery, recurring} from './recurrence.js'

export type Returning = {kind: 'fixed'; times: Time[]} | {kind: 'impossible'}

/**
 * Places of the calendar that return: `tháng 10 hằng năm`, `30/6 và 31/12 hằng năm`, `hằng năm (trước ngày 15 tháng 11)`,
 * `ngày 20 tháng cuối quý`, `cuối mỗi năm`, `thứ Sáu hằng tuần`.
 */
export function readReturning(
  cursor: Cursor,
  bound: DraftBound | null,
  readModifiers: (cursor: Cursor) => {bound: DraftBound | null},
): Returning | null {
  const before = bound === 'before'
  if (cursor.peek()?.kind === 'periodic' && cursor.peek(1)?.kind === 'every') cursor.at++
  return (
    cursor.attempt((c) => readDayOfQuarter(c, before)) ??
    cursor.attempt((c) => readPart(c)) ??
    cursor.attempt((c) => readWeekdays(c)) ??
    cursor.attempt((c) => readEveryFirst(c, readModifiers))
  )
}

const fixed = (...rules: string[]): Returning => ({kind: 'fixed', times: rules.map(recurring)})

/** `hằng năm, trước ngày 15/12`, `hằng tháng vào ngày 25`. */
function readEveryFirst(
  cursor: Cursor,
  readModifiers: (cursor: Cursor) => {bound: DraftBound | null},
): Returning | null {
  const unit = readEvery(cursor)
  if (!unit) return null
  const open = cursor.sign('(')
  if (!open) cursor.sign(',')
  const {bound} = readModifiers(cursor)
  const calendar = unit === 'week' ? null : readYearless(cursor)
  const rules =
    unit === 'week' ? readWeekday(cursor) : calendar && returning(calendar, unit, bound === 'before')
  if (open) cursor.sign(')')
  // `hằng năm, ngày 20 hằng tháng` and `hằng tháng, ngày 20 tháng cuối quý` are two.
  return isReturning(cursor) || cursor.peek()?.kind === 'unit' ? null : rules
}

/** `tháng 10 hằng năm`, `30/6 và 31/12 hằng năm`, where `calendar` has been read. */
export function readEveryLast(cursor: Cursor, calendar: Calendar, before: boolean): Returning | null {
  if (cursor.done || calendar.places.some(({year}) => year !== null)) return null
  const whole = readList(cursor, calendar)
  if (!whole) return null
  cursor.sign(',')
  while (cursor.take('filler')) {
    // `của`
  }
  const unit = readEvery(cursor)
  return unit && returning(whole, unit, before)
}

function readYearless(cursor: Cursor): Calendar | null {
  const calendar = readCalendar(cursor, false)
  return calendar && readList(cursor, calendar)
}

/** The places that follow a first in a list; null where one has its year and so does not return. */
function readList(cursor: Cursor, {places, range}: Calendar): Calendar | null {
  const all = [...places]
  while (all.length < 12) {
    if (all.at(-1)!.year !== null) return null
    const next = cursor.attempt((c) => (readJoint(c) === 'list' ? readCalendar(c, false) : null))
    if (!next) break
    all.push(...next.places)
  }
  return {places: all, range}
}

/** `before` moves a day to the one before it, a first of the month to the last of the month before. */
export function returning({places, range}: Calendar, unit: Unit, before: boolean): Returning | null {
  if (places.some(({year, ahead}) => year !== null || ahead !== undefined)) return null
  if (places[0]!.precision === 'day') {
    const rules = places.map((place) => returningDay(place, unit, before))
    return rules.includes(null) ? {kind: 'impossible'} : fixed(...(rules as string[]))
  }
  if (unit !== 'year') return null
  const months = range ? monthsBetween(places) : places.flatMap(monthsOf)
  if (months.length === 0) return {kind: 'impossible'}
  return fixed(before ? lastDayBefore(months[0]!) : `FREQ=YEARLY;BYMONTH=${months.join(',')}`)
}

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The last day before a month; February's is counted from its end. */
function lastDayBefore(month: number): string {
  const last = ((month + 10) % 12) + 1
  return `FREQ=YEARLY;BYMONTH=${last};BYMONTHDAY=${last === 2 ? -1 : longest[last - 1]}`
}

function returningDay({number: month, day}: Named, unit: Unit, before: boolean): string | null {
  if (unit === 'year') {
    if (month < 1 || month > 12 || day < 1 || day > longest[month - 1]!) return null
    return before && day === 1
      ? lastDayBefore(month)
      : `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day - (before ? 1 : 0)}`
  }
  if (month !== 0 || day < 1 || day > 31) return null
  const due = before ? day - 1 || -1 : day
  if (unit === 'quarter') return `FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=${due}`
  return unit === 'month' ? `FREQ=MONTHLY;BYMONTHDAY=${due}` : null
}

const partsOfYear: Record<Part, number[]> = {first: [1, 2, 3], middle: [4, 5, 6, 7, 8, 9], last: [10, 11, 12]}

function monthsOf({precision, number, part}: Named): number[] {
  if (precision === 'month' && number >= 1 && number <= 12) return [number]
  if (precision === 'quarter' && number >= 1 && number <= 4) return stretch(number * 3 - 2, 3)
  if (precision === 'half') return stretch(number * 6 - 5, 6)
  return precision === 'year' && part ? partsOfYear[part] : []
}

/** `từ tháng 10 đến tháng 12 hằng năm`. */
function monthsBetween(places: readonly Named[]): number[] {
  const [first] = monthsOf(places[0]!)
  const last = monthsOf(places.at(-1)!).at(-1)
  return first && last && last >= first ? stretch(first, last - first + 1) : []
}

const stretch = (first: number, count: number) => Array.from({length: count}, (_, at) => first + at)

const monthsOfQuarters: Record<Part, string> = {first: '1,4,7,10', middle: '2,5,8,11', last: '3,6,9,12'}

const partBefore: Record<Part, Part> = {first: 'last', middle: 'first', last: 'middle'}

/** `ngày 20 tháng cuối quý`: that day of March, June, September and December. */
function readDayOfQuarter(cursor: Cursor, before: boolean): Returning | null {
  if (cursor.take('unit')?.unit !== 'day') return null
  const day = cursor.take('digits')
  cursor.take('filler')
  if (!day || cursor.take('unit')?.unit !== 'month') return null
  const part = cursor.take('part')
  while (cursor.take('filler') || cursor.take('every')) {
    // `tháng cuối của mỗi quý`
  }
  if (!part || cursor.take('unit')?.unit !== 'quarter') return null
  const follows = cursor.peek()?.kind
  if (follows === 'roman' || follows === 'digits') return null
  if (day.value < 1 || day.value > 31) return {kind: 'impossible'}
  if (before && day.value === 1)
    return fixed(`FREQ=YEARLY;BYMONTH=${monthsOfQuarters[partBefore[part.part]]};BYMONTHDAY=-1`)
  return fixed(
    `FREQ=YEARLY;BYMONTH=${monthsOfQuarters[part.part]};BYMONTHDAY=${day.value - (before ? 1 : 0)}`,
  )
}

/** `cuối mỗi năm`, `đầu hằng quý`, `cuối mỗi tháng`. */
function readPart(cursor: Cursor): Returning | null {
  const part = cursor.take('part')?.part
  const unit = part ? readEvery(cursor) : null
  if (!part || !unit) return null
  if (unit === 'year') return fixed(`FREQ=YEARLY;BYMONTH=${partsOfYear[part].join(',')}`)
  if (unit === 'quarter') return fixed(`FREQ=YEARLY;BYMONTH=${monthsOfQuarters[part]}`)
  return unit === 'month' ? fixed(`FREQ=MONTHLY;BYMONTHDAY=${{first: 1, middle: 15, last: -1}[part]}`) : null
}

/** `thứ Sáu hằng tuần`, `thứ Hai và thứ Năm hằng tuần`. */
function readWeekdays(cursor: Cursor): Returning | null {
  const days = readWeekdayList(cursor)
  return days && readEvery(cursor) === 'week' ? fixed(weekly(days)) : null
}

function readWeekday(cursor: Cursor): Returning | null {
  const days = readWeekdayList(cursor)
  return days && fixed(weekly(days))
}

function readWeekdayList(cursor: Cursor): Weekday[] | null {
  const days: Weekday[] = []
  cursor.take('daytime')
  while (days.length < 7) {
    const next = cursor.take('weekday')
    if (!next) break
    days.push(next.day)
    if (!cursor.sign(',')) cursor.take('and')
  }
  return days.length > 0 ? days : null
}

const weekly = (days: readonly Weekday[]) => `FREQ=WEEKLY;BYDAY=${days.join(',')}`
