/** Marks of emphasis in one paragraph of Markdown: where they stand, and whether all the words stand between them. */
export interface Marks {
  spans: {start: number; end: number}[]
  whole: boolean
}

/**
 * Pairs the runs of stars of a paragraph, more mildly than CommonMark, because converters glue them to words:
 * `*Thời gian thực hiện: *Thường xuyên`, `**1. **100% đội ngũ`. A run opens before a word if the same run follows
 * later, and the next same run closes it. `100*2*3`, a bullet's `* ` and a lone star are text, and so are underscores.
 */
export function markSpans(text: string): Marks {
  const spans: Marks['spans'] = []
  const runs = [...text.matchAll(/\*{1,3}/g)].map(({index, 0: run}) => ({
    start: index,
    end: index + run.length,
  }))
  const left = new Map<number, number>()
  for (const run of runs) left.set(run.end - run.start, (left.get(run.end - run.start) ?? 0) + 1)
  let outside = 0
  let inside = 0
  let open: number | null = null
  let at = 0
  for (const run of runs) {
    const length = run.end - run.start
    left.set(length, left.get(length)! - 1)
    const closes: boolean = open === length
    const opens = open === null && left.get(length)! > 0 && /[^\s*]/.test(text[run.end] ?? ' ')
    const between = /\d/.test(text[run.start - 1] ?? '') && /\d/.test(text[run.end] ?? '')
    if (between || !(closes || opens)) continue
    const words = wordCount(text.slice(at, run.start))
    if (open === null) outside += words
    else inside += words
    spans.push(run)
    open = closes ? null : length
    at = run.end
  }
  outside += wordCount(text.slice(at))
  if (/^[*\s]+$/.test(text)) return {spans: runs, whole: false}
  return {spans, whole: inside > 0 && outside === 0}
}

/** Counts letters and digits: a full stop outside the marks does not make a heading less bold. */
function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
