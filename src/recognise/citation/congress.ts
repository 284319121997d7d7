import {isCapitalAt} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import type {CitationContext} from './context.js'
import {type Draft, unknownDocument} from './draft.js'
import {Tail} from './tail.js'

/** Words that may stand in the name of a congress without a capital (folded): `Đại hội đại biểu Đảng bộ tỉnh`. */
const nameWords = new Set(
  'đại biểu toàn quốc đảng bộ viên tỉnh thành phố huyện quận thị xã trấn phường đặc khu các cơ quan khối doanh nghiệp công an quân đội ủy ban nhân dân mặt trận tổ quốc việt nam hội liên hiệp phụ nữ nông cựu chiến binh thanh niên đoàn cộng sản'.split(
    ' ',
  ),
)

interface Forms {
  head: Tail
  ordinal: Tail
  ofParty: Tail
  term: Tail
  /** Of the name, which ends before a numeral. */
  word: RegExp
}

let forms: Forms | undefined

/** Made at first use. */
function compiled(): Forms {
  const wholeWord = '(?![\\da-zà-ỹ])'
  forms ??= {
    head: new Tail(' ', '(?:(?:trình|tại|của) )?đại hội(?= |,)'),
    ordinal: new Tail(',? ', `(?:lần thứ |lần |khóa )?([ivxl]{1,7}|(?<=lần thứ )\\d{1,2})${wholeWord}`, 'u'),
    ofParty: new Tail(' ', `(?:của )?đảng(?: cộng sản việt nam| ta)?(?! bộ| viên| ủy)(?![a-zà-ỹ])`, 'u'),
    term: new Tail(',? \\(?', '(?:nhiệm kỳ |khóa )(\\d{4}) ?- ?(\\d{4})\\)?'),
    word: / (?![ivxl]+(?![a-zà-ỹ]))([a-zà-ỹ]+)/uy,
  }
  return forms
}

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
  const {head, ordinal, ofParty, term} = compiled()
  const congress = head.exec(folded, at, stop)
  if (!congress) return null
  const words: string[] = []
  const ordinalAt = walk(passage, at + congress[0].length, stop, words)
  const counted = ordinal.exec(folded, ordinalAt, stop)
  let end = counted ? walk(passage, ordinalAt + counted[0].length, stop, words, true) : ordinalAt
  const party = ofParty.exec(folded, end, stop)
  if (party) {
    end += party[0].length
    words.push('đảng')
  }
  const years = term.exec(folded, end, stop)
  if (years) end += years[0].length
  const sign = counted?.[1]?.toUpperCase() ?? (years ? `${years[1]}-${years[2]}` : null)
  // `Nghị quyết Đại hội` alone says nothing: it may be a short name of any of them.
  if (!sign && words.every((word) => word === 'đảng')) return null
  const name = `${type} đại hội ${canonicalName(words, context.province)}`
  const earlier = context.aliases.get(memory(name))
  const number = counted ? ordinalAsWritten(passage.text, ordinalAt, counted) : null
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

const longestName = 14

/**
 * Takes the words of a congress' name, up to its ordinal; after the ordinal only the name of an organisation goes on.
 * Gives back where they end.
 */
function walk(
  {text, folded}: Passage,
  from: number,
  stop: number,
  words: string[],
  afterOrdinal = false,
): number {
  const {word: form} = compiled()
  let end = from
  if (afterOrdinal && !/^ (?:của )?đảng bộ /.test(folded.slice(from, from + 14))) return end
  for (const most = words.length + longestName; words.length < most; ) {
    form.lastIndex = end
    const word = form.exec(folded)?.[1]
    if (!word || form.lastIndex > stop || word === 'lần') break
    const named = isCapitalAt(text, end + 1) || nameWords.has(word) || (afterOrdinal && word === 'của')
    if (!named) break
    if (word !== 'của') words.push(word)
    end = form.lastIndex
  }
  return end
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
