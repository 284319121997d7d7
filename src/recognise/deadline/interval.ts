import type {Bound, Interval, Precision} from '../../tree/time.js'
import {areWholeMonths, type Days, shiftDays} from './calendar.js'

/** What is to be said of an interval beside its days. */
export type Marks = Pick<Interval, 'approximate' | 'inferred'>

/**
 * An interval from the days its words name. `by` leaves the start open, `from` the end; `before` is exclusive, so that
 * its end is the day before.
 */
export function intervalOf(
  {start, end}: Days,
  precision: Precision,
  bound: Bound,
  {approximate, inferred}: Marks,
): Interval {
  const days = {
    start: bound === 'during' || bound === 'from' ? start : null,
    end: bound === 'from' ? null : bound === 'before' ? shiftDays(start, -1) : end,
  }
  return {
    kind: 'interval',
    ...days,
    precision,
    bound,
    approximate,
    inferred,
    edtf: edtfOf(days, precision, approximate),
  }
}

/** The last two digits of ISO 8601-2's sub-year groupings, by first and last month. */
const seasons = new Map([
  ['01-03', 33],
  ['04-06', 34],
  ['07-09', 35],
  ['10-12', 36],
  ['01-06', 40],
  ['07-12', 41],
])

/** ISO 8601-2 (EDTF): quarters are 33 to 36, halves 40 and 41, `..` an open end, `~` approximate, which no quarter can be. */
function edtfOf(
  {start, end}: {start: string | null; end: string | null},
  precision: Precision,
  approximate: boolean,
): string {
  const mark = approximate ? '~' : ''
  if (start === null) return `../${end}${mark}`
  if (end === null) return `${start}${mark}/..`
  if (start === end) return start + mark
  if (!areWholeMonths({start, end})) return `${start}${mark}/${end}${mark}`
  const [year, first, last] = [start.slice(0, 4), start.slice(5, 7), end.slice(5, 7)]
  const years = first === '01' && last === '12'
  if (year !== end.slice(0, 4)) {
    const length = years ? 4 : 7
    return `${start.slice(0, length)}${mark}/${end.slice(0, length)}${mark}`
  }
  if (years) return year + mark
  if (first === last) return start.slice(0, 7) + mark
  const named = (precision === 'quarter' || precision === 'half') && !approximate
  const season = named ? seasons.get(`${first}-${last}`) : undefined
  return season ? `${year}-${season}` : `${start.slice(0, 7)}${mark}/${end.slice(0, 7)}${mark}`
}
