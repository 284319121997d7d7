import type {Time} from '../../tree/time.js'
import type {Span} from '../finding.js'
import {readCondition} from './condition.js'
import type {Cursor} from './cursor.js'
import {type CountDraft, readDuration} from './duration.js'
import {isReturning} from './joint.js'
import type {DraftBound} from './lexicon.js'
import {type Modifiers, readModifiers} from './modifiers.js'
import {readCalendar} from './named.js'
import {type Calendar, inYear, isYearless, one, placeAhead, stretch} from './place.js'
import {readRecurrence} from './recurrence.js'
import {readEveryLast, readPeriodic, readReturning} from './returning.js'
import type {Returning} from './rules.js'
import type {Sense} from './tokens.js'

/** A time as its words give it; places of the calendar still want their year. */
export type Draft = Span &
  (
    | {
        kind: 'calendar'
        calendar: Calendar
        bound: DraftBound
        /** A bound stood in the words: `trong quý II`, not `quý II`. */
        stated: boolean
        approximate: boolean
        onward: boolean
      }
    | {kind: 'fixed'; times: Time[]}
    | {kind: 'condition'; words: Span}
    | CountDraft
    /** Says a day that returns and that no calendar has: `ngày 32 hằng tháng`. */
    | {kind: 'impossible'}
  )

/**
 * The time that starts at the cursor, null where none does.
 *
 * @param bare whether numbers without a unit are times, as in a table's column: `6/2025`, `2026`.
 */
export function readTime(cursor: Cursor, bare: boolean): Draft | null {
  const kind = cursor.kind()
  if (kind === 'other' || kind === 'verb' || kind === 'label') return null
  const from = cursor.at
  const condition = readCondition(cursor, bare)
  if (condition) return {kind: 'condition', words: condition, start: condition.start, end: condition.end}
  cursor.at = from
  const modifiers = readModifiers(cursor)
  if (readOngoing(cursor)) return spanned({kind: 'fixed', times: [{kind: 'ongoing'}]}, cursor.since(from))
  const repeated = readRepeated(cursor, modifiers, bare)
  if (repeated) return spanned(repeated, cursor.since(from))
  const stretch = readStretch(cursor, from, modifiers, bare)
  if (!stretch) cursor.at = from
  return stretch
}

const spanned = (draft: CountDraft | Returning, span: Span): Draft => Object.assign(draft, span)

/** What is counted or comes back. */
function readRepeated(
  cursor: Cursor,
  {bound, periodic}: Modifiers,
  bare: boolean,
): CountDraft | Returning | null {
  if (!mayRepeat(cursor, periodic)) return null
  const {at} = cursor
  const duration = readDuration(cursor, bound, bare)
  if (duration) return duration
  cursor.at = at
  const returning = readReturning(cursor, bound, periodic)
  if (returning) return returning
  cursor.at = at
  const times = readRecurrence(cursor, bare)
  if (times) return {kind: 'fixed', times}
  cursor.at = at
  return null
}

/** Whether the first tokens may begin what is counted or comes back: not those of `30/6/2026` or `quý II/2026`. */
function mayRepeat(cursor: Cursor, periodic: boolean): boolean {
  const first = cursor.peek()
  const second = cursor.peek(1)
  switch (first.kind) {
    case 'digits':
      if (second.kind === 'sign') return '(-:'.includes(second.sign)
      return second.kind !== 'and' && second.kind !== 'end'
    case 'unit': {
      if (second.kind === 'roman') return false
      const third = second.kind === 'digits' ? cursor.kind(2) : 'unit'
      return third === 'unit' || third === 'filler' || third === 'times'
    }
    case 'part':
      return periodic || second.kind === 'every' || second.kind === 'plural'
    default:
      return repeating.has(first.kind)
  }
}

const repeating = new Set<Sense['kind']>([
  'number',
  'every',
  'periodic',
  'rule',
  'weekday',
  'ordinal',
  'daytime',
])

/** `thường xuyên`, `thường xuyên, liên tục`, `xuyên suốt nhiệm kỳ`; the years of `trong suốt giai đoạn 2026-2030` stay to be read. */
function readOngoing(cursor: Cursor): boolean {
  if (!cursor.take('ongoing') && !readAroundTheClock(cursor)) return false
  while (cursor.attempt((c) => (c.sign(',') || c.take('and') || true) && c.take('ongoing'))) {
    // Said twice, it is one thing.
  }
  const next = cursor.peek(1)
  if (next.kind !== 'digits' && !(next.kind === 'sign' && next.sign === '(')) cursor.take('term')
  return true
}

/** `24/24`, `24/24 giờ`. */
function readAroundTheClock(cursor: Cursor): boolean {
  const [first, stroke, last] = [cursor.peek(), cursor.peek(1), cursor.peek(2)]
  if (first.kind !== 'digits' || first.value !== 24) return false
  if (stroke.kind !== 'sign' || stroke.sign !== '/') return false
  if (last.kind !== 'digits' || last.value !== 24) return false
  cursor.at += 3
  cursor.take('hour')
  return true
}

/** A place of the calendar, a stretch between two, or places that return: `tháng 11/2025 - tháng 3/2026`, `tháng 10 hằng năm`. */
function readStretch(
  cursor: Cursor,
  from: number,
  {bound, approximate, periodic}: Modifiers,
  bare: boolean,
): Draft | null {
  const first = readCalendar(cursor, bare) ?? readThis(cursor, bound, bare)
  if (!first) return null
  const before = bound === 'before' && !first.clock
  const {at} = cursor
  const last = readEveryLast(cursor, first, before)
  if (last) return spanned(last, cursor.since(from))
  cursor.at = at
  const returning = periodic || first.each ? readPeriodic(cursor, first, before) : null
  if (returning) return spanned(returning, cursor.since(from))
  cursor.at = at
  const further = cursor.done
    ? null
    : (readRange(cursor, first, bound, bare) ?? cursor.attempt((c) => readFiner(c, first)))
  const calendar = further ?? first
  const onward = !cursor.done && cursor.attempt(readOnward) !== null
  const {start, end} = cursor.since(from)
  return {
    kind: 'calendar',
    calendar,
    bound: boundOf(calendar, bound),
    stated: bound !== null,
    approximate,
    onward,
    start,
    end,
  }
}

/** `và những năm tiếp theo`, `và duy trì các năm sau`, `trở đi`. */
function readOnward(cursor: Cursor) {
  if (!cursor.take('and')) cursor.sign(',')
  cursor.take('filler')
  cursor.take('unit')
  return cursor.take('onward')
}

/** Where `từ` has its `đến` it opens no end; `nửa đầu tháng 11` is two days in one word. */
function boundOf({range, vague, clock}: Calendar, bound: DraftBound | null): DraftBound {
  if (range && !vague && bound === 'from') return 'during'
  return clock && bound === 'before' ? 'by' : (bound ?? 'during')
}

/** `đến hết năm`, `hết quý`, and in a table's column `trong tháng`, `cả năm`: the one of the document's date. */
function readThis(cursor: Cursor, bound: DraftBound | null, bare: boolean): Calendar | null {
  const first = cursor.peek()
  const whole = first.kind === 'unit' && first.whole === true
  if (bound !== 'by' && !(bare && (bound || whole))) return null
  return cursor.attempt((c) => {
    const unit = c.take('unit')?.unit
    if (!unit || unit === 'day' || unit === 'week' || c.kind() === 'other') return null
    return one(placeAhead(unit, 0))
  })
}

/** `từ quý I/2026 đến hết năm 2027`, where the first place has been read. */
function readRange(
  cursor: Cursor,
  {places}: Calendar,
  bound: DraftBound | null,
  bare: boolean,
): Calendar | null {
  const end = places.length === 1 ? cursor.attempt((c) => readRangeEnd(c, bound, bare)) : null
  return end && stretch(places[0]!, end.places[0]!)
}

function readRangeEnd(cursor: Cursor, bound: DraftBound | null, bare: boolean): Calendar | null {
  const dash = cursor.sign('-') !== null
  if (!dash && cursor.take('bound')?.bound !== 'by') return null
  while (cursor.take('bound')) {
    // `đến hết` is one joint.
  }
  // `đến năm 2030, tầm nhìn đến năm 2045` are two times, not one stretch.
  if (!dash && bound !== 'from' && bound !== null) return null
  const end = readCalendar(cursor, bare || dash) ?? readThis(cursor, 'by', bare)
  return end?.places.length === 1 ? end : null
}

/** `năm 2026 (quý II)`, `năm 2026: quý I, III`: when in the year that has been read. */
function readFiner(cursor: Cursor, {places: [year], range}: Calendar): Calendar | null {
  if (range || year?.precision !== 'year' || year.part !== null || year.year === null) return null
  const open = cursor.sign('(,:')
  const calendar = open ? readCalendar(cursor, false) : null
  if (!calendar || (open === '(' && !cursor.sign(')')) || isReturning(cursor)) return null
  if (!calendar.places.every((place) => isYearless(place) && place.number > 0)) return null
  calendar.places = calendar.places.map((place) => inYear(place, year.year))
  return calendar
}
