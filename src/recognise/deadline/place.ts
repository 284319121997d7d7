import type {Precision} from '../../tree/time.js'
import type {Named} from './calendar.js'
import type {Part} from './lexicon.js'

/** Places in the calendar as one expression names them: a list gives several, a range the first and the last. */
export interface Calendar {
  places: Named[]
  /** The two places are the ends of one stretch. */
  range: boolean
  /** The words are vaguer than the days they are read as: `tuần 2 tháng 11`, `năm học 2025-2026`. */
  vague?: boolean
  /** An hour stood before the day: `trước 17h00 ngày 05/11/2025` is still on that day. */
  clock?: boolean
}

export function named(
  precision: Precision,
  number: number,
  year: number | null,
  part: Part | null = null,
): Named {
  return {precision, number, year, day: 0, part}
}

export function dayOf(day: number, month: number, year: number | null): Named {
  return {precision: 'day', number: month, year, day, part: null}
}

export const one = (place: Named): Calendar => ({places: [place], range: false})
