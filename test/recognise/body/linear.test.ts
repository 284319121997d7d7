import {expect, test} from 'vitest'
import {
  defaultRegistry,
  findResponsibilities,
  readBodies,
  readHeading,
  readRoles,
} from '../../../src/recognise/body/index.js'
import {Passage} from '../../../src/text/passage.js'
import {isLinear} from '../../looks.js'
import {contextOf} from './context.js'

const registry = defaultRegistry()
const readers: Record<string, (passage: Passage) => unknown> = {
  sentence: (passage) => findResponsibilities(passage, whole(passage), registry, contextOf()),
  list: (passage) => readBodies(passage, whole(passage), registry, contextOf()),
  heading: (passage) => readHeading(passage, registry, contextOf()),
  roles: (passage) => readRoles(passage, whole(passage), registry, contextOf(), 'lead'),
}

function whole(passage: Passage) {
  return {start: 0, end: passage.text.length}
}

const families = [
  'a, ',
  'Sở Nội vụ, ',
  'Sở Nội vụ; ',
  'các sở, ',
  'các sở, báo chí, truyền hình, ',
  'xã, ',
  'các xã Tân Tiến, ',
  'phối hợp với ',
  'yêu cầu Sở Nội vụ ',
  'Văn phòng Đảng ủy ',
  'căn cứ Sở Nội vụ, ',
  'đồng thời, ',
  'Trung tâm A, B và ',
  'Ban nề nếp, ',
  'trưởng ban - ',
  'các vụ: Kế hoạch, ',
  '(',
  '; ',
  'Sở Nội vụ (',
  'Ban Chỉ đạo a, ',
]

test.each(families)('“%s” over and over takes time in proportion to its length', (family) => {
  for (const [reader, read] of Object.entries(readers)) {
    for (const before of ['', 'Phối hợp với ']) {
      const linear = isLinear((text) => read(Passage.of(text)), family, before)
      expect({reader, before, linear}).toEqual({reader, before, linear: true})
    }
  }
})
