import {addDays} from 'date-fns/addDays'
import {addMonths} from 'date-fns/addMonths'
import type {Precision} from '../../tree/time.js'
import type {Part} from './lexicon.js'

/** A place in the calendar as the words name it; the year may be left to the context. */
export interface Named {
  precision: Precision
  /** Null where the words leave it out. */
  year: number | null
  /** Month 1–12, quarter 1–4, half 1–2, by the precision; a day's month, 0 where left out; 0 for years and terms. */
  number: number
  /** Day of the month; negative from its end, -1 being the last. */
  day: number
  /** `đầu|giữa|cuối` of it. */
  part: Part | null
  /** Last year of a term or period, `2026-2030`. */
  lastYear: number | null
  /** Only so many years at one end of a term, null for half of them: `3 năm đầu nhiệm kỳ`, `nửa cuối nhiệm kỳ`. */
  share: {from: 'first' | 'last'; years: number | null} | null
  /** Counted from the document's date in its own unit: 0 `năm nay`, `tháng này`; 1 `năm sau`. */
  ahead: number | null
  /** Its year counted from that of the document's date: 1 `tháng 3 năm sau`. */
  yearsAhead: number | null
  /** A day that must be worked on: the last one, `ngày làm việc cuối cùng`. Holidays are not known, weekends are. */
  working: boolean
  /** Names a term of office, `nhiệm kỳ`, and no other period. */
  office: boolean
}

/** First and last day, ISO. */
export interface Days {
  start: string
  end: string
}

/**
 * First and last day of a named place; null for what the calendar does not have (`30/2`, `tháng 13`, `quý V`).
 * Parts are read as drafters use them: of a year Q1, Q2–Q3, Q4; of a quarter its months; of a month days 1–10, 11–20,
 * 21 to its end; of a term its first, middle and last year.
 */
export function daysOf({precision, year, number, day, part, lastYear, share, working}: Named): Days | null {
  if (year === null || year < 1900 || year > 2200) return null
  switch (precision) {
    case 'day':
      return isMonth(number) ? dayOfMonth(year, number, working ? workingDay(year, number, day) : day) : null
    case 'month':
      return isMonth(number) ? partOfMonth(year, number, part) : null
    case 'quarter':
      return number >= 1 && number <= 4 ? partOfQuarter(year, number * 3 - 2, part) : null
    case 'half':
      return number >= 1 && number <= 2 ? months(year, number * 6 - 5, 6) : null
    case 'year':
      return partOfYear(year, part)
    case 'term':
      return partOfTerm(year, lastYear ?? year, part, share)
  }
}

const isMonth = (number: number) => number >= 1 && number <= 12
const two = (number: number) => (number < 10 ? `0${number}` : String(number))
const iso = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The last day of a month of the Gregorian calendar. */
function lastDay(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return leap ? 29 : lengths[month - 1]!
}

function dayOfMonth(year: number, month: number, day: number): Days | null {
  const last = lastDay(year, month)
  const date = iso(year, month, day < 0 ? last + 1 + day : day)
  return day !== 0 && day <= last ? {start: date, end: date} : null
}

/** The first or last day of a month, or the nearest in it that is from Monday to Friday. */
function workingDay(year: number, month: number, day: number): number {
  const last = lastDay(year, month)
  const weekday = new Date(Date.UTC(year, month - 1, day < 0 ? last : day)).getUTCDay()
  if (weekday !== 0 && weekday !== 6) return day
  const days = day < 0 ? (weekday === 6 ? -1 : -2) : weekday === 6 ? 2 : 1
  return day + days
}

function months(year: number, first: number, count: number): Days {
  const last = first + count - 1
  return {start: iso(year, first, 1), end: iso(year, last, lastDay(year, last))}
}

const decades: Record<Part, [first: number, last: number]> = {
  first: [1, 10],
  middle: [11, 20],
  last: [21, -1],
}

function partOfMonth(year: number, month: number, part: Part | null): Days {
  if (part === null) return months(year, month, 1)
  const [first, last] = decades[part]
  return {start: iso(year, month, first), end: dayOfMonth(year, month, last)!.end}
}

function partOfQuarter(year: number, first: number, part: Part | null): Days {
  return part === null
    ? months(year, first, 3)
    : months(year, first + {first: 0, middle: 1, last: 2}[part], 1)
}

function partOfYear(year: number, part: Part | null): Days {
  if (part === 'first') return months(year, 1, 3)
  if (part === 'middle') return months(year, 4, 6)
  return part === 'last' ? months(year, 10, 3) : months(year, 1, 12)
}

function partOfTerm(first: number, last: number, part: Part | null, share: Named['share']): Days | null {
  if (last < first) return null
  if (share) return shareOfTerm(first, last, share)
  if (part === 'first') return months(first, 1, 12)
  if (part === 'middle') return months(Math.floor((first + last) / 2), 1, 12)
  if (part === 'last') return months(last, 1, 12)
  return yearsFrom(first, last)
}

/** Half of a term is up to its middle year, or all after it. */
function shareOfTerm(first: number, last: number, {from, years}: NonNullable<Named['share']>): Days | null {
  const count = years ?? Math.floor((last - first) / 2) + 1
  if (count > last - first + 1) return null
  if (from === 'first') return yearsFrom(first, first + count - 1)
  return yearsFrom(years === null ? first + count : last - count + 1, last)
}

const yearsFrom = (first: number, last: number): Days => ({start: iso(first, 1, 1), end: iso(last, 12, 31)})

const twoDigits = (date: string, at: number) => date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 528
export const yearOf = (date: string) => twoDigits(date, 0) * 100 + twoDigits(date, 2)
export const monthOf = (date: string) => twoDigits(date, 5)
const dayOf = (date: string) => twoDigits(date, 8)

export const isFirstOfMonth = (date: string) => dayOf(date) === 1
export const isLastOfMonth = (date: string) => dayOf(date) === lastDay(yearOf(date), monthOf(date))

// date-fns works in local time; at noon no change of clocks can move a date.
const toLocal = (date: string) => new Date(yearOf(date), monthOf(date) - 1, dayOf(date), 12)
const toIso = (date: Date) => iso(date.getFullYear(), date.getMonth() + 1, date.getDate())

export function shiftDays(date: string, days: number): string {
  const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date) + days]
  // Every month has these days; most that are asked for are the one before another.
  if (day > 0 && day <= 28) return iso(year, month, day)
  if (day === 0 && month > 1) return iso(year, month - 1, lastDay(year, month - 1))
  return toIso(addDays(toLocal(date), days))
}

export function shiftMonths(date: string, count: number): string {
  return toIso(addMonths(toLocal(date), count))
}
