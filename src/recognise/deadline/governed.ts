import {frames} from './frames.js'
import type {Draft} from './grammar.js'

/** The words around a time, as far as its sentence goes. */
export interface Surroundings {
  /** Folded, up to the time, with the blank before it. */
  left: string
  right: string
  /** The time's own words. */
  own: string
  /** Nothing of the sentence stands before the time. */
  opens: boolean
}

/** `planned` is a deadline only if it does not lie behind the document: `trước năm 2000` dates something. */
export type Governance = 'owed' | 'planned' | null

type Expressions = ReturnType<typeof makeExpressions>

let expressions: Expressions | undefined

/** Made from the frames at first use. Every one is anchored at the time or bounded, so each looks at few characters. */
const getExpressions = () => {
  expressions ??= makeExpressions()
  return expressions
}

function makeExpressions() {
  const any = (words: readonly string[]) => `(?:${words.join('|')})`
  const after = (words: readonly string[], gap: string) => new RegExp(`(?:^| )${any(words)}(?: ${gap})? $`)
  const {completion, delivery} = frames
  return {
    completed: after(completion, '[^,]{0,60}'),
    adjacent: after([...completion, ...delivery], '(?:là|vào)'),
    delivered: after([...completion, ...delivery], '[^,]{0,60}'),
    reported: after(frames.report, '[^,;]{0,40}'),
    measured: new RegExp(`(?:^| )${any(frames.measure)} [^,;]{0,30}\\d[^,;]{0,15} $`),
    aims: new RegExp(`(?:^| )${any(frames.aim)} $`),
    targeted: new RegExp(`^,? ?(?:${any(frames.target)}(?![a-zà-ỹ])|\\d)`),
    measures: new RegExp(`^,? ?(?:(?:tỷ lệ|${any(frames.measure)})(?![a-zà-ỹ])[^.;]{0,60})?\\d`),
    acted: new RegExp(`^[,:] ${any([...completion, ...delivery])}(?![a-zà-ỹ])`),
    recurrent: new RegExp(`^,? ?(?:phải |cần |có trách nhiệm )?${any(frames.recurrent)} `),
    past: new RegExp(`(?:^| )${any(frames.past)}(?: \\S{1,12}){0,2} $`),
    topic: new RegExp(`^ ?${any(frames.topic)} [^,]{0,90}$`),
    named: new RegExp(`(?:^| )${any(frames.named)} [^,]{0,60}$`),
    duty: new RegExp(`(?:^| )${any(frames.recurrent)} $`),
    regime: new RegExp(`(?:^| )${any(frames.regime)} ${any(frames.recurrent)} $`),
    presented: new RegExp(`(?:^| )(?<!${any(frames.compound)} )${any(frames.presenting)} [^,;]{0,80}$`),
    event: new RegExp(`(?:^| )${any(frames.event)}(?: [^,;]{0,70})? $`),
    held: new RegExp(`(?:^| )${any(frames.holding)}(?: thành công| tốt| xong)?(?: các| cuộc| lễ)? $`),
  }
}

/** Whether completion or a target governs a time; anything else may only be dated by it. */
export function governs(draft: Draft, around: Surroundings): Governance {
  const {topic, past, delivered} = getExpressions()
  if (topic.test(around.left)) return null
  switch (draft.kind) {
    case 'fixed':
      return draft.times.some((time) => time.kind === 'recurring' && recurs(time.rrule, around))
        ? 'owed'
        : null
    case 'count':
      return draft.anchor !== null && !(past.test(around.left) && !delivered.test(around.left))
        ? 'owed'
        : null
    case 'calendar':
      return governsCalendar(draft, around)
    case 'condition':
      return isPresented(around) || awaits(around) ? 'owed' : null
    default:
      return null
  }
}

/** `trình Hội đồng nhân dân tỉnh tại kỳ họp cuối năm`, but not what was passed at a session. */
function isPresented({left, own}: Surroundings): boolean {
  return session.test(own) && getExpressions().presented.test(left) && !done.test(left)
}

/** `hoàn thành trước khai giảng`, `gửi tài liệu trước kỳ họp`, `tổ chức ngay sau khi …`: the event that ends the clause bounds the work. */
function awaits({left, right, own}: Surroundings): boolean {
  const {completed, delivered, past} = getExpressions()
  if (own.startsWith('tại') || !endsClause.test(right) || past.test(left)) return false
  if (own.startsWith('sau')) return completed.test(left)
  return delivered.test(left) || /^trước (?!khi)/.test(own)
}

/** A certain one; `tại kỳ họp` alone says where. */
const session = /^tại (?:kỳ|phiên) họp (?:thường|thứ|lần|cuối|giữa|đầu|tháng|năm|gần|tiếp|tới|sau|chuyên|bất)/
const done = /(?:^| )(?:đã|từng|được) [^,]{0,60}$/

/** A certain day that returns is owed; `hằng năm` alone may be an attribute: `kinh phí hằng năm`. */
function recurs(rrule: string, {left, right, own, opens}: Surroundings): boolean {
  if (/^ là /.test(right)) return false
  if (opens || rrule.includes('BY') || counted.test(own)) return true
  const {recurrent, duty, regime} = getExpressions()
  if (own.startsWith('định kỳ') || clocked.test(left) || reported.test(left)) return true
  if (joins.test(left) && recurrent.test(right)) return true
  return duty.test(left) && !regime.test(left) && !done.test(left) && endsDuty.test(right)
}

/** `2 lần/năm`, `mỗi ngày 2 lần`: nothing but work is counted so. */
const counted = /(?:^| )(?:lần|đợt)(?![a-zà-ỹ])/

/** `Báo cáo hằng quý.`, `báo cáo hằng quý về Sở Nội vụ`; not `báo cáo hằng quý được gửi`. */
const endsDuty = /^(?:[.;,)]|$| (?:về|cho|gửi|với|tới|lên|và) )/

/** `báo cáo trước 9 giờ (hằng ngày)`. */
const clocked = /\d ?(?:giờ|h\d{0,2})(?: \d{2} phút)? $/
/** `báo cáo kết quả (hằng tuần)`; but `theo báo cáo hằng năm` is a noun's. */
const reported = /(?:^ ?|[,;] | và )báo cáo (?:kết quả|tình hình|số liệu|tiến độ)(?: thực hiện)? $/
const joins = /(?:[,;]| và) $/
const over = /^[^.;]{0,60} đã |^ chỉ còn|^ (?:đến|tới) nay/

/** What a time dates is over, or is told of as it is; `right` are the folded words after it. */
export function isOver(right: string): boolean {
  return over.test(right)
}

const urgent = /^(?:chậm nhất|muộn nhất|không muộn|không chậm|không quá)/

type CalendarDraft = Extract<Draft, {kind: 'calendar'}>

function governsCalendar(draft: CalendarDraft, around: Surroundings): Governance {
  const {left, right, own, opens} = around
  const {completed, adjacent, delivered, past, aims, measures} = getExpressions()
  if (isOver(right)) return null
  const completes = completed.test(left) && !/(?:^| )(?:đã|từng) [^,]{0,30}$/.test(left)
  if (past.test(left) && !completes) return null
  if ((own.startsWith('vào ') || !draft.stated) && datesEvent(left)) return null
  const wide = isWide(draft)
  if (wide && !opens && !own.startsWith('trong năm') && draft.bound !== 'before' && isNamed(left))
    return aims.test(left) && measures.test(right) ? 'planned' : null
  const acts = completes || adjacent.test(left) || (!wide && delivered.test(left))
  switch (draft.bound) {
    case 'before':
      return acts || delivered.test(left) ? 'owed' : 'planned'
    case 'by':
      if (acts || urgent.test(own)) return 'owed'
      return opens || isAimed(around) || measures.test(right) || (isDay(draft) && endsClause.test(right))
        ? 'planned'
        : null
    case 'during':
      return draft.stated ? governsStated(draft, around, acts) : governsBare(draft, around, completes)
    default:
      if (adjacent.test(left)) return 'owed'
      return opens && draft.calendar.range ? 'planned' : null
  }
}

/** Whether an event stands before the time, which is then the event's, unless to hold it is what is owed. */
function datesEvent(left: string): boolean {
  const {event, held, delivered} = getExpressions()
  const at = left.search(event)
  if (at < 0) return false
  const start = left[at] === ' ' ? at + 1 : at
  return !held.test(left.slice(0, start)) && !delivered.test(left.slice(start))
}

/** `trong quý I/2026`, `vào cuối năm 2027`. */
function governsStated(draft: CalendarDraft, around: Surroundings, acts: boolean): Governance {
  const {left, right, own, opens} = around
  const {delivered, measured} = getExpressions()
  if (acts) return 'owed'
  const wide = isWide(draft)
  const planned =
    ((!wide || (!draft.calendar.range && delivered.test(left))) && endsClause.test(right)) ||
    (opens && (!wide || draft.calendar.range)) ||
    (opens && isAimed(around)) ||
    (own.startsWith('vào') && (delivered.test(left) || measured.test(left)))
  return planned ? 'planned' : null
}

/** `hoàn thành quý I/2026`, and at the start of a sentence `Quý I/2026, trình …`, `Năm 2026: hoàn thành …`. */
function governsBare(
  draft: CalendarDraft,
  {left, right, own, opens}: Surroundings,
  completes: boolean,
): Governance {
  const {adjacent, reported, acted} = getExpressions()
  if (adjacent.test(left) && !reported.test(left)) return 'owed'
  if (completes && draft.calendar.places[0]!.precision !== 'day' && !isWide(draft)) return 'owed'
  if (own.startsWith('dự kiến') && endsClause.test(right)) return 'planned'
  return opens && (acted.test(right) || (/^:/.test(right) && !isWide(draft))) ? 'planned' : null
}

/** A target follows the time that begins its clause. */
function isAimed({left, right, opens}: Surroundings): boolean {
  return (opens || joins.test(left)) && getExpressions().targeted.test(right)
}

/** Nothing but whole years: `giai đoạn 2026-2030` may be a plan's name. */
export function isWide({calendar}: CalendarDraft): boolean {
  return calendar.places.every(
    ({precision, part}) => (precision === 'year' || precision === 'term') && part === null,
  )
}

const isDay = ({calendar}: CalendarDraft) => calendar.places.every(({precision}) => precision === 'day')

/** `Kiện toàn lực lượng trong tháng 4/2026.`: the time closes what is to be done, or only the place does. */
const endsClause = /^(?:[.;]|$|,? tại )/

/**
 * Whether a plan or a strategy stands between the governing verb, if any, and the time: what a long period may name, it
 * names, `Quy hoạch tỉnh thời kỳ 2021-2030, tầm nhìn đến năm 2050`.
 */
function isNamed(left: string): boolean {
  return getExpressions().named.test(left) && !/phấn đấu(?: là)? $/.test(left)
}
