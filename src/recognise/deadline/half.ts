import type {Named} from './calendar.js'
import type {Cursor} from './cursor.js'
import {readNumbered} from './month.js'
import {readNumber} from './number.js'
import {type Calendar, copyOf, dayIn, daysOfMonth, isYearless, named, one, stretch} from './place.js'
import {readTerm} from './year.js'
import {readYearAfter, withYear} from './year-of.js'

/**
 * Halves, and other stretches at the beginning or end of a unit: `6 tháng đầu năm 2026`, `nửa cuối tháng 11/2025`,
 * `nửa đầu nhiệm kỳ`, `9 tháng đầu năm`, `15 ngày đầu tháng 11`, `hai quý cuối năm`, `3 năm đầu nhiệm kỳ`, `H1/2026`.
 */
export function readHalf(cursor: Cursor): Calendar | null {
  const kind = cursor.kind()
  if (kind !== 'half' && kind !== 'hour' && cursor.kind(1) !== 'unit') return null
  const half = cursor.take('half')
  if (half) return readHalfOf(cursor, half.half)
  return cursor.attempt(readShort) ?? readStretchOf(cursor)
}

function readHalfOf(cursor: Cursor, half: 1 | 2): Calendar | null {
  cursor.take('filler')
  const term = cursor.attempt(readTerm)
  if (term) return shareOfTerm(term, {from: half === 1 ? 'first' : 'last', years: null})
  const place = cursor.attempt((c) => readNumbered(c, null))
  if (!place) return one(yearOfHalf(cursor, named('half', half, null)))
  if (place.ahead !== null || place.part !== null) return null
  return place.precision === 'month' ? halfMonth(place, half) : halfQuarter(place, half)
}

const halfMonth = (month: Named, half: 1 | 2) =>
  half === 1 ? daysOfMonth(month, 1, 15, true) : daysOfMonth(month, 16, -1, true)

function halfQuarter(quarter: Named, half: 1 | 2): Calendar {
  const middle = quarter.number * 3 - 1
  return half === 1
    ? stretch(dayIn(quarter, middle - 1, 1), dayIn(quarter, middle, 15), true)
    : stretch(dayIn(quarter, middle, 16), dayIn(quarter, middle + 1, -1), true)
}

/** `H1/2026`. */
function readShort(cursor: Cursor): Calendar | null {
  if (!cursor.take('hour') || !cursor.joins()) return null
  const digits = cursor.take('digits')
  if (digits?.value !== 1 && digits?.value !== 2) return null
  const year = readYearAfter(cursor)
  return year === null ? null : one(named('half', digits.value, year))
}

/** So many of a smaller unit, at the beginning or the end of a greater. */
function readStretchOf(cursor: Cursor): Calendar | null {
  const count = readNumber(cursor)
  if (count === null || count < 2 || count > 31) return null
  const unit = cursor.take('unit')?.unit
  const part = unit && unit !== 'week' ? cursor.take('part')?.part : undefined
  if (part !== 'first' && part !== 'last') return null
  if (unit === 'year') return readYearsOfTerm(cursor, count, part)
  if (unit === 'day') return readDaysOfMonth(cursor, count, part)
  if (unit === 'month') return readPartOfYear(cursor, 'month', 12, count, part)
  return unit === 'quarter' ? readPartOfYear(cursor, 'quarter', 4, count, part) : null
}

type End = 'first' | 'last'

function readPartOfYear(
  cursor: Cursor,
  precision: 'month' | 'quarter',
  most: number,
  count: number,
  end: End,
): Calendar | null {
  if (count >= most || cursor.kind() === 'term') return null
  if (count * 2 === most && precision === 'month')
    return one(yearOfHalf(cursor, named('half', end === 'first' ? 1 : 2, null)))
  if (cursor.kind() !== 'unit') return null
  const [first, last] = end === 'first' ? [1, count] : [most + 1 - count, most]
  const place = yearOfHalf(cursor, named(precision, first, null))
  return stretch(place, Object.assign(copyOf(place), {number: last}))
}

function readDaysOfMonth(cursor: Cursor, count: number, end: End): Calendar | null {
  cursor.take('filler')
  const month = readNumbered(cursor, null)
  if (month?.precision !== 'month' || month.ahead !== null) return null
  return end === 'first' ? daysOfMonth(month, 1, count) : daysOfMonth(month, -count, -1)
}

function readYearsOfTerm(cursor: Cursor, years: number, from: End): Calendar | null {
  cursor.take('filler')
  const term = readTerm(cursor)
  return term && shareOfTerm(term, {from, years})
}

function shareOfTerm({places: [term]}: Calendar, share: NonNullable<Named['share']>): Calendar | null {
  return term!.part === null ? one(Object.assign(term!, {share}), true) : null
}

/** The `năm` of `6 tháng đầu năm` may be all that is said of the year. */
function yearOfHalf(cursor: Cursor, half: Named): Named {
  const place = withYear(cursor, half)
  const next = cursor.peek()
  if (isYearless(place) && next.kind === 'unit' && next.unit === 'year') cursor.at++
  return place
}
