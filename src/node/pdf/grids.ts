import type {PhrasingContent, Table, TableCell, TableRow} from 'mdast'
import {type Page, type Rule, rowsOf, textOf, type Word} from './page.js'

/** A ruled table of a page: the box it fills, and its blocks. */
export interface Grid {
  top: number
  bottom: number
  table: Table
  words: ReadonlySet<Word>
}

const near = 3

/** The tables that ruled lines draw: at least two columns, with words in two cells or more. */
export function gridsOf(page: Page): Grid[] {
  return boxesOf(page).flatMap((box) => {
    const grid = gridOf(box, page.words)
    return grid ? [grid] : []
  })
}

interface Box {
  across: Rule[]
  down: Rule[]
}

/** Ruled lines that cross or touch one another, gathered. */
function boxesOf({across, down}: Page): Box[] {
  const boxes: (Box & {top: number; bottom: number; left: number; right: number})[] = []
  for (const line of [...down].sort((a, b) => a.from - b.from)) {
    const ties = across.filter(
      ({at, from, to}) =>
        at >= line.from - near && at <= line.to + near && line.at >= from - near && line.at <= to + near,
    )
    if (ties.length < 2) continue
    const box = boxes.find(
      ({top, bottom, left, right}) =>
        line.from <= bottom + near &&
        line.to >= top - near &&
        line.at >= left - near &&
        line.at <= right + near,
    )
    const into = box ?? {across: [], down: [], top: line.from, bottom: line.to, left: line.at, right: line.at}
    if (!box) boxes.push(into)
    into.down.push(line)
    into.top = Math.min(into.top, line.from)
    into.bottom = Math.max(into.bottom, line.to)
    for (const tie of ties) {
      if (!into.across.includes(tie)) into.across.push(tie)
      into.left = Math.min(into.left, tie.from)
      into.right = Math.max(into.right, tie.to)
    }
  }
  return boxes
}

function gridOf({across, down}: Box, words: readonly Word[]): Grid | null {
  const xs = places(down)
  const ys = places(across)
  if (xs.length < 3 || ys.length < 2) return null
  const inside = words.filter(
    ({x, right, y, size}) =>
      (x + right) / 2 > xs[0]! &&
      (x + right) / 2 < xs.at(-1)! &&
      y - size / 3 > ys[0]! &&
      y - size / 3 < ys.at(-1)!,
  )
  const cells = cellsOf(xs, ys, across, down)
  const filled = cells.flat().filter((cell) => cell && wordsIn(cell, inside).length > 0)
  if (filled.length < 2) return null
  return {
    top: ys[0]!,
    bottom: ys.at(-1)!,
    table: {type: 'table', children: cells.map((row) => rowOf(row, inside))},
    words: new Set(inside),
  }
}

interface Cell {
  left: number
  right: number
  top: number
  bottom: number
  /** Columns, and rows, that it spans. */
  columns: number
  rows: number
}

/** Cells by rows and columns; null where one to the left spans the column, the same cell again where one above does. */
function cellsOf(
  xs: number[],
  ys: number[],
  across: readonly Rule[],
  down: readonly Rule[],
): (Cell | null)[][] {
  const rows: (Cell | null)[][] = Array.from({length: ys.length - 1}, () => [])
  const ruledBelow = (row: number, column: number) =>
    isRuled(across, ys[row + 1]!, (xs[column]! + xs[column + 1]!) / 2)
  const ruledRight = (row: number, column: number) =>
    isRuled(down, xs[column + 1]!, (ys[row]! + ys[row + 1]!) / 2)
  for (const [index, row] of rows.entries()) {
    for (let column = 0; column < xs.length - 1; column++) {
      if (row[column] !== undefined) continue
      let last = column
      while (last < xs.length - 2 && !ruledRight(index, last)) last++
      let bottom = index
      while (bottom < rows.length - 1 && !ruledBelow(bottom, column)) bottom++
      const cell = {
        left: xs[column]!,
        right: xs[last + 1]!,
        top: ys[index]!,
        bottom: ys[bottom + 1]!,
        columns: last - column + 1,
        rows: bottom - index + 1,
      }
      for (let down_ = index; down_ <= bottom; down_++)
        for (let right = column; right <= last; right++) rows[down_]![right] = right === column ? cell : null
    }
  }
  return rows
}

function isRuled(rules: readonly Rule[], place: number, middle: number): boolean {
  return rules.some(({at, from, to}) => Math.abs(at - place) <= near && from <= middle && to >= middle)
}

function rowOf(cells: readonly (Cell | null)[], words: readonly Word[]): TableRow {
  const seen = cells.filter((cell) => cell !== null)
  const top = Math.min(...seen.filter(({rows}) => rows === 1).map((cell) => cell.top), seen[0]!.bottom)
  return {
    type: 'tableRow',
    children: seen.map((cell): TableCell => {
      const merged = cell.rows > 1 && cell.top < top - near
      const data = {...(cell.columns > 1 && {span: cell.columns}), ...(merged && {merged})}
      return {type: 'tableCell', children: wordsOf(cell, words), ...(Object.keys(data).length > 0 && {data})}
    }),
  }
}

function wordsIn({left, right, top, bottom}: Cell, words: readonly Word[]): Word[] {
  return words.filter((word) => {
    const x = (word.x + word.right) / 2
    const y = word.y - word.size / 3
    return x > left && x < right && y > top && y < bottom
  })
}

function wordsOf(cell: Cell, words: readonly Word[]): PhrasingContent[] {
  return rowsOf(wordsIn(cell, words)).flatMap((row, index): PhrasingContent[] => {
    const text: PhrasingContent = {type: 'text', value: textOf(row.words)}
    return index > 0 ? [{type: 'text', value: ' '}, text] : [text]
  })
}

/** The places of lines, those close together as one. */
function places(rules: readonly Rule[]): number[] {
  const found: number[] = []
  for (const {at} of [...rules].sort((a, b) => a.at - b.at)) {
    if (at - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > near) found.push(at)
  }
  return found
}
