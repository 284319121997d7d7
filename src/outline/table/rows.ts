import type {Attribute} from '../../tree/nodes.js'
import {isUpper} from '../wrap.js'
import {type Columns, headsOf, isCounter, readColumns} from './columns.js'
import {type Cell, type Grid, joinCells} from './grid.js'
import {type Level, Levels, readLabel} from './levels.js'

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
  /** Source offsets, `end` exclusive; rows follow one another and hold all text of the table. */
  start: number
  end: number
}

/** What is doubtful about a row: `row` is an index into the table's rows. */
export interface RowProblem {
  ruleId: 'table-row-continued' | 'table-row-short' | 'table-row-empty'
  reason: string
  row: number
}

/** A table whose rows assign work. */
export interface TaskTable {
  rows: TaskRow[]
  problems: RowProblem[]
}

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

  constructor(
    readonly grid: Grid,
    readonly columns: Columns,
  ) {}

  table(): TaskTable | null {
    const {grid, columns} = this
    for (const [index, row] of grid.rows.entries()) {
      if (row.length === 0) continue
      const cells = this.align(row)
      if (index < columns.headerRows || this.isHeader(row)) this.push('header', row, cells)
      else if (row.every(({passage}) => !passage.text)) this.push('header', row, cells)
      else this.body(row, cells, grid.rows[index + 1])
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

  private isHeader(row: readonly Cell[]): boolean {
    if (isCounter(row) && this.#rows.at(-1)?.kind === 'header') return true
    const heads = headsOf(row)
    return heads?.some((kind, index) => kind === 'text' && index <= this.columns.text) ?? false
  }

  private body(row: readonly Cell[], cells: (Cell | undefined)[], next: readonly Cell[] | undefined): void {
    const own = cells.filter((cell) => cell?.passage.text && !cell.merged) as Cell[]
    const group = this.groupOf(cells, own, next)
    if (group) {
      this.push('group', row, cells, group)
      this.#above.length = 0
      return
    }
    if (this.continues(cells, own)) this.join(row, cells)
    else this.task(row, cells)
  }

  /** A title with its number, or alone, and nothing in the other columns. */
  private groupOf(
    cells: readonly (Cell | undefined)[],
    own: readonly Cell[],
    next: readonly Cell[] | undefined,
  ): Level | null {
    const {number, text} = this.columns
    if (cells.some((cell) => cell?.merged && cell.passage.text)) return null
    const [first, second] = own
    if (own.length === 1) {
      const title = readLabel(null, first!)
      const beside = cells.indexOf(first) > Math.max(number, text)
      if (beside) return null
      if (!this.isTitle(title, first!, next)) return null
      return title
    }
    if (own.length !== 2 || number < 0 || cells.indexOf(first) !== number) return null
    if (cells.indexOf(second) !== text && second !== cells[number + 1]) return null
    const title = readLabel(first!, second!)
    return title.label !== null && title.words === 0 && this.isTitle(title, second!, next) ? title : null
  }

  /** Whether words with no field beside them head the rows below: they are no task that lacks its fields. */
  private isTitle({label, kind}: Level, {passage, span}: Cell, next: readonly Cell[] | undefined): boolean {
    if (!next) return false
    if (kind === 'roman' || kind === 'upper' || span > 2) return true
    if (kind === 'dash' || passage.text.length > 300) return false
    if (isUpper(passage.text) || passage.text.endsWith(':')) return true
    const below = next[Math.max(0, this.columns.number)]
    if (this.columns.number < 0 || !below) return label === null
    const follower = readLabel(below, below).label
    if (label === null) return this.numbered() ? follower !== null : true
    return follower === null || follower.startsWith(`${label}.`) || !/^\d/.test(follower) || follower === '1'
  }

  /** Whether the tasks so far, or the first one below, have numbers. */
  private numbered(): boolean {
    return this.columns.number >= 0
  }

  /** A row that goes on with the one above: it has no number, and its words go on in mid-sentence or are none at all. */
  private continues(cells: readonly (Cell | undefined)[], own: readonly Cell[]): boolean {
    const {number, text} = this.columns
    const before = this.#rows.at(-1)
    if (before?.kind !== 'task' || own.length === 0) return false
    if (number >= 0 && cells[number]?.passage.text && !cells[number]!.merged) return false
    const words = cells[text]
    if (!words?.passage.text || words.merged) return number >= 0 || !words?.passage.text
    return number >= 0 && /^\p{Ll}/u.test(words.passage.text) && readLabel(null, words).label === null
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
    if (cells.length < kinds.length && cells.length > text) {
      this.report(
        'table-row-short',
        `The row has ${cells.length} cells, the table ${kinds.length} columns: its fields may stand in the wrong columns`,
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
      start: Math.max(start, row[0]!.start),
      end: row.at(-1)!.end,
    })
  }

  private fields(cells: readonly (Cell | undefined)[]): Partial<Record<Attribute, Cell>> {
    const fields: Partial<Record<Attribute, Cell>> = {}
    for (const [attribute, column] of this.columns.attributes) {
      const cell = cells[column]
      if (cell?.passage.text) fields[attribute] = cell
    }
    return fields
  }

  private report(ruleId: RowProblem['ruleId'], reason: string): void {
    this.#problems.push({ruleId, reason, row: this.#rows.length - 1})
  }
}
