import type {Complement} from './kind.js'
import {readPlace, readProperName, wordEnd} from './place.js'
import {predicateAt} from './predicate.js'
import {type Reading, reading} from './reading.js'
import {isCapital, type Source} from './source.js'
import {readTopic} from './topic.js'
import {beginsPart, namesBody, readWords} from './unknown.js'

/** A name inside a name inside a name: `Văn phòng` + `Đảng ủy` + `Công an tỉnh`. */
const deepest = 3

/**
 * One body the registry knows, with the place or the owner that follows it. `at` is where a word starts.
 */
export function readName(source: Source, at: number, depth = 0): Reading | null {
  const {folded, registry} = source
  const entry = source.longest(registry.names, at)
  if (!entry) return null
  const {kind, abbreviation} = entry.value
  const headEnd = at + entry.phrase.length
  // `KT` of `Phòng KT&BĐCL` is another word.
  if (folded[headEnd] === '&') return null
  if (abbreviation && !isWrittenInCapitals(source, at, headEnd)) return null
  if (folded.startsWith(' trực thuộc ', headEnd)) {
    const owner = readName(source, headEnd + ' trực thuộc '.length, deepest)
    if (owner)
      return reading(at, owner.end, {
        kind,
        headEnd,
        place: owner.place,
        collective: {id: kind.id, level: kind.level},
      })
  }
  for (const complement of kind.takes ?? []) {
    const found = readComplement(source, complement, at, headEnd, depth)
    if (found) return {...found, kind, headEnd}
  }
  const joined = readJoined(source, at, headEnd)
  if (joined) return joined
  return kind.needs && !standsAlone(source, kind.id, at, headEnd)
    ? null
    : reading(at, headEnd, {kind, headEnd})
}

/** `Văn phòng theo dõi, báo cáo`, `Văn phòng: …`: that of whoever issues the document. */
function standsAlone(source: Source, id: string, start: number, at: number): boolean {
  const {folded} = source
  if (id !== 'van-phong' || !isCapital(source, start)) return false
  if (start > 0 && !'.:;'.includes(folded[start - 2]!)) return false
  if (at === folded.length || folded[at] === ':') return true
  return !isCapital(source, at + 1) && predicateAt(source, at + 1) === 'strong'
}

const boards = /(?:ban|phòng|văn phòng|ủy ban) /y

/** `Ban Tuyên giáo` + ` - Nữ công`: two fields of one board, which is another than the one known by the first. */
function readJoined(source: Source, start: number, at: number): Reading | null {
  const {folded} = source
  boards.lastIndex = start
  if (!folded.startsWith(' - ', at) || !boards.test(folded) || beginsPart(source, at)) return null
  if (!isCapital(source, at + 3) || isCapital(source, at + 4) || namesBody(source, at + 3)) return null
  const end = readWords(source, at)
  return end > at ? reading(start, end, {headEnd: at}) : null
}

function readComplement(
  source: Source,
  complement: Complement,
  start: number,
  at: number,
  depth: number,
): Reading | null {
  if (complement === 'unit') {
    const place = readPlace(source, at)
    return place && reading(start, place.end, {place})
  }
  if (complement === 'name') {
    const end = readProperName(source, at, 5)
    return end > at ? reading(start, end) : null
  }
  if (complement === 'words') {
    const end = isCapital(source, at + 1) && !isCapital(source, at + 2) ? readWords(source, at) : at
    return end > at ? reading(start, end) : null
  }
  if (complement === 'topic') {
    const end = readTopic(source, at)
    if (end === null) return null
    const owner = readOwner(source, 'committee', end, depth)
    if (owner) return reading(start, owner.end, {owner})
    const place = readPlace(source, end)
    return reading(start, place?.end ?? end, {place})
  }
  if (complement === 'institution') {
    const end = institutionEnd(source, at)
    return end === null ? null : reading(start, end)
  }
  const owner = readOwner(source, complement, at, depth)
  return owner && reading(start, owner.end, {owner})
}

const institution =
  / (?:bộ|sở|ngành|cục|tổng cục|trường|học viện|viện|công ty|tổng công ty|tập đoàn|ngân hàng)(?=[ ,;.:)]|$)/y

/** A bare `Bộ`, with a capital, that nothing names: not that of `Bộ Y tế`. */
function institutionEnd(source: Source, at: number): number | null {
  institution.lastIndex = at
  if (!institution.test(source.folded) || !isCapital(source, at + 1)) return null
  const end = institution.lastIndex
  return isCapital(source, end + 1) ? null : end
}

/** The body or committee whose name follows. */
function readOwner(
  source: Source,
  complement: 'committee' | 'body',
  from: number,
  depth: number,
): Reading | null {
  const at = skipOf(source.folded, from)
  if (at === 0 || depth === deepest) return null
  const owner = readName(source, at, depth + 1)
  if (!owner?.kind) return null
  if (complement === 'committee') return isCommittee(owner.kind.id) ? owner : null
  return isCapital(source, at) ? owner : null
}

/** The word after `at`, `của` passed over; 0 where none stands there. */
function skipOf(folded: string, at: number): number {
  if (folded[at] !== ' ') return 0
  return folded.startsWith('của ', at + 1) ? at + 5 : at + 1
}

/** `Đảng ủy Công an` and `Trung ương Hội Nông dân` have a standing committee as well as `Tỉnh ủy`. */
function isCommittee(id: string): boolean {
  return id.startsWith('dang-uy') || id.startsWith('trung-uong') || committees.has(id)
}

const committees = new Set([
  'tinh-uy',
  'thanh-uy',
  'huyen-uy',
  'quan-uy-quan',
  'thi-uy',
  'dang-bo',
  'ban-chap-hanh-trung-uong',
  'quan-uy-trung-uong',
  'tinh-doan',
  'thanh-doan',
  'huyen-doan',
  'xa-doan',
  'doan-truong',
])

/** Every word with two letters or more that an abbreviation is made of is in capitals: not `tu` in `tu bổ`. */
function isWrittenInCapitals(source: Source, start: number, end: number): boolean {
  const {text, folded} = source
  const before = start > 0 ? text[start - 1] : ' '
  if (before === '/' || before === '-') return false
  for (let at = start; at < end; at = wordEnd(folded, at) + 1) {
    if (isCapital(source, at) && (wordEnd(folded, at) === at + 1 || isCapital(source, at + 1))) return true
  }
  return false
}
