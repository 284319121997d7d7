import type {Time} from '../../tree/time.js'
import type {Span} from '../finding.js'
import type {Cursor} from './cursor.js'
import type {DraftBound} from './lexicon.js'
import {readCalendar} from './named.js'
import {readCount} from './number.js'
import {type Calendar, named, one} from './place.js'
import {readRecurrence} from './recurrence.js'
import {type Returning, readEveryLast, readReturning} from './returning.js'
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

interface CountDraft {
  kind: 'count'
  count: number
  /** ISO 8601 designator; `H` stands in the time part of a duration. */
  unit: 'H' | 'D' | 'W' | 'M' | 'Y'
  working: boolean
  /** Counted back from the event: `10 ngày trước khi khai mạc`. */
  back: boolean
  anchor: Span | null
}

type Unplaced = {kind: 'fixed'; times: Time[]} | CountDraft | Returning

interface Modifiers {
  bound: DraftBound | null
  approximate: boolean
}

/** `trong`, `dự kiến đến hết`, `chậm nhất là trước`: the strictest bound counts, so that `trước` is never lost. */
function readModifiers(cursor: Cursor): Modifiers {
  const modifiers: Modifiers = {bound: null, approximate: false}
  for (let words = 0; words < 6; words++) {
    const token = cursor.peek()
    if (token?.kind === 'bound') modifiers.bound = strictest(modifiers.bound, token.bound)
    else if (token?.kind === 'approximate') modifiers.approximate = true
    else if (!token || !leadsIn(token, cursor.peek(1))) break
    cursor.at++
  }
  return modifiers
}

/** A colon, `là`, and the `định kỳ` of `định kỳ trước ngày 30/11`. */
function leadsIn(token: Sense, next: Sense | undefined): boolean {
  if (token.kind === 'periodic') return next?.kind === 'bound'
  return token.kind === 'filler' || (token.kind === 'sign' && token.sign === ':')
}

function strictest(first: DraftBound | null, second: DraftBound): DraftBound {
  return first === 'before' || (first === 'by' && second !== 'before') ? first : second
}

/**
 * The time that starts at the cursor, null where none does.
 *
 * @param bare whether numbers without a unit are times, as in a table's column: `6/2025`, `2026`.
 */
export function readTime(cursor: Cursor, bare: boolean): Draft | null {
  const kind = cursor.peek()?.kind
  if (kind === 'other' || kind === 'verb' || kind === 'label') return null
  return cursor.attempt((c) => {
    const from = c.at
    const condition = c.attempt((inner) => readCondition(inner, bare))
    if (condition) return {kind: 'condition', words: condition, ...c.since(from)}
    const modifiers = readModifiers(c)
    if (readOngoing(c)) return {kind: 'fixed', times: [{kind: 'ongoing'}], ...c.since(from)}
    const draft = readRepeated(c, modifiers, bare)
    return draft ? Object.assign(draft, c.since(from)) : readStretch(c, from, modifiers, bare)
  })
}

/** What is counted or comes back. */
function readRepeated(cursor: Cursor, {bound}: Modifiers, bare: boolean): Unplaced | null {
  const kind = cursor.peek()?.kind
  if (kind === undefined || !repeating.has(kind)) return null
  const duration = cursor.attempt((c) => readDuration(c, bound, bare))
  if (duration) return duration
  const returning = cursor.attempt((c) => readReturning(c, bound, readModifiers))
  if (returning) return returning
  const times = cursor.attempt((c) => readRecurrence(c, bare))
  return times && {kind: 'fixed', times}
}

const repeating = new Set<Sense['kind']>([
  'digits',
  'number',
  'unit',
  'part',
  'every',
  'periodic',
  'rule',
  'weekday',
  'daytime',
])

/** `thường xuyên`, `thường xuyên, liên tục`, `xuyên suốt nhiệm kỳ`; the years of `trong suốt giai đoạn 2026-2030` stay to be read. */
function readOngoing(cursor: Cursor): boolean {
  if (!cursor.take('ongoing')) return false
  while (cursor.attempt((c) => (c.sign(',') || c.take('and') || true) && c.take('ongoing'))) {
    // Said twice, it is one thing.
  }
  const next = cursor.peek(1)
  if (next?.kind !== 'digits' && !(next?.kind === 'sign' && next.sign === '(')) cursor.take('term')
  return true
}

/** `theo chỉ đạo, hướng dẫn của Trung ương`, `sau khi có hướng dẫn`: all up to a semicolon, a time of its own, or the end. */
function readCondition(cursor: Cursor, bare: boolean): Span | null {
  const from = cursor.at
  const bound = cursor.take('bound')?.bound
  if (bound && bound !== 'after' && !(bare && bound === 'before')) return null
  const condition = cursor.take('condition')
  if (condition ? condition.weak && !bare : !bound) return null
  // `sau ngày 15/3`, `sau 30 ngày` are dates; `sau Hội nghị` waits for something.
  if (!condition && cursor.peek()?.kind !== 'other') return null
  skipClause(cursor)
  return cursor.since(from)
}

/** Moves to where a condition or an anchor ends: its words may be anything, a date among them. */
function skipClause(cursor: Cursor): void {
  let open = 0
  for (let token = cursor.peek(); token; token = cursor.peek()) {
    if (token.kind === 'sign') {
      if ((token.sign === '(' || token.sign === ',') && startsTime(cursor.peek(1))) return
      if (token.sign === '(' || token.sign === '[') open++
      else if ((token.sign === ')' || token.sign === ']') && open-- === 0) return
      else if (token.sign === ';') return
    }
    cursor.at++
  }
}

/** Whether the token after a comma or a bracket begins a time or an action of its own. */
function startsTime(token: Sense | undefined): boolean {
  return (
    token !== undefined && (token.kind === 'verb' ? token.action === 'complete' : leading.has(token.kind))
  )
}

const leading = new Set<Sense['kind']>(['bound', 'approximate', 'every', 'periodic', 'ongoing'])

const durations = {day: 'D', week: 'W', month: 'M', quarter: null, year: 'Y'} as const

/** `30 ngày kể từ ngày ban hành`, `5 ngày làm việc sau khi nhận được văn bản`, `48 giờ kể từ khi xảy ra sự cố`. */
function readDuration(cursor: Cursor, bound: DraftBound | null, bare: boolean): CountDraft | null {
  const count = readCount(cursor)
  if (!count || count > 9999) return null
  const unit = cursor.take('unit')
  const duration = unit ? durations[unit.unit] : cursor.take('hour') ? 'H' : null
  if (!duration) return null
  const working = cursor.take('working') !== null
  const anchored = cursor.attempt(readAnchor)
  if (
    !anchored &&
    !working &&
    duration !== 'D' &&
    (!bare || !endsHere(cursor) || isHalfYear(count, duration))
  )
    return null
  const back = anchored ? anchored.back : bound === 'before'
  return {kind: 'count', count, unit: duration, working, back, anchor: anchored?.words ?? null}
}

function endsHere(cursor: Cursor): boolean {
  const next = cursor.peek()
  return !next || (next.kind === 'sign' && next.sign !== '/')
}

/** `6 tháng` where a time should stand means every six months. */
const isHalfYear = (count: number, unit: CountDraft['unit']) => unit === 'M' && (count === 6 || count === 3)

/** `, kể từ ngày ban hành`, `sau khi …`, `trước khi …`: the event it is counted from. */
function readAnchor(cursor: Cursor): {words: Span; back: boolean} | null {
  cursor.sign(',')
  const opener = cursor.take('bound') ?? cursor.take('condition')
  const from = cursor.at
  if (
    !opener ||
    (opener.kind === 'bound' &&
      opener.bound !== 'from' &&
      opener.bound !== 'after' &&
      opener.bound !== 'before')
  )
    return null
  skipClause(cursor)
  const back = opener.kind === 'bound' ? opener.bound === 'before' : opener.before === true
  return cursor.at > from ? {words: cursor.since(from), back} : null
}

/** A place of the calendar, a stretch between two, or places that return: `tháng 11/2025 - tháng 3/2026`, `tháng 10 hằng năm`. */
function readStretch(
  cursor: Cursor,
  from: number,
  {bound, approximate}: Modifiers,
  bare: boolean,
): Draft | null {
  let calendar =
    readCalendar(cursor, bare) ?? (bound === 'by' || (bound && bare) ? cursor.attempt(readThisYear) : null)
  if (!calendar) return null
  const returning = cursor.attempt((c) => readEveryLast(c, calendar!, bound === 'before'))
  if (returning) return Object.assign(returning, cursor.since(from))
  const last = calendar.places.length === 1 ? cursor.attempt((c) => readRangeEnd(c, bound, bare)) : null
  if (last) calendar = {places: [calendar.places[0]!, last.places[0]!], range: true}
  const onward = cursor.attempt(readOnward) !== null
  const stated = bound !== null
  return {
    kind: 'calendar',
    calendar,
    bound: boundOf(calendar, bound),
    stated,
    approximate,
    onward,
    ...cursor.since(from),
  }
}

/** `và những năm tiếp theo`, `trở đi`. */
function readOnward(cursor: Cursor) {
  if (!cursor.take('and')) cursor.sign(',')
  return cursor.take('onward')
}

/** Where `từ` has its `đến` it opens no end; `nửa đầu tháng 11` is two days in one word. */
function boundOf({range, vague, clock}: Calendar, bound: DraftBound | null): DraftBound {
  if (range && !vague && bound === 'from') return 'during'
  return clock && bound === 'before' ? 'by' : (bound ?? 'during')
}

/** `đến hết năm`, and in a table's column `trong năm`: this year. */
function readThisYear(cursor: Cursor): Calendar | null {
  const unit = cursor.take('unit')
  return unit?.unit === 'year' && cursor.peek()?.kind !== 'other'
    ? one({...named('year', 0, null), ahead: 0})
    : null
}

function readRangeEnd(cursor: Cursor, bound: DraftBound | null, bare: boolean): Calendar | null {
  const dash = cursor.sign('-') !== null
  if (!dash && cursor.take('bound')?.bound !== 'by') return null
  while (cursor.take('bound')) {
    // `đến hết` is one joint.
  }
  // `đến năm 2030, tầm nhìn đến năm 2045` are two times, not one stretch.
  if (!dash && bound !== 'from' && bound !== null) return null
  const end = readCalendar(cursor, bare || dash) ?? readThisYear(cursor)
  return end?.places.length === 1 ? end : null
}
