import type {Precision} from '../../tree/time.js'
import type {Named} from './calendar.js'
import type {Part} from './lexicon.js'

/** Places in the calendar as one expression names them: a list gives several, a range the first and the last. */
export interface Calendar {
  places: Named[]
  /** The two places are the ends of one stretch. */
  range: boolean
  /** The words are vaguer than the days they are read as: `tuần 2 tháng 11`, `năm học 2025-2026`. */
  vague: boolean
  /** An hour stood before the day: `trước 17h00 ngày 05/11/2025` is still on that day. */
  clock: boolean
  /** Said of several units at once, so that without a year it returns: `ngày 20 các tháng 3, 6, 9, 12`. */
  each: boolean
}

export function named(
  precision: Precision,
  number: number,
  year: number | null,
  part: Part | null = null,
  day = 0,
): Named {
  return {
    precision,
    number,
    year,
    day,
    part,
    lastYear: null,
    share: null,
    ahead: null,
    yearsAhead: null,
    working: false,
    office: false,
  }
}

export const dayOf = (day: number, month: number, year: number | null): Named =>
  named('day', month, year, null, day)

export function termOf(first: number | null, last: number | null, part: Part | null = null): Named {
  const term = named('term', 0, first, part)
  term.lastYear = last
  return term
}

/** Counted from the document's date in its own unit, 0 being the one it lies in. */
export function placeAhead(precision: Precision, ahead: number, part: Part | null = null): Named {
  const place = named(precision, 0, null, part)
  place.ahead = ahead
  return place
}

/** A copy to be changed. */
export const copyOf = (place: Named): Named => ({...place})

export function inYear(place: Named, year: number | null): Named {
  const copy = copyOf(place)
  copy.year = year
  return copy
}

/** A day of a month, or of one of the months of a greater place. */
export function dayIn(place: Named, month: number, day: number): Named {
  const copy = copyOf(place)
  copy.precision = 'day'
  copy.number = month
  copy.day = day
  copy.part = null
  return copy
}

export const one = (place: Named, vague = false): Calendar => calendarOf([place], false, vague)

export const stretch = (first: Named, last: Named, vague = false): Calendar =>
  calendarOf([first, last], true, vague)

/** One shape for all, as for places: what reads them then costs least. */
export function calendarOf(places: Named[], range: boolean, vague = false): Calendar {
  return {places, range, vague, clock: false, each: false}
}

/** Whether the document is to tell its year: nothing in the words does, not even `năm sau`. */
export const isYearless = ({year, ahead, yearsAhead}: Named) =>
  year === null && ahead === null && yearsAhead === null

/** From one day of a month to another; negative days from its end. */
export function daysOfMonth(month: Named, first: number, last: number, vague = false): Calendar {
  return stretch(dayIn(month, month.number, first), dayIn(month, month.number, last), vague)
}
