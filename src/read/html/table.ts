import type {Element, Nodes} from 'hast'
import type {Paragraph, PhrasingContent, RootContent, Table, TableCell, TableRow} from 'mdast'
import {append} from '../../text/append.js'
import type {Position} from '../../tree/position.js'
import {isSilent} from './elements.js'

/** A cell that goes on in rows below, and how many rows that still are. */
interface Spanning {
  cell: TableCell
  rows: number
}

/** How many cells may repeat one above, for each cell of the source: a page cannot make the reader run on. */
const mostRepeated = 30

/**
 * An mdast table. A cell that spans rows is repeated in the rows below with `data.merged` and no extent of its own; one
 * that spans columns says how many in `data.span`. Null for a table that only lays out a page.
 *
 * @param aside elements that were set aside.
 * @param blocksOf gives the blocks of a cell.
 */
export function tableOf(
  element: Element,
  aside: ReadonlySet<Nodes>,
  blocksOf: (cell: Element) => RootContent[],
): Table | null {
  const rows = rowsOf(element, aside)
  if (isLayout(rows, element)) return null
  const children: TableRow[] = []
  const above: (Spanning | undefined)[] = []
  let repeated = rows.reduce((sum, row) => sum + row.cells.length, 0) * mostRepeated
  for (const row of rows) {
    const cells: TableCell[] = []
    let column = 0
    const repeat = () => {
      for (let held = above[column]; held; held = above[column]) {
        if (--held.rows === 0) above[column] = undefined
        if (repeated-- > 0) cells.push(held.cell)
        column += held.cell.data?.span ?? 1
      }
    }
    for (const source of row.cells) {
      repeat()
      const cell = cellOf(source, blocksOf(source))
      cells.push(cell)
      const rowSpan = spanOf(source, 'rowSpan', 65_534)
      if (rowSpan > 1)
        above[column] = {cell: {...cell, data: {...cell.data, merged: true}}, rows: rowSpan - 1}
      column += cell.data?.span ?? 1
    }
    while (column < above.length) above[column] ? repeat() : column++
    children.push({
      type: 'tableRow',
      children: cells.map((cell, index) => placed(cell, cells, index, row)),
      ...at(row.element),
    })
  }
  return {type: 'table', children, ...at(element)}
}

interface Row {
  element: Element
  cells: Element[]
}

/** Its rows, those of its groups included, but not those of tables within. */
function rowsOf(table: Element, aside: ReadonlySet<Nodes>): Row[] {
  const kept = (node: Nodes): node is Element =>
    node.type === 'element' && !aside.has(node) && !isSilent(node)
  return table.children
    .filter(kept)
    .flatMap((child) => (/^t(?:head|body|foot)$/.test(child.tagName) ? child.children.filter(kept) : [child]))
    .filter(({tagName}) => tagName === 'tr')
    .map((element) => ({
      element,
      cells: element.children.filter(kept).filter(({tagName}) => tagName === 'td' || tagName === 'th'),
    }))
}

/** Whether a table only lays out a page. */
export function laysOut(table: Element): boolean {
  return isLayout(rowsOf(table, new Set()), table)
}

/** Most paragraphs that a cell of a table of data holds. */
const longestCell = 40

/** Whether a table has one column, or a cell that holds what only a page holds. */
function isLayout(rows: readonly Row[], {properties}: Element): boolean {
  if (properties.role === 'presentation' || rows.every(({cells}) => cells.length < 2)) return true
  if (rows.length > 3 && rows.some(({cells}) => cells.length > 2)) return false
  return rows.some(({cells}) => cells.some(holdsPage))
}

function holdsPage(cell: Element): boolean {
  let blocks = 0
  const stack: Nodes[] = [cell]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element') continue
    if (/^(?:h[1-6]|article|main)$/.test(node.tagName)) return true
    if (/^(?:p|div|li|tr)$/.test(node.tagName) && ++blocks > longestCell) return true
    for (const child of node.children) stack.push(child as Nodes)
  }
  return false
}

/** A cell; its paragraphs are lines, parted by breaks. */
function cellOf(element: Element, blocks: readonly RootContent[]): TableCell {
  const children: PhrasingContent[] = []
  for (const block of blocks) {
    if (children.length > 0) children.push({type: 'break'})
    if (block.type === 'footnoteDefinition')
      for (const paragraph of block.children as Paragraph[]) append(children, paragraph.children)
    else if ('children' in block) append(children, block.children as PhrasingContent[])
  }
  const span = spanOf(element, 'colSpan', 1000)
  return {type: 'tableCell', children, ...(span > 1 && {data: {span}}), ...at(element)}
}

function spanOf({properties}: Element, name: 'rowSpan' | 'colSpan', most: number): number {
  const value = properties[name]
  if (name === 'rowSpan' && value === 0) return most
  return typeof value === 'number' && value > 1 ? Math.min(value, most) : 1
}

/** A repeated cell stands where it is covered: an empty place between its neighbours. */
function placed(cell: TableCell, row: readonly TableCell[], index: number, {element}: Row): TableCell {
  if (!cell.data?.merged || !element.position) return cell
  const before = row.slice(0, index).findLast(({data}) => !data?.merged)
  const point = before?.position?.end ?? element.position.start
  return {...cell, position: {start: point, end: point}}
}

function at({position}: Element): {position?: Position} {
  return position ? {position: position as Position} : {}
}
