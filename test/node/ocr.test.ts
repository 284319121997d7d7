import {VFile} from 'vfile'
import {beforeAll, describe, expect, test} from 'vitest'
import {tasks} from '../../src/index.js'
import {parseBytes} from '../../src/node/index.js'
import type {Word} from '../../src/node/pdf/page.js'
import {readPdf} from '../../src/node/read-pdf.js'
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

function line(text: string, y: number, x = 100): Word[] {
  return [{text, x, right: x + text.length * 14, y, size: 30, strong: false}]
}

test('words are laid out by their places, page by page, without specks', async () => {
  const lines = [
    [...line('I. NHIỆM VỤ', 200), ...line('|~', 203, 900)],
    [...line('2', 40, 600), ...line('1. Sở Y tế rà soát', 200), ...line('hồ sơ', 245)],
  ]
  const pictures: Uint8Array[] = []
  const file = new VFile()
  const root = await readPdf(scan, file, {ocr: true}, async (picture) => lines[pictures.push(picture) - 1]!)
  expect(root.children.map(blockText)).toEqual(['p I. NHIỆM VỤ', 'p 1. Sở Y tế rà soát⏎hồ sơ'])
  expect(root.children.map(({data}) => (data as {page: number}).page)).toEqual([1, 2])
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['ocr', 'set-aside'])
})

test('a scan without words is refused by name', async () => {
  await expect(readPdf(scan, new VFile(), {ocr: true}, async () => [])).rejects.toMatchObject({code: 'empty'})
})

describe('of a document in text, only the pages that are pictures are recognised', () => {
  const text = '1. Sở Y tế chủ trì rà soát hồ sơ, hoàn thành trước ngày 30/6/2026.'
  const mixed = writeScan([
    text,
    ['2. Sở Nội vụ lập danh sách.'],
    text.replace('1. Sở Y tế', '3. Sở Xây dựng'),
  ])

  test('and a message says which', async () => {
    const file = new VFile()
    const root = await readPdf(await mixed, file, {ocr: true}, async () =>
      line('2. Sở Nội vụ lập danh sách.', 200),
    )
    expect(root.children.map((block) => /\d\. Sở \S+ \S+/.exec(blockText(block))?.[0])).toEqual([
      '1. Sở Y tế',
      '2. Sở Nội vụ',
      '3. Sở Xây dựng',
    ])
    expect(file.messages.map(String)).toEqual([
      expect.stringContaining('Read page 2 by character recognition'),
    ])
  })

  test('or that they were not', async () => {
    const file = new VFile()
    const root = await readPdf(await mixed, file)
    expect(root.children).toHaveLength(2)
    expect(file.messages.map(String)).toEqual([expect.stringContaining('No text on page 2')])
  })

  test('and none is left out for having no words in its picture', async () => {
    const file = new VFile()
    await readPdf(await mixed, file, {ocr: true}, async () => [])
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['ocr', 'page-without-text'])
  })
})
