import type {Passage} from '../../text/passage.js'
import type {Precision, Time} from '../../tree/time.js'
import type {Context} from '../finding.js'
import {daysOf, type Named, shiftDays, shiftMonths} from './calendar.js'
import type {Draft} from './grammar.js'
import {intervalOf} from './interval.js'

type CalendarDraft = Extract<Draft, {kind: 'calendar'}>

/**
 * Times from drafts. A year that the words leave out is taken from the neighbouring expression, else from the
 * document's date: of the two years it may be, the one that does not end before the document was issued.
 */
export function resolve(drafts: readonly Draft[], passage: Passage, context: Context): Time[] {
  return drafts.flatMap((draft, index): Time[] => {
    if (draft.kind === 'fixed') return draft.times
    if (draft.kind === 'condition') return [{kind: 'conditional', condition: words(passage, draft.words)}]
    if (draft.kind === 'count') return [relative(draft, passage, context)]
    return calendarTimes(draft, drafts, index, passage, context)
  })
}

function words(passage: Passage, {start, end}: {start: number; end: number}): string {
  return passage.text.slice(start, end).replace(/[.,;:]+$/, '')
}

function relative(
  {count, unit, working, anchor}: Extract<Draft, {kind: 'count'}>,
  passage: Passage,
  {issued}: Context,
): Time {
  const anchorWords = anchor ? words(passage, anchor) : ''
  // The document's own date is known; any other event's is not. Holidays are not, so working days stay open.
  const fromIssue =
    issued !== null &&
    !working &&
    /^(?:từ )?ngày (?:ký|ban hành|kí)(?: ban hành)?(?: \S+ (?:\S+ ){0,3}này)?$/i.test(anchorWords)
  const days = {D: 1, W: 7, M: 0, Y: 0}[unit] * count
  const months = {D: 0, W: 0, M: 1, Y: 12}[unit] * count
  const resolved = fromIssue ? (days > 0 ? shiftDays(issued, days) : shiftMonths(issued, months)) : null
  return {kind: 'relative', offset: `P${count}${unit}`, workingDays: working, anchor: anchorWords, resolved}
}

const fineness: readonly Precision[] = ['day', 'month', 'quarter', 'half', 'year', 'term']

function calendarTimes(
  draft: CalendarDraft,
  drafts: readonly Draft[],
  index: number,
  passage: Passage,
  context: Context,
): Time[] {
  const {range, places} = draft.calendar
  const filled = fillYears(places, drafts, index, context)
  const days = filled.places.map(daysOf)
  if (days.includes(null)) {
    reportDoubt(draft, filled.places, passage, context)
    return [{kind: 'unrecognised'}]
  }
  const approximate = draft.approximate || places.some(({part}) => part !== null)
  const marks = {approximate, inferred: filled.inferred}
  if (range) {
    const [first, last] = [days[0]!, days.at(-1)!]
    if (last.end < first.start) {
      reportDoubt(draft, filled.places, passage, context)
      return [{kind: 'unrecognised'}]
    }
    const precision = fineness.find((one) => places.some((place) => place.precision === one))!
    return [
      intervalOf(
        {start: first.start, end: last.end},
        precision,
        draft.onward ? 'from' : bounded(draft),
        marks,
      ),
    ]
  }
  return days.map((one, at) => {
    const {precision} = places[at]!
    if (draft.bound === 'after')
      return intervalOf({start: shiftDays(one!.end, 1), end: one!.end}, precision, 'from', marks)
    return intervalOf(one!, precision, draft.onward ? 'from' : bounded(draft), marks)
  })
}

function bounded({bound}: CalendarDraft) {
  return bound === 'after' ? 'from' : bound
}

/** The places with their years, and whether a year came from outside their own expression. */
function fillYears(
  places: readonly Named[],
  drafts: readonly Draft[],
  index: number,
  context: Context,
): {places: Named[]; inferred: boolean} {
  const own = shareYears(places)
  const whole = own.map((place) =>
    place.precision === 'term' && place.year === null ? fillTerm(place, context) : place,
  )
  if (whole.every(({year}) => year !== null))
    return {places: whole, inferred: whole.some((place, at) => place !== own[at])}
  const neighbour = neighbourYear(drafts, index)
  const filled = whole.map((place) =>
    place.year === null ? {...place, year: neighbour ?? yearFromIssue(place, context)} : place,
  )
  return {places: filled, inferred: true}
}

/** In `từ tháng 11 đến tháng 3/2026` the year of the end is the start's too, or the one before. */
function shareYears(places: readonly Named[]): Named[] {
  const last = places.at(-1)!
  if (last.year === null) return [...places]
  return places.map((place) => {
    if (place.year !== null) return place
    const month = place.number === 0 ? last.number : place.number
    const earlier =
      place.precision === last.precision || place.precision === 'month'
        ? month > monthOf(last, place.precision)
        : false
    return {...place, number: month, year: last.year! - (earlier ? 1 : 0)}
  })
}

/** The last place's number in the unit of `precision`, for telling which comes first. */
function monthOf(place: Named, precision: Precision): number {
  if (precision === 'month' && place.precision === 'quarter') return place.number * 3
  return place.precision === 'year' || place.precision === 'term' ? 12 : place.number
}

function fillTerm(place: Named, {term}: Context): Named {
  return term ? {...place, year: term[0], lastYear: term[1]} : place
}

/** The year of the nearest expression that has one: of the one after, else of the one before. */
function neighbourYear(drafts: readonly Draft[], index: number): number | null {
  const yearIn = (draft: Draft | undefined) =>
    draft?.kind === 'calendar' ? (draft.calendar.places.find(({year}) => year !== null)?.year ?? null) : null
  return yearIn(drafts[index + 1]) ?? yearIn(drafts[index - 1])
}

function yearFromIssue(place: Named, {issued}: Context): number | null {
  if (issued === null) return null
  const year = Number(issued.slice(0, 4))
  const days = daysOf({...place, year})
  return days && days.end < issued ? year + 1 : year
}

function reportDoubt(
  draft: CalendarDraft,
  places: readonly Named[],
  passage: Passage,
  context: Context,
): void {
  const said = passage.text.slice(draft.start, draft.end)
  const unknownYear = places.some(({year}) => year === null)
  context.report({
    ruleId: unknownYear ? 'unknown-year' : 'impossible-date',
    reason: unknownYear
      ? `“${said}” names no year, and none is known from the document`
      : `“${said}” is not in the calendar`,
    position: passage.position(draft.start, draft.end),
  })
}
