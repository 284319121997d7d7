import {rowLabelOf} from './label.js'
import {bodyStarts, deadlineWords, noBodyStarts} from './lexicon.js'

/** What a cell looks like it holds. */
export type Shape = 'number' | 'body' | 'deadline' | 'words'

export function shapeOf({text, folded}: {text: string; folded: string}): Shape {
  if (rowLabelOf(text) !== null) return 'number'
  if (text.length < 80 && deadlineWords.test(folded)) return 'deadline'
  return startsBody(text) ? 'body' : 'words'
}

/** Whether a text begins with a body's name. */
export function startsBody(text: string): boolean {
  const begins = (start: string) => text.startsWith(start) && /^(?:[\s,;]|$)/.test(text.slice(start.length))
  return bodyStarts.some(begins) && !noBodyStarts.some(begins)
}
