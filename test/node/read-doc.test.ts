import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import {blocksOf} from '../../src/node/doc/blocks.js'
import {type End, firstEnd} from '../../src/node/doc/extractor.js'
import {readDoc} from '../../src/node/read-doc.js'
import {type Level, Numbering} from '../../src/read/numbering.js'
import {blocksText} from '../read/mdast-text.js'

const ends: readonly End[] = [
  {of: 'paragraphInCell', list: null},
  {of: 'cell', list: null},
  {of: 'row', list: null},
  {of: 'paragraph', list: {id: '1', level: 0}},
]
const level: Level = {start: 1, format: 'decimal', text: '%1.', legal: false, restart: undefined}
const lists = new Map([['1', {definition: 'a', levels: new Map([[0, level]]), starts: new Map()}]])

/** `·` ends a paragraph in a cell, `|` a cell, `/` a row, `#` a paragraph of a list, `⏎` another. */
function blocks(drawn: string): Root {
  const text = drawn.replace(/[·|/#]/g, (mark) => String.fromCharCode(firstEnd + '·|/#'.indexOf(mark)))
  return {type: 'root', children: blocksOf(text.replaceAll('⏎', '\n'), ends, new Numbering(lists))}
}

test.each([
  ['Một⏎⏎hai⏎', 'p Một ¶ p hai'],
  ['Trước⏎a|b|/c|d|/Sau⏎', 'p Trước ¶ table a | b / c | d ¶ p Sau'],
  ['a·b|c|/', 'table a⏎b | c'],
  ['a⏎', 'p a'],
  ['a|b⏎c|/', 'table a | b⏎c'],
  ['a|/⏎b|/', 'table a ¶ table b'],
  ['a|b', 'p a ¶ p b'],
  ['Một#xen⏎Hai##', 'p 1. Một ¶ p xen ¶ p 2. Hai'],
])('%s', (drawn, expected) => {
  expect(blocksText(blocks(drawn))).toBe(expected)
})

test('what is no Word file is refused by name', async () => {
  const bytes = Uint8Array.from({length: 600}, (_, at) => [0xd0, 0xcf, 0x11, 0xe0][at] ?? 0)
  await expect(readDoc(bytes)).rejects.toMatchObject({code: 'malformed'})
})
