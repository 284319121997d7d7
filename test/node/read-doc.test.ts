import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {blocksOf} from '../../src/node/doc/blocks.js'
import {ends} from '../../src/node/doc/extractor.js'
import {readDoc} from '../../src/node/read-doc.js'
import {blocksText} from '../read/mdast-text.js'

/** `·` ends a paragraph in a cell, `|` a cell, `/` a row, `⏎` a paragraph. */
function text(drawn: string): string {
  const marks: Record<string, string> = {'·': ends.paragraphInCell, '|': ends.cell, '/': ends.row, '⏎': '\n'}
  return drawn.replace(/[·|/⏎]/g, (mark) => marks[mark]!)
}

test.each([
  ['Một⏎⏎hai⏎', 'p Một ¶ p hai'],
  ['Trước⏎a|b|/c|d|/Sau⏎', 'p Trước ¶ table a | b / c | d ¶ p Sau'],
  ['a·b|c|/', 'table a⏎b | c'],
  ['a⏎', 'p a'],
  ['a|b⏎c|/', 'table a | b⏎c'],
  ['a|/⏎b|/', 'table a ¶ table b'],
  ['a|b', 'p a ¶ p b'],
])('%s', (drawn, expected) => {
  expect(blocksText({type: 'root', children: blocksOf(text(drawn))} satisfies Root)).toBe(expected)
})

test('what is no Word file is refused by name', async () => {
  const bytes = Uint8Array.from({length: 600}, (_, at) => [0xd0, 0xcf, 0x11, 0xe0][at] ?? 0)
  await expect(readDoc(bytes, new VFile())).rejects.toMatchObject({code: 'malformed'})
})
