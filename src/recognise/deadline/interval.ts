import type {Bound, Interval, Precision} from '../../tree/time.js'
import {type Days, isFirstOfMonth, isLastOfMonth, monthOf, shiftDays, yearOf} from './calendar.js'

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
  const opens = bound === 'during' || bound === 'from'
  const first = opens ? start : null
  const last = bound === 'from' ? null : bound === 'before' ? shiftDays(start, -1) : end
  return {
    kind: 'interval',
    start: first,
    end: last,
    precision,
    bound,
    approximate,
    inferred,
    edtf: edtfOf(first, last, precision, approximate ? '~' : ''),
  }
}

/** ISO 8601-2 (EDTF): `..` an open end, `~` approximate. */
function edtfOf(start: string | null, end: string | null, precision: Precision, mark: string): string {
  if (start === null) return `../${end}${mark}`
  if (end === null) return `${start}${mark}/..`
  if (start === end) return start + mark
  if (!isFirstOfMonth(start) || !isLastOfMonth(end)) return `${start}${mark}/${end}${mark}`
  const [first, last] = [monthOf(start), monthOf(end)]
  const length = first === 1 && last === 12 ? 4 : 7
  if (yearOf(start) === yearOf(end)) {
    if (length === 4 || first === last) return start.slice(0, length) + mark
    const named = (precision === 'quarter' || precision === 'half') && mark === ''
    const grouping = named ? groupingOf(first, last) : null
    if (grouping) return `${start.slice(0, 4)}-${grouping}`
  }
  return `${start.slice(0, length)}${mark}/${end.slice(0, length)}${mark}`
}

/** ISO 8601-2's sub-year groupings: 33 to 36 for the quarters, 40 and 41 for the halves. None can be approximate. */
function groupingOf(first: number, last: number): number | null {
  if (last - first === 2 && first % 3 === 1) return 33 + (first - 1) / 3
  return last - first === 5 && first % 6 === 1 ? 40 + (first - 1) / 6 : null
}
