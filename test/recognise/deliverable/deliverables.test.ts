import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findCitations} from '../../../src/recognise/citation/index.js'
import {findDeliverables, readDeliverables} from '../../../src/recognise/deliverable/index.js'
import type {Finding} from '../../../src/recognise/finding.js'
import {Passage} from '../../../src/text/passage.js'
import type {Deliverable} from '../../../src/tree/deliverable.js'
import {isLinear} from '../../looks.js'
import {rowsOf} from '../../table.js'
import {contextOf} from '../citation/context.js'

const whole = (passage: Passage) => ({start: 0, end: passage.text.length})
const said = (found: readonly Finding<Deliverable>[]) =>
  found.map(({value: {kind, name}}) => `${kind}: ${name}`).join(' | ') || '-'

function find(source: string) {
  const passage = Passage.of(source)
  const cited = findCitations(passage, whole(passage), contextOf())
  return {passage, found: findDeliverables(passage, whole(passage), cited)}
}

function list(source: string) {
  const passage = Passage.of(source)
  return {passage, found: readDeliverables(passage, whole(passage))}
}

const sentences = rowsOf('deliverable/sentences.tsv')
const values = rowsOf('deliverable/values.tsv')

describe('a sentence', () => {
  it.each(sentences)('%s', (text, expected) => {
    expect(said(find(text!).found)).toBe(expected)
  })
})

describe('a value that names products', () => {
  it.each(values)('%s', (text, expected) => {
    expect(said(list(text!).found)).toBe(expected)
  })
})

describe('on any text', () => {
  const words =
    'xây dựng|ban hành|trình|kế hoạch|Đề án|các|và|, |; |.|(|)|“|”|UBND tỉnh|việc|này|\u0301'.split('|')
  const text = fc.oneof(
    fc.string({unit: 'grapheme'}),
    fc
      .array(fc.constantFrom(...[...sentences, ...values].map(([each]) => each!), ...words), {maxLength: 15})
      .map((parts) => parts.join(' ')),
  )

  it('spans are exact, in order, and do not overlap', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const {passage, found} of [find(source), list(source)]) {
          let from = 0
          for (const {start, end, value} of found) {
            expect(start).toBeGreaterThanOrEqual(from)
            expect(end).toBeGreaterThan(start)
            expect(value.raw).toBe(passage.text.slice(start, end))
            expect(value.raw).toBe(value.raw.trim())
            from = end
          }
        }
      }),
      {numRuns: 500},
    )
  })

  it.each(sentences)('composed and decomposed: %s', (source) => {
    expect(said(find(source!.normalize('NFD')).found)).toBe(said(find(source!).found))
  })

  it.each([
    'xây dựng ',
    'xây dựng, ',
    'xây dựng kế hoạch, ',
    'kế hoạch, ',
    'kế hoạch; ',
    'kế hoạch và ',
    'ban hành Đề án về abc ',
    'ban hành Đề án “abc ',
    'ban hành Đề án (abc ',
    'trình Hội đồng nhân dân tỉnh ',
    'việc xây dựng, ',
    'Nghị quyết số 57-NQ/TW, trình Đề án, ',
  ])('“%s” over and over takes time in proportion to its length', (family) => {
    expect(isLinear(find, family)).toBe(true)
    expect(isLinear(list, family)).toBe(true)
  })
})
