import type {Wording} from '../../text/phrase.js'
import type {Interval, Precision, Time} from '../../tree/time.js'
import type {Context} from '../finding.js'
import {type Days, daysOf, monthOf, type Named, shiftDays, shiftMonths, yearOf} from './calendar.js'
import type {Draft} from './grammar.js'
import {intervalOf} from './interval.js'
import {copyOf, inYear, isYearless} from './place.js'
import {returning} from './rules.js'

type CalendarDraft = Extract<Draft, {kind: 'calendar'}>

/** Times from the drafts of one statement, in order. */
export function resolve(drafts: readonly Draft[], passage: Wording, context: Context): Time[] {
  if (drafts.length === 1) return timesOf(drafts, 0, passage, context)
  const times: Time[] = []
  for (const each of resolveEach(drafts, passage, context)) times.push(...each)
  return times
}

/**
 * Times from the drafts of one statement or sentence, those of each draft. A year that the words leave out is taken from
 * the neighbouring expression, else from the document's date: of the two years it may be, the one that does not end
 * before the document was issued.
 */
export function resolveEach(drafts: readonly Draft[], passage: Wording, context: Context): Time[][] {
  const returns = drafts.length > 1 && drafts.some(isRepeated) && !drafts.some(isDated)
  return drafts.map((draft, index) => {
    const times = returns && draft.kind === 'calendar' ? returningDays(draft) : null
    return times ?? timesOf(drafts, index, passage, context)
  })
}

function timesOf(drafts: readonly Draft[], index: number, passage: Wording, context: Context): Time[] {
  const draft = drafts[index]!
  if (draft.kind === 'calendar') return calendarTimes(draft, drafts, index, passage, context)
  return draft.kind === 'fixed' ? draft.times : [timeOf(draft, passage, context)]
}

function timeOf(
  draft: Exclude<Draft, {kind: 'calendar' | 'fixed'}>,
  passage: Wording,
  context: Context,
): Time {
  if (draft.kind === 'condition') return {kind: 'conditional', condition: words(passage, draft.words)}
  return draft.kind === 'count' ? relative(draft, passage, context) : doubt(draft, [], passage, context)
}

const isRepeated = (draft: Draft) =>
  draft.kind === 'fixed' && draft.times.some(({kind}) => kind === 'recurring')
const isDated = (draft: Draft) =>
  draft.kind === 'calendar' && draft.calendar.places.some(({year}) => year !== null)

/** `định kỳ 6 tháng (trước ngày 15/6)`, `02 đợt/năm (tháng 4 và tháng 10)`: without a year, beside a repetition, it returns every year. */
function returningDays({calendar, bound}: CalendarDraft): Time[] | null {
  if (calendar.places.some(({precision}) => precision === 'year' || precision === 'term')) return null
  const rules = returning(calendar, 'year', bound === 'before')
  return rules?.kind === 'fixed' ? rules.times : null
}

function words(passage: Wording, {start, end}: {start: number; end: number}): string {
  return passage.text.slice(start, end).replace(/(?<![.,;:])[.,;:]+$/, '')
}

function relative(
  {count, unit, working, back, anchor}: Extract<Draft, {kind: 'count'}>,
  passage: Wording,
  {issued}: Context,
): Time {
  const anchorWords = anchor ? words(passage, anchor) : ''
  const offset = `${back ? '-' : ''}P${unit === 'H' ? 'T' : ''}${count}${unit}`
  // The document's own date is known; any other event's is not. Holidays are not either, so working days stay open.
  const known = issued !== null && !working && !back && unit !== 'H' && isIssue(anchorWords)
  const resolved = known ? shift(issued, count, unit) : null
  return {kind: 'relative', offset, workingDays: working, anchor: anchorWords, resolved}
}

/** `ngày ký`, `ngày ban hành Kế hoạch này`, `ngày Kế hoạch này được ban hành`. */
const issues =
  /^(?:từ )?ngày (?:(?:ký|kí|ban hành)(?: ban hành)?(?: \S+ (?:\S+ ){0,3}này)?|\S+ (?:\S+ ){0,3}này được (?:ký|kí|ban hành)(?: ban hành)?)$/i

function isIssue(anchor: string): boolean {
  return issues.test(anchor)
}

/** Null where counting leads out of the years that are written with four digits. */
function shift(date: string, count: number, unit: 'D' | 'W' | 'M' | 'Y'): string | null {
  if (count > 36500) return null
  if (unit === 'D' || unit === 'W') return shiftDays(date, unit === 'W' ? count * 7 : count)
  return count > 1200 ? null : shiftMonths(date, unit === 'Y' ? count * 12 : count)
}

const fineness: readonly Precision[] = ['day', 'month', 'quarter', 'half', 'year', 'term']

function calendarTimes(
  draft: CalendarDraft,
  drafts: readonly Draft[],
  index: number,
  passage: Wording,
  context: Context,
): Time[] {
  const {range, places: said} = draft.calendar
  if (said.length === 1) return [placeTime(draft, drafts, index, passage, context)]
  const shared = said.every(hasYear) ? said : shareYears(said)
  const inferred = !shared.every(hasYear)
  const places = inferred ? fillYears(shared, range, neighbourYear(drafts, index), context) : shared
  const days = places.map(daysOf)
  const [first, last] = [days[0]!, days.at(-1)!]
  if (days.includes(null) || (range && last.end < first.start))
    return [doubt(draft, places, passage, context)]
  const stretches = range && !draft.onward
  if (!stretches && !draft.onward)
    return days.map((one, at) => interval(draft, one!, said[at]!.precision, hasPart(said[at]!), inferred))
  const precision = stretches ? finest(said) : said[0]!.precision
  return [interval(draft, {start: first.start, end: last.end}, precision, said.some(hasPart), inferred)]
}

function placeTime(
  draft: CalendarDraft,
  drafts: readonly Draft[],
  index: number,
  passage: Wording,
  context: Context,
): Time {
  const said = draft.calendar.places[0]!
  const place = said.year === null ? fillYear(said, neighbourYear(drafts, index), context) : said
  const days = daysOf(place)
  if (!days) return doubt(draft, [place], passage, context)
  return interval(draft, days, said.precision, hasPart(said), said.year === null)
}

const hasYear = ({year}: Named) => year !== null
const hasPart = ({part}: Named) => part !== null
const finest = (places: readonly Named[]) =>
  fineness.find((one) => places.some(({precision}) => precision === one))!

/** `năm 2026, 2027 và các năm tiếp theo` is one time without an end. */
function interval(
  {calendar, bound, approximate, onward}: CalendarDraft,
  days: Days,
  precision: Precision,
  part: boolean,
  inferred: boolean,
): Interval {
  const marks = {approximate: approximate || calendar.vague || part, inferred}
  if (onward) return intervalOf(days, precision, 'from', marks)
  if (bound !== 'after') return intervalOf(days, precision, bound, marks)
  return intervalOf({start: shiftDays(days.end, 1), end: days.end}, precision, 'from', marks)
}

/** Places of which some have no year, with one from the words around them or from the document. */
function fillYears(
  places: readonly Named[],
  range: boolean,
  neighbour: number | null,
  context: Context,
): readonly Named[] {
  const fill = (place: Named) => (place.year === null ? fillYear(place, neighbour, context) : place)
  if (range) return shareYears([...places.slice(0, -1), fill(places.at(-1)!)]).map(fill)
  return places.map(fill)
}

/**
 * In a list or a range a year stands once, at the end: in `từ tháng 11 đến tháng 3/2026` it is the start's too, or the
 * one before; in `quý III, IV/2025 và quý I/2026` each takes that of the next.
 */
function shareYears(places: readonly Named[]): Named[] {
  const shared = [...places]
  for (let at = shared.length - 2; at >= 0; at--) {
    const [place, next] = [shared[at]!, shared[at + 1]!]
    if (!isYearless(place) || next.year === null || place.precision === 'term') continue
    shared[at] = inYear(place, next.year - (orderOf(place) > orderOf(next) ? 1 : 0))
  }
  return shared
}

/** Where in its year a place ends, for telling which of two comes first. */
function orderOf({precision, number, day}: Named): number {
  if (precision === 'day') return number + (day < 0 ? 32 + day : day) / 100
  if (precision === 'quarter') return number * 3 + 0.5
  return precision === 'month' ? number + 0.5 : precision === 'half' ? number * 6 + 0.5 : 13
}

function fillYear(place: Named, neighbour: number | null, context: Context): Named {
  const {issued, term} = context
  if (place.precision === 'term')
    return term ? Object.assign(copyOf(place), {year: term[0], lastYear: term[1]}) : place
  if (place.yearsAhead !== null)
    return issued === null ? place : inYear(place, yearOf(issued) + place.yearsAhead)
  if (place.ahead !== null) return issued === null ? place : countAhead(place, place.ahead, issued)
  return inYear(place, neighbour ?? yearFromDocument(place, context))
}

/** `năm nay`, `tháng sau`, `quý này`, `tuần tới`, counted from the document's date. */
function countAhead(place: Named, ahead: number, issued: string): Named {
  if (place.precision === 'day') return dayOfWeek(issued, ahead, place)
  const [year, month] = [yearOf(issued), monthOf(issued)]
  if (place.precision === 'year') return inYear(place, year + ahead)
  const size = place.precision === 'quarter' ? 3 : 1
  const index = Math.floor((month - 1) / size) + ahead
  const perYear = 12 / size
  return Object.assign(inYear(place, year + Math.floor(index / perYear)), {number: (index % perYear) + 1})
}

/** A day so many weeks ahead, Monday being the first of its week. */
function dayOfWeek(issued: string, ahead: number, place: Named): Named {
  const weekday = (new Date(issued).getUTCDay() + 6) % 7
  const [year, month, day] = shiftDays(issued, ahead * 7 - weekday + place.day - 1)
    .split('-')
    .map(Number)
  return Object.assign(inYear(place, year!), {number: month!, day: day!})
}

/** The year of the nearest expression that has one: of the one after, else of the one before. */
function neighbourYear(drafts: readonly Draft[], index: number): number | null {
  const yearIn = (draft: Draft | undefined) =>
    draft?.kind === 'calendar' ? (draft.calendar.places.find(({year}) => year !== null)?.year ?? null) : null
  return yearIn(drafts[index + 1]) ?? yearIn(drafts[index - 1])
}

/** The year of the title where that is still to come, unless the document's own year has a day that is near; else of its date. */
function yearFromDocument(place: Named, {issued, year = null}: Context): number | null {
  if (issued === null) return year
  const next = yearFromIssue(place, issued)
  if (year === null || year <= next) return next
  const days = place.precision === 'day' ? daysOf(inYear(place, next)) : null
  return days && days.end <= shiftDays(issued, near) ? next : year
}

/** Days within which a plan that is made for the next year wants its first reports. */
const near = 45

/** Of the two years it may be, the one in which the place does not end before the document was issued. */
function yearFromIssue(place: Named, issued: string): number {
  const year = yearOf(issued)
  const days = daysOf(inYear(place, year))
  return days && days.end < issued ? year + 1 : year
}

/** Reports why words that name a place of the calendar are not understood. */
function doubt(draft: Draft, places: readonly Named[], passage: Wording, context: Context): Time {
  const said = passage.text.slice(draft.start, draft.end)
  const open = places.find(({year}) => year === null)
  const what = open?.precision === 'term' ? 'term of office' : 'year'
  context.report({
    ruleId: open ? (open.precision === 'term' ? 'unknown-term' : 'unknown-year') : 'impossible-date',
    reason: open
      ? `“${said}” names no ${what}, and none is known from the document`
      : `“${said}” is not in the calendar`,
    position: passage.position(draft.start, draft.end),
  })
  return {kind: 'unrecognised'}
}
