import type {PhrasingContent, RootContent, Table, TableCell, TableRow} from 'mdast'
import {ends} from './extractor.js'

/** mdast of an extracted text: a paragraph a line, and the tables that its marks close. */
export function blocksOf(text: string): RootContent[] {
  const blocks: RootContent[] = []
  let table: Table | null = null
  let cells: TableCell[] = []
  let lines: string[] = []
  const closeCell = (line: string) => {
    cells.push(cellOf([...lines, line]))
    lines = []
  }
  for (const [, line, end] of text.matchAll(ended)) {
    // Between the first cell of a row and the row's end everything is in a cell, whatever its paragraph says.
    if (end === ends.paragraphInCell || (end === '\n' && cells.length > 0)) lines.push(line!)
    else if (end === ends.cell) closeCell(line!)
    else if (end === ends.row) {
      const row: TableRow = {type: 'tableRow', children: cells}
      cells = []
      if (table) table.children.push(row)
      else {
        table = {type: 'table', children: [row]}
        blocks.push(table)
      }
    } else {
      table = null
      const paragraphs = [
        ...cells.map(({children}) => children),
        ...[...lines, line!].map((value) => wordsOf([value])),
      ]
      for (const children of paragraphs) if (children.length > 0) blocks.push({type: 'paragraph', children})
      cells = []
      lines = []
    }
  }
  return blocks
}

const ended = new RegExp(
  `([^\\n${Object.values(ends).join('')}]*)([\\n${Object.values(ends).join('')}]|$)`,
  'g',
)

function cellOf(lines: readonly string[]): TableCell {
  return {type: 'tableCell', children: wordsOf(lines)}
}

function wordsOf(lines: readonly string[]): PhrasingContent[] {
  return lines
    .filter((line) => line.trim())
    .flatMap((value, index): PhrasingContent[] => {
      const text: PhrasingContent = {type: 'text', value}
      return index > 0 ? [{type: 'break'}, text] : [text]
    })
}
