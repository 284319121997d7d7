import type {Cursor} from './cursor.js'
import {readDayOfMonths, readDays} from './day.js'
import {readHalf} from './half.js'
import {readJoint} from './joint.js'
import type {Unit} from './lexicon.js'
import {readMonths} from './month.js'
import {type Calendar, calendarOf, named, one} from './place.js'
import type {Sense} from './tokens.js'
import {readWeek, readWeekdayOfWeek} from './week.js'
import {readPlaceWithin} from './within.js'
import {readQuarterOfYear, readSchoolYear, readSeason, readTerm, readYear} from './year.js'
import {yearOf} from './year-of.js'

type Reader = (cursor: Cursor, bare: boolean) => Calendar | null

/** Which readers to try, the most particular first, by the kind of the first token. */
const readers: Partial<Record<Sense['kind'], readonly Reader[]>> = {
  digits: [readHalf, readDays],
  number: [readHalf],
  half: [readHalf],
  hour: [readHalf],
  daytime: [readWeekdayOfWeek, readDays],
  weekday: [readWeekdayOfWeek, readDays],
  ordinal: [readWeekdayOfWeek, readDays],
  short: [readMonths],
  part: [readMonths, readTerm, readSchoolYear, readYear],
  term: [readTerm],
  period: [readTerm],
  school: [readSchoolYear],
  semester: [readSchoolYear],
  season: [readSeason],
}

const readersOfUnits: Record<Unit, readonly Reader[]> = {
  day: [readPlaceWithin, readDayOfMonths, readDays],
  week: [readWeek],
  month: [readPlaceWithin, readMonths],
  quarter: [readQuarterOfYear, readMonths],
  year: [readYear],
}

const none: readonly Reader[] = []

/**
 * The place in the calendar that starts at the cursor.
 *
 * @param bare whether numbers without a unit are times: `6/2025`, `2026`, `15/12`.
 */
export function readCalendar(cursor: Cursor, bare: boolean): Calendar | null {
  const first = cursor.peek()
  const {at} = cursor
  for (const read of (first.kind === 'unit' ? readersOfUnits[first.unit] : readers[first.kind]) ?? none) {
    const calendar = read(cursor, bare)
    if (calendar) return calendar
    cursor.at = at
  }
  if (!bare || first.kind !== 'digits') return null
  return cursor.attempt(readBareMonths) ?? cursor.attempt(readBareYear)
}

/** `6/2025`, `10-2025`, `10, 11/2025`, `10-12/2025`; not `35/2024/QH15`. */
function readBareMonths(cursor: Cursor): Calendar | null {
  const numbers: number[] = []
  let joint: 'range' | 'list' | null = null
  for (;;) {
    const month = cursor.take('digits')
    if (!month || month.length > 2 || numbers.length === 12) return null
    numbers.push(month.value)
    const year = cursor.attempt(readBareYearAfter)
    if (year !== null)
      return calendarOf(
        numbers.map((number) => named('month', number, year)),
        joint === 'range',
      )
    const next = readJoint(cursor)
    if (!next || joint === 'range' || (joint ?? next) !== next) return null
    joint = next
  }
}

function readBareYearAfter(cursor: Cursor): number | null {
  const year = cursor.sign('/-.') ? cursor.take('digits') : null
  return year?.length === 4 && !strokeJoins(cursor, 0) ? yearOf(year) : null
}

function readBareYear(cursor: Cursor): Calendar | null {
  const joined = cursor.joins() && strokeJoins(cursor, -1)
  const digits = cursor.take('digits')
  if (joined || digits?.length !== 4 || yearOf(digits) === null || strokeJoins(cursor, 0)) return null
  return one(named('year', 0, digits.value))
}

/** Whether the token `ahead` is a stroke right against the one before it: the number is part of a symbol. */
function strokeJoins(cursor: Cursor, ahead: number): boolean {
  const sense = cursor.peek(ahead)
  return sense.kind === 'sign' && sense.sign === '/' && cursor.joins(ahead)
}
