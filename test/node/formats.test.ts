import {beforeAll, describe, expect, test} from 'vitest'
import {parseBytes} from '../../src/node/parse-file.js'
import {tasks} from '../../src/query/records.js'
import {type Block, writeDocx, writePdf} from './writers.js'

const blocks: readonly Block[] = [
  {text: 'KẾ HOẠCH', bold: true, centred: true},
  {text: 'Triển khai chuyển đổi số năm 2026', bold: true, centred: true},
  {text: 'Ủy ban nhân dân xã ban hành kế hoạch như sau:'},
  {text: 'I. MỤC ĐÍCH, YÊU CẦU', bold: true},
  {text: '1. Bảo đảm mọi thủ tục hành chính của xã được tiếp nhận và trả kết quả trên môi trường điện tử.'},
  {text: 'II. NHIỆM VỤ, GIẢI PHÁP', bold: true},
  {text: '1. Số hóa hồ sơ lưu trữ của xã; ưu tiên hồ sơ đất đai và hộ tịch còn hiệu lực.'},
  {text: '- Đơn vị chủ trì: Văn phòng Ủy ban nhân dân xã.'},
  {text: '- Đơn vị phối hợp: Công an xã; các trường học.'},
  {text: '- Thời gian hoàn thành: Quý II/2026.'},
  {text: '2. Tập huấn kỹ năng số cho cán bộ, công chức và tổ công nghệ số cộng đồng các thôn.'},
  {text: '- Đơn vị chủ trì: Phòng Văn hóa - Xã hội.'},
  {text: '- Thời gian hoàn thành: Trước ngày 30/9/2026.'},
  {text: 'III. TỔ CHỨC THỰC HIỆN', bold: true},
  {text: '1. Phòng Kinh tế'},
  {
    text: 'a) Chủ trì, phối hợp với Văn phòng tham mưu bố trí kinh phí thực hiện kế hoạch, báo cáo Ủy ban nhân dân xã trước ngày 15/3/2026.',
  },
  {text: 'b) Đôn đốc, kiểm tra việc thực hiện, tổng hợp khó khăn, vướng mắc hằng quý.'},
]

const words = (block: Block) => ('text' in block ? block.text : '')
const bytesOf = (text: string) => new TextEncoder().encode(text)

const formats: Record<string, () => Promise<Uint8Array>> = {
  'a.md': async () =>
    bytesOf(
      blocks
        .map((block) => ('bold' in block && block.bold ? `**${words(block)}**` : words(block)))
        .join('\n\n'),
    ),
  'a.html': async () =>
    bytesOf(
      `<html><body>${blocks.map((block) => `<p>${'bold' in block && block.bold ? `<b>${words(block)}</b>` : words(block)}</p>`).join('\n')}</body></html>`,
    ),
  'a.docx': () => writeDocx(blocks),
  'a.pdf': () => writePdf(blocks),
  'a.json': async () => bytesOf(JSON.stringify({id: 1, text: blocks.map(words).join('\n\n')})),
}

async function recordsOf(bytes: Uint8Array, name: string): Promise<object[]> {
  const {programme} = await parseBytes(bytes, name)
  return tasks(programme).map(({document: _, start_offset: __, end_offset: ___, ...record}) => record)
}

describe('one document in every format gives the same task records', () => {
  let expected: object[]

  beforeAll(async () => {
    expected = await recordsOf(bytesOf(blocks.map(words).join('\n\n')), 'a.txt')
  })

  test('there are some', () => {
    expect(expected.length).toBeGreaterThanOrEqual(4)
  })

  test.each(Object.entries(formats))('%s', async (name, write) => {
    expect(await recordsOf(await write(), name)).toEqual(expected)
  })
})
