import {Phrase} from '../../text/phrase.js'
import type {Deadline} from '../../tree/time.js'
import type {Problem, Span} from '../finding.js'
import {readDeadlines} from './read.js'

/** What the caller knows of the document that the words are from. */
export interface ParseDeadlineOptions {
  /** The document's date, `YYYY-MM-DD`: years the words leave out are read from it. */
  issued?: string
  /** First and last year of the term of office, for `giữa nhiệm kỳ`. */
  term?: [number, number]
  /** Takes what could not be read: a date that no calendar has, a year that nothing tells, words that name no time. */
  report?: (problem: Problem) => void
}

/**
 * Reads one expression of when: `(Hoàn thành trong quý II/2026)`, `Thời gian: trước ngày 30/6/2026`, `hằng năm`. Total:
 * what is not understood has the one time `{kind: 'unrecognised'}` and is reported.
 *
 * @param text in any Unicode form, case and spacing, with or without its parenthesis, label and verb.
 * @returns the first deadline, with its place in `text` (UTF-16 code units) and ISO dates.
 */
export function parseDeadline(text: string, {issued, term, report}: ParseDeadlineOptions = {}): Deadline {
  const passage = new Phrase(text)
  const context = {issued: issued ?? null, term: term ?? null, province: null, report: report ?? (() => {})}
  const span = insideOf(passage.text)
  const {value} = readDeadlines(passage, span, context, 'attribute')[0]!
  value.source = 'own'
  return value
}

/** What stands inside an opening parenthesis or bracket, which may be closed and followed by a stop; else all. */
function insideOf(text: string): Span {
  if (!'(['.includes(text[0] ?? ' ')) return {start: 0, end: text.length}
  let end = text.length
  while (end > 1 && ')] .;'.includes(text[end - 1]!)) end--
  return {start: 1, end}
}
