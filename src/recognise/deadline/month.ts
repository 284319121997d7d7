import type {Named} from './calendar.js'
import type {Cursor} from './cursor.js'
import type {Part} from './lexicon.js'
import {readJoint, readNumber, readYearAfter, standsAlone} from './number.js'
import {type Calendar, dayOf, named, one} from './place.js'

type Numbered = 'month' | 'quarter'

/** Months and quarters: `tháng 10, 11/2025`, `đầu tháng 11/2025`, `T10/2025`, `quý III-IV/2026`, `quý II/2026 và III/2026`. */
export function readMonths(cursor: Cursor): Calendar | null {
  const first = readNumbered(cursor, null)
  if (!first) return null
  const places = [first]
  let joint: 'range' | 'list' | null = null
  while (places.length < 12) {
    const next = cursor.attempt((c) =>
      readFurther(c, first.precision as Numbered, joint, places.at(-1)!.year !== null),
    )
    if (!next) break
    joint = next.joint
    places.push(next.place)
    if (joint === 'range') break
  }
  return {places, range: joint === 'range'}
}

/** @param precision of the place before in a list, whose unit need not be said again. */
function readNumbered(cursor: Cursor, precision: Numbered | null): Named | null {
  const part = cursor.take('part')?.part ?? null
  const unit = cursor.take('unit') ?? readShort(cursor)
  const said = unit?.unit === 'month' || unit?.unit === 'quarter' ? unit.unit : null
  if (unit ? said === null || (precision ?? said) !== said : precision === null) return null
  const ahead = unit ? readAhead(cursor) : null
  if (ahead !== null) return {...named(said!, 0, null, part), ahead}
  const number = readOrdinal(cursor, said ?? precision!)
  return number === null ? null : named(said ?? precision!, number, readYearAfter(cursor, true), part)
}

/** `T10`, `T.10`, `Q2`, `QII`: a letter right before its number. */
function readShort(cursor: Cursor) {
  return cursor.attempt((c) => {
    const short = c.take('short')
    if (!short || !c.joins()) return null
    c.sign('.')
    const next = c.peek()?.kind
    return (next === 'digits' || next === 'roman') && c.joins() ? short : null
  })
}

/** `này`, `sau`, `tới`: which one, counted from the document's date. */
export function readAhead(cursor: Cursor): number | null {
  const ahead = cursor.take('ahead')
  if (ahead) return ahead.count
  return cursor.attempt((c) => {
    const bound = c.take('bound')?.bound
    const next = c.peek()?.kind
    return (bound === 'after' || bound === 'by') && next !== 'unit' && next !== 'digits' ? 1 : null
  })
}

/** `tháng năm` is May where a year follows. */
function readOrdinal(cursor: Cursor, unit: Numbered): number | null {
  const number = readNumber(cursor)
  if (number !== null || unit !== 'month') return number
  return cursor.attempt((c) => (c.take('unit')?.unit === 'year' && isYearNext(c) ? 5 : null))
}

function isYearNext(cursor: Cursor): boolean {
  const [next, after] = [cursor.peek(), cursor.peek(1)]
  const joined =
    (next?.kind === 'unit' && next.unit === 'year') || (next?.kind === 'sign' && next.sign === '/')
  return joined && after?.kind === 'digits' && after.length === 4
}

function readFurther(
  cursor: Cursor,
  precision: Numbered,
  before: 'range' | 'list' | null,
  dated: boolean,
): {joint: 'range' | 'list'; place: Named} | null {
  const joint = readJoint(cursor)
  if (!joint || (before ?? joint) !== joint) return null
  const bare = cursor.peek()
  const from = cursor.at
  const place = readNumbered(cursor, precision)
  if (!place || cursor.peek()?.kind === 'part' || (dated && standsAlone(cursor, joint))) return null
  if (bare?.kind === 'weekday' || (bare?.kind === 'digits' && bare.length > 2)) return null
  return (bare?.kind === 'digits' || bare?.kind === 'number') && countsOther(cursor, from)
    ? null
    : {joint, place}
}

/** `tháng 10, 15/12`, `quý II, 6 tháng cuối năm`, `tháng 9, 2 lần`: the number at `from` counts something else. */
function countsOther(cursor: Cursor, from: number): boolean {
  const [slash, digits, again] = [1, 2, 3].map((ahead) => cursor.tokens[from + ahead]?.sense)
  if (slash?.kind === 'sign' && '.-'.includes(slash.sign))
    return again?.kind === 'sign' && again.sign === slash.sign
  if (slash?.kind === 'sign' && slash.sign === '/' && digits?.kind === 'digits' && digits.length <= 2)
    return !(again?.kind !== 'sign' && digits.value > 12)
  const next = cursor.peek()
  return cursor.at === from + 1 && (next?.kind === 'unit' || next?.kind === 'times' || next?.kind === 'other')
}

/** `6 tháng đầu năm 2026`, `sáu tháng cuối năm`, `nửa đầu năm 2026`, `9 tháng đầu năm`, `nửa cuối tháng 11/2025`, `H1/2026`. */
export function readHalf(cursor: Cursor): Calendar | null {
  const half = cursor.take('half')
  if (half) return halfMonth(cursor, half.half) ?? one(named('half', half.half, readYearOfHalf(cursor)))
  const short = cursor.attempt(readHalfShort)
  if (short) return short
  const count = readNumber(cursor)
  if (count === null || count < 2 || count > 11 || cursor.take('unit')?.unit !== 'month') return null
  const part = cursor.take('part')?.part
  if (part !== 'first' && part !== 'last') return null
  if (count === 6) return one(named('half', part === 'first' ? 1 : 2, readYearOfHalf(cursor)))
  if (cursor.peek()?.kind !== 'unit') return null
  const [first, last] = part === 'first' ? [1, count] : [13 - count, 12]
  const year = readYearOfHalf(cursor)
  return {places: [named('month', first, year), named('month', last, year)], range: true}
}

function readYearOfHalf(cursor: Cursor): number | null {
  const year = readYearAfter(cursor)
  const unit = cursor.peek()
  if (year === null && unit?.kind === 'unit' && unit.unit === 'year') cursor.at++
  return year
}

function halfMonth(cursor: Cursor, half: 1 | 2): Calendar | null {
  const month = cursor.attempt((c) => readNumbered(c, null))
  if (month?.precision !== 'month') return null
  const [first, last] = half === 1 ? [1, 15] : [16, -1]
  return {...daysOfMonth(month, first, last), vague: true}
}

function readHalfShort(cursor: Cursor): Calendar | null {
  if (!cursor.take('hour') || !cursor.joins()) return null
  const digits = cursor.take('digits')
  if (digits?.value !== 1 && digits?.value !== 2) return null
  const year = readYearAfter(cursor)
  return year === null ? null : one(named('half', digits.value, year))
}

/** `tuần 2 tháng 11/2025`, `tuần cuối tháng 11`: seven days of the month; no standard counts them, so vague. */
export function readWeek(cursor: Cursor): Calendar | null {
  if (cursor.take('unit')?.unit !== 'week') return null
  const part = cursor.take('part')?.part
  const week = part === 'first' ? 1 : part === 'last' ? -1 : readNumber(cursor)
  if (week === null) return null
  while (cursor.take('filler') || cursor.sign(',')) {
    // `tuần 2 của tháng 11`, `tuần 2, tháng 11`
  }
  const month = readNumbered(cursor, null)
  if (month?.precision !== 'month') return null
  const [first, last] = week === -1 ? [-7, -1] : week === 5 ? [29, -1] : [week * 7 - 6, week * 7]
  return {...daysOfMonth(month, first, last), vague: true}
}

function daysOfMonth({number, year}: Named, first: number, last: number): Calendar {
  return {places: [dayOf(first, number, year), dayOf(last, number, year)], range: true}
}

/** `tháng cuối quý II/2026` is June. */
export function readMonthOfQuarter(cursor: Cursor): Calendar | null {
  if (cursor.take('unit')?.unit !== 'month') return null
  const part = cursor.take('part')?.part
  cursor.take('filler')
  const quarter = part ? readNumbered(cursor, null) : null
  if (quarter?.precision !== 'quarter' || quarter.ahead !== undefined) return null
  const offset = {first: 2, middle: 1, last: 0}[part as Part]
  return one(named('month', quarter.number * 3 - offset, quarter.year))
}
