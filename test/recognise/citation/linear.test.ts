import {expect, test} from 'vitest'
import {findCitations} from '../../../src/recognise/citation/index.js'
import {Passage} from '../../../src/text/passage.js'
import {isLinear} from '../../looks.js'
import {contextOf} from './context.js'

const families = [
  'Nghị quyết ',
  'Nghị quyết số 57-NQ/TW ',
  '57-NQ/TW của Abc ',
  '57-NQ/TW, ',
  'số 1-NQ/TW và ',
  'Nghị quyết số 57-NQ/TW về abc ',
  'Nghị quyết số 57-NQ/TW của Bộ Chính trị “abc ',
  'Kế hoạch số 1-KH/TU thực hiện ',
  'Kế hoạch số 1-KH/TU (gọi tắt là Kế hoạch) ',
  'Luật ',
  'Luật Đất đai, ',
  'Luật sửa đổi, bổ sung một số điều của Luật ',
  'điểm a khoản 1 Điều 5 ',
  'Điều 1, 2 và ',
  'Phụ lục 1, 2, ',
  'Nghị quyết Đại hội Đảng bộ ',
  'Nghị quyết Trung ương 4, 5 và ',
  'Nghị quyết 57 của ',
  'ngày 1/1/2025 ',
  '1/',
  '1-',
  '(',
  '“',
]

test.each(families)('“%s” over and over takes time in proportion to its length', (family) => {
  const find = (text: string) => {
    const passage = Passage.of(text)
    findCitations(passage, {start: 0, end: passage.text.length}, contextOf())
  }
  expect(isLinear(find, family)).toBe(true)
})
