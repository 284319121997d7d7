import type {Nodes, Table, TableCell} from 'mdast'
import type {Lines} from '../../text/lines.js'
import {Passage} from '../../text/passage.js'
import type {Piece} from '../../text/piece.js'

declare module 'mdast' {
  interface TableData {
    /** Its format has no merged cells: of those that one above spanned, empty ones are left. */
    blanksSpan?: boolean
  }

  /** What readers of formats with merged cells (HTML, DOCX) tell of a cell. */
  interface TableCellData {
    /** The cell is covered by one above that spans several rows; its words, if any, repeat that one's. */
    merged?: boolean
    /** Columns that the cell spans; the cells that it covers are not in the row. */
    span?: number
  }
}

/** A cell of a table, with its way back to the source. */
export interface Cell {
  /** All its words, line ends made blanks. */
  passage: Passage
  /** The statements in it, one a passage: its marked lines, its bodies written one a line. */
  lines: Passage[]
  /** Source offsets, `end` exclusive; the marks around the cell are within. */
  start: number
  end: number
  /** Covered by a cell above that spans several rows. */
  merged: boolean
  /** Columns that it spans. */
  span: number
  /** What `passage` was read from. */
  pieces: readonly Piece[]
}

/** A table as rows of cells; a row may be shorter than the others where the source has lost cells. */
export interface Grid {
  rows: Cell[][]
  /** Source offsets, `end` exclusive. */
  start: number
  end: number
  /** Rows lack the cells that one above spans: crawlers keep no trace of them. */
  spansLost: boolean
  /** An empty cell may be one that a cell above spans. */
  blanksSpan: boolean
  /** Where its pieces stand; null where the source has no places. */
  places: Lines | null
}

/** A cell of the lines given; each is one statement. */
export function cellOf(
  statements: readonly (readonly Piece[])[],
  {start, end, merged = false, span = 1}: {start: number; end: number; merged?: boolean; span?: number},
  places: Lines | null,
): Cell {
  const pieces = joinPieces(statements)
  const passage = Passage.read(pieces, places)
  const lines =
    statements.length === 1
      ? [passage]
      : statements.map((statement) => Passage.read(statement, places)).filter(({text}) => text)
  return {passage, lines: passage.text ? lines : [], start, end, merged, span, pieces}
}

/** Pieces of several lines, with a blank between the lines. */
function joinPieces(lines: readonly (readonly Piece[])[]): Piece[] {
  if (lines.length === 1) return [...lines[0]!]
  return lines.flatMap((line, index) => {
    const [first] = line
    return index && first ? [{value: ' ', start: first.start, end: first.start}, ...line] : line
  })
}

/** The words of two cells as those of one: a row that a page break has cut in two. */
export function joinCells(cell: Cell, next: Cell, places: Lines | null): Cell {
  if (!next.passage.text) return cell
  if (!cell.passage.text) return next
  const pieces = joinPieces([cell.pieces, next.pieces])
  const lines = [...cell.lines, ...next.lines]
  return {...cell, passage: Passage.read(pieces, places), lines, end: next.end, pieces}
}

/** The grid of an mdast table; `break` nodes and `<br>` part the lines of a cell. */
export function gridOf(table: Table, places: Lines | null): Grid {
  const {start, end} = extent(table)
  const rows = table.children.map((row, index) => {
    const {start: rowStart, end: rowEnd} = extent(row)
    // The row of dashes under a GFM header belongs to the header.
    const next = index === 0 ? table.children[1] : undefined
    const limit = next ? extent(next).start : rowEnd
    return row.children.map((cell, column) => {
      const own = extent(cell)
      const place = {
        start: column === 0 ? rowStart : own.start,
        end: column === row.children.length - 1 ? Math.max(limit, rowEnd) : own.end,
        merged: cell.data?.merged ?? false,
        span: Math.max(1, cell.data?.span ?? 1),
      }
      return cellOf(linesOfCell(cell), place, places)
    })
  })
  return {rows, start, end, spansLost: false, blanksSpan: table.data?.blanksSpan ?? false, places}
}

/** Line ends, and the tag for them, which Markdown needs within a cell. */
const lineBreak = /(\r\n?|\n|<br\s*\/?>)/i
const tag = /^<[/!?a-z]/i

function linesOfCell(cell: TableCell): Piece[][] {
  const lines: Piece[][] = []
  let line: Piece[] = []
  const close = () => {
    if (line.some(({value}) => value.trim())) lines.push(line)
    line = []
  }
  const stack: Nodes[] = [...cell.children].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'break') close()
    else if (node.type === 'html' && tag.test(node.value)) {
      if (lineBreak.test(node.value)) close()
    } else if ('children' in node) for (const child of [...node.children].reverse()) stack.push(child)
    else if ('value' in node) {
      const {start, end} = extent(node)
      const exact = node.value.length === end - start
      let from = 0
      for (const [index, part] of node.value.split(lineBreak).entries()) {
        if (index % 2 === 1) close()
        else if (part)
          line.push(
            exact
              ? {value: part, start: start + from, end: start + from + part.length}
              : {value: part, start, end},
          )
        from += part.length
      }
    }
  }
  close()
  return lines
}

function extent(node: Nodes): {start: number; end: number} {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}
