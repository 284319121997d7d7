import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Lines} from '../../src/text/lines.js'

test('line ends are \\n, \\r\\n and a lone \\r', () => {
  const lines = new Lines('a\nb\r\nc\rd')
  expect([0, 2, 5, 7].map((offset) => lines.point(offset))).toEqual([
    {line: 1, column: 1, offset: 0},
    {line: 2, column: 1, offset: 2},
    {line: 3, column: 1, offset: 5},
    {line: 4, column: 1, offset: 7},
  ])
})

test('a point is where splitting the text before it puts it', () => {
  const text = fc.string({unit: fc.constantFrom('a', '\n', '\r', '\r\n', 'ế')})
  fc.assert(
    fc.property(text, fc.nat(), (source, number) => {
      const offset = number % (source.length + 1)
      if (source[offset - 1] === '\r' && source[offset] === '\n') return
      const before = source.slice(0, offset).split(/\r\n?|\n/)
      expect(new Lines(source).point(offset)).toEqual({
        line: before.length,
        column: before.at(-1)!.length + 1,
        offset,
      })
    }),
  )
})
