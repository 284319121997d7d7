import type {Named} from './calendar.js'
import type {Cursor} from './cursor.js'
import {isReturning, readJoint, readNumber, readYearAfter, standsAlone, yearOf} from './number.js'
import {type Calendar, dayOf, one} from './place.js'

/**
 * Days: `ngày 30/6/2026`, `30.6.2026`, `ngày 30 tháng 6 năm 2026`, `ngày 2-3/10/2025`, `các ngày 2, 3 và 5/10/2025`,
 * `từ ngày 01 đến ngày 15/12/2025`. Without `ngày` the last day must have its year, or `bare` be set.
 */
export function readDays(cursor: Cursor, bare: boolean): Calendar | null {
  const clock = cursor.attempt(readClock) !== null
  skipWeekday(cursor)
  const iso = cursor.attempt(readIsoDay)
  const calendar = iso ? one(iso) : readDayList(cursor, bare)
  if (calendar && clock) calendar.clock = true
  return calendar
}

function readDayList(cursor: Cursor, bare: boolean): Calendar | null {
  const unit = cursor.take('unit')
  if (unit && unit.unit !== 'day') return null
  if (unit) skipOccasion(cursor)
  const first = readDayOfList(cursor)
  if (!first) return null
  const list = readFurtherDays(cursor, first)
  const last = list.places.at(-1)!
  if (unit || last.year !== null || isReturning(cursor)) return list
  return bare && last.number >= 1 && last.number <= 12 && cursor.peek()?.kind !== 'other' ? list : null
}

/** A day, with as much of its month and year as stands there. */
function readDayOfList(cursor: Cursor): Named | null {
  const day = cursor.take('digits')
  if (!day || day.length > 2) return null
  return cursor.attempt((c) => readMonthOfDay(c, day.value)) ?? dayOf(day.value, 0, null)
}

/** The further days of a list or a range, as far as one has a month; days before it share that month. */
function readFurtherDays(cursor: Cursor, first: Named): Calendar {
  let at = cursor.at
  let joint: 'range' | 'list' | null = null
  const places = [first]
  let complete = 1
  while (places.length < 12) {
    const next = cursor.attempt((c) => readFurtherDay(c))
    if (!next || (joint ?? next.joint) !== next.joint) break
    if (places.at(-1)!.year !== null && standsAlone(cursor, next.joint)) break
    joint = next.joint
    places.push(next.day)
    if (next.day.number > 0) {
      complete = places.length
      at = cursor.at
    }
    if (joint === 'range') break
  }
  cursor.at = at
  places.length = complete
  for (let index = complete - 2; index >= 0; index--)
    if (places[index]!.number === 0) places[index] = {...places[index + 1]!, day: places[index]!.day}
  return {places, range: complete === 2 && joint === 'range'}
}

function readFurtherDay(cursor: Cursor): {joint: 'range' | 'list'; day: Named} | null {
  const joint = readJoint(cursor)
  if (!joint) return null
  const unit = cursor.take('unit')
  if (unit && unit.unit !== 'day') return null
  const day = readDayOfList(cursor)
  return day && {joint, day}
}

/** The month, and the year if there is one, after a day. */
function readMonthOfDay(cursor: Cursor, day: number): Named | null {
  const separator = cursor.sign('/.-')
  if (!separator) return readMonthInWords(cursor, day)
  const month = cursor.take('digits')
  if (!month || month.length > 2) return null
  const year = cursor.attempt((c) => {
    if (!c.sign(separator)) return c.peek()?.kind === 'sign' ? null : readYearAfter(c)
    const digits = c.take('digits')
    return digits && yearOf(digits)
  })
  // `2-3/10` is a range of days, `1.2` a number.
  return year === null && separator !== '/' ? null : dayOf(day, month.value, year)
}

function readMonthInWords(cursor: Cursor, day: number): Named | null {
  if (cursor.take('unit')?.unit !== 'month') return null
  const month = readNumber(cursor)
  // `6 tháng một lần` is no day of January.
  return month === null || cursor.peek()?.kind === 'times' ? null : dayOf(day, month, readYearAfter(cursor))
}

/** `2026-06-30`. */
function readIsoDay(cursor: Cursor): Named | null {
  const year = cursor.take('digits')
  if (year?.length !== 4 || !cursor.sign('-')) return null
  const month = cursor.take('digits')
  const day = month?.length === 2 && cursor.sign('-') ? cursor.take('digits') : null
  return day?.length === 2 ? dayOf(day.value, month!.value, yearOf(year)) : null
}

/** `17h00`, `17:00`, `17 giờ 30 phút`: an hour of the day; the day is what is kept. */
function readClock(cursor: Cursor): true | null {
  const hour = cursor.take('digits')
  if (!hour || hour.value > 24 || (!cursor.take('hour') && !cursor.sign(':'))) return null
  cursor.take('digits')
  cursor.take('minute')
  cursor.take('daytime')
  cursor.sign(',')
  return true
}

/** `thứ Sáu, ngày 24/10/2025`, `chiều 24/10/2025`. */
function skipWeekday(cursor: Cursor): void {
  cursor.take('daytime')
  if (cursor.take('weekday')) cursor.sign(',(')
}

/** `ngày bầu cử 15/3/2026`, `ngày mùng 5`: what the day is may stand before its numbers. */
function skipOccasion(cursor: Cursor): void {
  cursor.attempt((c) => {
    for (let words = 0; words < 4; words++)
      if (!c.take('other')) return words > 0 && c.peek()?.kind === 'digits' ? true : null
    return null
  })
}
