import {startsWord} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import type {Citation} from '../../tree/citation.js'
import type {Finding, Span} from '../finding.js'
import {nameEnd} from './parts.js'

/**
 * Documents that are cited without a number but by what identifies them: resolutions of congresses and plenums, laws by
 * name, annexes of this programme. On text as written: the capital tells a name from a common noun.
 */
const forms =
  /(?:(Nghị quyết|Kết luận|Văn kiện|Báo cáo chính trị) (?:Đại hội(?: đại biểu)?(?: toàn quốc)?(?: Đảng bộ (?:tỉnh|thành phố|huyện|xã|phường)(?: \p{Lu}\p{Ll}*){0,4})?(?: lần thứ)? ?(?:[IVX]{1,7}|\d{1,2})?(?: của Đảng)?(?:, nhiệm kỳ \d{4} ?[-–] ?\d{4})?|(?:Hội nghị )?(?:lần thứ \p{Ll}+ )?(?:Ban Chấp hành )?Trung ương(?: Đảng)?(?: \d{1,2})?,? khóa [IVX]{1,5}(?:(?:,| và) [IVX]{1,5}){0,4}|Trung ương \d{1,2}(?:,? khóa [IVX]{1,5}(?:(?:,| và) [IVX]{1,5}){0,4})?)|(Bộ luật|Luật|Pháp lệnh) (?=\p{Lu}|[a-zà-ỹđ]+ \p{Ll})|(Hiến pháp)(?: năm (\d{4}))?|(P(?:hụ lục|HỤ LỤC)) (?:số )?(?:\d{1,2}|[IVX]{1,5})(?![\p{L}\p{N}]))/gu

export function* findNamed(passage: Passage, span: Span): Iterable<Finding<Citation>> {
  const {text} = passage
  forms.lastIndex = span.start
  for (let found = forms.exec(text); found && found.index < span.end; found = forms.exec(text)) {
    const {index} = found
    const [words, decision, law, constitution, year, annex] = found
    if (!startsWord(text, index)) continue
    const end = law ? lawEnd(text, index + words.length, span.end) : index + words.trimEnd().length
    if (law && end <= index + words.length + 3) continue
    forms.lastIndex = Math.max(end, forms.lastIndex)
    const raw = text.slice(index, end)
    const type = (decision ?? law ?? constitution ?? annex)!.toLowerCase()
    // A congress or a plenum without its number identifies nothing.
    const identified = law || constitution || (decision && /[IVX\d]/.test(raw.slice(decision.length)))
    if (decision && !identified) continue
    yield {
      start: index,
      end,
      value: {...unnumbered, raw, type, year: year ? Number(year) : null, key: identified ? raw : null},
    }
  }
}

/** A law's name goes on in small letters after its first word: `Luật Bảo vệ dữ liệu cá nhân`. */
function lawEnd(text: string, start: number, stop: number): number {
  if (!/\p{Lu}/u.test(text[start] ?? '')) return start
  return nameEnd(text, start, stop)
}

const unnumbered: Omit<Citation, 'raw' | 'type' | 'year' | 'key'> = {
  number: null,
  symbol: null,
  date: null,
  issuer: null,
  title: null,
  locator: null,
  alias: null,
}
