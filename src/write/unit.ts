/** A stretch of days as the calendar names it. */
export type Unit =
  | {name: 'day'; day: string}
  /** Numbered in its year, from 1. */
  | {name: 'month' | 'quarter' | 'half'; number: number; year: number}
  | {name: 'years'; from: number; to: number}
  /** Several months that are neither a quarter, a half nor years. */
  | {name: 'months'; from: Month; to: Month}

interface Month {
  month: number
  year: number
}

/** The unit that just these days make, ISO and both included; null where none does. */
export function unitOf(start: string, end: string): Unit | null {
  if (start === end) return {name: 'day', day: start}
  const [from, to] = [monthOf(start), monthOf(end)]
  if (!start.endsWith('-01') || Number(end.slice(8)) !== lastDay(to)) return null
  if (from.month === 1 && to.month === 12) return {name: 'years', from: from.year, to: to.year}
  const length = to.month - from.month + 1
  const name = from.year === to.year && from.month % length === 1 % length ? names[length] : undefined
  return name ? {name, number: to.month / length, year: to.year} : {name: 'months', from, to}
}

/** By how many months they have. */
const names: Record<number, 'month' | 'quarter' | 'half'> = {1: 'month', 3: 'quarter', 6: 'half'}

function monthOf(day: string): Month {
  return {month: Number(day.slice(5, 7)), year: Number(day.slice(0, 4))}
}

/** Number of the last day of a month. */
function lastDay({year, month}: Month): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** A rule by which something is owed in the same months every year, on one day of each or at any time. */
export interface YearlyRule {
  months: number[]
  day: number | null
}

/** Reads a recurrence rule; null for all but yearly ones with months. */
export function yearlyRuleOf(rrule: string): YearlyRule | null {
  const [, months, day] = /^FREQ=YEARLY;BYMONTH=([\d,]+)(?:;BYMONTHDAY=(\d+))?$/.exec(rrule) ?? []
  return months ? {months: months.split(',').map(Number), day: day ? Number(day) : null} : null
}
