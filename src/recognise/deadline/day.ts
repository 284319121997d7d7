import type {Named} from './calendar.js'
import type {Cursor} from './cursor.js'
import {isReturning, readJoint, standsAlone} from './joint.js'
import {readMonthNumber, readMonths} from './month.js'
import {readNumber, readWeekday} from './number.js'
import {type Calendar, calendarOf, dayIn, dayOf, one} from './place.js'
import {withYear, yearOf} from './year-of.js'

/**
 * Days: `ngày 30/6/2026`, `30.6.2026`, `ngày 30 tháng 6 năm 2026`, `ngày 2-3/10/2025`, `các ngày 2, 3 và 5/10/2025`,
 * `từ ngày 01 đến ngày 15/12/2025`. Without `ngày` the last day must have its year, or `bare` be set.
 */
export function readDays(cursor: Cursor, bare: boolean): Calendar | null {
  const hour = readClock(cursor)
  skipWeekday(cursor)
  const iso = cursor.attempt(readIsoDay)
  const calendar = iso ? one(iso) : readDayList(cursor, bare)
  // Before 0 o'clock is before the day.
  if (calendar && hour) calendar.clock = true
  return calendar
}

/** `ngày 20 tháng 3, 6, 9 và 12`, `ngày 15 của các tháng 6, 12 năm 2026`: one day of several months. */
export function readDayOfMonths(cursor: Cursor): Calendar | null {
  const day = cursor.take('unit')?.unit === 'day' ? cursor.take('digits') : null
  if (!day || cursor.kind() === 'sign') return null
  cursor.take('filler')
  const each = cursor.take('plural') !== null
  const months = readMonths(cursor)
  // `ngày 1 tháng 6 năm 2026, tháng 7/2026`: only the year at the end is that of all.
  if (months?.places.slice(0, -1).some(({year}) => year !== null)) return null
  if (!months || months.range || months.places.length < 2 || months.places[0]!.precision !== 'month')
    return null
  const calendar = calendarOf(
    months.places.map((month) => dayIn(month, month.number, day.value)),
    false,
  )
  calendar.each = each
  return calendar
}

function readDayList(cursor: Cursor, bare: boolean): Calendar | null {
  const unit = cursor.take('unit')
  if (unit && unit.unit !== 'day') return null
  if (unit) skipOccasion(cursor)
  const from = cursor.at
  const first = readDayOfList(cursor, unit !== null)
  if (!first || (!unit && namesMonths(cursor, from, first))) return null
  const list = readFurtherDays(cursor, first)
  const last = list.places.at(-1)!
  if (unit || hasYear(last) || isReturning(cursor)) return list
  return bare && last.number >= 1 && last.number <= 12 && cursor.kind() !== 'other' ? list : null
}

const hasYear = ({year, yearsAhead}: Named) => year !== null || yearsAhead !== null

/** `02 tháng 11 và 12/2025`: so many months, and no second day of November. */
function namesMonths(cursor: Cursor, from: number, {year}: Named): boolean {
  if (year !== null || cursor.tokens[from + 1]?.sense.kind !== 'unit') return false
  const joint = cursor.peek()
  const number = cursor.peek(1)
  const then = cursor.peek(2)
  const last = cursor.peek(3)
  const lists = joint.kind === 'and' || (joint.kind === 'sign' && ',-&+'.includes(joint.sign))
  if (!lists || number.kind !== 'digits') return false
  return then.kind === 'sign'
    ? then.sign === '/' && last.kind === 'digits' && last.length === 4
    : then.kind === 'unit' && then.unit === 'year'
}

/**
 * A day, with as much of its month and year as stands there.
 *
 * @param said whether `ngày` stands before it, so that `31-12` is a day and a month.
 */
function readDayOfList(cursor: Cursor, said: boolean): Named | null {
  const day = cursor.take('digits')
  if (!day) return said ? cursor.attempt(readDayInWords) : null
  if (day.length > 2) return null
  const {at} = cursor
  const dated = readMonthOfDay(cursor, day.value, said)
  if (dated) return dated
  cursor.at = at
  return dayOf(day.value, 0, null)
}

/** `ngày ba mươi tháng sáu`, `mùng năm tháng chín`. */
function readDayInWords(cursor: Cursor): Named | null {
  const five = cursor.peek()
  const isFive = five.kind === 'unit' && five.unit === 'year'
  if (isFive) cursor.at++
  const day = isFive ? 5 : readNumber(cursor)
  return day === null ? null : readMonthInWords(cursor, day)
}

/** The further days of a list or a range, as far as one has a month or returns; days before it share that month. */
function readFurtherDays(cursor: Cursor, first: Named): Calendar {
  let at = cursor.at
  let joint: 'range' | 'list' | null = null
  const places = [first]
  let complete = 1
  while (places.length < 12) {
    const next = cursor.attempt(readFurtherDay)
    if (!next || (joint ?? next.joint) !== next.joint) break
    if (places.at(-1)!.year !== null && standsAlone(cursor, next.joint)) break
    joint = next.joint
    places.push(next.day)
    if (next.day.number > 0 || isReturning(cursor)) {
      complete = places.length
      at = cursor.at
    }
    if (joint === 'range') break
  }
  cursor.at = at
  places.length = complete
  for (let index = complete - 2; index >= 0; index--) {
    const [place, next] = [places[index]!, places[index + 1]!]
    if (place.number === 0) places[index] = dayIn(next, next.number, place.day)
  }
  return calendarOf(places, complete === 2 && joint === 'range')
}

function readFurtherDay(cursor: Cursor): {joint: 'range' | 'list'; day: Named} | null {
  const joint = readJoint(cursor)
  if (!joint) return null
  const unit = cursor.take('unit')
  if (unit && unit.unit !== 'day') return null
  const day = readDayOfList(cursor, unit !== null)
  return day && {joint, day}
}

/** The month, and the year if there is one, after a day. */
function readMonthOfDay(cursor: Cursor, day: number, said: boolean): Named | null {
  const separator = cursor.sign('/.-')
  if (!separator) return readMonthInWords(cursor, day)
  const month = cursor.take('digits')
  if (!month || month.length > 2) return null
  const year = cursor.attempt((c) => {
    const digits = c.sign(separator) ? c.take('digits') : null
    return digits && yearOf(digits)
  })
  if (year !== null) return dayOf(day, month.value, year)
  const place = dayOf(day, month.value, null)
  const dated = cursor.kind() === 'sign' ? place : withYear(cursor, place)
  return separator === '/' || hasYear(dated) || (said && closesDay(cursor, month.value)) ? dated : null
}

/** `ngày 31-12`; but `2-3/10` and `20-25 hằng tháng` are ranges of days, and `1.2` without `ngày` is a number. */
function closesDay(cursor: Cursor, month: number): boolean {
  const next = cursor.peek()
  if (month < 1 || month > 12 || next.kind === 'unit') return false
  return !isReturning(cursor) && !(next.kind === 'sign' && '/.-'.includes(next.sign))
}

function readMonthInWords(cursor: Cursor, day: number): Named | null {
  if (cursor.take('unit')?.unit !== 'month') return null
  const month = readMonthNumber(cursor)
  // `6 tháng một lần` is no day of January.
  return month === null || cursor.kind() === 'times' ? null : withYear(cursor, dayOf(day, month, null))
}

/** `2026-06-30`. */
function readIsoDay(cursor: Cursor): Named | null {
  const year = cursor.take('digits')
  if (year?.length !== 4 || !cursor.sign('-')) return null
  const month = cursor.take('digits')
  const day = month?.length === 2 && cursor.sign('-') ? cursor.take('digits') : null
  return day?.length === 2 ? dayOf(day.value, month!.value, yearOf(year)) : null
}

/** `17h00`, `17:00`, `17 giờ 30 phút`, `10h30'`: an hour of the day; the day is what is kept. */
export function readClock(cursor: Cursor): number | null {
  const [hour, joint] = [cursor.peek(), cursor.peek(1)]
  if (hour.kind !== 'digits' || hour.value > 24) return null
  if (joint.kind !== 'hour' && (joint.kind !== 'sign' || joint.sign !== ':')) return null
  cursor.at += 2
  cursor.take('digits')
  if (!cursor.take('minute')) cursor.sign("'’′")
  cursor.take('daytime')
  // `trước 12 giờ trưa nay (25/8)`
  cursor.attempt((c) => (c.take('ahead') ? c.sign('(') : null))
  cursor.sign(',')
  return hour.value
}

/** `thứ Sáu, ngày 24/10/2025`, `chiều 24/10/2025`. */
function skipWeekday(cursor: Cursor): void {
  cursor.take('daytime')
  if (readWeekday(cursor)) cursor.sign(',(')
}

/** `ngày bầu cử 15/3/2026`, `ngày mùng 5`: what the day is may stand before its numbers. */
function skipOccasion(cursor: Cursor): void {
  let words = 0
  while (words < 4 && cursor.kind(words) === 'other') words++
  if (words < 4 && cursor.kind(words) === 'digits') cursor.at += words
}
