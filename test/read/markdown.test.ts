import fc from 'fast-check'
import type {Root, Text} from 'mdast'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {markdownParser} from '../../src/read/markdown.js'
import {rowsOf} from '../table.js'
import {blocksText, textsOf} from './mdast-text.js'

const read = (source: string) =>
  unified()
    .use(markdownParser as never)
    .parse(source) as Root

describe('markdown keeps its text', () => {
  test.each(rowsOf('read/markdown.tsv'))('%s', (source, expected = '') => {
    expect(blocksText(read(source!.replaceAll('↵', '\n')))).toBe(expected)
  })
})

const scrap = fc.constantFrom(
  '*',
  '**',
  ' ',
  '\n',
  '\n\n',
  'Sở',
  'quý I',
  '1.',
  '- ',
  '|',
  '&amp;',
  '\\',
  '<br>',
  '_',
  '#',
  '5',
  '(',
)

test('every text stands at its place in the source', () => {
  fc.assert(
    fc.property(fc.array(scrap, {maxLength: 40}), (scraps) => {
      const source = scraps.join('')
      let at = 0
      for (const {value, position} of [...textsOf(read(source))].sort(byPlace)) {
        const [start, end] = [position!.start.offset!, position!.end.offset!]
        expect(start).toBeGreaterThanOrEqual(at)
        at = end
        const raw = source.slice(start, end)
        if (raw !== '&amp;') expect(raw).toBe(value)
      }
    }),
  )
})

test('no letter or digit is lost', () => {
  fc.assert(
    fc.property(fc.array(scrap, {maxLength: 40}), (scraps) => {
      const source = scraps.join('')
      const words = (text: string) => text.replace(/<br>|&amp;/g, '').match(/[\p{L}\p{N}]/gu) ?? []
      const read_ = [...textsOf(read(source))].sort(byPlace).map(({value}) => value)
      expect(words(read_.join(''))).toEqual(words(source))
    }),
  )
})

function byPlace(a: Text, b: Text): number {
  return a.position!.start.offset! - b.position!.start.offset!
}
