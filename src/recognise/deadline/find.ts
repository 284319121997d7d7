import {startsWord} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import type {Deadline} from '../../tree/time.js'
import type {Finding, Span} from '../finding.js'
import {Cursor} from './cursor.js'
import {type Draft, readTime} from './grammar.js'
import {type DeadlineContext, dueOf} from './read.js'
import {resolve} from './resolve.js'
import {tokenise} from './tokens.js'

/**
 * Words that may open a deadline in a sentence, with the word of time that must follow. Everything else is decided by
 * what stands to the left: a time is a deadline where completion or a target governs it, not where it dates something.
 */
const opening =
  /(?:chậm nhất|muộn nhất|không muộn hơn|không chậm hơn|trước|đến|tới|trong|vào|từ|ngay trong|định kỳ) (?:là |vào |hết |cuối |đầu |giữa |trước |trong |từ |đến ){0,3}(?:17h00 |\d{1,2} ?(?:giờ|h)\d{0,2} )?(?:ngày|tháng|quý|năm|tuần|\d{1,2} ?[/-]|\d tháng|sáu tháng|\d{1,3} ngày|nửa|hằng|hàng|mỗi)|(?:hằng|hàng) (?:năm|quý|tháng|tuần)/g

const window = 120

/** Deadlines in running text; `excluded` are citations, whose dates are no deadlines. */
export function findDeadlines(
  passage: Passage,
  span: Span,
  context: DeadlineContext,
  excluded: readonly Span[],
): Finding<Deadline>[] {
  const {folded} = passage
  const found: Finding<Deadline>[] = []
  opening.lastIndex = span.start
  for (let match = opening.exec(folded); match && match.index < span.end; match = opening.exec(folded)) {
    const {index} = match
    if (!startsWord(folded, index) || excluded.some(({start, end}) => index >= start && index < end)) continue
    const cursor = new Cursor(tokenise(folded, {start: index, end: Math.min(index + window, span.end)}))
    const draft = readTime(cursor, false)
    if (!draft || !isGoverned(draft, folded, span.start, index)) continue
    const times = resolve([draft], passage, context)
    const {start, end} = draft
    const position = passage.position(start, end)
    const value: Deadline = {
      raw: passage.text.slice(start, end),
      action: null,
      recipient: null,
      times,
      due: dueOf(times),
      source: 'own',
    }
    found.push({start, end, value: position ? {...value, position} : value})
    opening.lastIndex = Math.max(end, opening.lastIndex)
  }
  return found
}

const completion =
  /(?:hoàn thành|hoàn thiện|hoàn tất|xong|phấn đấu|kết thúc|báo cáo|trình|gửi|ban hành|công bố|khởi công|khánh thành|nghiệm thu|đạt)(?: [^.;:]{0,60})?$/
const strongCompletion = /(?:hoàn thành|hoàn tất|xong|kết thúc)(?: [^.;:,]{0,40})?$/
const past =
  /(?:đã|được|có hiệu lực|phát sinh|sinh|tuyển dụng|diễn ra|thành lập|ký|nghỉ hưu)(?: \S{1,12}){0,2} $/

/** Whether completion or a target governs a time that begins at `at`. */
function isGoverned(draft: Draft, folded: string, from: number, at: number): boolean {
  const left = folded.slice(Math.max(from, at - 80), at)
  const opens = /(?:^|[.;:!?] |[.;:] ?[-+] ?)$/.test(left) && (at === from || left.length > 0 || from === 0)
  const completes = strongCompletion.test(left)
  if (draft.kind === 'fixed') {
    const rules = draft.times.flatMap((time) => (time.kind === 'recurring' ? [time.rrule] : []))
    return (
      rules.some((rule) => rule.includes('BY')) ||
      (rules.length > 0 && (opens || folded.startsWith('định kỳ', at)))
    )
  }
  if (draft.kind === 'count') return draft.anchor !== null && (opens || completes || completion.test(left))
  if (draft.kind === 'condition') return false
  if (/^ ?(?:đã|chỉ còn)/.test(folded.slice(draft.end))) return false
  const year = draft.calendar.places.every(({precision, part}) => precision === 'year' && part === null)
  if (draft.calendar.places.some(({precision}) => precision === 'term')) return false
  if (past.test(left) && !completes) return false
  switch (draft.bound) {
    case 'before':
      return true
    case 'by':
      return opens || completes || isUrgent(folded, at) || (!year && completion.test(left))
    case 'during':
      return completes || (opens && (!year || draft.calendar.range)) || (!year && completion.test(left))
    default:
      return opens && draft.calendar.range
  }
}

function isUrgent(folded: string, at: number): boolean {
  return /^(?:chậm nhất|muộn nhất|không muộn hơn|không chậm hơn)/.test(folded.slice(at, at + 16))
}
