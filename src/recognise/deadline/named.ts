import type {Cursor} from './cursor.js'
import {readDays} from './day.js'
import {readHalf, readMonthOfQuarter, readMonths, readWeek} from './month.js'
import {readJoint, yearOf} from './number.js'
import {type Calendar, named, one} from './place.js'
import type {Token} from './tokens.js'
import {readSchoolYear, readTerm, readYear} from './year.js'

/**
 * Any place in the calendar, from the most particular to the least.
 *
 * @param bare whether numbers without a unit are times: `6/2025`, `2026`, `15/12`.
 */
export function readCalendar(cursor: Cursor, bare: boolean): Calendar | null {
  return (
    cursor.attempt(readHalf) ??
    cursor.attempt(readWeek) ??
    cursor.attempt((c) => readDays(c, bare)) ??
    cursor.attempt(readMonthOfQuarter) ??
    cursor.attempt(readMonths) ??
    cursor.attempt(readTerm) ??
    cursor.attempt(readSchoolYear) ??
    cursor.attempt(readYear) ??
    (bare ? (cursor.attempt(readBareMonths) ?? cursor.attempt(readBareYear)) : null)
  )
}

/** `6/2025`, `10-2025`, `10, 11/2025`, `10-12/2025`; not `35/2024/QH15`. */
function readBareMonths(cursor: Cursor): Calendar | null {
  const numbers: number[] = []
  let joint: 'range' | 'list' | null = null
  for (;;) {
    const month = cursor.take('digits')
    if (!month || month.length > 2 || numbers.length === 12) return null
    numbers.push(month.value)
    const year = cursor.attempt(readBareYearAfter)
    if (year !== null)
      return {places: numbers.map((number) => named('month', number, year)), range: joint === 'range'}
    const next = readJoint(cursor)
    if (!next || joint === 'range' || (joint ?? next) !== next) return null
    joint = next
  }
}

function readBareYearAfter(cursor: Cursor): number | null {
  const year = cursor.sign('/-.') ? cursor.take('digits') : null
  const next = cursor.peek()
  return year?.length === 4 && !(next && isStroke(next) && next.start === year.end) ? yearOf(year) : null
}

const isStroke = (token: Token) => token.kind === 'sign' && token.sign === '/'

function readBareYear(cursor: Cursor): Calendar | null {
  const before = cursor.peek(-1)
  const digits = cursor.take('digits')
  if (digits?.length !== 4 || yearOf(digits) === null) return null
  const next = cursor.peek()
  const joined =
    (before && isStroke(before) && before.end === digits.start) ||
    (next && isStroke(next) && next.start === digits.end)
  return joined ? null : one(named('year', 0, digits.value))
}
