import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findCitations} from '../../../src/recognise/citation/index.js'
import {Passage} from '../../../src/text/passage.js'
import {rowsOf} from '../../table.js'
import {contextOf} from './context.js'

function read(source: string) {
  const passage = Passage.of(source)
  const found = findCitations(passage, {start: 0, end: passage.text.length}, contextOf())
  return {passage, found}
}

const documents = rowsOf('citation/documents.tsv').map(([text]) => text!)
const sentences = rowsOf('citation/sentences.tsv').map(([text]) => text!)
const words =
  'của Bộ Chính trị|ngày 1/2/2025|ngày 31/02/2025|về|(gọi tắt là Luật)|khoản 2|Điều 5|, |; |và|(|)|“|”|. |số|57|Luật|İ|\u0301'.split(
    '|',
  )
const text = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc.array(fc.constantFrom(...documents, ...words), {maxLength: 12}).map((parts) => parts.join(' ')),
)

describe('on any text', () => {
  it('spans are exact, in order, and do not overlap', () => {
    fc.assert(
      fc.property(text, (source) => {
        const {passage, found} = read(source)
        let from = 0
        for (const {start, end, value} of found) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          expect(value.raw).toBe(passage.text.slice(start, end))
          expect(value.raw).toBe(value.raw.trim())
          from = end
        }
      }),
      {numRuns: 500},
    )
  })

  it('positions lead back to the words in the source', () => {
    for (const source of [...documents, ...sentences].map((each) => each.normalize('NFD'))) {
      for (const {value} of read(source).found) {
        const {start, end} = value.position!
        expect(source.slice(start.offset, end.offset).normalize('NFC')).toBe(value.raw)
      }
    }
  })
})

describe('one document', () => {
  const keys = (source: string) => read(source).found.map(({value}) => value.key)

  it.each([...documents, ...sentences])('composed and decomposed: %s', (source) => {
    expect(keys(source.normalize('NFD'))).toEqual(keys(source))
  })

  it.each(documents)('in capitals: %s', (source) => {
    expect(keys(source.toUpperCase())).toEqual(keys(source))
  })

  it('has one key however it is written', () => {
    const spellings = [
      'Nghị quyết số 57-NQ/TW',
      'Nghị quyết 57 - NQ/TW',
      'nghị quyết số: 57–NQ/TW',
      'NQ số 57-NQ/TW',
      'Nghị quyết số 57/NQ-TW',
      'Nghị quyết (số 57-NQ/TW)',
      'Nghị quyết số 57-NQ/TƯ',
      'Nghị quyết số 57 của Bộ Chính trị',
    ]
    expect(new Set(spellings.flatMap(keys))).toEqual(new Set(['57-NQ/TW']))
  })
})
