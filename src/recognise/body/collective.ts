import {headNouns} from './lexicon/heads.js'
import {determinerPhrases, modifierPhrases} from './lexicon/modifiers.js'
import {titles} from './lexicon/offices.js'
import {memberAt} from './member.js'
import {readName} from './name.js'
import {predicateAt, skipWord} from './predicate.js'
import {type Reading, reading} from './reading.js'
import {isCapital, type Source} from './source.js'

/** More than this many unknown words after a member are no part of it. */
const unknownWords = 4

/**
 * A class of bodies, one mention with its commas: `các sở, ban, ngành liên quan`, `các bộ, cơ quan ngang bộ, cơ quan
 * thuộc Chính phủ`, `các đảng ủy xã, phường`, `các bộ, ngành và địa phương`, `Bộ, ngành, địa phương`.
 */
export function readCollective(source: Source, at: number): Reading | null {
  const {folded} = source
  const determiner = source.longest(determinerPhrases(), at)
  const start = determiner ? at + determiner.phrase.length + 1 : at
  if (determiner && folded[start - 1] !== ' ') return null
  const first = memberAt(source, start)
  if (!first) return determiner ? readNamedClass(source, at, start) : null
  if (!determiner && !first.value.bare && !hasCompany(source, start + first.phrase.length)) return null
  if (!determiner && isNamed(source, start, first.phrase)) return null
  const {id, level} = first.value
  let [end, closed] = readModifiers(source, start + first.phrase.length)
  while (!closed) {
    const next = nextMember(source, end)
    if (!next) break
    ;[end, closed] = readModifiers(source, next)
  }
  return reading(at, readClause(source, end), {collective: {id, level}})
}

/** `được phân công chủ trì nhiệm vụ theo Kế hoạch này` before `có trách nhiệm` says which of the class. */
function readClause({folded}: Source, at: number): number {
  clause.lastIndex = at
  return clause.test(folded) ? clause.lastIndex : at
}

const clause =
  / (?:có tên|nêu) (?:tại|ở) điều \d{1,2}| được (?:giao|phân công|lựa chọn|chỉ định)(?: [^ ,;.:()]+){0,16}?(?= (?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|chủ động|khẩn trương|tổ chức thực hiện))/y

/** `Các Ban Quản lý dự án`, `các Ủy ban nhân dân xã`: a determiner and a body the registry knows. */
function readNamedClass(source: Source, at: number, start: number): Reading | null {
  const named = readName(source, start)
  return named?.kind
    ? reading(at, named.end, {
        kind: named.kind,
        headEnd: named.headEnd,
        place: named.place,
        collective: {id: named.kind.id, level: named.kind.level},
      })
    : null
}

/** `Hợp tác xã Dịch vụ nông nghiệp Tân Hưng`: one of the class, by name. */
function isNamed(source: Source, at: number, phrase: string): boolean {
  return (
    isCapital(source, at) &&
    isCapital(source, at + phrase.length + 1) &&
    source.longest(headNouns(), at)?.phrase === phrase
  )
}

/** A noun too weak to begin a class (`tổ chức`, `ban`) may, where another member follows: `Bộ, ngành, địa phương`. */
function hasCompany(source: Source, at: number): boolean {
  const {folded} = source
  return (
    folded.startsWith(', ', at) && memberAt(source, at + 2) !== undefined && !source.longest(titles(), at + 2)
  )
}

const joint = /(?:,? và |, ?| hoặc |\/| )(?![ ,;.])/y

/** Where the next bare member ends, if one goes on with the class. */
function nextMember(source: Source, at: number): number | null {
  const {folded} = source
  joint.lastIndex = at
  if (!joint.test(folded)) return null
  const start = joint.lastIndex
  const adjacent = start === at + 1
  const member = memberAt(source, start)
  if (!member) return readSeries(source, at)
  const named = source.longest(source.registry.names, start)
  if (named && isCapital(source, start) && readName(source, start)) return null
  if (named && named.phrase.length > member.phrase.length && readName(source, start)) return null
  const end = start + member.phrase.length
  if (isNamed(source, start, member.phrase) && !source.longest(modifierPhrases(), end + 1)) return null
  if (member.phrase === 'tổ chức' && (adjacent || organises.test(folded.slice(end, end + 14)))) return null
  return end
}

/** `cơ quan báo chí` + `, phát thanh, truyền hình khác`: more modifiers after commas, up to a word or a mark that ends the class. */
function readSeries(source: Source, at: number): number | null {
  const {folded} = source
  let end = at
  while (folded.startsWith(', ', end)) {
    const modifier = source.longest(modifierPhrases(), end + 2)
    if (modifier?.value !== 'open') return null
    end += 2 + modifier.phrase.length
  }
  if (end === at) return null
  if (endOfClass.test(folded.slice(end, end + 2))) return end
  const next = folded[end] === ' ' && source.longest(modifierPhrases(), end + 1)
  if (next && next.value === 'closing') return end
  return predicateAt(source, end + 1) === 'strong' ? end : null
}

const endOfClass = /^(?:$|[;:)]|\.(?: |$))/

/** What `tổ chức` is a verb before: `các sở, ngành tổ chức thực hiện`. */
const organises =
  /^ (?:thực hiện|triển khai|tốt|hội|quán triệt|tuyên truyền|các|sơ kết|tổng kết|kiểm tra|rà soát|lễ|lớp)/

/** What stands between a member and the next: its known modifiers, a body it belongs to, or a few unknown words. */
function readModifiers(source: Source, from: number): [end: number, closed: boolean] {
  const {folded} = source
  let end = from
  let closed = false
  for (let count = 0; count < 4 && folded[end] === ' '; count++) {
    const owned = readOwner(source, end)
    if (owned !== null) return [owned, true]
    const modifier = source.longest(modifierPhrases(), end + 1)
    if (!modifier) break
    end += 1 + modifier.phrase.length
    closed ||= modifier.value === 'closing'
  }
  if (!closed && end === from) end = readUnknown(source, end)
  return [end, closed]
}

const belonging = / (?:(?:trực )?thuộc |của |(?<=giúp việc |[ ,](?:ban|đơn vị) ))(?! )/y

/** `trực thuộc Tỉnh ủy`, `của Sở Y tế`, `giúp việc Tỉnh ủy`. */
function readOwner(source: Source, at: number): number | null {
  belonging.lastIndex = at
  if (!belonging.test(source.folded)) return null
  const start = belonging.lastIndex
  if (!isCapital(source, start)) return null
  return readName(source, start)?.end ?? null
}

/** `doanh nghiệp` + `chế biến gỗ`: taken only where a verb or a mark follows soon. */
function readUnknown(source: Source, at: number): number {
  const {folded} = source
  let end = at
  for (let count = 0; count <= unknownWords; count++) {
    if (end === folded.length || folded[end] !== ' ') return end
    const next = end + 1
    if (predicateAt(source, next) || boundaries.test(folded.slice(next, next + 6))) return end
    if (memberAt(source, next) || source.longest(determinerPhrases(), next)) return end
    if (isCapital(source, next) && source.longest(source.registry.names, next)) return end
    const after = skipWord(source, next)
    if (after === next) return end
    end = after
  }
  return at
}

const boundaries = /^(?:(?:và|hoặc|cùng|của|thuộc|gồm) |[("“])/
