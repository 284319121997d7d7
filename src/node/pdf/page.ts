/** A stretch of words on one baseline. Lengths in points; `y` grows downwards from the top of the page. */
export interface Word {
  text: string
  x: number
  right: number
  y: number
  size: number
  strong: boolean
}

/** A ruled line, across or down; `from` is less than `to`. */
export interface Rule {
  /** Its place on the other axis. */
  at: number
  from: number
  to: number
}

export interface Page {
  /** From 1. */
  number: number
  width: number
  height: number
  words: Word[]
  across: Rule[]
  down: Rule[]
}

/** Words on one baseline, from left to right. */
export interface Row {
  words: Word[]
  x: number
  right: number
  y: number
  size: number
}

/** Words gathered to rows, from top to bottom. */
export function rowsOf(words: readonly Word[]): Row[] {
  const rows: Row[] = []
  for (const word of [...words].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row && Math.abs(word.y - row.y) < Math.max(word.size, row.size) * 0.4) {
      row.words.push(word)
      row.x = Math.min(row.x, word.x)
      row.right = Math.max(row.right, word.right)
      row.size = Math.max(row.size, word.size)
    } else rows.push({words: [word], x: word.x, right: word.right, y: word.y, size: word.size})
  }
  for (const row of rows) row.words.sort((a, b) => a.x - b.x)
  return rows
}

/** What a row says: words with a blank where there is room for one. */
export function textOf(words: readonly Word[]): string {
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  for (const word of words) {
    const apart = word.x - right > word.size * 0.15
    text += apart && text && !/\s$/.test(text) && !/^\s/.test(word.text) ? ` ${word.text}` : word.text
    right = word.right
  }
  return text.replace(/[\r\n\t]+/g, ' ').trim()
}

/** Whether all words are set in bold or italics. */
export function isStrong(words: readonly Word[]): boolean {
  const seen = words.filter(({text}) => /[\p{L}\p{N}]/u.test(text))
  return seen.length > 0 && seen.every(({strong}) => strong)
}
