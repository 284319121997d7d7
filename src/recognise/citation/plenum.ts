import type {Passage} from '../../text/passage.js'
import {type Draft, unknownDocument} from './draft.js'
import {Tail} from './tail.js'

const words = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const tens = ['một', 'hai', 'ba', 'bốn', 'lăm']
const spelled = `(?:mười (?:${tens.join('|')})|${words.join('|')}|bốn)`
const nth = `(?:\\d{1,2}|${spelled})`
const sources = {
  // `Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII`
  counted: `hội nghị (?:trung ương )?lần thứ (${nth})(?:,?(?: của)? (?:ban chấp hành|bch)(?: trung ương| tw)(?: đảng)?)?`,
  // `Nghị quyết Trung ương 4`, `Kết luận Hội nghị Trung ương 4, 5`, `Nghị quyết Trung ương 6, Trung ương 7`
  numbered:
    '(?:hội nghị )?(?:trung ương|tw)(?: đảng)? (\\d{1,2}(?:(?:, | và )(?:trung ương )?\\d{1,2}(?= |,|\\))){0,5})',
}
const term = ',? \\(?khóa ([ivxl]{1,6}(?:(?:, khóa | và khóa |, | và )[ivxl]{1,6}(?![a-zà-ỹ])){0,5})\\)?'

let form: Tail | undefined

/**
 * Resolutions and conclusions of plenums of the Central Committee: `Nghị quyết Trung ương 4 khóa XII`. A list shares its
 * head: `Nghị quyết Trung ương 4 khóa XI, XII` cites two documents, the second by `XII` alone.
 *
 * @param at after the word for the document that starts at `start`.
 */
export function readPlenums(
  {text, folded}: Passage,
  start: number,
  at: number,
  type: string,
  stop: number,
): Draft[] {
  form ??= new Tail(
    ' ',
    `(?:của )?(?:${sources.counted}|${sources.numbered})(?![\\da-zà-ỹ/-])(?:${term}(?![\\da-zà-ỹ]))?`,
    'du',
  )
  const found = form.exec(folded, at, stop)
  if (!found) return []
  const indices = found.indices!
  const plenums = items(folded, indices[1] ?? indices[2]!, /, trung ương | và trung ương |, | và /)
  const terms = indices[3] ? items(folded, indices[3], /, khóa | và khóa |, | và /) : [null]
  const whole = at + found[0].length
  const drafts: Draft[] = []
  const put = (plenum: Item, khoa: Item | null, from: number, end: number) => {
    const number = plenum.words
    const key = khoa ? `${type} trung ương ${digits(number)} khóa ${khoa.words.toUpperCase()}` : null
    const document = {...unknownDocument, type, number: text.slice(plenum.start, plenum.end), key}
    drafts.push({start: from, end, next: end, document})
  }
  for (const [index, plenum] of plenums.entries()) {
    const last = index === plenums.length - 1
    const end = !last ? plenum.end : terms.length > 1 ? terms[0]!.end : whole
    put(plenum, terms[0]!, index === 0 ? start : plenum.start, end)
  }
  for (const [index, khoa] of terms.entries()) {
    if (index > 0) put(plenums.at(-1)!, khoa, khoa!.start, index === terms.length - 1 ? whole : khoa!.end)
  }
  return drafts
}

interface Item {
  words: string
  start: number
  end: number
}

function items(folded: string, [from, to]: [number, number], separator: RegExp): Item[] {
  const found: Item[] = []
  let at = from
  for (const words of folded.slice(from, to).split(separator)) {
    const start = folded.indexOf(words, at)
    at = start + words.length
    found.push({words, start, end: at})
  }
  return found
}

/** `tư`, `mười một` in digits. */
function digits(words: string): string {
  if (/^\d/.test(words)) return String(Number(words))
  if (words === 'bốn') return '4'
  const [ten, unit] = words.split(' ')
  return String(unit ? 11 + tens.indexOf(unit) : 1 + wordIndex(ten!))
}

function wordIndex(word: string): number {
  return words.indexOf(word)
}
