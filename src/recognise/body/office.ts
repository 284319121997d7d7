import {readCollective} from './collective.js'
import {titles} from './lexicon/offices.js'
import {readName} from './name.js'
import {readPlace, readProperName, wordEnd} from './place.js'
import {type Reading, reading} from './reading.js'
import {isCapital, type Source} from './source.js'

/**
 * A person named by office: `Giám đốc Sở Nội vụ`, `Chủ tịch Ủy ban nhân dân các xã, phường`, `Thủ trưởng các cơ quan,
 * đơn vị`, `Phó Thủ tướng Chính phủ Trần Hồng Hà`, `Trưởng Ban Xây dựng Đảng - Trưởng Tiểu ban`.
 */
export function readOffice(source: Source, at: number): Reading | null {
  const {folded} = source
  const first = readTitle(source, at)
  if (!first) return null
  let {end} = first
  while (folded.startsWith(' - ', end)) {
    const next = readTitle(source, end + 3)
    if (!next) break
    end = next.end
  }
  return {...first, end: readProperName(source, end, 4)}
}

function readTitle(source: Source, at: number): Reading | null {
  const {folded} = source
  const title = titles().longest(folded, at)
  if (!title) return null
  const office = {id: title.value.id}
  const headEnd = at + title.phrase.length
  const bodyAt = folded.startsWith(' của ', headEnd) ? headEnd + 5 : headEnd + 1
  if (folded[headEnd] === ' ') {
    const owner = readName(source, bodyAt) ?? readCollective(source, bodyAt)
    if (owner) {
      return reading(at, owner.end, {
        office,
        headEnd,
        owner,
        collective: owner.collective,
        place: owner.place,
      })
    }
    const place = readPlace(source, headEnd)
    if (place) return reading(at, place.end, {office, headEnd, place})
  }
  if (!isCapital(source, at)) return null
  const end = title.value.alone ? headEnd : readUnit(source, headEnd)
  return end === null ? null : reading(at, end, {office, headEnd})
}

/** The words of a unit the registry does not know: `phòng Văn hóa - Xã hội`; null where the title stands alone. */
function readUnit(source: Source, at: number): number | null {
  const {folded} = source
  let end = at
  for (let count = 0; count < 8; count++) {
    const dash = folded.startsWith(' - ', end) ? 2 : 0
    const next = end + dash + 1
    if (folded[end] !== ' ' || (dash && titles().longest(folded, next))) break
    if (
      !isCapital(source, next) &&
      !/^(?:phòng|ban|thường trực|và|hội)(?![\p{L}])/u.test(folded.slice(next, next + 12))
    ) {
      if (!(end > at && /^(?:hội|tế|chính|vụ|công|trị)(?![\p{L}])/u.test(folded.slice(next, next + 8)))) break
    }
    end = wordEnd(folded, next)
  }
  return end > at ? end : null
}
