import type {Passage} from '../../text/passage.js'
import type {Deadline} from '../../tree/time.js'
import type {Finding} from '../finding.js'
import {isOver, isWide} from './governed.js'
import type {Draft} from './grammar.js'
import {type DeadlineContext, deadlinesOf} from './read.js'
import {readStatements} from './statement.js'

/** No time that leads a line is written in more characters. */
const longest = 80

/** Words that such a time begins with; the first day of something is none: `Ngày 1: …`. */
const opening =
  /^(?:tháng|quý|tuần|ngày(?! \d{1,2} ?:)|từ|trước|đến|tới|hết|trong|vào|sau|chậm nhất|muộn nhất|dự kiến|đầu|giữa|cuối|hằng|mỗi|định kỳ|thường xuyên|thứ|chủ nhật|sáng|chiều|tối|năm(?= 20)|học kỳ|đợt|bước|giai đoạn|vòng|\d{1,2}(?= ?[/h]| giờ))(?![a-zà-ỹ])/

/** `Đợt 1 (tháng 10/2025): …`: a step is counted, and its time stands in the parenthesis. */
const counted = /^(?:đợt|bước|giai đoạn|vòng|tuần)(?: thứ)? (?:\d{1,2}|[ivx]{1,4}) ?(?=[(,])/

/** A week that no month is told of is a time too, kept as it is. */
const bareWeek = /^tuần(?: thứ)? (?:\d{1,2}|[ivx]{1,4}|cuối|đầu)$/

/**
 * The time that leads a line of a schedule, with a colon after it and then what is to be done: `Tháng 8/2025: Kiện toàn
 * Ban chỉ đạo`. Null where years lead, which date what is told (`Năm 2024: GRDP tăng 8%`), or where a figure follows.
 *
 * @returns `end`, where the colon stands.
 */
export function openingDeadline(
  passage: Passage,
  context: DeadlineContext,
): {end: number; findings: Finding<Deadline>[]} | null {
  const {folded} = passage
  if (!opening.test(folded)) return null
  const end = folded.slice(0, longest).search(/:(?!\d)/)
  if (end < 0 || !saysWhat(passage, end + 1)) return null
  const findings = timeBefore(passage, end, context)
  return findings && {end, findings}
}

/**
 * The time that is all a line says, above what is to be done by it: `Tháng 9/2025:`. Null where the line says more, and
 * where years stand, as above.
 */
export function soleDeadline(passage: Passage, context: DeadlineContext): Finding<Deadline>[] | null {
  const {folded} = passage
  if (folded.length > longest || !opening.test(folded)) return null
  return timeBefore(passage, folded.endsWith(':') ? folded.length - 1 : folded.length, context)
}

function timeBefore(passage: Passage, end: number, context: DeadlineContext): Finding<Deadline>[] | null {
  const {folded} = passage
  const start = counted.exec(folded)?.[0].length ?? 0
  const statements = readStatements(passage, {start, end}, true)
  const drafts = statements.flatMap((statement) => (statement.unread === 0 ? statement.drafts : []))
  const comes = (draft: Draft) => saysWhen(draft) || start > 0 || isComing(draft, context)
  const leads = drafts.length > 0 ? drafts.every(comes) : bareWeek.test(folded.slice(0, end).trimEnd())
  return leads ? deadlinesOf(statements, passage, context, 'own') : null
}

/** `GRDP tăng 8%`: a target of the year before it. */
const figure = /^[^.;]{0,80} (?:tăng|giảm|đạt|chiếm|còn|có|trên)(?: [^.;]{0,30})? \d/

/** Whether words follow that are neither a figure, nor another time, nor of what is over. */
function saysWhat(passage: Passage, start: number): boolean {
  const {folded} = passage
  const rest = folded.slice(start)
  if (!/^ ?["“]?[a-zà-ỹ]/u.test(rest) || isOver(rest)) return false
  if (folded.startsWith('năm 20') && figure.test(rest)) return false
  const isTime = opening.test(rest.trimStart())
  return (
    !isTime || readStatements(passage, {start, end: passage.text.length}, true).some(({unread}) => unread > 0)
  )
}

/** A year that does not lie behind the document: `Năm 2027: …` in one of 2025. */
function isComing(draft: Draft, {issued}: DeadlineContext): boolean {
  return (
    issued !== null &&
    draft.kind === 'calendar' &&
    draft.calendar.places.every(
      ({precision, year}) => precision === 'year' && year !== null && year >= Number(issued.slice(0, 4)),
    )
  )
}

/** A time finer than years, or one that returns. */
export function saysWhen(draft: Draft): boolean {
  return draft.kind === 'calendar' ? !isWide(draft) : draft.kind === 'fixed'
}
