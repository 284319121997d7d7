import {shiftDays, shiftMonths} from '../../recognise/deadline/calendar.js'

/**
 * The last day of a period that begins on a day.
 *
 * @param period a number of days, weeks, months or years: `90d`, `6w`, `3m`, `1y`.
 * @returns null for what is no period.
 */
export function endOfPeriod(date: string, period: string): string | null {
  const [, count, unit] = /^(\d{1,5})([dwmy])$/.exec(period) ?? []
  if (!unit) return null
  if (unit === 'd' || unit === 'w') return shiftDays(date, Number(count) * (unit === 'w' ? 7 : 1))
  return shiftMonths(date, Number(count) * (unit === 'y' ? 12 : 1))
}
