import type {Root} from 'mdast'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {restoreText} from '../../src/read/restore.js'
import {textParser} from '../../src/read/text.js'
import {rowsOf} from '../table.js'
import {textsOf} from './mdast-text.js'

function restore(source: string): {root: Root; file: VFile} {
  const file = new VFile(source)
  const processor = unified()
    .use(textParser as never)
    .use(restoreText as never)
  return {root: processor.runSync(processor.parse(file), file) as Root, file}
}

function wordsOf(root: Root): string {
  return [...textsOf(root)]
    .sort((a, b) => a.position!.start.offset! - b.position!.start.offset!)
    .map(({value}) => value)
    .join('')
}

test.each(rowsOf('read/legacy.tsv'))('%s: %s', (encoding, source, expected) => {
  const {root, file} = restore(source!)
  expect(wordsOf(root).normalize('NFC')).toBe(expected)
  const told = file.messages.map(({ruleId, reason}) => `${ruleId} ${/ of (\S+) /.exec(reason)?.[1]}`)
  expect(told).toEqual(encoding === '-' ? [] : [`legacy-encoding ${encoding}`])
})

test.each(rowsOf('read/segmented.tsv'))('%s', (source, expected) => {
  expect(wordsOf(restore(source!).root)).toBe(expected)
})

test('restored texts stand where they stood', () => {
  const source = rowsOf('read/segmented.tsv')[0]![0]!
  for (const {value, position} of textsOf(restore(source).root))
    expect(source.slice(position!.start.offset, position!.end.offset).replaceAll('_', ' ')).toBe(value)
})

test('only blocks in doubt are converted', () => {
  const {root} = restore('QuyÕt ®Þnh ngµy 3 th¸ng 2\n\nQuyết định về thiết kế, hà, bò, ì')
  expect(wordsOf(root)).toBe('Quyết định ngày 3 tháng 2Quyết định về thiết kế, hà, bò, ì')
})
