import type {Named} from './calendar.js'
import type {Cursor} from './cursor.js'
import type {Part} from './lexicon.js'
import {readNumbered} from './month.js'
import {readNumber} from './number.js'
import {type Calendar, dayIn, one} from './place.js'
import {readYear} from './year.js'
import {readAhead} from './year-of.js'

/**
 * A day or a month by where it stands in a greater unit: in a certain one, or in each. `months` null is every month, `day`
 * null the whole month.
 */
export type Within = {place: Named} | {months: readonly number[] | null; day: number | null; working: boolean}

/**
 * `ngày 20 tháng cuối quý`, `tháng thứ hai của quý II/2026`, `ngày cuối cùng của tháng 12/2025`, `ngày cuối mỗi quý`,
 * `ngày 05 của tháng tiếp theo`.
 */
export function readWithin(cursor: Cursor): Within | null {
  const unit = cursor.take('unit')?.unit
  if (unit === 'month') return readMonthOfQuarter(cursor, null)
  if (unit !== 'day') return null
  const counted = cursor.kind(-2)
  const working = cursor.take('working') !== null
  // `5 ngày cuối tháng`, `những ngày đầu tháng` are several.
  const edge = counted === 'digits' || counted === 'plural' ? null : cursor.take('part')?.part
  if (edge) return readEdge(cursor, edge, working)
  if (working) return null
  const day = cursor.take('digits')
  cursor.take('filler')
  if (!day || cursor.take('unit')?.unit !== 'month') return null
  return readAhead(cursor) === 1
    ? {months: null, day: day.value, working: false}
    : readMonthOfQuarter(cursor, day.value)
}

/** `5 ngày đầu hằng tháng`, `10 ngày cuối tháng`, `05 ngày đầu của tháng tiếp theo`: days at one end of each month, -1 the last. */
export function readDaysOfEach(cursor: Cursor): number[] | null {
  const count = cursor.take('digits')?.value ?? 0
  const part = cursor.take('unit')?.unit === 'day' ? cursor.take('part')?.part : undefined
  if (!part || part === 'middle' || count < 2 || count > 28) return null
  const month = readGreater(cursor)
  if (month?.unit !== 'month' || month.place) return null
  return Array.from({length: count}, (_, at) => (part === 'first' ? at + 1 : at - count))
}

/** What stands in a certain unit: `tháng cuối quý II/2026` is June. */
export function readPlaceWithin(cursor: Cursor): Calendar | null {
  const within = readWithin(cursor)
  return within && 'place' in within ? one(within.place, within.place.working) : null
}

const monthsOfParts: Record<Part, number> = {first: 1, middle: 2, last: 3}

/** After `tháng`: `cuối quý`, `thứ hai của quý II/2026`. */
function readMonthOfQuarter(cursor: Cursor, day: number | null): Within | null {
  const part = cursor.take('part')?.part
  const month = part ? monthsOfParts[part] : readNumber(cursor)
  const quarter = month !== null && month >= 1 && month <= 3 ? readGreater(cursor) : null
  if (quarter?.unit !== 'quarter') return null
  if (!quarter.place) return {months: [0, 3, 6, 9].map((before) => before + month!), day, working: false}
  const place = dayIn(quarter.place, quarter.place.number * 3 - 3 + month!, day ?? 0)
  if (day === null) place.precision = 'month'
  return {place}
}

/** After `ngày` or `ngày làm việc`: `cuối tháng`, `cuối cùng của quý II/2026`, `đầu tiên của mỗi năm`. */
function readEdge(cursor: Cursor, part: Part, working: boolean): Within | null {
  const greater = part === 'middle' ? null : readGreater(cursor)
  if (!greater) return null
  const day = part === 'first' ? 1 : -1
  const size = {month: 1, quarter: 3, year: 12}[greater.unit]
  if (greater.place) {
    const unitBefore = greater.unit === 'year' ? 0 : greater.place.number - 1
    const month = unitBefore * size + (part === 'first' ? 1 : size)
    return {place: Object.assign(dayIn(greater.place, month, day), {working})}
  }
  if (size === 1) return {months: null, day, working}
  if (size === 12) return {months: [part === 'first' ? 1 : 12], day: part === 'first' ? 1 : 31, working}
  return {months: part === 'first' ? [1, 4, 7, 10] : [3, 6, 9, 12], day, working}
}

interface Greater {
  unit: 'month' | 'quarter' | 'year'
  /** Null where any is meant: `của quý`, `mỗi tháng`, `quý sau`. */
  place: Named | null
}

function readGreater(cursor: Cursor): Greater | null {
  while (cursor.take('filler') || cursor.take('every')) {
    // `tháng cuối của mỗi quý`
  }
  const place = cursor.attempt(readCertain)
  if (place) return {unit: place.precision as Greater['unit'], place}
  const unit = cursor.take('unit')?.unit
  const next = cursor.kind()
  if (!unit || unit === 'day' || unit === 'week' || next === 'digits' || next === 'roman') return null
  readAhead(cursor)
  return {unit, place: null}
}

function readCertain(cursor: Cursor): Named | null {
  const place = cursor.attempt((c) => readNumbered(c, null)) ?? readYear(cursor)?.places[0]
  return place && place.ahead === null ? place : null
}
