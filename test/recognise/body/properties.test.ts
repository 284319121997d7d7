import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  defaultRegistry,
  findResponsibilities,
  readBodies,
  readHeading,
  readRoles,
} from '../../../src/recognise/body/index.js'
import {Passage} from '../../../src/text/passage.js'
import {rowsOf} from '../../table.js'
import {contextOf} from './context.js'

const registry = defaultRegistry()
const whole = (passage: Passage) => ({start: 0, end: passage.text.length})

/** Everything the readers say of a text, with where it stands. */
function readings(text: string) {
  const passage = Passage.of(text)
  const parts = findResponsibilities(passage, whole(passage), registry, contextOf())
  const bodies = [
    parts.map(({start, end, value}) => ({start, end, value: value.body})),
    readBodies(passage, whole(passage), registry, contextOf()),
    readHeading(passage, registry, contextOf())?.bodies ?? [],
    readRoles(passage, whole(passage), registry, contextOf(), 'lead').map(({start, end, value}) => ({
      start,
      end,
      value: value.body,
    })),
  ]
  return {passage, parts, bodies}
}

const fragments = [
  ...rowsOf('body/names.tsv').map(([text]) => text!),
  'phối hợp với',
  'chủ trì',
  'tham mưu',
  'giao',
  'do',
  'các',
  'và',
  'của',
  'đồng chí',
  'báo cáo',
  'trực thuộc',
  'căn cứ',
  ',',
  ';',
  '.',
  ':',
  '(',
  ')',
  ' - ',
  '“',
  'İ',
  '\u0301',
]
const text = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc.array(fc.constantFrom(...fragments), {maxLength: 25}).map((parts) => parts.join(' ')),
)

describe('on any text', () => {
  it('spans are exact, in order, and do not overlap', () => {
    fc.assert(
      fc.property(text, (value) => {
        const {passage, bodies} = readings(value)
        for (const found of bodies) {
          let from = 0
          for (const {start, end, value: body} of found) {
            expect(start).toBeGreaterThanOrEqual(from)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(passage.text.length)
            expect(body.raw).toBe(passage.text.slice(start, end))
            expect(body.raw).toBe(body.raw.trim())
            from = end
          }
        }
      }),
      {numRuns: 500},
    )
  })

  it('composed and decomposed spelling read alike', () => {
    for (const [sentence] of rowsOf('body/sentences.tsv')) {
      const composed = readings(sentence!.normalize('NFC')).parts
      const decomposed = readings(sentence!.normalize('NFD')).parts
      const said = (found: typeof composed) =>
        found.map(({value}) => [value.role, value.body.raw, value.body.id])
      expect(said(decomposed)).toEqual(said(composed))
    }
  })

  it('a name in capitals is the same body', () => {
    for (const [name, , id] of rowsOf('body/names.tsv').filter(
      ([, , id, , sector]) => id !== '-' && id && sector,
    )) {
      const [first] = readings(name!.toUpperCase()).bodies[1]!
      expect([name, first?.value.id]).toEqual([name, id])
    }
  })
})
