import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parse, taskRecordSchema, tasks} from '../../src/index.js'
import {formats} from '../../src/write/formats.js'

/** Texts made of what programmes are made of, and of anything else. */
const line = fc.oneof(
  fc.constantFrom(
    'I. NHIỆM VỤ',
    '1. Sở Y tế',
    '1.1. Chủ trì rà soát mạng lưới. (Hoàn thành trong quý II/2026)',
    '- Báo cáo kết quả (Thực hiện hằng năm)',
    'PHỤ LỤC 1',
    '| STT | Nhiệm vụ | Thời gian |',
    'anh-minh-hoa.jpg',
    '=HYPERLINK("x")',
    '',
  ),
  fc.string({unit: 'binary', maxLength: 40}),
)
const programmes = fc.array(line, {maxLength: 25}).map((lines) => parse(lines.join('\n'), {format: 'text'}))

test('every format writes every programme', async () => {
  const texts = Object.values(formats).filter((format) => format.kind === 'text')
  const writers = await Promise.all(texts.map((format) => format.load()))
  fc.assert(
    fc.property(programmes, fc.integer({min: 1, max: 200}), (programme, width) => {
      for (const write of writers) expect(write(programme, {width})).toMatch(/\n$/)
    }),
  )
})

test('the records of every programme keep to their schema, one a task, each id once', () => {
  fc.assert(
    fc.property(programmes, (programme) => {
      const records = tasks(programme)
      for (const record of records) taskRecordSchema.parse(record)
      expect(records).toHaveLength(JSON.stringify(programme).split('"type":"task"').length - 1)
      expect(new Set(records.map(({id}) => id)).size).toBe(records.length)
    }),
  )
})

test('what JSON and JSON Lines hold reads back to the tree', async () => {
  const [json, ndjson] = await Promise.all([formats.json.load(), formats.ndjson.load()])
  fc.assert(
    fc.property(programmes, (programme) => {
      expect(JSON.parse(json(programme))).toEqual(programme)
      expect(ndjson(programme).match(/\n/g)).toHaveLength(1)
    }),
  )
})
