import type {Time} from '../../tree/time.js'
import type {Named} from './calendar.js'
import type {Part, Unit, Weekday} from './lexicon.js'
import {week} from './number.js'
import {type Calendar, isYearless} from './place.js'
import {recurring} from './recurrence.js'
import type {Within} from './within.js'

/** Times that return; `impossible` where no calendar has them, `ngày 32 hằng tháng`. */
export type Returning = {kind: 'fixed'; times: Time[]} | {kind: 'impossible'}

export const fixed = (...rules: string[]): Returning => ({kind: 'fixed', times: rules.map(recurring)})

/**
 * Places without a year, in each unit: `15/6 và 15/12` of every year. Null where the places do not return so.
 *
 * @param before moves a day to the one before it, a first of the month to the last of the month before.
 */
export function returning({places, range}: Calendar, unit: Unit, before: boolean): Returning | null {
  if (places.some(isCertain)) return null
  if (places[0]!.precision === 'day') {
    const rules = range
      ? windowRules(places[0]!, places[1]!, unit)
      : places.map((place) => dayRule(place, unit, before))
    return rules.includes(null) ? {kind: 'impossible'} : fixed(...(rules as string[]))
  }
  if (unit !== 'year') return null
  const months = range ? monthsBetween(places) : places.flatMap(monthsOf)
  if (months.length === 0) return {kind: 'impossible'}
  return fixed(before ? lastDayBefore(months[0]!) : `FREQ=YEARLY;BYMONTH=${months.join(',')}`)
}

/** A place of one year, or one that is a whole year or more. */
const isCertain = (place: Named) =>
  !isYearless(place) || place.precision === 'term' || (place.precision === 'year' && place.part === null)

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The last day before a month; February's is counted from its end. */
function lastDayBefore(month: number): string {
  const last = ((month + 10) % 12) + 1
  return `FREQ=YEARLY;BYMONTH=${last};BYMONTHDAY=${last === 2 ? -1 : lengths[last - 1]}`
}

function dayRule({number: month, day}: Named, unit: Unit, before: boolean): string | null {
  if (unit === 'year') {
    if (!isDay(month, day)) return null
    return before && day === 1
      ? lastDayBefore(month)
      : `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day - (before ? 1 : 0)}`
  }
  if (month !== 0 || day < 1 || day > 31) return null
  const due = before ? day - 1 || -1 : day
  if (unit === 'quarter') return `FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=${due}`
  return unit === 'month' ? `FREQ=MONTHLY;BYMONTHDAY=${due}` : null
}

const isDay = (month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= lengths[month - 1]!

/**
 * Every day of a stretch, `từ ngày 20 đến ngày 25 hằng tháng`. One over more than two months is told by its months, as no
 * few rules have its days.
 */
function windowRules(first: Named, last: Named, unit: Unit): (string | null)[] {
  if (unit === 'month')
    return first.number === 0 && last.day <= 31 && first.day >= 1 && first.day <= last.day
      ? [`FREQ=MONTHLY;BYMONTHDAY=${daysBetween(first.day, last.day)}`]
      : [null]
  const [from, to] = [positive(first), positive(last)]
  if (unit !== 'year' || !isDay(first.number, from) || !isDay(last.number, to)) return [null]
  const rule = (month: number, one: number, other: number) =>
    `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${daysBetween(one, other)}`
  if (first.number === last.number) return from <= to ? [rule(first.number, from, to)] : [null]
  if (last.number === (first.number % 12) + 1)
    return [rule(first.number, from, lengths[first.number - 1]!), rule(last.number, 1, to)]
  const months = monthsBetween([first, last])
  return [months.length > 0 ? `FREQ=YEARLY;BYMONTH=${months.join(',')}` : null]
}

const positive = ({number, day}: Named) => (day < 0 ? (lengths[number - 1] ?? 0) + 1 + day : day)
const daysBetween = (first: number, last: number) => stretch(first, last - first + 1).join(',')

const partsOfYear: Record<Part, number[]> = {first: [1, 2, 3], middle: [4, 5, 6, 7, 8, 9], last: [10, 11, 12]}
const partsOfQuarter: Record<Part, number> = {first: 2, middle: 1, last: 0}

function monthsOf({precision, number, part}: Named): number[] {
  if (precision === 'year') return part ? partsOfYear[part] : []
  if (precision === 'half') return stretch(number * 6 - 5, 6)
  if (precision === 'quarter' && number >= 1 && number <= 4)
    return part ? [number * 3 - partsOfQuarter[part]] : stretch(number * 3 - 2, 3)
  return (precision === 'month' || precision === 'day') && number >= 1 && number <= 12 ? [number] : []
}

/** `từ tháng 10 đến tháng 12 hằng năm`. */
function monthsBetween(places: readonly Named[]): number[] {
  const [first] = monthsOf(places[0]!)
  const last = monthsOf(places.at(-1)!).at(-1)
  return first && last && last >= first ? stretch(first, last - first + 1) : []
}

const stretch = (first: number, count: number) => Array.from({length: count}, (_, at) => first + at)

/** `ngày 20 tháng cuối quý`: that day of March, June, September and December. */
export function rulesWithin(
  {months, day, working}: Exclude<Within, {place: Named}>,
  before: boolean,
): Returning {
  if (working) return workingDayRule(months, day === 1 ? 1 : -1, before)
  if (day !== null && (day === 0 || day > 31)) return {kind: 'impossible'}
  const turns = before && (day === 1 || day === null)
  const due = turns ? -1 : before && day! > 1 ? day! - 1 : day
  if (months === null) return fixed(`FREQ=MONTHLY;BYMONTHDAY=${due}`)
  if (turns && months.length === 1) return fixed(lastDayBefore(months[0]!))
  const of = turns ? months.map((month) => ((month + 10) % 12) + 1).sort((one, other) => one - other) : months
  return fixed(`FREQ=YEARLY;BYMONTH=${of.join(',')}${due === null ? '' : `;BYMONTHDAY=${due}`}`)
}

/** `ngày làm việc cuối cùng của quý`: the first or last from Monday to Friday; before the first lies the month before. */
function workingDayRule(months: readonly number[] | null, day: 1 | -1, before: boolean): Returning {
  const nth = before ? (day === 1 ? -1 : -2) : day
  const of =
    before && day === 1
      ? months?.map((month) => ((month + 10) % 12) + 1).sort((one, other) => one - other)
      : months
  return fixed(`FREQ=MONTHLY${of ? `;BYMONTH=${of.join(',')}` : ''};${weekdaysOfWork};BYSETPOS=${nth}`)
}

const weekdaysOfWork = 'BYDAY=MO,TU,WE,TH,FR'

/** `cuối mỗi năm`, `đầu hằng quý`, `cuối mỗi tháng`. */
export function partRule(part: Part, unit: Unit): Returning | null {
  if (unit === 'year') return fixed(`FREQ=YEARLY;BYMONTH=${partsOfYear[part].join(',')}`)
  if (unit === 'quarter') {
    const first = 3 - partsOfQuarter[part]
    return fixed(`FREQ=YEARLY;BYMONTH=${[0, 3, 6, 9].map((months) => months + first).join(',')}`)
  }
  return unit === 'month' ? fixed(`FREQ=MONTHLY;BYMONTHDAY=${{first: 1, middle: 15, last: -1}[part]}`) : null
}

/** `thứ Sáu hằng tuần`; `before`, the day before each. */
export function weekdayRule(days: readonly Weekday[], before: boolean): Returning {
  const due = before ? days.map((day) => week[(week.indexOf(day) + 6) % 7]!) : days
  return fixed(`FREQ=WEEKLY;BYDAY=${due.join(',')}`)
}
