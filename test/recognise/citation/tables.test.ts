import {describe, expect, it} from 'vitest'
import {findCitations} from '../../../src/recognise/citation/index.js'
import {Passage} from '../../../src/text/passage.js'
import {rowsOf} from '../../table.js'
import {contextOf} from './context.js'

function citationsIn(text: string, context = contextOf()) {
  const passage = Passage.of(text)
  return findCitations(passage, {start: 0, end: passage.text.length}, context).map(({value}) => value)
}

const fields = [
  'type',
  'number',
  'symbol',
  'year',
  'date',
  'issuer',
  'title',
  'locator',
  'alias',
  'key',
] as const

describe('a document', () => {
  it.each(rowsOf('citation/documents.tsv'))('%s', (text, expected) => {
    const [citation, ...others] = citationsIn(text!)
    expect(others).toEqual([])
    expect(citation?.raw).toBe(text)
    const known = fields.filter((field) => citation![field] !== null)
    expect(known.map((field) => `${field}: ${citation![field]}`).join(' | ')).toBe(expected)
  })
})

describe('a sentence', () => {
  it.each(rowsOf('citation/sentences.tsv'))('%s', (text, expected) => {
    const found = citationsIn(text!).map(({raw, key}) => `${raw} = ${key ?? '-'}`)
    expect(found.join(' | ') || '-').toBe(expected)
  })
})

describe('a short name', () => {
  it('is the document’s in what is read later', () => {
    const context = contextOf()
    citationsIn('Nghị quyết Đại hội Đảng bộ tỉnh lần thứ I (gọi tắt là Nghị quyết Đại hội)', context)
    const [later] = citationsIn('Sơ kết việc thực hiện Nghị quyết Đại hội.', context)
    expect(later).toMatchObject({
      raw: 'Nghị quyết Đại hội',
      alias: 'Nghị quyết Đại hội',
      key: 'nghị quyết đại hội đảng bộ tỉnh hưng yên I',
    })
  })

  it('goes without saying once a document was cited in full', () => {
    const context = contextOf()
    citationsIn('Nghị quyết số 57-NQ/TW ngày 22/12/2024 và Luật Đất đai số 31/2024/QH15', context)
    const later = citationsIn('Thực hiện Nghị quyết 57 và Luật Đất đai.', context)
    expect(later.map(({key}) => key)).toEqual(['57-NQ/TW', '31/2024/QH15'])
  })

  it('stands for neither of two documents it fits', () => {
    const context = contextOf()
    citationsIn('Kế hoạch số 12-KH/TU và Kế hoạch số 12-KH/ĐU', context)
    expect(citationsIn('Thực hiện Kế hoạch 12.', context).map(({key}) => key)).toEqual([null])
  })

  it('is not another document’s that begins with it', () => {
    const context = contextOf()
    citationsIn('Nghị quyết Đại hội Đảng bộ tỉnh lần thứ I (gọi tắt là Nghị quyết Đại hội)', context)
    const [other] = citationsIn('Thực hiện Nghị quyết Đại hội XIV của Đảng', context)
    expect(other?.key).toBe('nghị quyết đại hội đảng XIV')
  })
})

describe('a document known by its bare number', () => {
  function keysAndReasons(text: string, issued: string | null) {
    const reasons: string[] = []
    const report = ({reason}: {reason: string}) => void reasons.push(reason)
    return {keys: citationsIn(text, {...contextOf(), issued, report}).map(({key}) => key), reasons}
  }

  it('is told where nothing but the number tells which it is, once', () => {
    expect(keysAndReasons('Đề án 06; sơ kết Đề án 06.', null)).toEqual({
      keys: ['06/QĐ-TTg', '06/QĐ-TTg'],
      reasons: ['“Đề án 06” is taken for 06/QĐ-TTg: neither date nor issuer tells'],
    })
    expect(keysAndReasons('Đề án 06', '2025-10-01')).toEqual({keys: ['06/QĐ-TTg'], reasons: []})
    expect(keysAndReasons('Đề án 06 của Chính phủ', null)).toEqual({keys: ['06/QĐ-TTg'], reasons: []})
  })

  it('is none that was issued later', () => {
    expect(keysAndReasons('Nghị quyết 57', '2013-11-05').keys).toEqual([null])
  })

  it('is the one that the text has cited in full', () => {
    const {keys} = keysAndReasons('Nghị quyết số 57/NQ-HĐND và Nghị quyết 57', '2025-10-01')
    expect(keys).toEqual(['57/NQ-HĐND', '57/NQ-HĐND'])
  })
})

describe('a date', () => {
  it('that is not in the calendar is reported and left out', () => {
    const reasons: string[] = []
    const context = {...contextOf(), report: ({reason}: {reason: string}) => void reasons.push(reason)}
    const [citation] = citationsIn('Nghị quyết số 57-NQ/TW ngày 31/11/2024', context)
    expect(citation).toMatchObject({date: null, year: 2024})
    expect(reasons).toEqual(['“ngày 31/11/2024” is not in the calendar'])
  })
})
