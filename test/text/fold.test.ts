import fc from 'fast-check'
import {expect, test} from 'vitest'
import {fold} from '../../src/text/fold.js'
import {Lines} from '../../src/text/lines.js'

const cases: [written: string, folded: string][] = [
  ['HOÀ BÌNH', 'hòa bình'],
  ['Hoàn thành', 'hoàn thành'],
  ['Uỷ ban', 'ủy ban'],
  ['ỦY BAN', 'ủy ban'],
  ['Thuỷ sản', 'thủy sản'],
  ['khoẻ', 'khỏe'],
  ['qúy II', 'quý II'.toLowerCase()],
  ['Quý II', 'quý ii'],
  ['quỹ', 'quỹ'],
  ['Huỳnh', 'huỳnh'],
  ['Ðảng', 'đảng'],
  ['Ɖoàn', 'đoàn'],
  ['2026–2030', '2026-2030'],
  ['2026 — 2030', '2026 - 2030'],
  ['İ', 'İ'],
]

test.each(cases)('%s folds to %s', (written, folded) => {
  expect(fold(written)).toBe(folded)
})

test('folding keeps the length and is idempotent', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const folded = fold(text)
      expect(folded).toHaveLength(text.length)
      expect(fold(folded)).toBe(folded)
    }),
  )
})

test('a long text folds like its lines', () => {
  const syllables = [
    'hoà',
    'HOÀ',
    'thuỷ',
    'quý',
    'QÚY',
    'qúyt',
    'khoẻ.',
    'uỷ-ban',
    'oà1',
    'oàж',
    'oàn',
    '–',
    '2026—2030',
    'Ðảng',
    'İ',
    'à',
    'o',
    'ǅ',
    'ò̀',
  ]
  const words = fc.array(fc.constantFrom(...syllables), {minLength: 1, maxLength: 12})
  fc.assert(
    fc.property(words, fc.constantFrom('', ' ', '\n'), (parts, glue) => {
      const line = parts.join(glue)
      const text = `${line}\n`.repeat(Math.ceil(600 / line.length))
      expect(new Lines(text).folded).toBe(fold(text))
    }),
  )
})
