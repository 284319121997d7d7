import type {PhrasingContent, RootContent, Table, TableCell} from 'mdast'
import type {Numbering} from '../../read/numbering.js'
import {type End, firstEnd, lastEnd} from './extractor.js'

/** mdast of an extracted text: a paragraph a line, with the label of its list, and the tables whose rows it closes. */
export function blocksOf(text: string, ends: readonly End[], numbering: Numbering): RootContent[] {
  const blocks: RootContent[] = []
  let table: Table | null = null
  let cells: TableCell[] = []
  let lines: string[] = []
  const put = (children: PhrasingContent[]) => {
    if (children.length > 0) blocks.push({type: 'paragraph', children})
  }
  for (const [, words = '', char = ''] of text.matchAll(ended)) {
    const {of, list} = ends[char.charCodeAt(0) - firstEnd] ?? {of: 'paragraph', list: null}
    const label = list && words.trim() ? numbering.next(list.id, list.level) : ''
    const line = label ? `${label} ${words}` : words
    // Between the first cell of a row and the row's end everything is in a cell, whatever its paragraph says.
    if (of === 'paragraphInCell' || (of === 'paragraph' && char && cells.length > 0)) lines.push(line)
    else if (of === 'cell') {
      cells.push({type: 'tableCell', children: wordsOf([...lines, line])})
      lines = []
    } else if (of === 'row') {
      if (!table) {
        table = {type: 'table', children: []}
        blocks.push(table)
      }
      table.children.push({type: 'tableRow', children: cells})
      cells = []
    } else {
      table = null
      for (const {children} of cells) put(children)
      for (const one of [...lines, line]) put(wordsOf([one]))
      cells = []
      lines = []
    }
  }
  return blocks
}

const stop = `\\n\\u{${firstEnd.toString(16)}}-\\u{${lastEnd.toString(16)}}`
const ended = new RegExp(`([^${stop}]*)([${stop}]|$)`, 'gu')

/** Lines parted by breaks. */
function wordsOf(lines: readonly string[]): PhrasingContent[] {
  return lines
    .filter((line) => line.trim())
    .flatMap((value, index): PhrasingContent[] => {
      const text: PhrasingContent = {type: 'text', value}
      return index > 0 ? [{type: 'break'}, text] : [text]
    })
}
