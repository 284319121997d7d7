/** A mark in one paragraph of Markdown: not part of what it says. */
export interface Mark {
  start: number
  end: number
  /** It ends a line: `<br>`. */
  breaks: boolean
}

/** The marks of one paragraph, in order, and whether all its words stand between marks of emphasis. */
export interface Marks {
  spans: Mark[]
  whole: boolean
}

interface Run {
  start: number
  end: number
  /** The characters beside the stars; a line end at the ends of the text. */
  before: string
  after: string
}

interface Span {
  start: number
  end: number
}

/**
 * Finds marks of emphasis and tags of HTML. Stars are paired more mildly than in CommonMark, because converters glue them
 * to words, part them from words, and cut them over lines and cells: `*Thời hạn: *Quý I`, `**1. **100%`, `**6.****`.
 * `100*2*3`, `(*)`, `1*`, a bullet's `* `, a line of stars, and underscores are text.
 */
export function markSpans(text: string): Marks {
  const spans: Mark[] = []
  const inside: Span[] = []
  const blank = /^\s*(\*)[ \t]+(\*)\s*$/d.exec(text)?.indices
  if (blank) {
    for (const [start, end] of blank.slice(1)) spans.push({start, end, breaks: false})
    return {spans, whole: false}
  }
  let from = 0
  for (const {index, 0: line} of text.matchAll(boundary)) {
    pairStars(text, from, index, spans, inside)
    from = index + line.length
  }
  pairStars(text, from, text.length, spans, inside)
  if (text.includes('<')) {
    for (const {index, 0: tag, 1: name} of text.matchAll(tags))
      spans.push({start: index, end: index + tag.length, breaks: name?.toLowerCase() === 'br'})
  }
  for (const {index, 0: mark} of text.matchAll(lineMarks))
    spans.push({start: index, end: index + mark.length, breaks: mark === '\\'})
  if (text.includes(']{')) {
    for (const {index, 1: words, 2: classes} of text.matchAll(classed)) {
      const end = index + 1 + words!.length
      spans.push(
        {start: index, end: index + 1, breaks: false},
        {start: end, end: end + 1 + classes!.length, breaks: false},
      )
    }
  }
  spans.sort((a, b) => a.start - b.start)
  return {spans, whole: isWhole(text, inside)}
}

/** Lines that no emphasis runs over: bars between the cells of a flattened table, and ruled lines of stars. */
const boundary = /^[ \t]*(?:\|[ \t|]*|(?!\*\*(?:[ \t]+\*\*)+[ \t]*$)\*[ \t]*\*[ \t]*\*[ \t*]*)$/gm

const tags =
  /<!--[\s\S]{0,2000}?-->|<\/?(br|b|i|u|s|em|strong|ins|del|mark|small|big|sup|sub|span|font|center|div|p|a)(?:\s[^<>]{0,500})?\/?>/gi

/** `> ` before a quoted line, but `> 80%` is a figure; a backslash that ends one. */
const lineMarks = /^[ \t]{0,3}>(?!\s?\d{1,9}(?:[.,]\d{1,9})?(?:\s?%|\s))[ \t]?|\\$/gm

/** `[chữ]{.underline}`, as pandoc writes what Markdown has no mark for. */
const classed = /\[([^[\]{}]{1,2000})\](\{[.#][^{}]{1,100}\})/g

/** Pairs the stars of `text` between two offsets. */
function pairStars(text: string, from: number, to: number, spans: Mark[], inside: Span[]): void {
  const open: {1: Run | null; 2: Run | null} = {1: null, 2: null}
  for (const run of runsIn(text, from, to)) {
    const length = (run.end - run.start) as 1 | 2
    const opener = open[length]
    if (opener && closes(run, length)) {
      spans.push({...at(opener), breaks: false}, {...at(run), breaks: false})
      inside.push({start: opener.end, end: run.start})
      open[length] = null
    } else if (length === 2 || opens(run)) open[length] = run
  }
  // Bold that is not paired was cut: its mark stands at a word, as a note's `** ` does not.
  const cut = open[2]
  if (cut && /\S/.test(cut.before + cut.after)) spans.push({...at(cut), breaks: false})
}

function at({start, end}: Run): Span {
  return {start, end}
}

/** Runs of one star and of two; `****` is two runs that close and open, `***` is one of each. */
function* runsIn(text: string, from: number, to: number): Generator<Run> {
  for (const found of text.slice(from, to).matchAll(/\*{1,6}/g)) {
    const start = from + found.index
    const end = start + found[0].length
    const before = text[start - 1] ?? '\n'
    const after = text[end] ?? '\n'
    if (isText(before, after)) continue
    let at = start
    for (; at + 2 <= end; at += 2) yield {start: at, end: at + 2, before, after}
    if (at < end) yield {start: at, end, before: at > start ? ' ' : before, after}
  }
}

/** `100*2`, `(*)`, `\*`. */
function isText(before: string, after: string): boolean {
  return before === '\\' || (before === '(' && after === ')') || (/\d/.test(before) && /\d/.test(after))
}

function opens({before, after}: Run): boolean {
  if (/\s/.test(after)) return false
  return /[\p{L}\p{N}]/u.test(after) || !/[\p{L}\p{N}]/u.test(before)
}

/** One star before the first word of a line is a bullet, or opens. */
function closes({before, after}: Run, length: 1 | 2): boolean {
  return length === 2 || !/[\r\n]/.test(before) || /\s/.test(after)
}

const word = /[\p{L}\p{N}]/u

function isWhole(text: string, inside: readonly Span[]): boolean {
  if (inside.length === 0) return false
  let at = 0
  let words = false
  for (const {start, end} of [...inside].sort((a, b) => a.start - b.start)) {
    if (start > at && word.test(text.slice(at, start))) return false
    words ||= word.test(text.slice(start, end))
    at = Math.max(at, end)
  }
  return words && !word.test(text.slice(at))
}
