import type {VFile} from 'vfile'
import {shortened} from '../names.js'
import {defineRule} from '../rule.js'
import {type Words, wordsOf} from '../words.js'

export const unbalancedMarks = defineRule(
  {
    id: 'unbalanced-marks',
    description:
      'A parenthesis or quotation mark that is opened and not closed, or closed and not opened. Quotations may go over several ' +
      'paragraphs; the closing parenthesis of an enumeration, _a)_, is none.',
  },
  (programme, file) => {
    const quotations: Open[] = []
    for (const words of wordsOf(programme, file)) readMarks(words, quotations, file)
    for (const open of quotations) report(open, 'unclosed', file)
  },
)

interface Open {
  words: Words
  at: number
  mark: string
}

const closing: Record<string, string> = {'(': ')', '[': ']', '“': '”', '«': '»'}
const opening = Object.fromEntries(Object.entries(closing).map(([open, close]) => [close, open]))
const marks = /[()[\]“”«»"]/g
const isQuotation = ({mark}: Open) => mark === '“' || mark === '«'
/** `a)`, `1)`, `iv)` at the start, or after a blank. */
const enumerator = /(?:^|[\s;,:])(?:\d{1,2}|[a-zđ]|[ivx]{1,4})$/i

/** Marks within one node; quotations that stay open are left to the next. */
function readMarks(words: Words, quotations: Open[], file: VFile): void {
  const {text} = words
  const open: Open[] = []
  let straight: Open | null = null
  for (const {0: mark, index} of text.matchAll(marks)) {
    const here = {words, at: index, mark}
    if (mark === '"') {
      if (open.at(-1)?.mark === '“') open.pop()
      else straight = straight ? null : here
    } else if (closing[mark]) open.push(here)
    else if (open.some((one) => one.mark === opening[mark])) closeUpTo(opening[mark]!, open, file)
    else if (mark === '”' && straight) straight = null
    else if (quotations.at(-1)?.mark === opening[mark]) quotations.pop()
    else if (mark !== ')' || !enumerator.test(text.slice(Math.max(0, index - 6), index)))
      report(here, 'unopened', file)
  }
  if (straight) report(straight, 'unclosed', file)
  for (const one of open) {
    if (isQuotation(one)) quotations.push(one)
    else report(one, 'unclosed', file)
  }
}

/** Closes the last mark of a kind; what was opened after it stays unclosed. */
function closeUpTo(mark: string, open: Open[], file: VFile): void {
  for (let last = open.pop(); last && last.mark !== mark; last = open.pop()) report(last, 'unclosed', file)
}

function report({words, at, mark}: Open, what: 'unclosed' | 'unopened', file: VFile): void {
  const near =
    what === 'unclosed'
      ? `before “${shortened(words.text.slice(at + 1, at + 61).trim(), 40)}”`
      : `after “${words.text.slice(Math.max(0, at - 30), at).replace(/^\S* /, '…')}”`
  file.message(`Unexpected ${what} \`${mark}\` ${near}`, {place: words.place(at, at + 1)})
}
