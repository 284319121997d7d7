import {fold} from '../../text/fold.js'
import {Trie} from '../../text/trie.js'
import {predicateAt, skipWord} from './lexicon/predicates.js'
import {readPlace, wordEnd} from './place.js'
import {type Reading, reading} from './reading.js'
import {isCapital, type Source} from './source.js'

/** Nouns that the names of bodies begin with; the registry need not know the body. */
const heads = [
  'sở',
  'ban',
  'bộ',
  'cục',
  'chi cục',
  'tổng cục',
  'vụ',
  'viện',
  'học viện',
  'trường',
  'trường đại học',
  'trường cao đẳng',
  'đại học',
  'trung tâm',
  'phòng',
  'hội',
  'hiệp hội',
  'liên hiệp',
  'liên đoàn',
  'liên minh',
  'hội đồng',
  'ủy ban',
  'ban quản lý',
  'ban chỉ đạo',
  'ban chỉ huy',
  'ban tổ chức',
  'ban đại diện',
  'tập đoàn',
  'tổng công ty',
  'công ty',
  'ngân hàng',
  'quỹ',
  'báo',
  'đài',
  'tạp chí',
  'nhà xuất bản',
  'bệnh viện',
  'trạm',
  'chi nhánh',
  'tổ công tác',
  'tổ',
  'đội',
  'đoàn',
  'tiểu ban',
  'văn phòng',
  'bộ phận',
  'kho bạc',
  'công đoàn',
  'đảng ủy',
  'đảng bộ',
  'chi bộ',
  'quân khu',
  'sư đoàn',
  'vườn quốc gia',
  'bảo tàng',
  'thư viện',
  'nhà văn hóa',
  'hợp tác xã',
  'cảng vụ',
  'khu quản lý',
  'cơ quan',
  'hạt',
  'đồn',
  'nhà máy',
  'xí nghiệp',
  'câu lạc bộ',
  'cổng',
  'mạng lưới',
]

let built: Trie<true> | undefined

/**
 * A body the registry does not know, by its head noun: `Trung tâm Xúc tiến đầu tư`, `Cục Quản lý thị trường`. Both the
 * head and the word after it begin with a capital, and a verb or a mark ends it.
 */
export function readUnknown(source: Source, at: number): Reading | null {
  const head = readHead(source, at)
  if (!head) return null
  const {headEnd, start} = head
  // In a line of capitals every word would begin a name.
  if (isCapital(source, at + 1) && isCapital(source, start + 2)) return null
  const end = readWords(source, start)
  const place = readPlace(source, end)
  return reading(at, place?.end ?? end, {headEnd, place})
}

/** Whether words are a body's name by their look: cells and attribute lines may hold anything. */
export function looksLikeName(words: string): boolean {
  return readHead({text: words, folded: fold(words)}, 0) !== null
}

/** Where a head noun ends, and where the capitalised words of its name start, before a blank. */
function readHead(
  source: Pick<Source, 'text' | 'folded'>,
  at: number,
): {headEnd: number; start: number} | null {
  const {folded} = source
  if (!isCapital(source, at)) return null
  built ??= new Trie(heads.map((head) => [head, true]))
  const head = built.longest(folded, at)
  if (!head) return null
  const headEnd = at + head.phrase.length
  if (folded[headEnd] !== ' ') return null
  const start = isCapital(source, headEnd + 1) ? headEnd : wordEnd(folded, at)
  return isCapital(source, start + 1) ? {headEnd, start} : null
}

const longest = 12

function readWords(source: Source, from: number): number {
  const {folded, registry} = source
  let end = from
  let afterCapital = false
  for (let count = 0; count < longest; count++) {
    const next = folded.startsWith(' - ', end) ? end + 3 : end + 1
    if (folded[end] === ',' && count > 0 && isSeriesInside(source, end)) {
      end = wordEnd(folded, end + 2)
      continue
    }
    if (folded[end] !== ' ' || next >= folded.length) break
    const capital = isCapital(source, next)
    if (count > 0 && capital && registry.names.longest(folded, next)) break
    if (!capital) {
      // A verb after a proper name ends it: `Xuân Thủy bảo tồn …`, but `Xúc tiến đầu tư`.
      const predicate = predicateAt(folded, next)
      if (predicate === 'strong' || (predicate && afterCapital)) break
      if (stop.test(folded.slice(next, next + 8))) break
    }
    if (readPlace(source, end) && !capital) break
    if (folded.startsWith('và ', next) && !isCapital(source, next + 3)) break
    if (folded.startsWith('và ', next) && registry.names.longest(folded, next + 3)) break
    const after = skipWord(folded, next)
    if (after === next) break
    end = after
    afterCapital = capital
  }
  return end
}

const stop = /^(?:các|những|của|hoặc|cùng|thuộc|trực|nêu|này|\()(?![\p{L}])/u

/** `Trung tâm Văn hóa, Thể thao và Truyền thông`: a comma between capitalised words that `và` + capital closes. */
function isSeriesInside(source: Source, comma: number): boolean {
  const {folded, registry} = source
  const next = comma + 2
  if (!folded.startsWith(', ', comma) || !isCapital(source, next)) return false
  if (registry.names.longest(folded, next) || built?.longest(folded, next)) return false
  const and = folded.indexOf(' và ', next)
  if (and < 0 || and - next > 30 || /[,;.:]/.test(folded.slice(next, and))) return false
  return (
    isCapital(source, and + 4) && !registry.names.longest(folded, and + 4) && !built?.longest(folded, and + 4)
  )
}
