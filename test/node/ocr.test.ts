import {VFile} from 'vfile'
import {beforeAll, expect, test} from 'vitest'
import {tasks} from '../../src/index.js'
import {parseBytes} from '../../src/node/index.js'
import {readScan} from '../../src/node/ocr.js'
import type {Word} from '../../src/node/pdf/page.js'
import {blockText} from '../read/mdast-text.js'
import {writeScan} from './scan.js'

let scan: Uint8Array

beforeAll(async () => {
  scan = await writeScan([
    [
      'I. NHIỆM VỤ',
      '1. Sở Y tế chủ trì rà soát hồ sơ, hoàn thành trước ngày',
      '30/6/2026.',
      '2. Sở Nội vụ lập danh sách các đơn vị, báo cáo trong',
    ],
    ['quý II/2026.', '3. Sở Tài chính bố trí kinh phí, xong trong năm 2027.'],
  ])
})

test('tesseract.js reads the tasks of a scan', async () => {
  const {programme} = await parseBytes(scan, 'scan.pdf', {ocr: true})
  const read = tasks(programme).map(({label, lead, responsible, due}) => [label, lead, responsible, due])
  expect(read).toEqual([
    ['1', ['Sở Y tế'], [], '2026-06-29'],
    ['2', [], ['Sở Nội vụ'], '2026-06-30'],
    ['3', [], ['Sở Tài chính'], '2027-12-31'],
  ])
}, 60_000)

test('words are laid out by their places, page by page, without specks', async () => {
  const line = (text: string, y: number, x = 100): Word[] => [
    {text, x, right: x + text.length * 14, y, size: 30, strong: false},
  ]
  const lines = [
    [...line('I. NHIỆM VỤ', 200), ...line('|~', 203, 900)],
    [...line('2', 40, 600), ...line('1. Sở Y tế rà soát', 200), ...line('hồ sơ', 245)],
  ]
  const pictures: Uint8Array[] = []
  const file = new VFile()
  const root = await readScan(scan, file, async (picture) => lines[pictures.push(picture) - 1]!)
  expect(root.children.map(blockText)).toEqual(['p I. NHIỆM VỤ', 'p 1. Sở Y tế rà soát⏎hồ sơ'])
  expect(root.children.map(({data}) => (data as {page: number}).page)).toEqual([1, 2])
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['ocr', 'set-aside'])
})

test('a scan without words is refused by name', async () => {
  await expect(readScan(scan, new VFile(), async () => [])).rejects.toMatchObject({code: 'empty'})
})
