import {expect, test} from 'vitest'
import {isJson, readJson} from '../../src/node/read-json.js'

const text = 'I. NHIỆM VỤ\n1. Sở Y tế chủ trì rà soát thủ tục hành chính, báo cáo trước ngày 30/6/2026.'

test.each([
  ['an object', JSON.stringify({id: 1, text}), [['a.json', 'text']]],
  [
    'a field within',
    JSON.stringify({meta: {title: 'Kế hoạch'}, data: {noi_dung: text}}),
    [['a.json', 'data.noi_dung']],
  ],
  ['the longest field', JSON.stringify({a: 'ngắn', b: text}), [['a.json', 'b']]],
  [
    'a list',
    JSON.stringify([{text}, {text: ''}, {text}]),
    [
      ['a.json:1', 'text'],
      ['a.json:3', 'text'],
    ],
  ],
  [
    'lines',
    `${JSON.stringify({text})}\n\n${JSON.stringify({html: text, text})}\n`,
    [
      ['a.json:1', 'text'],
      ['a.json:3', 'html'],
    ],
  ],
])('%s', (_, source, expected) => {
  const files = readJson(source, 'a.json')
  expect(files.map(({path, data}) => [path, data.field])).toEqual(expected)
  for (const file of files) expect(String(file)).toBe(text)
})

test('a field that is asked for', () => {
  const [file] = readJson(JSON.stringify({text, note: 'Ghi chú'}), 'a.json', 'note')
  expect(String(file)).toBe('Ghi chú')
  expect(file!.messages).toEqual([])
})

test('fields that were not read are named', () => {
  const [file] = readJson(JSON.stringify({text, other: `${text} Khác.`}), 'a.json')
  expect(file!.messages.map(({reason}) => reason)).toEqual(['Read the field text; not read: other'])
})

test.each([
  ['{"text": ', 'malformed'],
  ['{"id": 1}', 'empty'],
])('%s is refused as %s', (source, code) => {
  expect(() => readJson(source, 'a.json')).toThrowError(expect.objectContaining({code}))
})

test.each([
  ['{"text": 1}', undefined, true],
  [' [ {"text": 1}]', undefined, true],
  ['x', 'a.ndjson', true],
  ['{Ghi chú}', undefined, false],
  ['[1] Nghị quyết số 5', 'a.txt', false],
])('%s %s: JSON %s', (source, path, expected) => {
  expect(isJson(source, path)).toBe(expected)
})
