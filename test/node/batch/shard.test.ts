import fc from 'fast-check'
import {expect, test} from 'vitest'
import {isIn} from '../../../src/node/batch/shard.js'

const parts = (count: number) => Array.from({length: count}, (_, at) => ({index: at + 1, count}))

test('every document falls to one part', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), fc.integer({min: 1, max: 40}), (document, count) => {
      expect(parts(count).filter((shard) => isIn(shard, document))).toHaveLength(1)
    }),
  )
})

test('a name in another Unicode form falls to the same part', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 1, max: 40}), (document, count) => {
      for (const shard of parts(count))
        expect(isIn(shard, document.normalize('NFD'))).toBe(isIn(shard, document.normalize('NFC')))
    }),
  )
})

test.each([2, 7, 16])('%i parts of names that differ by a number are of a size', (count) => {
  const documents = Array.from({length: 10_000}, (_, at) => `van-ban/${String(at).padStart(5, '0')}.txt`)
  const sizes = parts(count).map((shard) => documents.filter((document) => isIn(shard, document)).length)
  const mean = 10_000 / count
  for (const size of sizes) expect(Math.abs(size - mean)).toBeLessThan(5 * Math.sqrt(mean))
})

test('the parts are the same on every machine and in every release', () => {
  const documents = ['a.txt', 'nghị-quyết.docx', 'stdin:12', 'van-ban/2025/01-CTr-TU.txt']
  expect(documents.map((document) => parts(5).findIndex((shard) => isIn(shard, document)) + 1)).toEqual([
    5, 4, 1, 4,
  ])
})
