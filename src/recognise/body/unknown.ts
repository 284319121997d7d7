import {Passage} from '../../text/passage.js'
import {headNouns} from './lexicon/heads.js'
import {determinerPhrases} from './lexicon/modifiers.js'
import {titles} from './lexicon/offices.js'
import {isTrap, memberAt} from './member.js'
import {readPlace, wordEnd} from './place.js'
import {bareVerbAt, predicateAt, predicateWords, skipWord} from './predicate.js'
import {type Reading, reading} from './reading.js'
import {isCapital, type Source} from './source.js'

/**
 * A body the registry does not know, by its head noun: `Trung tâm Xúc tiến đầu tư`, `tổ Toán - Tin`. The word after the
 * head begins with a capital, or the head does where a body is expected (`, Ban nề nếp`); a verb or a mark ends it.
 */
export function readUnknown(source: Source, at: number): Reading | null {
  const head = readHead(source, at)
  if (!head) return null
  const {headEnd, start, proper} = head
  if (!proper && !isExpected(source, at, headEnd)) return null
  // In a line of capitals every word would begin a name.
  if (isCapital(source, at + 1) && (isCapital(source, start + 2) || !proper)) return null
  const end = readWords(source, start)
  if (end <= headEnd) return null
  const place = readPlace(source, end)
  if (place) return reading(at, place.end, {headEnd, place})
  return reading(at, readTail(source, end), {headEnd})
}

/** Words that stand between two commas of a name. */
const longestTailPart = 4

/** `Cục Hộ tịch` + `, quốc tịch, chứng thực`: words in small letters that name nobody, up to a verb or the end; else `at`. */
function readTail(source: Source, at: number): number {
  const {folded} = source
  let end = at
  while (folded.startsWith(', ', end)) {
    const words = readSmallWords(source, end + 1)
    if (words === end + 1) return at
    end = words
  }
  return end > at && isEndOfName(source, end) ? end : at
}

/** The end of a few words in small letters that name nobody; `at`, before their blank, where none stand there. */
function readSmallWords(source: Source, at: number): number {
  const {folded} = source
  let end = at
  for (let count = 0; count < longestTailPart && folded[end] === ' '; count++) {
    const next = end + 1
    if (isCapital(source, next) || namesBody(source, next) || predicateAt(source, next)) break
    end = skipWord(source, next)
  }
  return end
}

const isEndOfName = (source: Source, at: number) =>
  endsName.test(source.folded.slice(at, at + 2)) || predicateAt(source, at + 1) === 'strong'

const endsName = /^(?:$|[;:]|\.(?: |$))/

/** Whether words at `at` begin a body, a class of them, or a person's office. */
export function namesBody(source: Source, at: number): boolean {
  return (
    source.longest(headNouns(), at) !== undefined ||
    memberAt(source, at) !== undefined ||
    source.longest(determinerPhrases(), at) !== undefined ||
    source.longest(titles(), at) !== undefined
  )
}

/** Longest name that a colon ends. */
const longestLabel = 90

/** `Đội Cảnh sát ĐTTP về TTXH, KT, MT: lập chuyên án`: all up to the colon, where no verb stands in it. */
export function readLabelled(source: Source, at: number): Reading | null {
  const {folded} = source
  const head = readHead(source, at)
  if (!head?.proper || isTrap(source, at) || isCapital(source, at + 1)) return null
  let end = head.headEnd
  for (; end - at < longestLabel && folded[end] !== ':'; end++) {
    if (end >= folded.length || ';.()“”"'.includes(folded[end]!)) return null
    if (folded[end] !== ' ' || isCapital(source, end + 1)) continue
    if (predicateAt(source, end + 1) === 'strong' && !folded.startsWith('về ', end + 1)) return null
  }
  if (folded[end] !== ':') return null
  if (folded[end - 1] === ' ') end--
  return end > head.headEnd ? reading(at, end, {headEnd: head.headEnd}) : null
}

/** Whether words are a body's name by their look: cells and attribute lines may hold anything. */
export function looksLikeName(words: string): boolean {
  const source = Passage.of(words)
  return isCapital(source, 0) && readHead(source, 0)?.proper === true
}

interface Head {
  headEnd: number
  /** Before the blank that the words of the name stand after. */
  start: number
  /** They begin with a capital. */
  proper: boolean
}

function readHead(source: Pick<Source, 'text' | 'folded' | 'longest'>, at: number): Head | null {
  const {folded} = source
  const head = source.longest(headNouns(), at)
  if (!head) return null
  const headEnd = at + head.phrase.length
  if (folded[headEnd] !== ' ') return null
  // The second syllable of `Ban Quản lý` may be where the capitals are.
  const start = isCapital(source, headEnd + 1) ? headEnd : wordEnd(folded, at)
  return isCapital(source, start + 1)
    ? {headEnd, start, proper: true}
    : {headEnd, start: headEnd, proper: false}
}

const before = /(?:[,;:(] |(?<![a-zà-ỹ])(?:và|với|cùng|giao|cho|do|nghị|cầu|đạo|đốc|dẫn) )$/u

/**
 * Whether a head in capitals, with small letters after it, is a name: after a sign or a word that bodies follow, or at
 * the start where the head is more than one syllable (`Tổ chức`, `Phòng cháy`, `Quỹ đất` begin sentences too).
 */
function isExpected(source: Source, at: number, headEnd: number): boolean {
  const {folded} = source
  if (!isCapital(source, at) || predicateAt(source, at) || isTrap(source, at)) return false
  return at === 0
    ? folded.slice(at, headEnd).includes(' ')
    : before.test(folded.slice(Math.max(0, at - 6), at))
}

const longest = 12

/** What stands behind a name after a dash and is none of it: `Ban An toàn - cơ quan thường trực`. */
const part =
  / - (?:chủ trì|phối hợp|thực hiện|tham mưu|đầu mối|thường trực|cơ quan|đơn vị|bộ phận)(?![a-zà-ỹ])/y

export function beginsPart({folded}: Source, at: number): boolean {
  part.lastIndex = at
  return part.test(folded)
}

/**
 * The end of the words that go on with a name, up to a verb or a mark; `from` where none do.
 *
 * @param series whether commas may stand inside: `Văn hóa, Thể thao và Truyền thông`.
 */
export function readWords(source: Source, from: number, series = true): number {
  const {folded, registry} = source
  let end = from
  let afterCapital = false
  for (let count = 0; count < longest; count++) {
    if (beginsPart(source, end)) break
    const next = folded.startsWith(' - ', end) ? end + 3 : end + 1
    if (series && folded[end] === ',' && count > 0 && isSeriesInside(source, end)) {
      end = wordEnd(folded, end + 2)
      continue
    }
    if (folded[end] !== ' ' || next >= folded.length) break
    const capital = isCapital(source, next)
    if (count > 0 && capital && source.longest(registry.names, next)) break
    if (!capital) {
      // A verb after a proper name ends it: `Xuân Thủy bảo tồn …`, but `Xúc tiến đầu tư`.
      const predicate = predicateAt(source, next)
      if (predicate === 'strong' || (predicate && afterCapital)) break
      if (count > 1 && !afterCapital && bareVerbAt(source, next)) break
      if (stop.test(folded.slice(next, next + 8))) break
    }
    if (readPlace(source, end) && !capital) break
    if (folded.startsWith('và ', next) && !isCapital(source, next + 3)) return readAnd(source, end)
    if (folded.startsWith('và ', next) && beginsName(source, next + 3)) break
    // The verbs that a name is made of, `Tiếp nhận`, end it no more than their second syllables do.
    const verb = capital ? predicateWords(source, next) : null
    const after = verb?.includes(' ') ? next + verb.length : skipWord(source, next)
    if (after === next) break
    end = after
    afterCapital = capital && !verb?.includes(' ')
  }
  return end
}

/** `Vụ Khoa học kỹ thuật` + `và công nghệ` before a verb or the end; else `at`. */
function readAnd(source: Source, at: number): number {
  const end = readSmallWords(source, at + ' và'.length)
  return end > at + ' và'.length && isEndOfName(source, end) ? end : at
}

const stop = /^(?:các|những|của|hoặc|cùng|thuộc|trực|nêu|này|\()(?![a-zà-ỹ])/u

const longestSeries = 34

function beginsName(source: Source, at: number): boolean {
  return (
    source.longest(source.registry.names, at) !== undefined ||
    (source.longest(headNouns(), at) !== undefined && !isTrap(source, at))
  )
}

/** `Trung tâm Văn hóa, Thể thao và Truyền thông`: a comma between capitalised words that `và` + capital closes. */
function isSeriesInside(source: Source, comma: number): boolean {
  const {folded} = source
  const next = comma + 2
  if (!folded.startsWith(', ', comma) || !isCapital(source, next)) return false
  if (beginsName(source, next)) return false
  const words = folded.slice(next, next + longestSeries).split(' và ', 2)
  if (words.length < 2 || /[,;.:]/.test(words[0]!)) return false
  const and = next + words[0]!.length
  return isCapital(source, and + 4) && !beginsName(source, and + 4)
}
