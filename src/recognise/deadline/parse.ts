import {Passage} from '../../text/passage.js'
import type {Deadline} from '../../tree/time.js'
import {readDeadlines} from './read.js'

export interface ParseDeadlineOptions {
  /** The document's date, `YYYY-MM-DD`: years the words leave out are read from it. */
  issued?: string
  /** First and last year of the term of office, for `giữa nhiệm kỳ`. */
  term?: [number, number]
}

/**
 * Reads one expression of when: `(Hoàn thành trong quý II/2026)`, `Thời gian: trước ngày 30/6/2026`, `hằng năm`. Total:
 * what is not understood has the one time `{kind: 'unrecognised'}`.
 *
 * @param text in any Unicode form, case and spacing, with or without its parenthesis, label and verb.
 * @returns the first deadline, with its place in `text` (UTF-16 code units) and ISO dates.
 */
export function parseDeadline(text: string, {issued, term}: ParseDeadlineOptions = {}): Deadline {
  const passage = Passage.of(text)
  const context = {issued: issued ?? null, term: term ?? null, province: null, report: () => {}}
  const [open, close] = [
    /^[([]\s*/.exec(passage.text)?.[0].length ?? 0,
    /[)\]\s.;]*$/.exec(passage.text)!.index,
  ]
  const span = {start: open, end: open > 0 ? Math.max(open, close) : passage.text.length}
  return {...readDeadlines(passage, span, context, 'attribute')[0]!.value, source: 'own'}
}
