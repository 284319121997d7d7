import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {
  defaultRegistry,
  findResponsibilities,
  readBodies,
  readHeading,
  readRoles,
} from '../../../src/recognise/body/index.js'
import {Passage} from '../../../src/text/passage.js'
import {Trie} from '../../../src/text/trie.js'
import {contextOf} from './context.js'

/** How often the readers asked a lexicon what stands at a place. */
let looks = 0

beforeEach(() => {
  looks = 0
  const real = Trie.prototype.longest
  vi.spyOn(Trie.prototype, 'longest').mockImplementation(function (this: Trie<unknown>, ...given) {
    looks++
    return real.apply(this, given)
  })
})
afterEach(() => vi.restoreAllMocks())

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
      const [once, fourfold] = [100, 400].map((times) => {
        looks = 0
        read(Passage.of(before + family.repeat(times)))
        return looks
      })
      expect({reader, before, linear: fourfold! <= 5 * once! + 100}).toEqual({reader, before, linear: true})
    }
  }
})
