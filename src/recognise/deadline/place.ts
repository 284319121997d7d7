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
  /** Said of several units at once, so that without a year it returns: `ngày 20 các tháng 3, 6, 9, 12`. */
  each?: boolean
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

/** Whether the document is to tell its year: nothing in the words does, not even `năm sau`. */
export const isYearless = ({year, ahead, yearsAhead}: Named) =>
  year === null && ahead === undefined && yearsAhead === undefined

/** From one day of a month to another; negative days from its end. */
export function daysOfMonth(month: Named, first: number, last: number): Calendar {
  const day = (value: number): Named => ({...month, precision: 'day', part: null, day: value})
  return {places: [day(first), day(last)], range: true}
}
