import type {Time} from '../tree/time.js'
import {doersOf, type Entry, repetitionsOf} from './entry.js'
import {firstDayOf, lastDayOf, type Quarter, quarterOf, quartersFrom} from './quarter.js'

/** A time of a task as it is drawn; days ISO, `end` its last. */
export interface Bar {
  entry: Entry
  /** Null where only the last day is said. */
  start: string | null
  /** Null where no last day is said. */
  end: string | null
  /** Whether a heading gave it. */
  inherited: boolean
}

/** The times of one task, one above the other where they meet, and the days on which it is owed again. */
interface Lane {
  bars: Bar[]
  repetitions: {entry: Entry; day: string}[]
}

/** The tasks of one body. */
export interface Row {
  /** Null for tasks of which no body is named. */
  body: string | null
  count: number
  /** Tasks without a day. */
  undated: number
  lanes: Lane[]
}

/** Years drawn beyond the term, or beyond the first date where none is known: what is later is drawn at the edge. */
const yearsBeyond = 1
const yearsWithoutTerm = 10

/** The quarters in which tasks are due; none where none has a day. */
export function quartersOf(entries: readonly Entry[]): Quarter[] {
  const days = entries
    .flatMap(({start, end}) => [start, end])
    .filter((day) => day !== null)
    .sort()
  const starts = entries.flatMap(({frame}) => frame.from ?? []).sort()
  const ends = entries.flatMap(({frame}) => frame.to ?? []).sort()
  const hasRules = entries.some(({rules}) => rules.length > 0)
  const first = earlier(days[0], hasRules ? starts[0] : undefined)
  const last = later(days.at(-1), hasRules ? ends.at(-1) : undefined)
  if (first === undefined || last === undefined) return []
  const from = starts[0] === undefined ? first : later(first, shift(starts[0], -yearsBeyond))!
  const limit = shift(ends.at(-1) ?? from, ends.length > 0 ? yearsBeyond : yearsWithoutTerm)
  return quartersFrom(quarterOf(from), quarterOf(later(from, earlier(last, limit))!))
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one
}

function later(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one
}

function shift(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
}

/** The tasks of each body within some quarters, the body with the most dates first. */
export function rowsOf(entries: readonly Entry[], quarters: readonly Quarter[]): Row[] {
  const [first, last] = [quarters[0], quarters.at(-1)]
  if (first === undefined || last === undefined) return []
  const [from, to] = [firstDayOf(first), lastDayOf(last)]
  const byBody = new Map<string | null, Entry[]>()
  for (const entry of entries) {
    const doers = doersOf(entry)
    for (const body of doers.length > 0 ? doers : [null]) {
      const those = byBody.get(body)
      if (those) those.push(entry)
      else byBody.set(body, [entry])
    }
  }
  return Array.from(byBody, ([body, those]) => rowOf(body, those, from, to))
    .filter(({lanes}) => lanes.length > 0)
    .sort(
      (one, other) =>
        Number(one.body === null) - Number(other.body === null) || datedIn(other) - datedIn(one),
    )
}

const datedIn = ({count, undated}: Row) => count - undated

function rowOf(body: string | null, entries: readonly Entry[], from: string, to: string): Row {
  const packed = new Packing()
  let undated = 0
  for (const entry of [...entries].sort(byStart)) {
    const bars = barsOf(entry).filter(({start, end}) => (start ?? end)! <= to && (end ?? start)! >= from)
    const repetitions = repetitionsOf(entry, from, to).map((day) => ({entry, day}))
    if (bars.length + repetitions.length > 0) packed.add({bars, repetitions}, from, to)
    else undated++
  }
  return {body, count: entries.length, undated, lanes: packed.lanes}
}

const byStart = (one: Entry, other: Entry) => {
  const [first, second] = [one.start ?? one.end ?? '9', other.start ?? other.end ?? '9']
  return first < second ? -1 : first > second ? 1 : 0
}

function barsOf(entry: Entry): Bar[] {
  return entry.task.deadlines.flatMap(({times, source}) =>
    times.flatMap((time) => {
      const days = daysOf(time)
      return days ? [{entry, ...days, inherited: source === 'inherited'}] : []
    }),
  )
}

function daysOf(time: Time): Pick<Bar, 'start' | 'end'> | null {
  if (time.kind === 'interval') return {start: time.start, end: time.end}
  return time.kind === 'relative' && time.resolved ? {start: null, end: time.resolved} : null
}

/** Puts what does not meet on one line, so that it stands free by more than a month. */
class Packing {
  readonly lanes: Lane[] = []
  readonly #ends: string[] = []

  add(lane: Lane, from: string, to: string): void {
    const [start, end] = reachOf(lane, from, to)
    const at = this.#ends.findIndex((last) => last < start)
    const place = at < 0 ? this.lanes.length : at
    const {bars, repetitions} = this.lanes[place] ?? {bars: [], repetitions: []}
    this.lanes[place] = {bars: [...bars, ...lane.bars], repetitions: [...repetitions, ...lane.repetitions]}
    this.#ends[place] = monthAfter(end)
  }
}

/** First and last day of the line on which times are drawn; what is open reaches to the edge. */
function reachOf({bars, repetitions}: Lane, from: string, to: string): [string, string] {
  const starts = [...bars.map(({start}) => start ?? from), ...repetitions.map(({day}) => day)].sort()
  const ends = [...bars.map(({end}) => end ?? to), ...repetitions.map(({day}) => day)].sort()
  return [starts[0]!, ends.at(-1)!]
}

function monthAfter(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return month === 12
    ? `${year + 1}-01${day.slice(7)}`
    : `${year}-${String(month + 1).padStart(2, '0')}${day.slice(7)}`
}

/** How many tasks each body owes by the end of, or again within, each quarter. */
export function dueByQuarter(entries: readonly Entry[], quarters: readonly Quarter[]): Map<Quarter, number> {
  const counts = new Map<Quarter, number>()
  if (quarters.length === 0) return counts
  const [from, to] = [firstDayOf(quarters[0]!), lastDayOf(quarters.at(-1)!)]
  for (const entry of entries) {
    const days = [...entry.task.deadlines.flatMap(({due}) => due ?? []), ...repetitionsOf(entry, from, to)]
    for (const quarter of new Set(days.map(quarterOf))) counts.set(quarter, (counts.get(quarter) ?? 0) + 1)
  }
  return counts
}
