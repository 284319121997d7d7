import type {Row, Word} from './page.js'

/** Rows that stand in two columns, one beside the other: a masthead, or the recipients and the signature. */
export interface Columns {
  /** Indices of the first row, and after the last. */
  from: number
  to: number
  /** Where the right column begins. */
  middle: number
}

/** Finds rows in two columns: a wide gap in one place through several rows, two of which have words on both sides. */
export function columnsIn(rows: readonly Row[]): Columns[] {
  const found: Columns[] = []
  for (let from = 0; from < rows.length; from++) {
    const first = gapIn(rows[from]!)
    if (!first) continue
    let [left, right] = first
    let both = 1
    let end = from + 1
    for (let to = end; to < rows.length; to++) {
      const row = rows[to]!
      const apart = row.y - rows[to - 1]!.y
      const clear = apart <= row.size * 6 && gapAround(row, left, right)
      if (!clear) break
      ;[left, right] = clear
      const sides = row.x < right - 1 && row.right > right
      if (sides) both++
      const under = row.x >= right - 1 ? isUnder(row, rows[from]!, right) : apart < row.size * 1.8
      if (sides || under) end = to + 1
    }
    if (both < 2) continue
    found.push({from, to: end, middle: right})
    from = end - 1
  }
  return found
}

/** Whether a row is set under the right column of another: a name under a signature, not a title in the page's middle. */
function isUnder(row: Row, above: Row, right: number): boolean {
  const words = above.words.filter(({x}) => x >= right - 1)
  const middle = ((words[0]?.x ?? 0) + (words.at(-1)?.right ?? 0)) / 2
  return Math.abs((row.x + row.right) / 2 - middle) < row.size * 3
}

/** The widest gap of a row, if wide enough to part columns. */
function gapIn({words, size}: Row): [number, number] | null {
  let widest: [number, number] | null = null
  for (let at = 1; at < words.length; at++) {
    const gap: [number, number] = [words[at - 1]!.right, words[at]!.x]
    if (gap[1] - gap[0] > size * 1.2 && (!widest || gap[1] - gap[0] > widest[1] - widest[0])) widest = gap
  }
  return widest
}

/** What is left of a gap when a row is laid over it; null where the row's words fill it. */
function gapAround({words, size}: Row, left: number, right: number): [number, number] | null {
  let [from, to] = [left, right]
  for (const word of words) {
    if (word.right <= from || word.x >= to) continue
    if (word.x <= from) from = word.right
    else if (word.right >= to) to = word.x
    else return null
  }
  return to - from > size * 0.8 ? [from, to] : null
}

export function sideOf(words: readonly Word[], {middle}: Columns, side: 'left' | 'right'): Word[] {
  return words.filter(({x}) => (side === 'left' ? x < middle - 1 : x >= middle - 1))
}
