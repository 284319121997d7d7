import type {Lines} from '../../text/lines.js'
import type {Piece} from '../../text/piece.js'
import type {Line} from '../lines.js'
import {headsOf} from './columns.js'
import type {FoundTable} from './flattened.js'
import {type Cell, cellOf} from './grid.js'

/**
 * The tables that lie in a text as rows of cells parted by tabs, as word processors and spreadsheets are copied. Told by
 * their heads; they end before the first line without a tab.
 */
export function tabbedTables(lines: readonly Line[], places: Lines | null): FoundTable[] {
  const tables: FoundTable[] = []
  for (let from = 0; from < lines.length; from++) {
    if (!isRow(lines[from]!)) continue
    let to = from + 1
    while (to < lines.length && isRow(lines[to]!)) to++
    const rows = lines.slice(from, to).map((line) => cellsOf(line, places))
    if (rows.length > 1 && headsOf(rows[0]!)) {
      const [start, end] = [lines[from]!.start, lines[to - 1]!.end]
      tables.push({from, to, grid: {rows, start, end, spansLost: false, blanksSpan: true, places}})
    }
    from = to
  }
  return tables
}

function isRow({kind, text}: Line): boolean {
  return kind === 'text' && text.includes('\t')
}

/** Cells that follow one another without a gap; a tab belongs to the cell before it. */
function cellsOf(line: Line, places: Lines | null): Cell[] {
  const cells: Piece[][] = [[]]
  for (const {value, start, end} of line.pieces) {
    const exact = value.length === end - start
    let at = 0
    for (const [index, part] of value.split('\t').entries()) {
      if (index > 0) cells.push([])
      if (part)
        cells
          .at(-1)!
          .push(
            exact
              ? {value: part, start: start + at, end: start + at + part.length}
              : {value: part, start, end},
          )
      at += part.length + 1
    }
  }
  let from = line.start
  return cells.map((pieces, index) => {
    const next = index === cells.length - 1 ? line.end : (pieces.at(-1)?.end ?? from)
    const cell = cellOf([pieces], {start: from, end: next}, places)
    from = next
    return cell
  })
}
