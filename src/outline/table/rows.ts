import type {Attribute} from '../../tree/nodes.js'
import {isUpper} from '../wrap.js'
import {type Columns, headsOf, isCounter, readColumns} from './columns.js'
import {fitRow} from './fit.js'
import {type Cell, type Grid, joinCells} from './grid.js'
import {rowLabelOf} from './label.js'
import {kindOf, type Level, Levels, readLabel} from './levels.js'
import type {ColumnKind} from './lexicon.js'

/** A row of a task table. */
export interface TaskRow {
  kind: 'header' | 'group' | 'task'
  /** Its number as written, without dot or bracket; null where there is none. */
  label: string | null
  /** The cell that says what is to be done, or the group's title. */
  text: Cell
  /** Offset in the text's passage where the words begin, after a number that stands in the same cell. */
  textStart: number
  /** How deep a group stands among the groups, from 0; 0 for other rows. */
  level: number
  /** What fills the fields of a task; empty cells are left out. */
  cells: Partial<Record<Attribute, Cell>>
  /** Its cells as they stand in the table. */
  written: readonly Cell[]
  /** Source offsets, `end` exclusive; rows follow one another and hold all text of the table. */
  start: number
  end: number
}

/** What is doubtful about a row: `row` is an index into the table's rows. */
interface RowProblem {
  ruleId: 'table-row-continued' | 'table-row-short' | 'table-row-empty'
  reason: string
  row: number
}

/** A table whose rows assign work. */
export interface TaskTable {
  rows: TaskRow[]
  problems: RowProblem[]
}

/** Longest title of a group, in code units. */
const longestTitle = 300
/** Rows of notes and sums assign nothing. */
const notes = /^(?:ghi chú|chú thích|tổng cộng|tổng số|cộng)(?: ?:|$| )/
/** Columns whose cells are taken to span the rows below that lack them. */
const heldKinds = new Set<ColumnKind>([
  'lead',
  'responsible',
  'lead-coordinating',
  'coordinating',
  'deadline',
])
/** `-nt-`, `như trên`, `"`: what the cell above says. */
const ditto = /^(?:[-–(. ]{0,3}(?:nt|như trên)[-–). ]{0,3}|["”″〃])$/
/** Columns that a task seldom leaves empty. */
const actingKinds = new Set<ColumnKind>(['lead', 'responsible', 'lead-coordinating'])
const bodyAttributes = new Set<Attribute>(['lead', 'responsible', 'lead-coordinating', 'coordinating'])

const read = new WeakMap<Grid, TaskTable | null>()

/** The rows of a task table with their numbers, words and fields; null where the grid is none. Read once a grid. */
export function taskRows(grid: Grid): TaskTable | null {
  let table = read.get(grid)
  if (table === undefined) {
    const columns = readColumns(grid)
    table = columns && new RowReader(grid, columns).table()
    read.set(grid, table)
  }
  return table
}

/** Reads rows from the top: what stands above a row says what it is. */
class RowReader {
  readonly #rows: TaskRow[] = []
  readonly #problems: RowProblem[] = []
  readonly #levels = new Levels()
  /** The cell that last filled a column, which holds below it where cells are merged. */
  readonly #above: Cell[] = []
  /** The cell that last had words in a column, since the last group. */
  readonly #filled: Cell[] = []

  constructor(
    readonly grid: Grid,
    readonly columns: Columns,
  ) {}

  table(): TaskTable | null {
    const {grid, columns} = this
    for (const [index, row] of grid.rows.entries()) {
      if (row.length === 0) continue
      const next = grid.rows[index + 1]
      const cells = index < columns.headerRows ? this.align(row) : this.spanned(this.placed(row), next)
      if (index < columns.headerRows ? !this.isNumbered(row) : this.isHeader(row))
        this.push('header', row, cells)
      else this.body(row, cells, next)
    }
    return this.#rows.some(({kind}) => kind === 'task') ? {rows: this.#rows, problems: this.#problems} : null
  }

  /** The row's cells by column; what a cell above spans is taken from there. */
  private align(row: readonly Cell[]): (Cell | undefined)[] {
    const cells: (Cell | undefined)[] = []
    for (const cell of row) {
      const at = cells.length
      const above = this.#above[at]
      cells.push(cell.merged && !cell.passage.text && above ? {...above, merged: true} : cell)
      if (!cell.merged) this.#above[at] = cell
      for (let more = 1; more < cell.span; more++) cells.push(undefined)
    }
    return cells
  }

  /** The row's cells by column; where the source has lost those that a cell above spans, by their shapes. */
  private placed(row: readonly Cell[]): (Cell | undefined)[] {
    const {number, kinds, text} = this.columns
    const first = row[0]!.passage.text
    const short = this.grid.spansLost && row.length > 1 && row.length < kinds.length
    const titled = row.length === 2 && (number < 0 || rowLabelOf(first) !== null)
    if (!short || titled || headsOf(row)) return this.align(row)
    const cells = fitRow(row, kinds)
    for (const [column, cell] of cells.entries()) {
      const kind = kinds[column]
      if (cell) this.#above[column] = cell
      else if (this.#above[column] && (column === text || (kind && heldKinds.has(kind)))) {
        cells[column] = {...this.#above[column], merged: true}
      }
    }
    return cells
  }

  /** The row's cells, empty ones filled from above where a merged cell is likelier than a task without one. */
  private spanned(cells: (Cell | undefined)[], next: readonly Cell[] | undefined): (Cell | undefined)[] {
    const {number, text, kinds, attributes} = this.columns
    const said = (column: number) => cells[column]?.passage.text && !cells[column]!.merged
    const isTask = said(text) && attributes.some(([, column]) => said(column))
    const isNumbered = number < 0 || /^\d/.test(rowLabelOf(cells[number]?.passage.text ?? '') ?? '')
    if (!this.grid.blanksSpan || !isTask || !isNumbered) return cells
    const below = number < 0 ? null : rowLabelOf(next?.[number]?.passage.text ?? '')
    const heads = below !== null && /^(?:[a-zđ]|[-–—+*•])$/.test(below)
    return cells.map((cell, column) => {
      const kind = kinds[column]
      const holds =
        column < text ? kind === 'deadline' || actingKinds.has(kind!) : actingKinds.has(kind!) && !heads
      const above = this.#filled[column]
      if (cell?.passage.text) this.#filled[column] = cell
      return holds && cell && !cell.passage.text && above ? {...above, merged: true} : cell
    })
  }

  /** `B | PHÁT TRIỂN …` above the heads is a group of the table, not its title. */
  private isNumbered(row: readonly Cell[]): boolean {
    const [first, second, more] = row.filter(({passage}) => passage.text)
    return first !== undefined && second !== undefined && !more && rowLabelOf(first.passage.text) !== null
  }

  private isHeader(row: readonly Cell[]): boolean {
    if (row.every(({passage, merged}) => !passage.text && !merged)) return true
    const [only, more] = row.filter(({passage}) => passage.text)
    if (only && !more && notes.test(only.passage.folded)) return true
    if (isCounter(row) && this.#rows.at(-1)?.kind === 'header') return true
    const heads = headsOf(row)
    return heads?.some((kind, index) => kind === 'text' && index <= this.columns.text) ?? false
  }

  private body(row: readonly Cell[], cells: (Cell | undefined)[], next: readonly Cell[] | undefined): void {
    const own = cells.filter((cell) => cell?.passage.text && !cell.merged) as Cell[]
    if (this.continues(cells, own)) {
      this.join(row, cells)
      return
    }
    const group = this.groupOf(cells, own, next)
    if (group) {
      this.push('group', row, cells, group)
      this.#above.length = 0
      this.#filled.length = 0
    } else this.task(row, cells)
  }

  /** A title with its number, or alone, and nothing in the other columns; null where the row is no such. */
  private groupOf(
    cells: readonly (Cell | undefined)[],
    own: readonly Cell[],
    next: readonly Cell[] | undefined,
  ): Level | null {
    const {number, text} = this.columns
    const [first, second] = own
    if (!first || !next || cells.some((cell) => cell?.merged && cell.passage.text)) return null
    if (own.length === 1) {
      if (cells.indexOf(first) > Math.max(number, text)) return null
      const title = readLabel(null, first)
      return this.isTitle(title, next) ? title : null
    }
    if (number < 0 || first !== cells[number] || rowLabelOf(first.passage.text) === null) return null
    const words = cells[text]?.passage.text ? cells[text]! : second!
    const title = readLabel(first, words)
    if (own.length === 2)
      return (words === second && words !== cells[text]) || this.isTitle(title, next) ? title : null
    return this.isStrayed(title, cells) ? title : null
  }

  /** Whether words with no field beside them head the rows below: they are no task that lacks its fields. */
  private isTitle({label, kind, cell}: Level, next: readonly Cell[]): boolean {
    const {number} = this.columns
    if (kind === 'roman' || kind === 'upper' || cell.span > 2) return true
    if (kind === 'dash' || cell.passage.text.length > longestTitle) return false
    if (isUpper(cell.passage.text) || cell.passage.text.endsWith(':')) return true
    if (number < 0) return label === null
    if (next.filter(({passage}) => passage.text).length < 3 || headsOf(next)) return true
    const follower = rowLabelOf(next[number]?.passage.text ?? '')
    if (label === null) return follower !== null
    return follower === null || follower.startsWith(`${label}.`) || /^(?:\D|1$)/.test(follower)
  }

  /** A group's number and title, and beside them a word that the page above has lost: nobody is named. */
  private isStrayed({kind}: Level, cells: readonly (Cell | undefined)[]): boolean {
    if (kind !== 'roman' && kind !== 'upper') return false
    const named = this.columns.attributes.some(
      ([attribute, column]) => bodyAttributes.has(attribute) && cells[column]?.passage.text,
    )
    return (
      !named &&
      this.#rows.some((row) => row.kind === 'group' && row.label !== null && kindOf(row.label) === kind)
    )
  }

  /** A row that goes on with the one above: it has no number, and its words go on in mid-sentence or are none at all. */
  private continues(cells: readonly (Cell | undefined)[], own: readonly Cell[]): boolean {
    const {number, text} = this.columns
    if (this.#rows.at(-1)?.kind !== 'task' || own.length === 0) return false
    const words = cells[text]
    if (own.some((cell) => cell !== words && cells.indexOf(cell) < text)) return false
    if (!words?.passage.text || words.merged) return true
    const {label, kind} = readLabel(null, words)
    if (kind === 'paren') return this.#rows.at(-1)!.text.passage.text.includes(`(${Number(label) - 1})`)
    if (label !== null) return false
    const alone = own.length === 1
    if (/^\p{Ll}/u.test(words.passage.text)) return alone || number >= 0
    return alone && number >= 0 && /;|[.,]$|\.\s/.test(words.passage.text)
  }

  private join(row: readonly Cell[], cells: readonly (Cell | undefined)[]): void {
    const before = this.#rows.at(-1)!
    const {text, attributes} = this.columns
    const {places} = this.grid
    const own = (cell: Cell | undefined): cell is Cell =>
      cell !== undefined && !cell.merged && cell.passage.text !== ''
    if (own(cells[text])) before.text = joinCells(before.text, cells[text]!, places)
    for (const [attribute, column] of attributes) {
      const cell = cells[column]
      if (!own(cell)) continue
      const held = before.cells[attribute]
      before.cells[attribute] = held ? joinCells(held, cell, places) : cell
    }
    before.end = row.at(-1)!.end
    if (cells[text]?.merged) return
    this.report(
      'table-row-continued',
      'The row has no number and no beginning: taken for the end of the row above',
    )
  }

  private task(row: readonly Cell[], cells: (Cell | undefined)[]): void {
    const {number, text, kinds} = this.columns
    const words = cells[text] ?? row.at(-1)!
    const label = readLabel(number < 0 ? null : (cells[number] ?? null), words)
    this.push('task', row, cells, label)
    if (this.grid.spansLost && row.length < kinds.length) {
      this.report(
        'table-row-short',
        `The row has ${row.length} cells, the table ${kinds.length} columns: the cells above are taken to span it`,
      )
    }
    if (!words.passage.text) this.report('table-row-empty', 'The row says nothing about what is to be done')
  }

  private push(
    kind: TaskRow['kind'],
    row: readonly Cell[],
    cells: readonly (Cell | undefined)[],
    level?: Level,
  ): void {
    const start = this.#rows.at(-1)?.end ?? this.grid.start
    const text = level?.cell ?? cells[this.columns.text] ?? row[0]!
    this.#rows.push({
      kind,
      label: level?.label ?? null,
      text,
      textStart: level?.words ?? 0,
      level: kind === 'group' ? this.#levels.of(level!) : 0,
      cells: kind === 'task' ? this.fields(cells) : {},
      written: row,
      start: Math.max(start, row[0]!.start),
      end: row.at(-1)!.end,
    })
  }

  private fields(cells: readonly (Cell | undefined)[]): Partial<Record<Attribute, Cell>> {
    const fields: Partial<Record<Attribute, Cell>> = {}
    const above = (attribute: Attribute) =>
      this.#rows.findLast(({kind, cells}) => kind === 'task' && cells[attribute])?.cells[attribute]
    for (const [attribute, column] of this.columns.attributes) {
      const cell = cells[column]
      if (!cell?.passage.text) continue
      const held = ditto.test(cell.passage.folded) ? above(attribute) : undefined
      fields[attribute] = held ? {...held, merged: true} : cell
    }
    return fields
  }

  private report(ruleId: RowProblem['ruleId'], reason: string): void {
    this.#problems.push({ruleId, reason, row: this.#rows.length - 1})
  }
}
