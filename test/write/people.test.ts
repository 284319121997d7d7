import type {Nodes} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import type {Programme} from '../../src/tree/nodes.js'
import {writeMarkdown} from '../../src/write/markdown.js'
import {writeTree} from '../../src/write/tree.js'
import {bodyOf, deadlineOf, intervalOf, programmeOf, responsibilityOf, sectionOf, taskOf} from '../trees.js'

const spring = deadlineOf('Hoàn thành trong quý II/2026', [intervalOf('2026-04-01', '2026-06-30')])

/** One of every node. */
const programme: Programme = programmeOf(
  [
    {
      type: 'preamble',
      children: [{type: 'paragraph', text: 'Căn cứ tình hình,', deadlines: [], citations: []}],
    },
    sectionOf([{type: 'clause', label: '1', text: 'Bám sát thực tiễn.', citations: [], children: []}], {
      label: null,
      title: null,
      role: 'purpose',
      inferred: true,
    }),
    sectionOf([
      {
        type: 'assignment',
        label: '1',
        title: 'Sở Y tế, Sở Tài chính',
        bodies: [bodyOf('Sở Y tế'), bodyOf('Sở Tài chính')],
        deadlines: [],
        children: [
          taskOf('Rà soát mạng lưới trạm y tế trên địa bàn và đề xuất phương án sắp xếp cho phù hợp.', {
            label: '1.1',
            deadlines: [spring],
            responsibilities: [
              responsibilityOf('lead', 'Sở Y tế'),
              responsibilityOf('responsible', 'Sở Tài chính', 'heading'),
              responsibilityOf('coordinating', 'Sở Nội vụ'),
            ],
            children: [
              taskOf('Báo cáo *kết quả*', {label: '-', deadlines: [{...spring, source: 'inherited'}]}),
              {type: 'figure', src: 'tram-y-te.jpg', caption: 'Trạm y tế', credit: 'Báo'},
            ],
          }),
        ],
      },
      {
        type: 'theme',
        label: '2',
        title: 'Về giáo dục',
        responsibilities: [],
        deadlines: [],
        children: [taskOf('1. Xây <b>trường</b>', {label: null})],
      },
    ]),
    {
      type: 'annex',
      label: 'PHỤ LỤC 1',
      title: 'CHỈ TIÊU',
      note: 'Kèm theo Kế hoạch số 9/KH-UBND',
      children: [
        {
          type: 'table',
          rows: [
            ['STT', 'Chỉ tiêu'],
            ['1', 'Tỷ lệ a|b'],
          ],
        },
      ],
    },
    {type: 'closing', signatory: 'Nguyễn Văn An', recipients: ['Các sở, ngành'], children: []},
  ],
  {title: 'Kế hoạch nâng cao y tế', number: '9/KH-UBND', date: '2026-01-05', term: [2025, 2030]},
)

test('an outline shows every node, as a person would read it', async () => {
  await expect(writeTree(programme, {width: 88})).toMatchFileSnapshot('../../fixtures/write/outline.txt')
})

test.each([20, 40, 80, 120])('no line of an outline is wider than %i columns allow', (width) => {
  const least = 24 + 2 + 48 + 8
  for (const line of writeTree(programme, {width}).split('\n').slice(0, -3))
    expect(line.length).toBeLessThanOrEqual(Math.max(width, least))
})

test('Markdown shows every node', async () => {
  await expect(writeMarkdown(programme)).toMatchFileSnapshot('../../fixtures/write/markdown.md')
})

const parseMarkdown = (markdown: string) => unified().use(remarkParse).parse(markdown)

function wordsOf(node: Nodes): string {
  const words: string[] = []
  visit(node, 'text', ({value}) => {
    words.push(value)
  })
  return words.join('')
}

test('what is text stays text in Markdown', () => {
  const words = '*sao* _gạch_ `mã` [liên kết](x) <b>thẻ</b> ~~bỏ~~ &amp; a\\b'
  const tree = parseMarkdown(writeMarkdown(programmeOf([sectionOf([taskOf(words, {label: '2.1'})])])))
  expect(wordsOf(tree.children.at(-1)!)).toBe(`2.1 ${words}`)
})

test.each(['- gạch', '# thăng', '+ cộng', '12. số', '3) số'])(
  'a paragraph "%s" stays one in Markdown',
  (text) => {
    const paragraph = {type: 'paragraph' as const, text, deadlines: [], citations: []}
    const tree = parseMarkdown(writeMarkdown(programmeOf([sectionOf([paragraph])])))
    expect(tree.children.at(-1)).toMatchObject({type: 'paragraph'})
    expect(wordsOf(tree.children.at(-1)!)).toBe(text)
  },
)
