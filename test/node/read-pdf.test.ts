import PdfDocument from 'pdfkit'
import {VFile} from 'vfile'
import {beforeAll, describe, expect, test} from 'vitest'
import {readPdf} from '../../src/node/read-pdf.js'
import {blockText} from '../read/mdast-text.js'
import {writeScan} from './scan.js'
import {type Block, writePdf} from './writers.js'

const tasks = Array.from({length: 14}, (_, index): Block[] => [
  {
    text: `${index + 1}. Văn phòng chủ trì, phối hợp với Công an xã rà soát dữ liệu đợt ${index + 1}, báo cáo kết quả về Ủy ban nhân dân xã trước ngày 30 tháng 6 năm 2026 để tổng hợp.`,
  },
  {text: '- Thời gian hoàn thành: Quý II/2026.'},
]).flat()

const blocks: Block[] = [
  {text: 'KẾ HOẠCH', bold: true, centred: true},
  {text: 'Chuyển đổi số năm 2026', bold: true, centred: true},
  {text: 'I. NHIỆM VỤ', bold: true},
  ...tasks,
  {text: 'II. BIỂU PHÂN CÔNG', bold: true},
  {
    rows: [
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
      ['1', 'Số hóa hồ sơ lưu trữ của xã, bàn giao cho kho lưu trữ cấp tỉnh', 'Văn phòng', 'Quý II/2026'],
      ['2', 'Tập huấn kỹ năng số', 'Trung tâm dịch vụ công', 'Tháng 9/2026'],
    ],
  },
  {text: 'Trên đây là Kế hoạch của Ủy ban nhân dân xã.'},
]

const masthead = [
  ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['XÃ AN BÌNH', 'Độc lập - Tự do - Hạnh phúc'],
  ['Số: 12/KH-UBND', 'An Bình, ngày 5 tháng 3 năm 2026'],
] as const

describe('a document in text', () => {
  const file = new VFile()
  let texts: string[]
  let pages: (number | undefined)[]

  beforeAll(async () => {
    const {children} = await readPdf(await writePdf(blocks, masthead), file)
    texts = children.map(blockText)
    pages = children.map(({data}) => (data as {page?: number}).page)
  })

  test('its masthead is a table of two cells', () => {
    expect(texts[0]).toBe(
      'table ỦY BAN NHÂN DÂN⏎XÃ AN BÌNH⏎Số: 12/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc⏎An Bình, ngày 5 tháng 3 năm 2026',
    )
  })

  test('its paragraphs are what was written', () => {
    const written = blocks.flatMap((block) =>
      'rows' in block ? [] : [`p${block.bold ? '*' : ''} ${block.text}`],
    )
    const read = texts.filter((text) => text.startsWith('p')).map((text) => text.replaceAll('⏎', ' '))
    expect(read.map((text) => text.replace('p* KẾ HOẠCH Chuyển', 'p* KẾ HOẠCH¶Chuyển'))).toEqual(written)
  })

  test('its ruled table is a table', () => {
    expect(texts.filter((text) => text.startsWith('table TT'))).toEqual([
      'table TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn / 1 | Số hóa hồ sơ lưu trữ của xã, bàn giao cho kho lưu trữ cấp tỉnh | Văn phòng | Quý II/2026 / 2 | Tập huấn kỹ năng số | Trung tâm dịch vụ công | Tháng 9/2026',
    ])
  })

  test('its page numbers are set aside, and its pages told', () => {
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['set-aside'])
    expect([pages[0], pages.at(-1)]).toEqual([1, 2])
  })
})

test('cells that span columns and rows', async () => {
  const pdf = new PdfDocument({size: 'A4'})
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const cell = (text: string, x: number, y: number, width: number, height: number) => {
    pdf.rect(x, y, width, height).stroke()
    pdf.fontSize(10).text(text, x + 4, y + 4, {width: width - 8})
  }
  cell('Group heading over all columns', 80, 100, 400, 20)
  cell('Office A leads every task here', 80, 120, 200, 60)
  cell('Task one', 280, 120, 200, 30)
  cell('Task two', 280, 150, 200, 30)
  const done = new Promise((resolve) => pdf.on('end', resolve))
  pdf.end()
  await done
  const {children} = await readPdf(new Uint8Array(Buffer.concat(chunks)), new VFile())
  expect(children.map(blockText)).toEqual([
    'table 2×Group heading over all columns / Office A leads every task here | Task one / ^Office A leads every task here | Task two',
  ])
})

describe('what has no text is refused by name', () => {
  test('a scan', async () => {
    await expect(readPdf(await writeScan([['KẾ HOẠCH']]), new VFile())).rejects.toMatchObject({
      code: 'scanned-pdf',
      message: expect.stringContaining('--ocr'),
    })
  })

  test('a broken file', async () => {
    await expect(readPdf(new TextEncoder().encode('%PDF-1.4 broken'), new VFile())).rejects.toMatchObject({
      code: 'malformed',
    })
  })

  test('an encrypted file', async () => {
    const pdf = new PdfDocument({userPassword: 'x'})
    const chunks: Uint8Array[] = []
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    const done = new Promise((resolve) => pdf.on('end', resolve))
    pdf.end()
    await done
    await expect(readPdf(new Uint8Array(Buffer.concat(chunks)), new VFile())).rejects.toMatchObject({
      code: 'encrypted',
    })
  })
})
