import type {Piece} from '../text/piece.js'
import type {Block} from './block.js'
import type {Line} from './lines.js'

/** Room between two columns of a text, the second of which begins anew: not the blank in `ngày    tháng 02`. */
const gutter = /(?<!\s)\s{4,}(?=[\p{Lu}(*"“])/u
const gutters = new RegExp(gutter, 'gu')

/** Whether a block is set in columns by blanks: `ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`. */
export function hasColumns({kind, whole, lines}: Block): boolean {
  return kind === 'text' && whole.text.length < lengthOf(lines) && lines.some(({text}) => gutter.test(text))
}

/** How long lines are when they are joined; their words are shorter where more than one blank stands between them. */
function lengthOf(lines: readonly Line[]): number {
  let length = lines.length - 1
  for (const {text} of lines) length += text.length
  return length
}

/** The columns of a line, each with its place. */
export function columnsOf({pieces: [only, ...more], text, start, end}: Line): Piece[] {
  if (!only || more.length > 0 || only.value.length !== only.end - only.start)
    return text.split(gutter).map((value) => ({value, start, end}))
  const columns: Piece[] = []
  let from = only.value.length - only.value.trimStart().length
  const put = (to: number) =>
    columns.push({value: only.value.slice(from, to), start: only.start + from, end: only.start + to})
  for (const {0: blank, index} of only.value.trimEnd().matchAll(gutters)) {
    if (index < from) continue
    put(index)
    from = index + blank.length
  }
  put(only.value.trimEnd().length)
  return columns
}
