import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Lines} from '../../src/text/lines.js'
import {Passage} from '../../src/text/passage.js'

const vietnamese = 'Hoàn thành trước ngày 30/6/2026, Uỷ ban nhân dân tỉnh Hưng Yên'
const messy = fc
  .array(fc.constantFrom(...vietnamese.split(''), '\n', '\u00A0', '\u200B', '\t', '\u00AD'))
  .map((units) => units.join(''))

test('blanks collapse, invisible characters go, decomposed letters compose', () => {
  expect(Passage.of('  Hoàn\n\u00A0thành\u200B ').text).toBe('Hoàn thành')
  expect(Passage.of(vietnamese.normalize('NFD')).text).toBe(vietnamese)
})

test('every stretch of the text leads back to a stretch of the source that says the same', () => {
  const wording = fc
    .tuple(messy, fc.boolean())
    .map(([text, decompose]) => (decompose ? text.normalize('NFD') : text))
  fc.assert(
    fc.property(wording, fc.nat(), fc.nat(), (source, first, second) => {
      const passage = Passage.of(source)
      const [start, end] = [first % (passage.text.length + 1), second % (passage.text.length + 1)].sort(
        (a, b) => a - b,
      ) as [number, number]
      const {start: from, end: to} = passage.position(start, end)!
      expect(Passage.of(source.slice(from.offset, to.offset)).text).toBe(
        passage.text.slice(start, end).trim(),
      )
    }),
  )
})

test('a passage from an offset on keeps its way back', () => {
  const source = '2.1.  Tham mưu\nBan Thường vụ'
  const words = Passage.of(source).from(4)
  expect(words.text).toBe('Tham mưu Ban Thường vụ')
  const {start, end} = words.position(9, 12)!
  expect(source.slice(start.offset, end.offset)).toBe('Ban')
})

test('pieces join over the marks between them', () => {
  const source = '**1. **100% đội ngũ'
  const pieces = [
    {value: '1. ', start: 2, end: 5},
    {value: '100% đội ngũ', start: 7, end: 19},
  ]
  const passage = Passage.read(pieces, new Lines(source))
  expect(passage.text).toBe('1. 100% đội ngũ')
  expect(passage.position(3, 7)).toMatchObject({start: {offset: 7}, end: {offset: 11}})
})
