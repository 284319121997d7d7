import {readCollective} from './collective.js'
import {titles} from './lexicon/offices.js'
import {readName} from './name.js'
import {readPlace, readProperName} from './place.js'
import {predicateAt, skipWord} from './predicate.js'
import {type Reading, reading} from './reading.js'
import {isCapital, type Source} from './source.js'
import {readUnknown} from './unknown.js'

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
    const title = source.longest(titles(), end + 3)
    if (!title) break
    end = readTitle(source, end + 3)?.end ?? end + 3 + title.phrase.length
  }
  return {...first, end: readPerson(source, end)}
}

function readTitle(source: Source, at: number): Reading | null {
  const {folded} = source
  const title = source.longest(titles(), at)
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
    const unit = readUnknown(source, bodyAt)
    if (unit) return reading(at, unit.end, {office, headEnd})
    const place = readPlace(source, headEnd)
    if (place) return reading(at, place.end, {office, headEnd, place})
  }
  if (!isCapital(source, at) && !(title.value.alone && title.value.level === 'commune')) return null
  const end = readPerson(source, headEnd) > headEnd ? headEnd : readUnit(source, headEnd)
  if (end === null && !title.value.alone) return null
  return reading(at, end ?? headEnd, {office, headEnd})
}

/** Where a person's name after the office ends, two words at least: `Trần Hồng Hà`; `at` where none stands there. */
function readPerson(source: Source, at: number): number {
  const end = readProperName(source, at, 5)
  return source.folded.slice(at + 1, end).includes(' ') ? end : at
}

const longestUnit = 8

/** The words of a unit the registry does not know: `phòng Văn hóa - Xã hội`; null where the title stands alone. */
function readUnit(source: Source, at: number): number | null {
  const {folded} = source
  let end = at
  for (let count = 0; count < longestUnit; count++) {
    const next = end + (folded.startsWith(' - ', end) ? 3 : 1)
    if (folded[end] !== ' ' || source.longest(titles(), next)) break
    if (!isCapital(source, next)) {
      const opens = count === 0 && unitWords.test(folded.slice(next, next + 9))
      const predicate = predicateAt(source, next)
      if (opens ? predicate === 'strong' : count === 0 || predicate) break
    }
    const after = skipWord(source, next)
    if (after === next) break
    end = after
  }
  return end > at ? end : null
}

const unitWords = /^(?:phòng|ban|tiểu ban|đoàn|tổ|bộ phận|cơ quan|thường trực)(?=[ ,;.:]|$)/
