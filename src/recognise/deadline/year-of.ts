import type {Named} from './calendar.js'
import type {Cursor} from './cursor.js'
import {readThousands} from './number.js'

/** Four digits are a year; two are one of this century, `30/6/26`. */
export function yearOf({value, length}: {value: number; length: number}): number | null {
  if (length === 4) return value >= 1900 && value <= 2200 ? value : null
  return length === 2 ? 2000 + value : null
}

/**
 * `/2026`, `-2026`, `.2026`, ` năm 2026`, `, năm 2026`, ` của năm 2026`, ` (năm 2026)`, ` 2026`, `, 2026`; null where no
 * year follows.
 *
 * @param short whether two digits after a stroke are one too, `quý II/26`.
 */
export function readYearAfter(cursor: Cursor, short = false): number | null {
  const {at} = cursor
  const joined = cursor.sign('/-.')
  const year = joined ? readYearJoined(cursor, short && joined === '/') : readYearApart(cursor)
  if (year === null) cursor.at = at
  return year
}

function readYearJoined(cursor: Cursor, short: boolean): number | null {
  const digits = cursor.take('digits')
  return digits && (digits.length === 4 || short) ? yearOf(digits) : null
}

function readYearApart(cursor: Cursor): number | null {
  const open = cursor.sign('(,')
  if (!open) cursor.take('filler')
  const unit = cursor.take('unit')
  if (unit && unit.unit !== 'year') return null
  if (unit && cursor.kind() === 'number') return readThousands(cursor)
  const digits = cursor.take('digits')
  if (digits?.length !== 4 || (open === '(' && !cursor.sign(')'))) return null
  // `tháng 12, 2026-2030` are two times.
  const next = open === ',' && !unit ? cursor.peek() : undefined
  return next?.kind === 'sign' && next.sign === '-' ? null : yearOf(digits)
}

/** Gives a new place the year that follows it: `/2026`, ` năm 2026`, ` năm sau`; leaves it as it is where none does. */
export function withYear(cursor: Cursor, place: Named, short = false): Named {
  place.year = readYearAfter(cursor, short)
  if (place.year === null && !cursor.done) place.yearsAhead = cursor.attempt(readYearsAhead)
  return place
}

function readYearsAhead(cursor: Cursor): number | null {
  cursor.take('filler')
  return cursor.take('unit')?.unit === 'year' ? readAhead(cursor) : null
}

/** `này`, `sau`, `tới`, `tiếp theo`: which one, counted from the document's date. */
export function readAhead(cursor: Cursor): number | null {
  const next = cursor.peek()
  switch (next.kind) {
    case 'ahead':
    case 'onward':
      break
    case 'bound': {
      const after = cursor.kind(1)
      if ((next.bound !== 'after' && next.bound !== 'by') || after === 'unit' || after === 'digits')
        return null
      break
    }
    default:
      return null
  }
  cursor.at++
  return next.kind === 'ahead' ? next.count : 1
}
