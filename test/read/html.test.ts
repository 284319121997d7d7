import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import type {Root, Text} from 'mdast'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {htmlParser} from '../../src/read/html.js'
import {rowsOf} from '../table.js'
import {blocksText, blockText, textsOf} from './mdast-text.js'

function read(source: string): {root: Root; file: VFile} {
  const file = new VFile(source)
  return {
    root: unified()
      .use(htmlParser as never)
      .parse(file) as Root,
    file,
  }
}

describe('html keeps its text', () => {
  test.each(rowsOf('read/html.tsv'))('%s', (source, expected) => {
    expect(blocksText(read(source!.replaceAll('↵', '\n')).root).normalize('NFC')).toBe(expected)
  })
})

describe('a page around an article', () => {
  const {root, file} = read(readFileSync('fixtures/read/article.html', 'utf8'))

  test('is set aside', () => {
    expect(root.children.map(blockText)).toEqual([
      'p ỦY BAN NHÂN DÂN',
      'p CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'p* KẾ HOẠCH',
      'p Căn cứ Luật Tổ chức chính quyền địa phương, Ủy ban nhân dân xã ban hành kế hoạch như sau:',
      'p* I. NHIỆM VỤ',
      'p 1. Văn phòng chủ trì rà soát thủ tục hành chính, báo cáo trước ngày 30/6/2026.',
      'p 2. Công an xã phối hợp với Văn phòng cập nhật dữ liệu dân cư hằng tháng.',
      'p - Công khai kết quả tại trụ sở.',
      'p Nơi nhận: như trên.',
    ])
  })

  test('is told of', () => {
    const told = file.messages.map(({ruleId, reason}) => `${ruleId}: ${/“(.{5})/.exec(reason)?.[1]}`)
    expect(told.sort()).toEqual(['- Tin', 'Bản q', 'Thời ', 'Trang'].map((words) => `set-aside: ${words}`))
  })
})

test('a page laid out by tables is read for its article, whose tables stay', () => {
  const {root, file} = read(readFileSync('fixtures/read/portal.html', 'utf8'))
  expect(root.children.map(blockText)).toEqual([
    'h1 Kế hoạch chuyển đổi số',
    'table ỦY BAN NHÂN DÂN⏎XÃ AN BÌNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc',
    'p Căn cứ Luật Tổ chức chính quyền địa phương, Ủy ban nhân dân xã ban hành kế hoạch như sau:',
    'p 1. Văn phòng chủ trì rà soát thủ tục hành chính, báo cáo trước ngày 30/6/2026.',
    'table TT | Nhiệm vụ | Cơ quan chủ trì / 1 | Số hóa hồ sơ | Văn phòng',
    'p 2. Công an xã phối hợp với Văn phòng cập nhật dữ liệu dân cư hằng tháng.',
  ])
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['set-aside', 'set-aside', 'set-aside'])
})

test('an annex beside the article is part of it', () => {
  const line = '<p>1. Văn phòng chủ trì rà soát thủ tục hành chính, báo cáo trước ngày 30/6/2026.</p>'
  const {root} = read(
    `<nav>Thực đơn</nav><div>${line.repeat(20)}</div><div><p>PHỤ LỤC</p><p>1. Việc</p><p>2. Việc</p></div>`,
  )
  expect(root.children).toHaveLength(23)
})

test('a document without a page around it is read whole', () => {
  const {root, file} = read(
    '<div>Lời mở đầu dài đủ để là một đoạn văn, không phải thực đơn.</div><div>1. Việc</div>',
  )
  expect(root.children).toHaveLength(2)
  expect(file.messages).toEqual([])
})

const scrap = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<br>',
    '<table>',
    '<tr>',
    '<td>',
    '<td rowspan=3>',
    '<td colspan=2>',
    '</table>',
  ],
  ...[
    '<ul>',
    '<ol>',
    '<li>',
    '</ul>',
    '<nav>',
    '</nav>',
    '<!-- x -->',
    '<a href=x>',
    '</a>',
    '<pre>',
    '</pre>',
  ],
  ...['Sở', ' ', '\n', '\r\n', '  ', '&amp;', '&#7903;', '&', '&#769;', '\0', '<', 'quý I'],
)

test('every text stands at its place in the source', () => {
  fc.assert(
    fc.property(fc.array(scrap, {maxLength: 40}), (scraps) => {
      const source = scraps.join('')
      for (const {value, position} of textsOf(read(source).root)) {
        const {start, end} = place({position} as Text)
        const raw = source.slice(start, end)
        if (value.length === raw.length && !raw.includes('&'))
          expect(raw.replace(/[\r\n]/g, ' ')).toBe(value.replace(/\n/g, ' '))
        expect(end).toBeLessThanOrEqual(source.length)
      }
    }),
  )
})

test('depth and width cost no more than length', () => {
  const deep = read(`${'<div>'.repeat(20_000)}<p>đáy`)
  expect(blocksText(deep.root)).toBe('p đáy')
  const wide = read(`<table><tr>${'<td rowspan=60000>a'.repeat(300)}${'<tr><td>b'.repeat(300)}</table>`)
  expect([...textsOf(wide.root)].length).toBeLessThan(30_000)
})

function place({position}: Text): {start: number; end: number} {
  return {start: position!.start.offset!, end: position!.end.offset!}
}
