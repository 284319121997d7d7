import {fold} from '../../text/fold.js'
import {endsRun, endsWord} from '../../text/letters.js'
import {Phrases} from '../../text/phrases.js'
import type {Level} from '../../tree/body.js'
import {provinces} from './data/provinces.js'
import {documentWords} from './lexicon/documents.js'
import {headNouns} from './lexicon/heads.js'
import type {Place} from './reading.js'
import {isCapital, type Source} from './source.js'

const levels: Readonly<Record<string, Level | null>> = {
  tỉnh: 'province',
  // A bare "thành phố" is a province's equal or a district's: its own name or the document's province tells.
  'thành phố': null,
  tp: null,
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
  thôn: 'commune',
  'khu phố': 'commune',
  'tổ dân phố': 'commune',
  'khu dân cư': 'commune',
  ấp: 'commune',
  xóm: 'commune',
  bản: 'commune',
  buôn: 'commune',
  'cơ sở': 'commune',
  'trung ương': 'central',
}

const word =
  '(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|khu phố|tổ dân phố|khu dân cư|ấp|xóm|bản|buôn)(?! ủy| đoàn| đội| hội| viên)'
const joint = '(?:,|\\/|-|,? và| hoặc) ?'
/** `các xã, các phường`, but only the first unit of `xã, các thôn`. */
const unit = new RegExp(
  ` (?:(?:ở (?=các ))?(các|một số|mỗi|từng) (${word})((?:${joint}(?:các )?${word})*)|(${word})((?:${joint}${word})*))`,
  'y',
)
const rank =
  / (?:ở )?(?:cấp (tỉnh|thành phố|huyện|xã|cơ sở|trung ương)(?:(?:\/|(?:,| và|,? hoặc) )(?:cấp )?(?:tỉnh|huyện|xã|cơ sở))*|(?:ở )?(?:các|hai|2|ba|3) cấp|cùng cấp|nhà trường|toàn trường|(?:ở )?các (?:khối )?lớp|(?:trường|cơ quan)(?= ?(?:[,;.:)]|$))|(?:ở )?(?:các )?(?:đơn vị, )?địa phương|(?:ở )?cơ sở(?! dữ liệu| vật chất| pháp lý| hạ tầng))/y
const scope =
  /(?: (?:trực )?thuộc (?:trung ương|tw|tỉnh|thành phố)| trong (?:tỉnh|thành phố|xã|cả nước)| (?:trên|thuộc) địa bàn(?: (?:tỉnh|thành phố|xã|phường))?| của (?:tỉnh|thành phố)| cùng cấp| (?:có )?liên quan| khác)/y

/**
 * The administrative unit that follows a name, `at` the blank after it: `tỉnh Hưng Yên`, `các xã, phường`,
 * `cấp xã`, `các cấp trong tỉnh`, `Hà Nội`.
 */
export function readPlace(source: Source, at: number): Place | null {
  const {folded} = source
  if (folded[at] !== ' ') return null
  return (
    readUnit(source, at) ?? readRank(source, at) ?? readRegion(source, at) ?? readProvince(source, at + 1)
  )
}

function readUnit(source: Source, at: number): Place | null {
  unit.lastIndex = at
  const found = unit.exec(source.folded)
  if (!found) return null
  const [, determiner, first = found[4]!, , , more] = found
  const start = at + 1
  let end = unit.lastIndex
  if (!endsWord(source.folded, end)) return null
  if (source.folded[end] === '.' && first === 'tp' && source.folded[end + 1] === ' ') end++
  const level = levels[first] ?? null
  if (determiner || more) {
    const names = source.folded[end] === ':' ? readNamesSaid(source, end + 1) : readNames(source, end)
    return {start, end: names ?? readScope(source, end), level: level ?? 'province', name: null, many: true}
  }
  const named = readProvince(source, end + 1)
  if (named && source.folded[end] === ' ') {
    return {...named, start, level: level ?? cityLevel(named.name!)}
  }
  // The gazetteer knows every tỉnh.
  const nameEnd = level === 'province' ? end : readProperName(source, end, 4, true)
  if (nameEnd > end) {
    return {
      start,
      end: nameEnd,
      level: level ?? 'district',
      name: source.text.slice(end + 1, nameEnd),
      many: false,
    }
  }
  if (villages.has(first)) return null
  const scoped = readScope(source, end)
  return {start, end: scoped, level, name: null, many: scoped > end}
}

/** Below a commune; words of other meanings too (`nông thôn mới`, `bản đồ`), so only with a name or `các`. */
const villages = new Set(['thôn', 'khu phố', 'tổ dân phố', 'khu dân cư', 'ấp', 'xóm', 'bản', 'buôn'])

/** `các tỉnh Hưng Yên, Thái Bình`, `các xã Tân Tiến, Phố Hiến`: where the list of names ends. */
function readNames(source: Source, at: number): number | null {
  let end: number | null = null
  let next = at + 1
  for (;;) {
    const nameEnd = source.folded[next - 1] === ' ' ? placeNameEnd(source, next) : null
    if (nameEnd === null) return end
    end = nameEnd
    next = source.folded.startsWith(' và ', end) ? end + 4 : end + 2
  }
}

/** `các xã: Tân Tiến, Phố Hiến`; in `các xã: Kiện toàn bộ máy` the colon ends the list, and one capital begins what it does. */
function readNamesSaid(source: Source, at: number): number | null {
  const first = source.folded[at] === ' ' ? placeNameEnd(source, at + 1) : null
  if (first === null) return null
  const named = source.folded.slice(at + 1, first).includes(' ') || readProvince(source, at + 1) !== null
  return named ? readNames(source, at) : null
}

const institutions = /(?:trường|cơ quan)$/

function readRank(source: Source, at: number): Place | null {
  rank.lastIndex = at
  const found = rank.exec(source.folded)
  if (!found || !endsWord(source.folded, rank.lastIndex)) return null
  const level = found[1] ? (levels[found[1]] ?? 'province') : null
  const end = readScope(source, rank.lastIndex)
  if (institutions.test(found[0]))
    return {start: at + 1, end, level, name: null, many: false, institution: true}
  return {start: at + 1, end, level, name: null, many: true}
}

function placeNameEnd(source: Source, at: number): number | null {
  const province = readProvince(source, at)
  if (province) return province.end
  if (source.longest(headNouns(), at)) return null
  const end = readProperName(source, at - 1, 4)
  return end > at ? end : null
}

const region = / khu vực (?:[ivx]{1,5}|\d{1,2})(?: - )?/y

/** `khu vực XI`, `khu vực 3 - Hưng Yên`: a region of an office that spans provinces or communes. */
function readRegion(source: Source, at: number): Place | null {
  region.lastIndex = at
  const found = region.exec(source.folded)
  if (!found) return null
  const bare = at + found[0].trimEnd().replace(/ -$/, '').length
  const named = bare < region.lastIndex ? readProvince(source, region.lastIndex) : null
  if (!named && !endsWord(source.folded, bare)) return null
  return {
    start: at + 1,
    end: named?.end ?? bare,
    level: null,
    name: source.text.slice(at + 1, named?.end ?? bare),
    many: false,
  }
}

function readScope(source: Source, at: number): number {
  scope.lastIndex = at
  return scope.test(source.folded) && endsWord(source.folded, scope.lastIndex) ? scope.lastIndex : at
}

let gazetteer: Phrases<string> | undefined
let cities: Set<string> | undefined

function provinceNames(): Phrases<string> {
  if (gazetteer) return gazetteer
  const names: [string, string][] = []
  for (const {name, from, aliases = []} of provinces) {
    for (const each of [name, ...from]) names.push([fold(each), each])
    for (const each of aliases) names.push([fold(each), each === 'HCM' ? name : each])
  }
  gazetteer = new Phrases(names)
  return gazetteer
}

/** A province's name, of now or of before the mergers of 2025, written with a capital. */
function readProvince(source: Source, at: number): Place | null {
  if (!isCapital(source, at)) return null
  const found = source.longest(provinceNames(), at)
  if (!found) return null
  const end = at + found.phrase.length
  return {start: at, end, level: cityLevel(found.value), name: found.value, many: false}
}

function cityLevel(name: string): Level {
  cities ??= new Set(provinces.flatMap(({city, name}) => (city ? [name] : [])))
  return cities.has(name) || provinces.some(({from}) => from.includes(name)) ? 'province' : 'district'
}

/** Whether a province is a centrally governed city: its `thành phố` is then a province's equal. */
export function isCity(name: string): boolean {
  cities ??= new Set(provinces.flatMap(({city, name}) => (city ? [name] : [])))
  return cities.has(name)
}

/** The end of up to `most` capitalised words (or a number, `Quận 1`) that begin no body; `at` if there are none. */
export function readProperName(source: Source, at: number, most: number, numbered = false): number {
  const {folded, registry} = source
  // In a line of capitals every word would be a name.
  if (at > 0 && isCapital(source, at - 1)) return at
  let end = at
  for (let count = 0; count < most && folded[end] === ' '; count++) {
    const start = end + 1
    const capital = isCapital(source, start)
    if (!capital && !(numbered && count === 0 && isDigit(folded.charCodeAt(start)))) break
    if (capital && (source.longest(registry.names, start) || source.longest(documentWords(), start))) break
    const after = wordEnd(folded, start)
    if (after === start) break
    end = after
    if (!capital) break
  }
  return end
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Where the run of letters, digits, hyphens and other signs from `at` ends. */
export function wordEnd(folded: string, at: number): number {
  let end = at
  while (end < folded.length && !endsRun(folded.charCodeAt(end))) end++
  return end
}
