import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {parseDeadline} from '../../../src/deadline.js'
import {Cursor} from '../../../src/recognise/deadline/cursor.js'
import {findDeadlines} from '../../../src/recognise/deadline/index.js'
import {Passage} from '../../../src/text/passage.js'

/** How often the readers looked at a token. */
let looks = 0

beforeEach(() => {
  looks = 0
  for (const name of ['peek', 'take', 'sign'] as const) {
    const real = Cursor.prototype[name] as (...given: unknown[]) => unknown
    vi.spyOn(Cursor.prototype, name).mockImplementation(function (this: Cursor, ...given: unknown[]) {
      looks++
      return real.apply(this, given) as never
    } as never)
  }
})
afterEach(() => vi.restoreAllMocks())

const context = {issued: '2025-10-20', term: null, province: null, report: () => {}}

function find(text: string): void {
  const passage = Passage.of(text)
  findDeadlines(passage, {start: 0, end: passage.text.length}, context, [])
}

function looksAt(read: (text: string) => unknown, text: string): number {
  looks = 0
  read(text)
  return looks
}

const families = [
  'quý I, ',
  'quý I/2026, ',
  'tháng 10, 11 và ',
  '(',
  '((theo ',
  ')',
  '1/',
  '1-',
  '30/6 và ',
  'từ ngày 1 ',
  'từ ngày 1 đến ',
  'trước ',
  'trong trước đến ',
  'hằng năm, ',
  'hằng năm (',
  'định kỳ 6 tháng, ',
  'thường xuyên, ',
  'năm ',
  'thứ Hai, ',
  'báo cáo về ',
  'hoàn thành ',
  'sau khi ',
  '30 ngày kể từ ',
  '30 ngày kể từ (trước ',
  'giai đoạn 2026-',
  'nửa đầu tháng ',
  'tuần 2 tháng ',
  'tuần 1, ',
  'năm 2026 (',
  'năm 2026: trình ',
  'quý I/2026 (trình ',
  'quý I-',
  'ngày 20 tháng 3, ',
  'hằng năm, báo cáo ',
  'định kỳ vào tháng 6, ',
  'trước ngày khai mạc ',
  'trướcngày',
  'các ngày 1, ',
  '5 ngày đầu ',
  'nửa đầu ',
]

test.each(families)('“%s” over and over takes time in proportion to its length', (family) => {
  for (const read of [parseDeadline, find]) {
    const [once, fourfold] = [100, 400].map((times) => looksAt(read, family.repeat(times)))
    expect(fourfold).toBeLessThanOrEqual(5 * once! + 100)
  }
})
