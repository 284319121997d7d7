import {isCapitalAt} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import type {CitationContext} from './context.js'
import {type Draft, unknownDocument} from './draft.js'

/** Words that may stand in the name of a congress without a capital (folded): `Đại hội đại biểu Đảng bộ tỉnh`. */
const nameWords = new Set(
  'đại biểu toàn quốc đảng bộ viên tỉnh thành phố huyện quận thị xã trấn phường đặc khu các cơ quan khối doanh nghiệp công an quân đội ủy ban nhân dân mặt trận tổ quốc việt nam hội liên hiệp phụ nữ nông cựu chiến binh thanh niên đoàn cộng sản'.split(
    ' ',
  ),
)

const head = / (?:(?:trình|tại|của) )?đại hội(?= |,)/y
const ordinal = /,? (?:lần thứ |lần |khóa )?([ivxl]{1,7}|(?<=lần thứ )\d{1,2})(?![\p{L}\p{M}\p{N}])/uy
const ofParty = / (?:của )?đảng(?: cộng sản việt nam| ta)?(?! bộ| viên| ủy)(?![\p{L}\p{M}])/uy
const term = /,? \(?(?:nhiệm kỳ |khóa )(\d{4}) ?- ?(\d{4})\)?/y
const nextWord = / ([\p{L}\p{M}]+)/uy

/**
 * Documents of a congress, identified by its ordinal or its term: `Nghị quyết Đại hội XIV của Đảng`, `Nghị quyết Đại hội
 * đại biểu Đảng bộ tỉnh Hưng Yên lần thứ I, nhiệm kỳ 2025-2030`.
 *
 * @param at after the word for the document, `nghị quyết`, that starts at `start`.
 */
export function readCongress(
  passage: Passage,
  start: number,
  at: number,
  type: string,
  stop: number,
  context: CitationContext,
): Draft | null {
  const {folded} = passage
  head.lastIndex = at
  if (!head.test(folded)) return null
  const before = walk(passage, head.lastIndex, stop)
  const counted = sticky(ordinal, folded, before.end, stop)
  const after = counted ? walk(passage, ordinal.lastIndex, stop, true) : null
  let end = after?.end ?? before.end
  let words = [...before.words, ...(after?.words ?? [])]
  if (sticky(ofParty, folded, end, stop)) {
    end = ofParty.lastIndex
    words = [...words, 'đảng']
  }
  const years = sticky(term, folded, end, stop)
  if (years) end = term.lastIndex
  const name = `${type} đại hội ${canonicalName(words, context.province)}`
  const sign = counted?.[1]?.toUpperCase() ?? (years ? `${years[1]}-${years[2]}` : null)
  // `Nghị quyết Đại hội` alone says nothing: it may be a short name of any of them.
  const named = words.some((word) => word !== 'đảng')
  const earlier = sign || named ? context.aliases.get(memory(name)) : undefined
  const number = counted ? ordinalAsWritten(passage.text, before.end, counted) : null
  if (!sign && !earlier) return null
  const same = earlier && (!counted || earlier.number === number)
  const document = same ? earlier : {...unknownDocument, type, number, key: `${name} ${sign}`}
  if (!earlier && counted) context.aliases.set(memory(name), document)
  return {start, end, next: end, document}
}

/** A congress without its ordinal, kept apart from the short names that are looked up as they stand. */
function memory(name: string): string {
  return `${name} (lần thứ)`
}

function sticky(expression: RegExp, folded: string, at: number, stop: number): RegExpExecArray | null {
  expression.lastIndex = at
  const found = expression.exec(folded)
  return found && expression.lastIndex <= stop ? found : null
}

const longestName = 14

/** The words of a congress' name, up to its ordinal; after the ordinal only the name of an organisation goes on. */
function walk(
  {text, folded}: Passage,
  from: number,
  stop: number,
  afterOrdinal = false,
): {words: string[]; end: number} {
  const words: string[] = []
  let end = from
  if (afterOrdinal && !/^ (?:của )?đảng bộ /.test(folded.slice(from, from + 14))) return {words, end}
  while (words.length < longestName) {
    nextWord.lastIndex = end
    const found = nextWord.exec(folded)
    if (!found || nextWord.lastIndex > stop || /^[ivxl]+$/.test(found[1]!)) break
    const word = found[1]!
    const capital = isCapitalAt(text, end + 1)
    if (word === 'lần' || !(capital || nameWords.has(word) || (afterOrdinal && word === 'của'))) break
    if (word !== 'của') words.push(word)
    end = nextWord.lastIndex
  }
  return {words, end}
}

const unsaid = / ?(?:đại biểu|toàn quốc|cộng sản việt nam)/g

/** `đảng` for the Party's own; a province's Party organisation with the province's name. */
function canonicalName(words: readonly string[], province: string | null): string {
  const name = ` ${words.join(' ')}`.replace(unsaid, '').trim() || 'đảng'
  return /^đảng bộ (?:tỉnh|thành phố)$/.test(name) && province ? `${name} ${province.toLowerCase()}` : name
}

function ordinalAsWritten(text: string, from: number, found: RegExpExecArray): string {
  const end = from + found[0].length
  return text.slice(end - found[1]!.length, end)
}
