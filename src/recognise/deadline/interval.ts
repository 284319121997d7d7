import type {Bound, Interval, Precision} from '../../tree/time.js'
import {type Days, shiftDays} from './calendar.js'

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
    during: {start, end},
    by: {start: null, end},
    before: {start: null, end: shiftDays(start, -1)},
    from: {start, end: null},
  }[bound]
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

const seasons = new Map([
  ['01-01/03-31', 33],
  ['04-01/06-30', 34],
  ['07-01/09-30', 35],
  ['10-01/12-31', 36],
  ['01-01/06-30', 40],
  ['07-01/12-31', 41],
])

/** ISO 8601-2 (EDTF): quarters are 33 to 36, halves 40 and 41, `..` an open end, `~` approximate. */
function edtfOf(
  {start, end}: {start: string | null; end: string | null},
  precision: Precision,
  approximate: boolean,
): string {
  const mark = approximate ? '~' : ''
  if (start === null || end === null) {
    const open = (date: string | null) => (date === null ? '..' : date + mark)
    return `${open(start)}/${open(end)}`
  }
  if (start === end) return start + mark
  const year = start.slice(0, 4)
  if (year === end.slice(0, 4)) {
    const days = `${start.slice(5)}/${end.slice(5)}`
    const season = seasons.get(days)
    if (season && (precision === 'quarter' || precision === 'half')) return `${year}-${season}${mark}`
    if (days === '01-01/12-31') return year + mark
    if (start.slice(0, 7) === end.slice(0, 7) && isWholeMonths(start, end)) return start.slice(0, 7) + mark
  }
  const short = (date: string) =>
    isWholeYears(start, end) ? date.slice(0, 4) : isWholeMonths(start, end) ? date.slice(0, 7) : date
  return `${short(start)}${mark}/${short(end)}${mark}`
}

function isWholeMonths(start: string, end: string): boolean {
  return start.endsWith('-01') && shiftDays(end, 1).endsWith('-01')
}

function isWholeYears(start: string, end: string): boolean {
  return start.endsWith('-01-01') && end.endsWith('-12-31')
}
