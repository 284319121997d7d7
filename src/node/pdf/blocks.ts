import type {Paragraph, PhrasingContent, RootContent, Table, TableCell} from 'mdast'
import {type Columns, columnsIn, sideOf} from './columns.js'
import type {Grid} from './grids.js'
import {isStrong, type Page, type Row, rowsOf, textOf, type Word} from './page.js'

/** The blocks of a page, in order: paragraphs, whose lines stay apart, and tables; each says its page. */
export function blocksOf(page: Page, grids: readonly Grid[], furniture: ReadonlySet<Word>): RootContent[] {
  const free = page.words.filter((word) => !furniture.has(word) && !grids.some(({words}) => words.has(word)))
  const rows = rowsOf(free)
  const shape = shapeOf(rows)
  const placed: {y: number; block: RootContent}[] = grids.map(({top, table}) => ({y: top, block: table}))
  let at = 0
  for (const columns of [...columnsIn(rows), {from: rows.length, to: rows.length, middle: 0}]) {
    placed.push(
      ...paragraphsOf(
        rows.slice(at, columns.from),
        shape,
        placed.map(({y}) => y),
      ),
    )
    if (columns.from < columns.to)
      placed.push({
        y: rows[columns.from]!.y,
        block: twoColumns(rows.slice(columns.from, columns.to), columns),
      })
    at = columns.to
  }
  return placed
    .sort((a, b) => a.y - b.y)
    .map(({block}) => ({...block, data: {...block.data, page: page.number}}) as RootContent)
}

/** How the text of a page is set. */
interface Shape {
  left: number
  right: number
  /** From one baseline to the next, within a paragraph. */
  pitch: number
}

function shapeOf(rows: readonly Row[]): Shape {
  const pitches = rows.slice(1).map((row, index) => row.y - rows[index]!.y)
  return {
    left: quantile(
      rows.map(({x}) => x),
      0.1,
    ),
    right: quantile(
      rows.map(({right}) => right),
      0.9,
    ),
    pitch: quantile(pitches, 0.3),
  }
}

function quantile(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0
}

/** Rows gathered to paragraphs; `tables` are places that part them. */
function paragraphsOf(
  rows: readonly Row[],
  shape: Shape,
  tables: readonly number[],
): {y: number; block: Paragraph}[] {
  const groups: Row[][] = []
  for (const row of rows) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const parted = last && tables.some((y) => y > last.y && y < row.y)
    if (group && last && !parted && !begins(row, last, shape)) group.push(row)
    else groups.push([row])
  }
  return groups.map((group) => ({y: group[0]!.y, block: paragraphOf(group)}))
}

/** Whether a row begins a paragraph: it stands apart, is indented, follows a short row, or is set otherwise. */
function begins(row: Row, last: Row, {left, right, pitch}: Shape): boolean {
  if (row.y - last.y > Math.max(pitch, row.size) * 1.35) return true
  const centred = (one: Row) =>
    Math.abs(one.x - left - (right - one.right)) < one.size * 2 && one.x - left > one.size * 3
  if (centred(row) !== centred(last)) return true
  if (isStrong(row.words) !== isStrong(last.words) && (centred(row) || last.right < right - row.size * 2))
    return true
  if (centred(row)) return false
  const indented = row.x - last.x > row.size * 0.8 && row.x - left > row.size * 0.8
  return indented || last.right < right - (right - left) * 0.15
}

function paragraphOf(rows: readonly Row[]): Paragraph {
  const value = rows.map(({words}) => textOf(words)).join('\n')
  const strong = isStrong(rows.flatMap(({words}) => words))
  return {type: 'paragraph', children: [{type: 'text', value}], ...(strong && {data: {strong}})}
}

/** Two columns as a table of one row. */
function twoColumns(rows: readonly Row[], columns: Columns): Table {
  const cell = (side: 'left' | 'right'): TableCell => {
    const lines = rows.map(({words}) => textOf(sideOf(words, columns, side))).filter(Boolean)
    const children = lines.flatMap((value, index): PhrasingContent[] =>
      index > 0 ? [{type: 'break'}, {type: 'text', value}] : [{type: 'text', value}],
    )
    return {type: 'tableCell', children}
  }
  return {type: 'table', children: [{type: 'tableRow', children: [cell('left'), cell('right')]}]}
}
