import type {Lines} from '../../text/lines.js'
import {Opening} from '../../text/opening.js'
import type {Piece} from '../../text/piece.js'
import type {Line} from '../lines.js'
import {headsOf} from './columns.js'
import type {FoundTable} from './flattened.js'
import {type Cell, cellOf} from './grid.js'
import {statementsOf} from './statements.js'

/** `+---+-----+`, `+===+=====+`: the rule between two rows of a grid. */
const gridRule = /^\+(?:[-=:]{2,}\+)+$/
/** `--- ------ ----`: the rule under the heads of a table; a group of dashes a column. */
const headRule = /^-{2,}(?: +-{2,})+$/
/** Opens and closes a table whose rows blank lines part. */
const outerRule = /^-{6,}(?: +-+)*$/

/** Most lines of the heads of a table. */
const deepestHead = 8
/** Most lines of a row. */
const deepestRow = 80
/** Most columns of a table. */
const widest = 60

/** A stretch of a line, in columns; `to` exclusive. */
interface Stretch {
  from: number
  to: number
  /** How many columns of the table it takes. */
  span: number
}

/**
 * The tables that are drawn in a text, as pandoc writes them in Markdown: a grid of `+---+` and `|`, or columns under
 * groups of dashes, their rows a line each, or parted by blank lines between two long rules. The latter are told by their
 * heads, since dashes stand under mastheads too. A grid with cells that span rows is left as it is.
 */
export function ruledTables(lines: readonly Line[], places: Lines | null): FoundTable[] {
  if (!places) return []
  const tables: FoundTable[] = []
  for (let at = 0; at < lines.length; at++) {
    const {kind, text} = lines[at]!
    if (kind !== 'text' || !ruleStart.test(text)) continue
    const drawing = new Drawing(lines, places)
    const free = tables.at(-1)?.to ?? 0
    const {table, to} = gridRule.test(text)
      ? drawing.grid(at)
      : {table: headRule.test(text) ? drawing.columns(at, free) : null, to: at + 1}
    if (table) tables.push(table)
    at = (table?.to ?? to) - 1
  }
  return tables
}

/** What rules begin with, and few other lines. */
const ruleStart = new Opening(/^[+-][-=:]/)

class Drawing {
  readonly #lines: readonly Line[]
  readonly #places: Lines

  constructor(lines: readonly Line[], places: Lines) {
    this.#lines = lines
    this.#places = places
  }

  /** The grid whose first rule is the line `from`, and where its drawing ends. */
  grid(from: number): {table: FoundTable | null; to: number} {
    const first = this.#drawn(this.#lines[from]!)
    const [left, right] = [first.indexOf('+'), first.length - 1]
    const corners = new Set<number>()
    const rows: Line[][] = []
    let row: Line[] = []
    let to = from + 1
    for (let at = from; at < this.#lines.length && (at === from || !this.#lines[at]!.gap); at++) {
      const line = this.#lines[at]!
      const drawn = this.#drawn(line)
      if (gridRule.test(line.text)) {
        for (let corner = left; corner >= 0; corner = drawn.indexOf('+', corner + 1)) corners.add(corner)
        if (row.length > 0) rows.push(row)
        row = []
        to = at + 1
      } else if (drawn[left] === '|' && drawn.length - 1 === right && drawn[right] === '|') row.push(line)
      else break
    }
    const isRegular = rows.every((row) => !row.some(({text}) => /\+-+[+|]/.test(text)))
    if (rows.length < 2 || row.length > 0 || !isRegular || corners.size > widest) return {table: null, to}
    const bounds = [...corners].sort((a, b) => a - b)
    const cells = rows.map((row) => ({row, stretches: this.#cut(row, bounds)}))
    return {table: this.#table(cells, from, to), to}
  }

  /** The table whose heads stand above the rule `rule`; none of its lines stands before `free`. */
  columns(rule: number, free: number): FoundTable | null {
    const stretches = stretchesOf(this.#drawn(this.#lines[rule]!))
    const top = this.#headsFrom(rule, free)
    if (top < 0 || stretches.length > widest) return null
    const isOuter = outerRule.test(this.#lines[top]!.text)
    const heads = this.#lines.slice(isOuter ? top + 1 : top, rule)
    const {rows, to} = isOuter ? this.#partedRows(rule + 1) : this.#rowsFrom(rule + 1)
    const all = [heads, ...rows]
    if (rows.length === 0 || !all.every((row) => row.every((line) => this.#keeps(line, stretches))))
      return null
    const table = this.#table(
      all.map((row) => ({row, stretches})),
      top,
      to,
    )
    return headsOf(table.grid.rows[0]!) ? table : null
  }

  /** The rule above the heads, or the one line that they are; -1 where there is neither. */
  #headsFrom(rule: number, free: number): number {
    const last = Math.max(free, rule - deepestHead)
    for (let at = rule; at > last && !this.#lines[at]!.gap; at--)
      if (outerRule.test(this.#lines[at - 1]!.text)) return at - 1 < rule - 1 ? at - 1 : -1
    return rule > free && !this.#lines[rule]!.gap ? rule - 1 : -1
  }

  /** A line a row, up to a blank line or a rule. */
  #rowsFrom(from: number): {rows: Line[][]; to: number} {
    const rows: Line[][] = []
    for (let at = from; at < this.#lines.length; at++) {
      const line = this.#lines[at]!
      if (line.gap || line.kind !== 'text') return {rows, to: at}
      if (outerRule.test(line.text) || headRule.test(line.text)) return {rows, to: at + 1}
      rows.push([line])
    }
    return {rows, to: this.#lines.length}
  }

  /** Rows parted by blank lines, up to a rule; none where it is missing. */
  #partedRows(from: number): {rows: Line[][]; to: number} {
    const rows: Line[][] = []
    for (let at = from; at < this.#lines.length; at++) {
      const line = this.#lines[at]!
      if (outerRule.test(line.text)) return {rows, to: at + 1}
      if (line.kind !== 'text') break
      if (line.gap || rows.length === 0) rows.push([])
      if (rows.at(-1)!.push(line) > deepestRow) break
    }
    return {rows: [], to: from}
  }

  /** Whether a line has words under the dashes only, and none between them. */
  #keeps(line: Line, stretches: readonly Stretch[]): boolean {
    const drawn = this.#drawn(line)
    return stretches.every(({from}, index) => !drawn.slice(stretches[index - 1]?.to ?? 0, from).trim())
  }

  /** The stretches between the corners where every line of a row has a bar. */
  #cut(row: readonly Line[], corners: readonly number[]): Stretch[] {
    const drawn = row.map((line) => this.#drawn(line))
    const stretches: Stretch[] = []
    let from = 0
    for (let corner = 1; corner < corners.length; corner++) {
      const isBar = drawn.every((text) => text[corners[corner]!] === '|')
      if (!isBar) continue
      stretches.push({from: corners[from]! + 1, to: corners[corner]!, span: corner - from})
      from = corner
    }
    return stretches
  }

  #table(rows: readonly {row: Line[]; stretches: Stretch[]}[], from: number, to: number): FoundTable {
    const [start, end] = [this.#lines[from]!.start, this.#lines[to - 1]!.end]
    let before = start
    const cells = rows.map(({row, stretches}, index) => {
      const rowEnd = index === rows.length - 1 ? end : row.at(-1)!.end
      const cells = stretches.map((stretch): Cell => {
        const lines = row.map((line) => this.#part(line, stretch)).filter(({text}) => text)
        const place = {start: before, end: rowEnd, span: stretch.span}
        return cellOf(statementsOf(lines), place, this.#places)
      })
      before = rowEnd
      return cells
    })
    return {
      from,
      to,
      grid: {rows: cells, start, end, spansLost: false, blanksSpan: true, places: this.#places},
    }
  }

  /** What of a line stands in a stretch of columns. */
  #part(line: Line, {from, to}: Stretch): Line {
    const start = this.#offsetAt(line, from)
    const end = this.#offsetAt(line, to)
    const pieces: Piece[] = line.pieces.flatMap((piece) => {
      const exact = piece.value.length === piece.end - piece.start
      if (!exact) return piece.start >= start && piece.end <= end ? [piece] : []
      const [first, last] = [Math.max(start, piece.start), Math.min(end, piece.end)]
      if (first >= last) return []
      return [{value: piece.value.slice(first - piece.start, last - piece.start), start: first, end: last}]
    })
    const text = pieces
      .map(({value}) => value)
      .join('')
      .normalize('NFC')
      .trim()
    return {...line, pieces, text, start, end, gap: false}
  }

  /** A line as it is drawn, from the margin on: letters in NFC, one a column. */
  #drawn(line: Line): string {
    return this.#places.source.slice(this.#marginOf(line), line.end).normalize('NFC').trimEnd()
  }

  #marginOf({start}: Line): number {
    return start - this.#places.point(start).column + 1
  }

  /** Source offset of a column of a line; its end where it is shorter. */
  #offsetAt(line: Line, column: number): number {
    const {source} = this.#places
    let at = this.#marginOf(line)
    for (let passed = 0; at < line.end; at++) {
      if (isMark(source.charCodeAt(at))) continue
      if (passed++ === column) break
    }
    return at
  }
}

/** A combining mark, which takes no column of its own. */
function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f
}

/** The columns that the groups of dashes mark; the last one has no end. */
function stretchesOf(rule: string): Stretch[] {
  const stretches = [...rule.matchAll(/-+/g)].map(({index, 0: dashes}) => ({
    from: index,
    to: index + dashes.length,
    span: 1,
  }))
  stretches.at(-1)!.to = Number.POSITIVE_INFINITY
  return stretches
}
