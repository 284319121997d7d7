import {isCapitalAt} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import {Phrases} from '../../text/phrases.js'
import type {Context} from '../finding.js'
import {readDate} from './date.js'
import {type Draft, unknownDocument} from './draft.js'
import {nameEnd, readIssuer} from './issuer.js'
import {lawNames} from './lexicon/laws.js'
import {readNumber} from './number.js'

/** What makes the word before it part of another name, or of a law that is yet to be made. */
const otherwise =
  /(?:^|[ (])(?:pháp|kỷ|quân|đại học|trường|khoa|công ty|văn phòng|hội|báo|dự án|dự thảo|dự|xây dựng|soạn thảo) $/

/**
 * Laws, codes and ordinances cited by name: `Luật Đất đai năm 2024`, `Luật Nhà ở số 27/2023/QH15`, `Luật sửa đổi, bổ
 * sung một số điều của Luật Đầu tư công`, and names that share the word: `Luật Đất đai, Nhà ở`.
 *
 * @param at after the word `luật` that starts at `start`.
 */
export function readLaws(
  passage: Passage,
  start: number,
  at: number,
  type: string,
  stop: number,
  context: Context,
): Draft[] {
  const {text, folded} = passage
  if (!isCapitalAt(text, start) || otherwise.test(folded.slice(Math.max(0, start - 12), start))) return []
  const amended = amendmentEnd(passage, at, stop)
  const known = amended ? 0 : knownNameEnd(passage, at, stop)
  const end = amended || known || unknownNameEnd(passage, at, stop)
  if (!end) return []
  const first = withTail(passage, start, end, type, name(passage, start, at, end), stop, context)
  return known && first.end === end ? [first, ...others(passage, end, type, stop)] : [first]
}

let names: Phrases<string> | undefined

/** The names of laws as the lexicon has them; `quản lý và sử dụng tài sản công` is `quản lý, sử dụng tài sản công`. */
function knownNames(): Phrases<string> {
  if (names) return names
  const entries = lawNames.map((name): [string, string] => [name, name])
  for (const name of lawNames)
    if (/^[^,]*, [^,]*$/.test(name)) entries.push([name.replace(', ', ' và '), name])
  names = new Phrases(entries)
  return names
}

const longestLaw = 110

/** The end of the longest known name that follows, 0 if none does. */
function knownNameEnd(passage: Passage, at: number, stop: number): number {
  const {folded} = passage
  if (folded[at] !== ' ') return 0
  const limit = Math.min(stop, at + longestLaw)
  for (let end = limit; ; end--) {
    const name = passage.longest(knownNames(), at + 1, end)
    if (!name) return 0
    end = at + 1 + name.phrase.length
    if (end === limit || signs.includes(folded[end]!)) return end
  }
}

/** What may stand right behind a law's name. */
const signs = ' ,.;:)(”"'

/** A law that the list does not have: its first word is capitalised. */
function unknownNameEnd({text, folded}: Passage, at: number, stop: number): number {
  if (folded[at] !== ' ' || !isCapitalAt(text, at + 1)) return 0
  const end = nameEnd(text, folded, at + 1, stop)
  return end > at + 3 ? end : 0
}

const amending =
  / (?:sửa đổi|sửa đổi,? (?:và )?bổ sung)(?: (?:một số|các))?(?: (?:điều|nội dung))?(?: của)?(?: các)?(?= (?:bộ )?luật )/y
const amendedLaw = /(?:,| và|, và)? ((?:bộ )?luật)(?= )/y

/** `Luật sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C`: one law, by the names of those it changes. */
function amendmentEnd(passage: Passage, at: number, stop: number): number {
  const {folded} = passage
  amending.lastIndex = at
  let end = amending.test(folded) ? amending.lastIndex : 0
  for (let laws = 0; end && laws < 12; laws++) {
    amendedLaw.lastIndex = end
    if (!amendedLaw.test(folded)) return laws ? end : 0
    const after = amendedLaw.lastIndex
    const next = knownNameEnd(passage, after, stop) || unknownNameEnd(passage, after, stop)
    if (!next) return laws ? end : 0
    end = next
  }
  return end
}

const edition = / ?(?:\(sửa đổi\) ?)?(?:,? năm |\(|(?<=[a-zà-ỹ]) ?)((?:19|20)\d{2})\)?(?!\d| ?[-/])/uy
const revised = / \(sửa đổi\)/y
const numberHead = / ?,? ?\(?(?:(?:bộ )?luật |pháp lệnh )?(?:số ?:? ?)(?=\d)/y

/** Year, number, date and issuer after a law's name. */
function withTail(
  passage: Passage,
  start: number,
  nameEnds: number,
  type: string,
  named: string,
  stop: number,
  context: Context,
): Draft {
  const {text, folded} = passage
  let end = nameEnds
  let year: number | null = null
  for (const form of [edition, revised]) {
    form.lastIndex = end
    const found = form.exec(folded)
    if (!found || form.lastIndex > stop) continue
    end = form.lastIndex
    year = found[1] ? Number(found[1]) : year
    break
  }
  numberHead.lastIndex = end
  const opened = numberHead.exec(folded)
  const number = opened ? readNumber(text, numberHead.lastIndex, stop) : null
  if (number) end = number.end
  const dated = readDate(passage, end, stop, context)
  end = dated?.end ?? end
  const issuer = number || dated ? readIssuer(passage, end, stop) : null
  end = issuer?.end ?? end
  if (opened?.[0].includes('(') && folded[end] === ')') end++
  const stated = year ?? number?.year ?? dated?.year ?? null
  const document = {
    ...unknownDocument,
    type,
    number: number?.number ?? null,
    symbol: number?.symbol ?? null,
    year: stated,
    date: dated?.date ?? null,
    issuer: issuer?.words ?? null,
    key: number?.key ?? (year ? `${named} ${year}` : named),
  }
  return {start, end, next: end, document}
}

const sharing = /(?:, |,? và )/y

/** `, Nhà ở và Kinh doanh bất động sản` after `Luật Đất đai`: known names only, and a sign after each. */
function others(passage: Passage, from: number, type: string, stop: number): Draft[] {
  const {text, folded} = passage
  const found: Draft[] = []
  for (let end = from; ; ) {
    sharing.lastIndex = end
    if (!sharing.test(folded)) return found
    const start = sharing.lastIndex
    const next = isCapitalAt(text, start) ? knownNameEnd(passage, start - 1, stop) : 0
    if (!next || (next < stop && !/^(?:[,.;)]| và )/.test(folded.slice(next, next + 4)))) return found
    const key = `${type} ${passage.longest(knownNames(), start, next)!.value}`
    found.push({start, end: next, next, document: {...unknownDocument, type, key}})
    end = next
  }
}

/** The name as a key: folded, with the abbreviation of `văn bản QPPL` written out. */
function name(passage: Passage, start: number, at: number, end: number): string {
  const {folded} = passage
  const known = passage.longest(knownNames(), at + 1, end)
  if (known && at + 1 + known.phrase.length === end) return `${folded.slice(start, at)} ${known.value}`
  return folded.slice(start, end).replace(/ qppl(?= |$)/, ' quy phạm pháp luật')
}
