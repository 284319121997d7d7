import type {Named} from './calendar.js'
import type {Cursor} from './cursor.js'
import {readJoint, standsAlone} from './joint.js'
import {readNumber} from './number.js'
import {type Calendar, calendarOf, named, placeAhead} from './place.js'
import {readAhead, withYear} from './year-of.js'

type Numbered = 'month' | 'quarter'

/** No list of months or quarters is longer. */
const most = 12

/**
 * Months and quarters: `tháng 10, 11/2025`, `đầu tháng 11/2025`, `T10/2025`, `quý III-IV/2026`, `quý II-III-IV/2026`,
 * `quý II/2026 và III/2026`.
 */
export function readMonths(cursor: Cursor): Calendar | null {
  const first = readNumbered(cursor, null)
  if (!first) return null
  const places = [first]
  let joint: 'range' | 'list' | null = null
  for (let more = 1; more < most && !cursor.done; more++) {
    const dated = places.at(-1)!.year !== null
    if (joint === 'range' && dated) break
    const next = cursor.attempt((c) => readFurther(c, first.precision as Numbered, joint, dated))
    if (!next) break
    joint = next.joint
    if (joint === 'range') places.length = 1
    places.push(next.place)
  }
  return calendarOf(places, joint === 'range')
}

/**
 * One month or quarter, with as much of its year as stands there.
 *
 * @param precision of the place before in a list, whose unit need not be said again.
 */
export function readNumbered(cursor: Cursor, precision: Numbered | null): Named | null {
  const part = cursor.take('part')?.part ?? null
  const unit = cursor.take('unit') ?? readShort(cursor)
  const said = unit?.unit === 'month' || unit?.unit === 'quarter' ? unit.unit : null
  if (unit ? said === null || (precision ?? said) !== said : precision === null) return null
  const ahead = unit ? readAhead(cursor) : null
  if (ahead !== null) return placeAhead(said!, ahead, part)
  const number = (said ?? precision) === 'month' ? readMonthNumber(cursor) : readNumber(cursor)
  if (number === null || isCount(cursor)) return null
  return withYear(cursor, named(said ?? precision!, number, null, part), true)
}

/** `T10`, `T.10`, `Q2`, `QII`: a letter right before its number. */
function readShort(cursor: Cursor) {
  return cursor.attempt((c) => {
    const short = c.take('short')
    if (!short || !c.joins()) return null
    c.sign('.')
    const next = c.kind()
    return (next === 'digits' || next === 'roman') && c.joins() ? short : null
  })
}

/** After `tháng`; `tháng năm` is May where a year follows. */
export function readMonthNumber(cursor: Cursor): number | null {
  return (
    readNumber(cursor) ?? cursor.attempt((c) => (c.take('unit')?.unit === 'year' && isYearNext(c) ? 5 : null))
  )
}

function isYearNext(cursor: Cursor): boolean {
  const [next, after] = [cursor.peek(), cursor.peek(1)]
  const joined = (next.kind === 'unit' && next.unit === 'year') || (next.kind === 'sign' && next.sign === '/')
  return joined && after.kind === 'digits' && after.length === 4
}

/** `tháng một lần`: the number before counts, and names no month; but `tháng 11 đợt 1`. */
const isCount = (cursor: Cursor) => cursor.kind() === 'times' && cursor.kind(1) !== 'digits'

function readFurther(
  cursor: Cursor,
  precision: Numbered,
  before: 'range' | 'list' | null,
  dated: boolean,
): {joint: 'range' | 'list'; place: Named} | null {
  const joint = readJoint(cursor)
  if (!joint || (before ?? joint) !== joint) return null
  const bare = cursor.peek()
  const from = cursor.at
  const place = readNumbered(cursor, precision)
  if (!place || cursor.kind() === 'part' || (dated && standsAlone(cursor, joint))) return null
  if (bare.kind === 'weekday' || (bare.kind === 'digits' && bare.length > 2)) return null
  return (bare.kind === 'digits' || bare.kind === 'number') && countsOther(cursor, from)
    ? null
    : {joint, place}
}

/** `tháng 10, 15/12`, `quý II, 6 tháng cuối năm`, `tháng 9, 2 lần`: the number at `from` counts something else. */
function countsOther(cursor: Cursor, from: number): boolean {
  const ahead = from - cursor.at
  const slash = cursor.peek(ahead + 1)
  const digits = cursor.peek(ahead + 2)
  const again = cursor.peek(ahead + 3)
  if (slash.kind === 'sign' && '.-'.includes(slash.sign))
    return again.kind === 'sign' && again.sign === slash.sign
  if (slash.kind === 'sign' && slash.sign === '/' && digits.kind === 'digits' && digits.length <= 2)
    return !(again.kind !== 'sign' && digits.value > 12)
  const next = cursor.peek()
  return cursor.at === from + 1 && (next.kind === 'unit' || next.kind === 'times' || next.kind === 'other')
}
