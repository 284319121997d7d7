import {describe, expect, test} from 'vitest'
import {parseBytes} from '../../src/node/parse-file.js'
import {tasks} from '../../src/query/records.js'
import {type Block, writeDocx, writePdf} from './writers.js'

/** One small plan; every other form of it is written from these blocks. */
const blocks: readonly Block[] = [
  {text: 'KẾ HOẠCH', bold: true, centred: true},
  {text: 'Phát triển thư viện xã năm 2026', bold: true, centred: true},
  {text: 'I. NHIỆM VỤ', bold: true},
  {text: '1. Sở Văn hóa, Thể thao và Du lịch', bold: true},
  {
    text: '- Chủ trì, phối hợp với Sở Tài chính xây dựng đề án thư viện lưu động. (Hoàn thành trong quý II/2026)',
  },
  {text: '- Tham mưu Ủy ban nhân dân tỉnh ban hành quy chế phục vụ bạn đọc. (Thực hiện thường xuyên)'},
  {text: '2. Ủy ban nhân dân các xã, phường (Hoàn thành tháng 10/2026)', bold: true},
  {text: '- Bố trí phòng đọc và cán bộ phụ trách tại trung tâm học tập cộng đồng của từng xã.'},
  {text: 'II. DANH MỤC NHIỆM VỤ', bold: true},
  {
    rows: [
      ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
      ['1', 'Mua sắm sách', 'Sở Tài chính', 'Sở Nội vụ', 'Quý III/2026'],
      ['2', 'Đào tạo thủ thư', 'Sở Nội vụ', 'các xã, phường', 'Hằng năm'],
    ],
  },
]

const encode = (text: string) => new TextEncoder().encode(text)
const cells = (row: readonly string[]) => `| ${row.join(' | ')} |`

const written: [name: string, bytes: () => Promise<Uint8Array>][] = [
  [
    'plan.txt',
    async () =>
      encode(blocks.map((block) => ('rows' in block ? flattened(block.rows) : block.text)).join('\n\n')),
  ],
  [
    'plan.md',
    async () =>
      encode(
        blocks
          .map((block) => {
            if (!('rows' in block)) return block.bold ? `**${block.text}**` : block.text
            const [head, ...rows] = block.rows
            return [cells(head!), cells(head!.map(() => '---')), ...rows.map(cells)].join('\n')
          })
          .join('\n\n'),
      ),
  ],
  [
    'plan.html',
    async () =>
      encode(
        `<!doctype html><body>${blocks
          .map((block) => {
            if (!('rows' in block)) return block.bold ? `<p><b>${block.text}</b></p>` : `<p>${block.text}</p>`
            return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
          })
          .join('\n')}</body>`,
      ),
  ],
  ['plan.docx', () => writeDocx(blocks)],
  ['plan.pdf', () => writePdf(blocks)],
]

/** As crawlers leave a table: one cell a line between bars, a row ended by two. */
function flattened(rows: readonly (readonly string[])[]): string {
  return ['|', ...rows.flatMap((row) => [...row.flatMap((cell) => [cell, '|']), '|'])].join('\n')
}

describe('one plan in five formats', () => {
  const recordsOf = async (name: string, bytes: Uint8Array) =>
    tasks((await parseBytes(bytes, name)).programme).map(({start_offset, end_offset, ...record}) => record)

  test.each(written)('%s gives the same task records', async (name, bytes) => {
    const plain = await recordsOf('plan.txt', await written[0]![1]())
    expect(plain).toHaveLength(5)
    expect(await recordsOf(name, await bytes())).toEqual(plain)
  })
})
