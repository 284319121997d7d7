/**
 * Recurrence rules (RFC 5545) as deadlines. A programme says `hằng năm` without a day: what is owed every year is owed
 * by the year's last day, what is owed in quarter IV by that quarter's last day.
 */
export interface DueRule {
  frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  interval: number
  /** 1 to 12; of a `YEARLY` rule only. */
  months: number[]
  /** Days of the month; negative from its end. */
  days: number[]
  /** `MO` to `SU`; of a `WEEKLY` rule only. */
  weekdays: string[]
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const known = new Set(['FREQ', 'INTERVAL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY'])

/** The rule of the last days of a repetition; null for one that programmes do not have (`BYSETPOS`, `BYHOUR`, …). */
export function dueRuleOf(rrule: string): DueRule | null {
  const parts = new Map(rrule.split(';').map((part) => part.split('=') as [string, string]))
  if ([...parts.keys()].some((name) => !known.has(name))) return null
  const numbers = (name: string) => parts.get(name)?.split(',').map(Number) ?? []
  const interval = Number(parts.get('INTERVAL') ?? 1)
  const [months, days] = [numbers('BYMONTH'), numbers('BYMONTHDAY')]
  const byDay = parts.get('BYDAY')?.split(',') ?? []
  if (!Number.isInteger(interval) || interval < 1 || !areDates(months, days, byDay)) return null
  switch (parts.get('FREQ')) {
    case 'DAILY':
      return {frequency: 'DAILY', interval, months: [], days: [], weekdays: []}
    case 'WEEKLY':
      return {
        frequency: 'WEEKLY',
        interval,
        months: [],
        days: [],
        weekdays: byDay.length > 0 ? byDay : ['SU'],
      }
    case 'MONTHLY':
      return monthly(interval, months, days)
    case 'YEARLY':
      return yearly(interval, months, days)
    default:
      return null
  }
}

function areDates(months: readonly number[], days: readonly number[], byDay: readonly string[]): boolean {
  return (
    months.every((month) => Number.isInteger(month) && month >= 1 && month <= 12) &&
    days.every((day) => Number.isInteger(day) && day !== 0 && Math.abs(day) <= 31) &&
    byDay.every((day) => weekdays.includes(day))
  )
}

/** Months or days in a row are one stretch, owed by its end. */
const endsOf = (numbers: readonly number[]) => numbers.filter((number) => !numbers.includes(number + 1))

/** Every third month is every quarter: of the calendar, not counted from some day. */
function monthly(interval: number, months: readonly number[], days: readonly number[]): DueRule {
  const last = days.length > 0 ? endsOf(days) : [-1]
  if (interval > 1 && 12 % interval === 0 && months.length === 0) {
    const ends = Array.from({length: 12 / interval}, (_, at) => (at + 1) * interval)
    return {frequency: 'YEARLY', interval: 1, months: ends, days: last, weekdays: []}
  }
  if (months.length > 0)
    return {frequency: 'YEARLY', interval: 1, months: [...months], days: last, weekdays: []}
  return {frequency: 'MONTHLY', interval, months: [], days: last, weekdays: []}
}

/** `quý IV hằng năm` is owed by the quarter's end. */
function yearly(interval: number, months: readonly number[], days: readonly number[]): DueRule {
  if (days.length > 0)
    return {
      frequency: 'YEARLY',
      interval,
      months: months.length > 0 ? [...months] : [12],
      days: endsOf(days),
      weekdays: [],
    }
  const ends = endsOf(months)
  return {frequency: 'YEARLY', interval, months: ends.length > 0 ? ends : [12], days: [-1], weekdays: []}
}

/** The rule in the words of RFC 5545. */
export function formatRule({frequency, interval, months, days, weekdays}: DueRule): string {
  const parts = [
    `FREQ=${frequency}`,
    interval > 1 && `INTERVAL=${interval}`,
    months.length > 0 && `BYMONTH=${months.join(',')}`,
    days.length > 0 && `BYMONTHDAY=${days.join(',')}`,
    weekdays.length > 0 && `BYDAY=${weekdays.join(',')}`,
  ]
  return parts.filter(Boolean).join(';')
}

/**
 * The days of a rule, in order.
 *
 * @param anchor the day the first interval begins: of two years from 2026 on, the first ends with 2027.
 * @param from the first day wanted, @param until the last; none before the anchor.
 */
export function daysOfRule(rule: DueRule, anchor: string, from: string, until: string): string[] {
  const first = from > anchor ? from : anchor
  const days =
    rule.frequency === 'DAILY' || rule.frequency === 'WEEKLY'
      ? inDays(rule, anchor, first, until)
      : inMonths(rule, anchor, first, until)
  return days.filter((day) => day >= first && day <= until)
}

const oneDay = 86_400_000
const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / oneDay
const isoOf = (day: number) => new Date(day * oneDay).toISOString().slice(0, 10)
/** 1970-01-01, day 0, was a Thursday; weeks begin on Monday. */
const weekOf = (day: number) => Math.floor((day + 3) / 7)

function inDays(
  {frequency, interval, weekdays: wanted}: DueRule,
  anchor: string,
  from: string,
  until: string,
): string[] {
  const start = dayNumber(anchor)
  const days: string[] = []
  for (let day = dayNumber(from); day <= dayNumber(until); day++) {
    const fits =
      frequency === 'DAILY'
        ? (day - start) % interval === 0
        : wanted.includes(weekdays[(day + 4) % 7]!) && (weekOf(day) - weekOf(start) + 1) % interval === 0
    if (fits) days.push(isoOf(day))
  }
  return days
}

function inMonths(
  {frequency, interval, months, days: wanted}: DueRule,
  anchor: string,
  from: string,
  until: string,
): string[] {
  const days: string[] = []
  const start = monthNumber(anchor)
  for (let at = monthNumber(from); at <= monthNumber(until); at++) {
    const [year, month] = [Math.floor(at / 12), (at % 12) + 1]
    const turn = frequency === 'YEARLY' ? year - Math.floor(start / 12) : at - start
    if ((months.length > 0 && !months.includes(month)) || (turn + 1) % interval !== 0) continue
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
    const found = wanted
      .map((day) => (day < 0 ? last + 1 + day : day))
      .filter((day) => day >= 1 && day <= last)
    days.push(
      ...[...new Set(found)]
        .sort((one, other) => one - other)
        .map((day) => isoOf(Date.UTC(year, month - 1, day) / oneDay)),
    )
  }
  return days
}

const monthNumber = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
