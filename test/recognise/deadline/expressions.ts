import type {ParseDeadlineOptions} from '../../../src/deadline.js'
import {rowsOf} from '../../table.js'

export type Row = [text: string, context: string, times: string, due: string]

export function rowsOfExpressions(): Row[] {
  return rowsOf('deadline/expressions.tsv') as Row[]
}

/** Issue date and term of office of the document, as the second column gives them: `2025-10-20`, `2025-2030`, `-`. */
export function optionsOf(context: string): ParseDeadlineOptions {
  const options: ParseDeadlineOptions = {}
  for (const part of context.split(' ')) {
    if (part.length === 10) options.issued = part
    else if (part.length === 9) options.term = [Number(part.slice(0, 4)), Number(part.slice(5))]
  }
  return options
}
