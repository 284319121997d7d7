import {rowLabelOf} from './label.js'

/** Contents with the bars between them: `bars[i]` stand before `contents[i]`, the last ones after all. */
export interface Flow<Content> {
  contents: Content[]
  bars: number[]
}

/** A cell's content; null where the cell is empty. */
export type Slot<Content> = Content | null

/** Rows may be this wide; wider ones are no tables that anyone lays out. */
const widest = 30

/** What speaks against a reading, in points. */
const cost = {
  shortRow: 2,
  /** A title across the row, with or without its number. */
  titleRow: 1.5,
  /** A cell beyond the width. */
  longRow: 3,
  /** A number that would stand in mid-row, or a row without one in a numbered table. */
  misplacedLabel: 1,
  /** A number in mid-row after two bars or more: two short rows are likelier. */
  labelAfterBars: 4.5,
  empty: 0.1,
}

/** How a content was reached from the one before it. */
interface Step {
  /** Cells in the row before it. */
  before: number
  /** A row ended between the two, `trailing` empty cells after its last content; -1 where none did. */
  trailing: number
  /** Empty cells in front of it since the content, or the row's start, before. */
  empties: number
}

/**
 * Lays contents out in rows. Two bars between contents end a row, or hold an empty cell: the bars alone do not tell.
 * The cheapest reading is taken, by the width of the table and by where the rows' numbers fall.
 *
 * A shortest path over (content, column); linear in the contents, for the columns are bounded.
 */
export function layOut<Content>(
  {contents, bars}: Flow<Content>,
  textOf: (content: Content) => string,
): Slot<Content>[][] {
  const labels = contents.map((content) => isNumber(textOf(content)))
  const width = widthOf(bars)
  const numbered = isNumbered(bars, labels)
  const top = width + 2
  const closing = (cells: number) =>
    cells >= width ? 0 : cells <= 2 && width > 2 ? cost.titleRow : cost.shortRow
  const opening = (empties: number, label: boolean) =>
    empties * cost.empty + (numbered && label !== (empties === 0) ? cost.misplacedLabel : 0)

  let costs = new Float64Array(top + 1).fill(Number.POSITIVE_INFINITY)
  const steps: (Step | undefined)[][] = []
  for (let index = 0; index < contents.length; index++) {
    const next = new Float64Array(top + 1).fill(Number.POSITIVE_INFINITY)
    const taken: (Step | undefined)[] = new Array(top + 1)
    const reach = (cells: number, price: number, step: Step) => {
      const column = Math.min(cells, top)
      if (price >= next[column]!) return
      next[column] = price
      taken[column] = step
    }
    const run = Math.min(bars[index]!, 2 * width + 2)
    const label = labels[index]!
    if (index === 0) {
      const empties = Math.min(run - 1, width - 1)
      reach(empties + 1, opening(empties, label), {before: 0, trailing: -1, empties})
    } else {
      for (let before = 1; before <= top; before++) {
        const price = costs[before]!
        if (price === Number.POSITIVE_INFINITY) continue
        const over = before + run - Math.max(before, width)
        const inner =
          price +
          (run - 1) * cost.empty +
          Math.max(0, over) * cost.longRow +
          (numbered && label ? (run > 1 ? cost.labelAfterBars : cost.misplacedLabel) : 0)
        if (before + run <= top || run === 1)
          reach(before + run, inner, {before, trailing: -1, empties: run - 1})
        for (let trailing = 0; trailing <= run - 2; trailing++) {
          const empties = Math.min(run - 2 - trailing, width - 1)
          const closed = price + closing(before + trailing) + trailing * cost.empty
          reach(empties + 1, closed + opening(empties, label), {before, trailing, empties})
        }
      }
    }
    steps.push(taken)
    costs = next
  }
  return rowsOf(contents, steps, lastColumn(costs, closing, bars.at(-1)!), {width, tail: bars.at(-1)!})
}

/** A row's number; a dash may as well stand for an empty cell. */
function isNumber(text: string): boolean {
  const label = rowLabelOf(text)
  return label !== null && /[\p{L}\d]/u.test(label)
}

/** The column where the cheapest reading ends. */
function lastColumn(costs: Float64Array, closing: (cells: number) => number, tail: number): number {
  let best = 1
  const price = (column: number) => costs[column]! + closing(column + Math.max(0, tail - 1))
  for (let column = 2; column < costs.length; column++) if (price(column) < price(best)) best = column
  return best
}

function rowsOf<Content>(
  contents: readonly Content[],
  steps: readonly (Step | undefined)[][],
  last: number,
  {width, tail}: {width: number; tail: number},
): Slot<Content>[][] {
  const blanks = (count: number): null[] => new Array(Math.max(0, count)).fill(null)
  // From the last content back; rows and their cells come in reverse.
  const rows: Slot<Content>[][] = []
  let row: Slot<Content>[] = blanks(Math.min(tail - 1, width - last))
  let column = last
  for (let index = contents.length - 1; index >= 0; index--) {
    const {before, trailing, empties} = steps[index]![column]!
    row.push(contents[index]!, ...blanks(empties))
    if (trailing >= 0) {
      rows.push(row.reverse())
      row = blanks(trailing)
    }
    column = before
  }
  rows.push(row.reverse())
  return rows.reverse()
}

/** Columns of the table: of the first row, or of the commonest where that is wider. */
function widthOf(bars: readonly number[]): number {
  const lengths = [1]
  for (const run of bars.slice(1, -1)) {
    if (run === 1) lengths[lengths.length - 1]!++
    else lengths.push(1)
  }
  const counts = new Map<number, number>()
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [first] = lengths
  let common = first!
  for (const [length, count] of counts) {
    const most = counts.get(common)!
    if (count > most || (count === most && length > common)) common = length
  }
  return Math.min(widest, Math.max(first!, common))
}

/** Whether rows begin with their numbers: of the contents after two bars or more, every other one is a number. */
function isNumbered(bars: readonly number[], labels: readonly boolean[]): boolean {
  let starts = 0
  let found = 0
  for (const [index, label] of labels.entries()) {
    if (index === 0 || bars[index]! < 2) continue
    starts++
    if (label) found++
  }
  return found >= 1 && found * 2 >= starts
}
