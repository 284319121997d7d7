import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse} from '../../../src/parse.js'
import {diff, writeDiff} from '../../../src/query/diff/index.js'
import {tasks} from '../../../src/query/records.js'

const seed = readFileSync(new URL('../../../seeds/hung-yen.txt', import.meta.url), 'utf8')
const programme = parse(seed)

/** The seed with some of its words replaced; each must be there, once. */
function edited(...edits: [before: string, after: string][]) {
  const text = edits.reduce((before, [words, others]) => {
    expect(before.split(words)).toHaveLength(2)
    return before.replace(words, others)
  }, seed)
  return diff(programme, parse(text))
}

const quiet = {added: [], removed: [], changed: []}
const unmoved = {renumbered: null, moved: null, reworded: null, deadline: null, bodies: null}
const last =
  '3.9. Tham mưu thực hiện công tác quy hoạch cán bộ các nhiệm kỳ 2025-2030; 2026-2031; 2030-2035; 2031-2036; công tác bảo vệ chính trị nội bộ; chính sách cán bộ. (Thực hiện thường xuyên)'

describe('the seed and an edited seed', () => {
  test('the same', () => {
    expect(edited()).toEqual({...quiet, unchanged: tasks(programme).length})
  })

  test('a task added', () => {
    const task = '3.10. Tổ chức tập huấn cho cấp ủy viên mới. (Hoàn thành trong quý III/2026)'
    const found = edited([last, `${last}\n\n${task}`])
    expect(found).toMatchObject({...quiet, added: [{label: '3.10', due: '2026-09-30'}]})
  })

  test('a task removed, and those after it numbered anew', () => {
    const found = edited(
      [
        '3.7. Chỉ đạo tăng cường quản lý đảng viên; kịp thời rà soát, sàng lọc, đưa đảng viên không còn đủ tư cách ra khỏi Đảng. (Thực hiện thường xuyên)\n\n',
        '',
      ],
      ['3.8. Rà soát', '3.7. Rà soát'],
      ['3.9. Tham mưu', '3.8. Tham mưu'],
    )
    expect(found.removed.map(({label}) => label)).toEqual(['3.7'])
    expect(found.added).toEqual([])
    expect(found.changed).toMatchObject([
      {...unmoved, renumbered: {before: '3.8', after: '3.7'}},
      {...unmoved, renumbered: {before: '3.9', after: '3.8'}},
    ])
  })

  test('a task moved to another body', () => {
    const task = last.replace('3.9.', '6.3.')
    const found = edited([`${last}\n\n`, ''], ['7. Đảng ủy Mặt trận', `${task}\n\n7. Đảng ủy Mặt trận`])
    expect(found).toMatchObject({
      added: [],
      removed: [],
      changed: [
        {
          reworded: null,
          deadline: null,
          moved: {before: 'Ban Tổ chức Tỉnh ủy', after: 'Văn phòng Tỉnh ủy'},
          renumbered: {before: '3.9', after: '6.3'},
          bodies: [{role: 'responsible', removed: ['Ban Tổ chức Tỉnh ủy'], added: ['Văn phòng Tỉnh ủy']}],
        },
      ],
    })
  })

  test('a task reworded', () => {
    const found = edited([
      'Rà soát, hoàn thiện khung năng lực, vị trí việc làm.',
      'Rà soát, hoàn thiện khung năng lực và vị trí việc làm.',
    ])
    expect(found.changed).toMatchObject([
      {
        ...unmoved,
        reworded: [
          {kind: 'same', text: 'Rà soát, hoàn thiện khung năng'},
          {kind: 'removed', text: 'lực,'},
          {kind: 'added', text: 'lực và'},
          {kind: 'same', text: 'vị trí việc làm.'},
        ],
      },
    ])
  })

  test('another deadline, and another only in words', () => {
    const found = edited(
      ['(Hoàn thành tháng 12/2025)', '(Hoàn thành trong quý I/2026)'],
      ['(Hoàn thành tháng 10/2025)', '(Hoàn thành trong tháng 10 năm 2025)'],
    )
    expect(found.changed).toMatchObject([
      {
        ...unmoved,
        after: {label: '2.3'},
        deadline: {before: 'Hoàn thành tháng 12/2025', after: 'Hoàn thành trong quý I/2026'},
      },
    ])
  })

  test('another body beside the lead', () => {
    const found = edited([
      'Chủ trì, phối hợp với Đảng ủy Ủy ban nhân dân tỉnh tăng cường',
      'Chủ trì, phối hợp với Sở Nội vụ tăng cường',
    ])
    expect(found.changed[0]!.bodies).toEqual([
      {role: 'coordinating', removed: ['Đảng ủy Ủy ban nhân dân tỉnh'], added: ['Sở Nội vụ']},
    ])
  })

  test('a heading in other words moves none of its tasks', () => {
    const found = edited(['6. Văn phòng Tỉnh ủy', '6. Văn phòng cấp ủy tỉnh'])
    expect(found.changed.filter(({moved}) => moved)).toEqual([])
    expect(found.changed.every(({bodies}) => bodies)).toBe(true)
  })
})

test('a report for people', async () => {
  const found = edited(
    ['(Hoàn thành tháng 12/2025)', '(Hoàn thành trong quý I/2026)'],
    ['3.9. Tham mưu thực hiện', '3.10. Tham mưu tổ chức thực hiện'],
    [
      '3.8. Rà soát, hoàn thiện',
      '3.8. Tổ chức hội thảo về đào tạo. (Hoàn thành năm 2027)\n\n3.9. Rà soát, hoàn thiện',
    ],
    [
      '10.6. Tăng cường cán bộ có năng lực cho các lĩnh vực, địa bàn khó khăn, phức tạp, nhất là ở xã, phường. (Thực hiện thường xuyên)\n\n',
      '',
    ],
  )
  await expect(writeDiff(found)).toMatchFileSnapshot('../../../fixtures/diff/report.txt')
})

test('nothing but numbers, of thousands of tasks, is seen as that', () => {
  const words = (theme: number, at: number) =>
    `Rà soát, bố trí kinh phí cho trạm y tế số ${theme * 50 + at} ở xã miền núi.`
  const plan = (...first: string[]) => {
    const blocks = Array.from({length: 60}, (_, theme) => {
      const texts = [...first, ...Array.from({length: 50}, (_, at) => words(theme, at))]
      return [`${theme + 1}. Cụm y tế`, ...texts.map((text, at) => `${theme + 1}.${at + 1}. ${text}`)]
    })
    return parse(['I. NHIỆM VỤ', ...blocks.flat()].join('\n\n'))
  }
  const found = diff(plan(), plan('Lập danh mục.'))
  expect(found.added.map(({text}) => text)).toEqual(Array(60).fill('Lập danh mục.'))
  expect([found.removed.length, found.changed.length, found.unchanged]).toEqual([0, 3000, 0])
  expect(found.changed.every(({reworded, renumbered}) => renumbered && !reworded)).toBe(true)
})

test('every task of both versions is told of once', () => {
  const line = fc.constantFrom(
    '1. Sở Y tế',
    '2. Sở Tài chính',
    '1.1. Rà soát trạm y tế xã.',
    '1.2. Rà soát trạm y tế phường.',
    '- Tập huấn bác sĩ.',
    '2.1. Bố trí kinh phí. (Hoàn thành năm 2026)',
    '2.1. Bố trí đủ kinh phí. (Hoàn thành năm 2027)',
    'II. TỔ CHỨC',
  )
  const version = fc.array(line).map((lines) => parse(['I. NHIỆM VỤ', ...lines].join('\n\n')))
  fc.assert(
    fc.property(version, version, (before, after) => {
      const {added, removed, changed, unchanged} = diff(before, after)
      expect(removed.length + changed.length + unchanged).toBe(tasks(before).length)
      expect(added.length + changed.length + unchanged).toBe(tasks(after).length)
    }),
  )
})
