import {dot, gridX, plot, rect, ruleX, text} from '@observablehq/plot'
import {firstDayOf, lastDayOf, partsOf, type Quarter} from './quarter.js'
import type {Bar, Row} from './timeline.js'
import {visible} from './visible.js'
import {shortDay} from './when.js'
import type {Language, Words} from './words/index.js'

/** What both parts of the chart are drawn in. */
export interface Frame {
  width: number
  quarters: readonly Quarter[]
  /** Days on which programmes were issued. */
  issued: readonly string[]
  words: Words
  language: Language
}

/** Pixels. */
const laneHeight = 13
const barHeight = 9
const labelHeight = 24
const rowGap = 12
const side = 6
/** A narrower quarter has no name of its own. */
const narrow = 26
/** From here on there is room for sums beside names. */
const roomy = 640

const date = (day: string) => new Date(`${day}T00:00:00Z`)
const dayAfter = (day: string) => new Date(date(day).valueOf() + 86_400_000)

function timeOf({quarters, width}: Frame) {
  const domain = [date(firstDayOf(quarters[0]!)), dayAfter(lastDayOf(quarters.at(-1)!))]
  return {type: 'utc', domain, axis: null, range: [side, width - side]} as const
}

const middleOf = (first: string, last: string) =>
  new Date((date(first).valueOf() + dayAfter(last).valueOf()) / 2)

/** Years and, where there is room, quarters. */
export function axisPlot(frame: Frame): Element {
  const {quarters, width, words, issued} = frame
  const years = [...new Set(quarters.map((quarter) => partsOf(quarter)[0]))]
  const named = (width - 2 * side) / quarters.length >= narrow
  const ofYear = (year: number) => quarters.filter((quarter) => partsOf(quarter)[0] === year)
  return bare(
    plot({
      width,
      height: 44,
      margin: 0,
      x: timeOf(frame),
      y: {domain: [0, 44], range: [0, 44], axis: null},
      marks: [
        text(years, {
          x: (year) => middleOf(firstDayOf(ofYear(year)[0]!), lastDayOf(ofYear(year).at(-1)!)),
          y: 13,
          text: (year) => String(year),
          className: 'year',
        }),
        text(named ? quarters : [], {
          x: (quarter) => middleOf(firstDayOf(quarter), lastDayOf(quarter)),
          y: 33,
          text: (quarter) => words.quarterShort(partsOf(quarter)[1]),
          className: 'quarter',
        }),
        ruleX(years, {x: (year) => date(firstDayOf(ofYear(year)[0]!)), className: 'year-line'}),
        ruleX(issued, {x: date, y1: 24, y2: 44, className: 'issue-line'}),
      ],
    }),
  )
}

/** A name for each body, and below it the times of its tasks. */
export function rowsPlot(rows: readonly Row[], frame: Frame): Element {
  const {width, quarters, words} = frame
  const placed = placesOf(rows)
  const height = placed.at(-1)!.bottom
  return bare(
    plot({
      width,
      height,
      margin: 0,
      x: timeOf(frame),
      y: {domain: [0, height], range: [0, height], axis: null},
      ariaLabel: words.timelineTitle,
      marks: [
        gridX(
          quarters.map((quarter) => date(firstDayOf(quarter))),
          {className: 'quarter-line'},
        ),
        ruleX(
          quarters.filter((quarter) => partsOf(quarter)[1] === 1),
          {x: (quarter) => date(firstDayOf(quarter)), className: 'year-line'},
        ),
        ruleX(frame.issued, {x: date, className: 'issue-line'}),
        names(placed, frame),
        ...times(placed, frame),
        repetitions(placed, frame),
      ],
    }),
  )
}

function names(placed: readonly Place[], frame: Frame) {
  return text(placed, {
    x: date(firstDayOf(frame.quarters[0]!)),
    y: ({top}) => top + labelHeight / 2 + 2,
    text: ({row}) => labelOf(row, frame),
    textAnchor: 'start',
    lineWidth: (frame.width - 2 * side) / 13,
    textOverflow: 'ellipsis-end',
    className: 'row-label',
  })
}

/** Bars for times of two ends; a thin line for those of one, with a dot on a last day. */
function times(placed: readonly Place[], frame: Frame) {
  const [from, to] = [firstDayOf(frame.quarters[0]!), lastDayOf(frame.quarters.at(-1)!)]
  const all = onLanes(placed, ({bars}) => bars)
  const isBounded = ({start, end}: Bar) => start !== null && end !== null
  const titleOf = ({one}: OnLane<Bar>) => titled(one.entry, daysIn(one, frame))
  const bars = (className: string, thickness: number, holds: (bar: Bar) => boolean) =>
    rect(
      all.filter(({one}) => holds(one)),
      {
        x1: ({one: {start}}) => date(start !== null && start > from ? start : from),
        x2: ({one: {end}}) => dayAfter(end !== null && end < to ? end : to),
        y1: ({y}) => y - thickness / 2,
        y2: ({y}) => y + thickness / 2,
        rx: Math.min(2, thickness / 2),
        href: ({one}) => `#${one.entry.key}`,
        title: titleOf,
        ariaLabel: titleOf,
        className: `bars ${className}`,
      },
    )
  const lastDays = all.filter(({one}) => !isBounded(one) && one.end !== null && one.end <= to)
  return [
    bars('open', 3, (bar) => !isBounded(bar)),
    bars('own', barHeight, (bar) => isBounded(bar) && !bar.inherited),
    bars('inherited', barHeight - 1, (bar) => isBounded(bar) && bar.inherited),
    dot(lastDays, {x: ({one}) => date(one.end!), y: 'y', r: 4, className: 'last-day'}),
  ]
}

function repetitions(placed: readonly Place[], {language}: Frame) {
  const all = onLanes(placed, (lane) => lane.repetitions)
  const titleOf = ({one: {entry, day}}: (typeof all)[number]) => titled(entry, shortDay(day, language))
  return dot(all, {
    x: ({one}) => date(one.day),
    y: 'y',
    r: 3.5,
    href: ({one}) => `#${one.entry.key}`,
    title: titleOf,
    ariaLabel: titleOf,
    className: 'repetitions',
  })
}

/** Something that is drawn, and the height of the middle of its lane. */
interface OnLane<Thing> {
  one: Thing
  y: number
}

function onLanes<Thing>(
  placed: readonly Place[],
  of: (lane: Row['lanes'][number]) => Thing[],
): OnLane<Thing>[] {
  return placed.flatMap(({row, lanesTop}) =>
    row.lanes.flatMap((lane, at) => of(lane).map((one) => ({one, y: lanesTop + (at + 0.5) * laneHeight}))),
  )
}

/** Where a row stands, from the top. */
interface Place {
  row: Row
  top: number
  lanesTop: number
  bottom: number
}

function placesOf(rows: readonly Row[]): Place[] {
  let top = 0
  return rows.map((row) => {
    const lanesTop = top + labelHeight
    const place = {row, top, lanesTop, bottom: lanesTop + row.lanes.length * laneHeight + rowGap}
    top = place.bottom
    return place
  })
}

/** In a narrow chart the name alone. */
function labelOf({body, count, undated}: Row, {width, words}: Frame): string {
  const name = body === null ? words.otherBodies : visible(body)
  if (width < roomy) return name
  const sums = [words.tasks(count), undated > 0 && words.undatedOf(undated)].filter(Boolean).join(', ')
  return `${name}  ·  ${sums}`
}

function daysIn({start, end}: Bar, {language, words}: Frame): string {
  const [first, last] = [start && shortDay(start, language), end && shortDay(end, language)]
  if (first && last) return first === last ? first : `${first} – ${last}`
  return first ? words.since(first) : words.by(last!)
}

function titled({record: {label, text: words}}: Bar['entry'], days: string): string {
  const short = words.length > 160 ? `${words.slice(0, words.lastIndexOf(' ', 160))}…` : words
  return visible(`${days}: ${label ? `${label} ` : ''}${short}`)
}

/**
 * A plot without its style element, which the page’s policy does not allow and which has nothing that the page’s own
 * rules do not say, and without the names of its groups, which are of no use to who hears them.
 */
function bare(svg: Element): Element {
  svg.querySelector('style')?.remove()
  for (const group of svg.querySelectorAll('g')) group.removeAttribute('aria-label')
  return svg
}
