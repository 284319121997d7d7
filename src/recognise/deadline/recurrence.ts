import type {Recurring} from '../../tree/time.js'
import type {Named} from './calendar.js'
import type {Cursor} from './cursor.js'
import type {Unit} from './lexicon.js'
import type {Calendar} from './named.js'

/** RFC 5545 rules without DTSTART. Quarters have no frequency of their own: they are three months. */
const frequencies: Record<Unit, [frequency: string, interval: number]> = {
  day: ['DAILY', 1],
  week: ['WEEKLY', 1],
  month: ['MONTHLY', 1],
  quarter: ['MONTHLY', 3],
  year: ['YEARLY', 1],
}

export function recurring(rrule: string): Recurring {
  return {kind: 'recurring', rrule, edtf: null}
}

function every(unit: Unit, count = 1): Recurring {
  const [frequency, interval] = frequencies[unit]
  const total = interval * count
  return recurring(`FREQ=${frequency}${total > 1 ? `;INTERVAL=${total}` : ''}`)
}

/** `hằng năm`, `mỗi 6 tháng`, `hằng quý, năm`. */
export function readEvery(cursor: Cursor): Unit[] | null {
  if (!cursor.take('every')) return null
  const first = cursor.take('unit')
  if (!first) return null
  const units = [first.unit]
  for (;;) {
    const next = cursor.attempt((c) => {
      if (!c.sign(',') && !c.take('and')) return null
      const unit = c.take('unit')
      const follows = c.peek()?.kind
      return unit && follows !== 'digits' && follows !== 'roman' && follows !== 'number' ? unit.unit : null
    })
    if (!next) return units
    units.push(next)
  }
}

/**
 * `hằng năm`, `định kỳ 6 tháng`, `6 tháng một lần`, `03 năm/lần`, `2 lần/năm`, `mỗi quý một lần`, `định kỳ hằng quý`.
 * Null for anything that does not say how often.
 */
export function readRecurrence(cursor: Cursor): Recurring[] | null {
  const periodic = cursor.take('periodic') !== null
  const units = cursor.attempt(readEvery)
  if (units) {
    const times = cursor.attempt(readTimes)
    return units.map((unit) => (times && times > 1 ? perUnit(times, unit) : null) ?? every(unit))
  }
  cursor.take('every')
  const perYear = cursor.attempt(readTimesPer)
  if (perYear) return [perYear]
  const stretch = cursor.attempt((c) => readStretch(c, periodic))
  return stretch ? [stretch] : null
}

/** `2 lần`, `một lần`. */
function readTimes(cursor: Cursor): number | null {
  const count = cursor.take('digits')?.value ?? cursor.take('number')?.value
  return count && cursor.take('times') ? count : null
}

/** `2 lần/năm`, `01 lần mỗi quý`, `một lần trong năm`. */
function readTimesPer(cursor: Cursor): Recurring | null {
  const count = readTimes(cursor)
  if (!count) return null
  if (!cursor.sign('/') && !cursor.take('every') && !cursor.take('bound')) cursor.take('number')
  const unit = cursor.take('unit')
  return unit ? perUnit(count, unit.unit) : null
}

/** How often within a unit, as a rule: twice a year is every six months; three times a month is not to be said so. */
function perUnit(count: number, unit: Unit): Recurring | null {
  if (count === 1) return every(unit)
  const months = {year: 12, quarter: 3, month: 1, week: 0, day: 0}[unit] / count
  return Number.isInteger(months) && months > 0 ? every('month', months) : null
}

/** `6 tháng một lần`, `03 năm/lần`; a bare `6 tháng` only after `định kỳ`. */
function readStretch(cursor: Cursor, periodic: boolean): Recurring | null {
  const count = cursor.take('digits')?.value ?? cursor.take('number')?.value ?? (periodic ? 1 : null)
  const unit = count ? cursor.take('unit') : null
  if (!unit || !count) return null
  const once = cursor.attempt((c) => {
    const slash = c.sign('/') !== null
    c.take('digits') ?? c.take('number')
    return c.take('times') ? slash || true : null
  })
  const follows = cursor.peek()?.kind
  if (!once && (!periodic || follows === 'part' || follows === 'digits' || follows === 'roman')) return null
  return every(unit.unit, count)
}

/**
 * `tháng 10 hằng năm`, `trước ngày 15/12 hằng năm`, `ngày 20 hằng tháng`: places of the calendar that return. `before`
 * moves a day to the one before it, a first of the month to the last of the month before.
 */
export function returning({places}: Calendar, unit: Unit, before: boolean): Recurring[] | null {
  if (places.some(({year}) => year !== null)) return null
  const [first] = places as [Named]
  if (first.precision === 'day') {
    const rules = places.map((place) => returningDay(place, unit, before))
    return rules.includes(null) ? null : rules.map((rule) => recurring(rule!))
  }
  if (unit !== 'year') return null
  const months = places.flatMap(monthsOf)
  return months.length > 0 ? [recurring(`FREQ=YEARLY;BYMONTH=${months.join(',')}`)] : null
}

function returningDay({number: month, day}: Named, unit: Unit, before: boolean): string | null {
  if (day < 1 || day > 31 || month > 12) return null
  const due = before ? day - 1 || -1 : day
  if (unit === 'year' && month > 0) {
    const byMonth = due === -1 ? ((month + 10) % 12) + 1 : month
    return `FREQ=YEARLY;BYMONTH=${byMonth};BYMONTHDAY=${due}`
  }
  if (unit === 'month' && month === 0) return `FREQ=MONTHLY;BYMONTHDAY=${due}`
  return null
}

function monthsOf({precision, number, part}: Named): number[] {
  if (precision === 'month' && number >= 1 && number <= 12) return [number]
  if (precision === 'quarter' && number >= 1 && number <= 4) return [0, 1, 2].map((at) => number * 3 - 2 + at)
  if (precision === 'half') return [0, 1, 2, 3, 4, 5].map((at) => number * 6 - 5 + at)
  if (precision === 'year' && part)
    return {first: [1, 2, 3], middle: [4, 5, 6, 7, 8, 9], last: [10, 11, 12]}[part]
  return []
}

/** `ngày 20 tháng cuối quý`: that day of March, June, September and December. */
export function readDayOfQuarter(cursor: Cursor): Recurring[] | null {
  if (cursor.take('unit')?.unit !== 'day') return null
  const day = cursor.take('digits')
  if (!day || cursor.take('unit')?.unit !== 'month') return null
  const part = cursor.take('part')
  if (!part || cursor.take('unit')?.unit !== 'quarter') return null
  const months = {first: '1,4,7,10', middle: '2,5,8,11', last: '3,6,9,12'}[part.part]
  return [recurring(`FREQ=YEARLY;BYMONTH=${months};BYMONTHDAY=${day.value}`)]
}
