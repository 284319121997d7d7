import fc from 'fast-check'
import {expect, test} from 'vitest'
import {linesOf} from '../../../src/node/batch/lines.js'

async function read(text: string, size: number, most = 1_000_000): Promise<(string | null)[]> {
  const bytes = Buffer.from(text)
  async function* chunks() {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
  }
  const lines: (string | null)[] = []
  for await (const line of linesOf(chunks(), most)) lines.push(line)
  return lines
}

test.each([
  ['', []],
  ['a', ['a']],
  ['a\n', ['a']],
  ['a\r\nb', ['a', 'b']],
  ['\n\nnghị quyết\n', ['', '', 'nghị quyết']],
  ['a\u2028b\rc\u0085\n', ['a\u2028b\rc\u0085']],
])('%j has the lines %j, in pieces of any size', async (text, lines) => {
  for (const size of [1, 2, 3, 100]) expect(await read(text, size)).toEqual(lines)
})

test('pieces put together are the text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({unit: 'binary'}), fc.integer({min: 1, max: 9}), async (text, size) => {
      const whole = Buffer.from(text).toString()
      const lines = whole.split('\n').map((line) => line.replace(/\r$/, ''))
      expect(await read(whole, size)).toEqual(whole.endsWith('\n') || !whole ? lines.slice(0, -1) : lines)
    }),
  )
})

test('a line that is too long is given as null, and the next one whole', async () => {
  expect(await read(`ab\n${'x'.repeat(50)}\ncd`, 4, 10)).toEqual(['ab', null, 'cd'])
  expect(await read('x'.repeat(50), 4, 10)).toEqual([null])
})
