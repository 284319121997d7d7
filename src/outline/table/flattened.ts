import {fold} from '../../text/fold.js'
import type {Lines} from '../../text/lines.js'
import {annexHead, concludingWords, documentKinds, recipientsOnly, signatureHead} from '../lexicon.js'
import type {Line} from '../lines.js'
import {type MarkerKind, markerOf} from '../marker.js'
import {isUpper} from '../wrap.js'
import {type Cell, cellOf, type Grid} from './grid.js'
import {type Flow, layOut, type Slot} from './layout.js'
import {statementsOf} from './statements.js'

/** A table found among lines: those from `from` on, before `to`. */
export interface FoundTable {
  from: number
  to: number
  grid: Grid
}

/** A line of nothing but bars: each parts two cells, two together part two rows. */
const barLine = /^\|(?:\s*\|)*$/

/** What is left of an empty cell set in bold: `** **`. */
const marksOnly = /^[*_]{2}[*_\s]*$|^[*_]\s+[*_]$/

/** Longest cell, in lines; longer text between two bars is no cell. */
const longestCell = 80
/** Longest cell, in lines, that the end of the source closes. */
const longestOpenCell = 10

/**
 * The tables that crawlers leave of HTML: a cell a line, or several lines, between lines that hold a lone `|`; a row
 * ends in two of them, an empty cell leaves nothing between two. Mastheads and signature blocks come so too.
 * @returns tables in order, apart; every non-blank character of their lines lies in `[grid.start, grid.end)`.
 */
export function flattenedTables(lines: readonly Line[], places: Lines | null): FoundTable[] {
  const tables: FoundTable[] = []
  for (let from = 0; from < lines.length; from++) {
    if (barsOf(lines[from]!) === 0) continue
    const {flow, to} = flowFrom(lines, from)
    if (flow) tables.push({from, to, grid: gridOfFlow(flow, lines.slice(from, to), places)})
    from = to - 1
  }
  return tables
}

/** Bars that a line consists of; 0 where it holds anything else. */
function barsOf({kind, text}: Line): number {
  if ((kind !== 'text' && kind !== 'heading') || !text.startsWith('|') || !barLine.test(text)) return 0
  return text.split('|').length - 1
}

/** The bars and words from the bar line `from` on to the last bar that belongs to them; no flow where there is no cell. */
function flowFrom(lines: readonly Line[], from: number): {flow: Flow<Line[]> | null; to: number} {
  const flow: Flow<Line[]> = {contents: [], bars: []}
  let at = from
  let spaced: boolean | null = null
  for (;;) {
    let bars = 0
    for (; at < lines.length && barsOf(lines[at]!) > 0; at++) bars += barsOf(lines[at]!)
    flow.bars.push(bars)
    const next = lines[at]
    if (next) spaced ??= next.gap
    const end = next && (spaced || !next.gap) ? cellEnd(lines, at) : -1
    if (end < 0) break
    flow.contents.push(lines.slice(at, end))
    at = end
    if (at === lines.length) {
      flow.bars.push(0)
      break
    }
  }
  return {flow: flow.contents.length > 0 ? flow : null, to: at}
}

/** Index after the last line of the cell at `from`; -1 where no bar closes it. The last cell of a source may be open. */
function cellEnd(lines: readonly Line[], from: number): number {
  const limit = Math.min(lines.length, from + longestCell)
  let gap = false
  for (let at = from; at < limit; at++) {
    const line = lines[at]!
    if (line.kind === 'image' || line.kind === 'table') return -1
    if (barsOf(line) > 0) return isCell(lines.slice(from, at)) ? at : -1
    if (at > from && line.gap) gap = true
  }
  const isLast = limit === lines.length && !gap && limit - from < longestOpenCell && !lines[from]!.gap
  return isLast && !endsTable(lines[from]!) ? limit : -1
}

/** Words that come after a table. */
function endsTable({text}: Line): boolean {
  const folded = fold(text)
  return (
    recipientsOnly.test(folded) || concludingWords.test(folded) || signatureHead.test(text) || isHeading(text)
  )
}

const sectionKinds = new Set<MarkerKind>(['part', 'chapter', 'article', 'roman', 'upper'])

const footnote = /^\[\d{1,2}\]\s/

/** Where no blank line parts a table from what follows, a title, a section or a footnote tells that from a long cell. */
function isCell(lines: readonly Line[]): boolean {
  if (lines.length < 3) return true
  return !lines.some(({text}, index) => {
    if (index === 0 && footnote.test(text)) return true
    const kind = markerOf(text)?.marker.kind
    if (kind && sectionKinds.has(kind)) return index > 0
    return isHeading(text) && (index === 0 || !isDocumentKind(text))
  })
}

/** `PHỤ LỤC II`, `KẾ HOẠCH`: what begins another part. */
function isHeading(text: string): boolean {
  return isUpper(text) && (annexHead.test(text.toLowerCase()) || isDocumentKind(text))
}

function isDocumentKind(text: string): boolean {
  return (documentKinds as readonly string[]).includes(
    text.toLowerCase().replace(/(?<![ :*])[ :*]+$|^\*+/g, ''),
  )
}

function gridOfFlow(flow: Flow<Line[]>, lines: readonly Line[], places: Lines | null): Grid {
  const start = lines[0]!.start
  const end = lines.at(-1)!.end
  const rows = layOut(flow, (content) => content.map(({text}) => text).join(' '))
  return {rows: cellsOf(rows, {start, end}, places), start, end, spansLost: true, blanksSpan: false, places}
}

/** Cells that follow one another without a gap: each begins where the one before it ends. */
function cellsOf(
  rows: Slot<Line[]>[][],
  {start, end}: {start: number; end: number},
  places: Lines | null,
): Cell[][] {
  let at = start
  const grid = rows.map((row) =>
    row.map((content) => {
      const from = at
      if (content) at = content.at(-1)!.end
      const words = content?.filter(({text}) => !marksOnly.test(text)) ?? []
      const statements = statementsOf(words)
      return cellOf(statements, {start: from, end: at}, places)
    }),
  )
  const last = grid.at(-1)?.at(-1)
  if (last) last.end = end
  return grid
}
