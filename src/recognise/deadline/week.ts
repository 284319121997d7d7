import type {Named} from './calendar.js'
import type {Cursor} from './cursor.js'
import {readJoint} from './joint.js'
import {readNumbered} from './month.js'
import {readNumber, readWeekday, week} from './number.js'
import {type Calendar, daysOfMonth, named, one, placeAhead, stretch} from './place.js'
import {readAhead, readYearAfter} from './year-of.js'

/** No month has more weeks. */
const most = 5

/**
 * `tuần 2 tháng 11/2025`, `tuần cuối tháng 11`, `tuần 1, 2 tháng 12`, `tuần 4/12/2025`: seven days of the month each. No
 * standard counts them so, hence vague.
 */
export function readWeek(cursor: Cursor): Calendar | null {
  if (cursor.take('unit')?.unit !== 'week') return null
  const ahead = readAhead(cursor)
  if (ahead !== null) return stretch(dayAhead(1, ahead), dayAhead(7, ahead))
  const first = readWeekNumber(cursor)
  if (first === null) return null
  let last = first
  for (let weeks = 1; weeks < most; weeks++) last = cursor.attempt(readFurtherWeek) ?? last
  const month = cursor.attempt(readMonthAfterStroke) ?? readMonthOfWeek(cursor)
  if (!month) return null
  const from = first === -1 ? -7 : first * 7 - 6
  return daysOfMonth(month, from, last === most || last === -1 ? -1 : last * 7, true)
}

/** `thứ Sáu tuần này`, `thứ Hai tuần sau`. */
export function readWeekdayOfWeek(cursor: Cursor): Calendar | null {
  cursor.take('daytime')
  const weekday = readWeekday(cursor)
  const ahead = weekday && cursor.take('unit')?.unit === 'week' ? readAhead(cursor) : null
  return ahead === null ? null : one(dayAhead(week.indexOf(weekday!) + 1, ahead))
}

/** A day of the week, Monday being the first, so many weeks after that of the document's date. */
function dayAhead(weekday: number, ahead: number): Named {
  const day = placeAhead('day', ahead)
  day.day = weekday
  return day
}

/** The last is -1. */
function readWeekNumber(cursor: Cursor): number | null {
  const part = cursor.take('part')?.part
  return part === 'first' ? 1 : part === 'last' ? -1 : readNumber(cursor)
}

function readFurtherWeek(cursor: Cursor): number | null {
  if (!readJoint(cursor)) return null
  const unit = cursor.take('unit')
  return !unit || unit.unit === 'week' ? readWeekNumber(cursor) : null
}

function readMonthAfterStroke(cursor: Cursor): Named | null {
  const month = cursor.sign('/') ? cursor.take('digits') : null
  const year = month && readYearAfter(cursor)
  return month && year ? named('month', month.value, year) : null
}

function readMonthOfWeek(cursor: Cursor): Named | null {
  while (cursor.take('filler') || cursor.sign(',')) {
    // `tuần 2 của tháng 11`, `tuần 2, tháng 11`
  }
  const month = readNumbered(cursor, null)
  return month?.precision === 'month' && month.ahead === null ? month : null
}
