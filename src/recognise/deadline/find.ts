import {startsWord} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import type {Action, Deadline, Time} from '../../tree/time.js'
import type {Finding, Span} from '../finding.js'
import {actionOf} from './action.js'
import {datesDocument} from './cited.js'
import {closingPart, closingValue} from './closing.js'
import {Cursor} from './cursor.js'
import {governs} from './governed.js'
import {type Draft, readTime} from './grammar.js'
import {readJoint} from './joint.js'
import {type DeadlineContext, dueOf} from './read.js'
import {resolveEach} from './resolve.js'
import {getBeginning} from './starts.js'
import {tokenise} from './tokens.js'

/** No time is written in more characters. */
const longest = 120
/** How far what governs a time may stand from it. */
const reach = 90

interface Found extends Span {
  drafts: Draft[]
  /** Where its sentence begins. */
  sentence: number
  action: Action | null
  /** A deadline only if it does not lie behind the document. */
  planned: boolean
}

/** Deadlines in running text; `excluded` are citations, whose dates are no deadlines. */
export function findDeadlines(
  passage: Passage,
  span: Span,
  context: DeadlineContext,
  excluded: readonly Span[],
): Finding<Deadline>[] {
  const found = findGoverned(passage, span, excluded)
  const findings: Finding<Deadline>[] = []
  for (let from = 0; from < found.length; ) {
    let to = from + 1
    while (to < found.length && found[to]!.sentence === found[from]!.sentence) to++
    for (const finding of deadlinesOfSentence(found.slice(from, to), passage, context)) findings.push(finding)
    from = to
  }
  const last = closingPart(passage, span.end, context)
  if (last && (findings.at(-1)?.end ?? 0) <= last.start) findings.push(last)
  return findings.length > 0 ? findings : [...closingValue(passage, span.end, context)]
}

function findGoverned(passage: Passage, span: Span, excluded: readonly Span[]): Found[] {
  const {folded} = passage
  const {words, expression} = getBeginning()
  const found: Found[] = []
  const sentences = new Sentences(folded, span.start)
  let next = span.start
  for (
    let index = passage.seek(words, next, span.end);
    index >= 0;
    index = passage.seek(words, next, span.end)
  ) {
    next = index + 1
    expression.lastIndex = index
    if (!expression.test(folded)) continue
    next = expression.lastIndex
    if (!startsWord(folded, index) || excluded.some(({start, end}) => index >= start && index < end)) continue
    const cursor = new Cursor(tokenise(folded, {start: index, end: Math.min(index + longest, span.end)}))
    const draft = withinClause(readTime(cursor, false) ?? readBareDay(folded, index), folded)
    if (!draft) continue
    const sentence = sentences.startOf(index)
    const left = folded.slice(Math.max(sentence, index - reach), index)
    const around = {
      left,
      right: folded.slice(draft.end, Math.min(draft.end + reach, span.end)),
      own: folded.slice(draft.start, draft.end),
      opens: left.length === index - sentence && leadsIn.test(left),
    }
    next = Math.max(draft.end, next)
    const governed = datesDocument(folded, index) ? null : governs(draft, around)
    if (!governed) continue
    const drafts = [draft, ...readFurther(cursor)]
    const {end} = drafts.at(-1)!
    const action = actionOf(folded, {start: index, end}, {start: sentence, end: span.end})
    found.push({start: draft.start, end, drafts, sentence, action, planned: governed === 'planned'})
    next = Math.max(end, next)
  }
  return found
}

const bareDay =
  /(?:trước|chậm nhất|muộn nhất) (?:là |vào )?(?:\d{1,2} ?(?:giờ|h) ?(?:\d{2} ?(?:phút|p)? ?)?(?:(?:sáng|trưa|chiều|tối) )?(?:(?:hôm )?nay )?\(?(?:ngày )?)?\d{1,2}\/\d{1,2}(?!\d|\/|\.\d| (?:số|tổng|diện tích|dân số|đại biểu|thành viên)(?![a-zà-ỹ]))/y

/** `xong trước 30/9`: a bound leaves no doubt that the numbers are a day and its month. */
function readBareDay(folded: string, at: number): Draft | null {
  bareDay.lastIndex = at
  if (!bareDay.test(folded)) return null
  return readTime(new Cursor(tokenise(folded, {start: at, end: bareDay.lastIndex})), true)
}

/** What is waited for goes on to the next comma, where more than a deadline stands in the sentence. */
function withinClause(draft: Draft | null, folded: string): Draft | null {
  if (draft?.kind === 'condition') {
    const words = upTo(endOfSession, draft.words, folded)
    return {...draft, words, end: words.end}
  }
  if (draft?.kind !== 'count' || !draft.anchor) return draft
  const anchor = upTo(endOfClause, draft.anchor, folded)
  return {...draft, anchor, end: anchor.end}
}

const endOfClause = /[,:](?= )|\.(?= |$)|$/
const endOfSession = /[,:](?= )|\.(?= |$)| (?:để|theo|nhằm|trước|và)(?= )|$/

const upTo = (end: RegExp, span: Span, folded: string): Span => ({
  start: span.start,
  end: span.start + folded.slice(span.start, span.end).search(end),
})

/** Where sentences begin, asked for in the order of the text; a clause after a semicolon is one of its own. */
class Sentences {
  readonly #folded: string
  #start: number
  #seen: number

  constructor(folded: string, start: number) {
    this.#folded = folded
    this.#start = start
    this.#seen = start
  }

  startOf(index: number): number {
    for (; this.#seen < index; this.#seen++) {
      const char = this.#folded[this.#seen]!
      if (';:!?'.includes(char) || (char === '.' && this.#folded[this.#seen + 1] === ' '))
        this.#start = this.#seen + 1
    }
    return this.#start
  }
}

/** Nothing but a dash, a bracket or a word that only leads in stands before the time. */
const leadsIn = /^[\s(“"+-]*(?:(?:riêng|trong đó|trước mắt|cụ thể|và),? ?)?$/

/** Times that go on at once: `đến năm 2030, tầm nhìn đến năm 2045`, `quý IV/2025 và hằng năm`. */
function readFurther(cursor: Cursor): Draft[] {
  const drafts: Draft[] = []
  const readNext = (c: Cursor) => (readJoint(c) === 'list' ? readTime(c, false) : null)
  for (let next = cursor.attempt(readNext); next; next = cursor.attempt(readNext)) {
    if (next.kind !== 'calendar' && next.kind !== 'fixed') break
    drafts.push(next)
  }
  return drafts
}

/** What a programme plans is not over when it is issued: `trước năm 2000` dates something. */
function isPast(times: readonly Time[], {issued}: DeadlineContext): boolean {
  const due = dueOf(times)
  return due !== null && issued !== null && due < issued
}

/** The times of one sentence are resolved together: a year, or a repetition, holds for its neighbours. */
function deadlinesOfSentence(
  found: readonly Found[],
  passage: Passage,
  context: DeadlineContext,
): Finding<Deadline>[] {
  const resolved = resolveEach(
    found.flatMap(({drafts}) => drafts),
    passage,
    context,
  )
  let next = 0
  return found.flatMap(({start, end, drafts, action, planned}) => {
    const times = resolved.slice(next, next + drafts.length).flat()
    next += drafts.length
    if (planned && isPast(times, context)) return []
    const raw = passage.text.slice(start, end)
    const value: Deadline = {raw, action, recipient: null, times, due: dueOf(times), source: 'own'}
    const position = passage.position(start, end)
    if (position) value.position = position
    return {start, end, value}
  })
}
