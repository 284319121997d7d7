import type {Passage} from '../../text/passage.js'
import type {Deadline} from '../../tree/time.js'
import type {Finding, Span} from '../finding.js'
import {saysWhen} from './opening.js'
import type {Calendar} from './place.js'
import {type DeadlineContext, deadlinesOf} from './read.js'
import {readStatements, type Statement} from './statement.js'
import {firstSense} from './tokens.js'

/** No deadline runs on for longer; what does is prose. */
const longest = 250

/**
 * The parenthesis at the very end of a task or heading, where it says when: `… (Hoàn thành trong quý II/2026)`. Null for
 * one that says something else: `(Ảnh: TTXVN)`, `(Ban Chỉ đạo tỉnh)`.
 *
 * @returns `start`, where the parenthesis begins and the task's own words end.
 */
export function closingDeadline(
  passage: Passage,
  context: DeadlineContext,
): {start: number; findings: Finding<Deadline>[]} | null {
  const inside = closingParenthesis(passage.text, passage.text.length)
  if (!inside || passage.folded.startsWith('đã ', inside.start)) return null
  const said = {start: inside.start - repeatedBefore(passage.folded, inside.start), end: inside.end}
  const statements = readStatements(passage, said, isAnnounced(passage.folded, inside))
  if (!statements.every((statement) => states(statement, context.issued))) return null
  if (names.test(passage.folded.slice(inside.start, inside.end))) return null
  return {start: inside.start - 1, findings: deadlinesOf(statements, passage, context, 'own')}
}

const repeated =
  /(?:báo cáo |định kỳ )*(?:\d{1,2} (?:lần|đợt)\/[a-zăâý]{3,5}|(?:mỗi |hằng )?năm \d{1,2} (?:lần|đợt)|(?:\d{1,2} tháng|quý) \([^()]{1,40}\),?(?: và)? (?:một |01 |hằng )?năm) \($/

const longestRepeated = 80

/** How many characters before `at` say how often: in `báo cáo 6 tháng (trước ngày 10/6), năm (`, `02 đợt/năm (`. */
function repeatedBefore(folded: string, at: number): number {
  const from = Math.max(0, at - longestRepeated)
  return repeated.exec(folded.slice(from, at))?.[0].length ?? 0
}

/** What says that a parenthesis names who does the work, and not only when. */
const names = /(?:^|[ :])(?:chủ trì|phối hợp|đầu mối|phụ trách)(?=[ ,;:]|$)/

/**
 * The part of a parenthesis at the end of a text that says when, beside others that say who does the work: `… (Vụ Pháp chế
 * chủ trì; trình Chính phủ tháng 8/2025)`, `… (quý IV/2026; Sở Nội vụ chủ trì)`. Null where none does.
 */
export function closingPart(
  passage: Passage,
  end: number,
  context: DeadlineContext,
): Finding<Deadline> | null {
  const inside = closingParenthesis(passage.text, end)
  if (!inside || !assigns.test(passage.folded.slice(inside.start, inside.end))) return null
  for (const part of outerParts(passage.folded, inside)) {
    const [statement, ...more] = readStatements(passage, part, false)
    const told = isAnnounced(passage.folded, part) || statement!.drafts.every(saysWhen)
    if (told && more.length === 0 && states(statement!, context.issued))
      return deadlinesOf([statement!], passage, context, 'own')[0]!
  }
  return null
}

/** Words that give work, or the first of a body's name: `(Ban Phong trào; quý II)`. */
const assigns =
  /(?:^|[ :])(?:chủ trì|phối hợp|thực hiện|đầu mối|phụ trách)(?=[ ,;:]|$)|^(?:các|ban|sở|bộ|cục|vụ|phòng|văn|trung|ubnd|ủy|hội|đoàn|công|khoa|tổ|chi|đảng) /

/** What stands after the last `;` or comma, and before the first. */
function* outerParts(folded: string, {start, end}: Span): Iterable<Span> {
  for (const mark of ['; ', ', ']) {
    const last = folded.lastIndexOf(mark, end - 1)
    if (last <= start) continue
    yield {start: last + 1, end}
    yield {start, end: folded.indexOf(mark, start)}
  }
}

const longestValue = 60

/** `Báo cáo tháng: ngày 18 hằng tháng.`: nothing but a time stands after the last colon; null for years, which date figures. */
export function closingValue(
  passage: Passage,
  end: number,
  context: DeadlineContext,
): readonly Finding<Deadline>[] {
  const colon = passage.folded.lastIndexOf(': ', end)
  if (colon <= 0 || end - colon > longestValue) return none
  const statements = readStatements(passage, {start: colon + 2, end}, false)
  const told = statements.every(
    ({unread, drafts}) => unread === 0 && drafts.length > 0 && drafts.every(saysWhen),
  )
  return told ? deadlinesOf(statements, passage, context, 'own') : none
}

const none: readonly Finding<Deadline>[] = []

/** Whether a label or a verb says that a time follows, which may then be nothing but numbers: `(hoàn thành: 12/2025)`. */
function isAnnounced(folded: string, {start, end}: Span): boolean {
  const first = firstSense(folded, {start, end: Math.min(start + 30, end)})
  return first?.kind === 'label' || (first?.kind === 'verb' && first.action !== null)
}

/** The inside of the last parenthesis or bracket before `end`, which may be left open there. */
function closingParenthesis(text: string, end: number): Span | null {
  let last = end - 1
  while (isTrailing(text.charCodeAt(last))) last--
  const start = closes(text.charCodeAt(last)) ? openedAt(text, last) : leftOpenAt(text, last + 1)
  return start < 0 ? null : {start: start + 1, end: closes(text.charCodeAt(last)) ? last : last + 1}
}

/** Where the bracket that is closed at `end` is opened; -1 where that is too far away. */
function openedAt(text: string, end: number): number {
  let depth = 0
  for (let at = end - 1; at >= 0 && end - at < longest; at--) {
    const code = text.charCodeAt(at)
    if (closes(code)) depth++
    else if (opens(code) && depth-- === 0) return at
  }
  return -1
}

/** Where a bracket that nothing closes before `end` is opened; -1 where none is. */
function leftOpenAt(text: string, end: number): number {
  const from = Math.max(0, end - longest + 1)
  if (!mayOpen(text, from)) return -1
  for (let at = end - 1; at >= from; at--) {
    const code = text.charCodeAt(at)
    if (closes(code)) return -1
    if (opens(code)) return at
  }
  return -1
}

const mayOpen = (text: string, from: number) => text.includes('(', from) || text.includes('[', from)

const opens = (code: number) => code === 0x28 || code === 0x5b
const closes = (code: number) => code === 0x29 || code === 0x5d
/** A blank, a stop, a comma, a semicolon or a stroke. */
const isTrailing = (code: number) =>
  code === 0x20 || code === 0x2e || code === 0x2c || code === 0x3b || code === 0x2f

/** Whether a statement is about when work is due: it has a label or a verb, or is nothing but a time that can be nothing else. */
function states({action, labelled, drafts, unread}: Statement, issued?: string | null): boolean {
  if (drafts.length === 0) return false
  if (action !== null || labelled) return unread <= 12
  return (
    unread === 0 &&
    drafts.some(
      (draft) =>
        draft.kind !== 'calendar' ||
        draft.stated ||
        isFine(draft.calendar) ||
        isAhead(draft.calendar, issued),
    )
  )
}

/** A bare year, a term or a single day dates what is talked about: `(năm 2024)`, `(ngày 15/3/2026)`. */
function isFine({places}: Calendar): boolean {
  return places.every(({precision, part}) => part !== null || finer.has(precision))
}

const finer = new Set(['month', 'quarter', 'half'])

/** Years that do not lie behind the document say when, `(năm 2027)`, `(giai đoạn 2026 - 2028)`; a term of office is of somebody. */
function isAhead({places}: Calendar, issued?: string | null): boolean {
  const thisYear = Number(issued?.slice(0, 4) ?? Infinity)
  return places.every(
    ({precision, year, office}) =>
      (precision === 'year' || (precision === 'term' && !office)) && year !== null && year >= thisYear,
  )
}
