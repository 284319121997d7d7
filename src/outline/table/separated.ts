import type {Lines} from '../../text/lines.js'
import type {Piece} from '../../text/piece.js'
import type {Line} from '../lines.js'
import {headsOf} from './columns.js'
import type {FoundTable} from './flattened.js'
import {type Cell, cellOf} from './grid.js'

/** What parts the cells of a row: `tabs`, or `|`, which may stand at both its ends too. */
type Mark = '\t' | '|'

/**
 * The tables that lie in a text as rows of cells parted by tabs, as word processors and spreadsheets are copied, or by
 * bars without the rule that Markdown wants below the heads. Told by their heads; they end before the first other line.
 */
export function separatedTables(lines: readonly Line[], places: Lines | null): FoundTable[] {
  const tables: FoundTable[] = []
  for (let from = 0; from < lines.length; from++) {
    const mark = markOf(lines[from]!)
    if (!mark) continue
    let to = from + 1
    while (to < lines.length && markOf(lines[to]!) === mark) to++
    const rows = lines.slice(from, to).map((line) => cellsOf(line, mark, places))
    if (rows.length > 1 && headsOf(rows[0]!)) {
      const [start, end] = [lines[from]!.start, lines[to - 1]!.end]
      tables.push({from, to, grid: {rows, start, end, spansLost: false, blanksSpan: true, places}})
    }
    from = to - 1
  }
  return tables
}

const bars = /^[^|]*\|\s*[^|\s][^|]*\|/

function markOf({kind, text}: Line): Mark | null {
  if (kind !== 'text') return null
  if (text.includes('\t')) return '\t'
  return text.includes('|') && bars.test(text) ? '|' : null
}

/** Cells that follow one another without a gap; a mark belongs to the cell before it. */
function cellsOf(line: Line, mark: Mark, places: Lines | null): Cell[] {
  const cells: Piece[][] = [[]]
  for (const {value, start, end} of line.pieces) {
    const exact = value.length === end - start
    let at = 0
    for (const [index, part] of value.split(mark).entries()) {
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
  if (line.text.startsWith('|')) cells.shift()
  if (line.text.endsWith('|')) cells.pop()
  let from = line.start
  return cells.map((pieces, index) => {
    const next = index === cells.length - 1 ? line.end : (pieces.at(-1)?.end ?? from)
    const cell = cellOf([pieces], {start: from, end: next}, places)
    from = next
    return cell
  })
}
