import type {Attribute} from '../../tree/nodes.js'
import type {Cell, Grid} from './grid.js'
import {rowLabelOf} from './label.js'
import {bodyNouns, bodyParts, type ColumnKind, columnHeads, valueHead} from './lexicon.js'

/** The columns of a task table. */
export interface Columns {
  /** Rows above the first row of its body: titles, heads, a row that counts the columns. */
  headerRows: number
  /** What each column holds, from the left; null where its head is not known. */
  kinds: (ColumnKind | null)[]
  /** Index of the column of numbers; -1 where there is none. */
  number: number
  /** Index of the column that says what is to be done. */
  text: number
  /** The first column of each attribute. */
  attributes: [Attribute, number][]
}

/** Longest head of a column, in code units. */
const longestHead = 120
/** Rows that may stand above the heads. */
const deepestHead = 6

/**
 * Finds the heads of a table by their words, whatever their order, on one row or two, and tells a task table by them:
 * it has a column of work, and one that says by whom or by when.
 * @returns null for any other table: targets (indicator, unit, years), mastheads, signatures, lists of contacts.
 */
export function readColumns(grid: Grid): Columns | null {
  const top = Math.min(deepestHead, grid.rows.length)
  for (let at = 0; at < top; at++) {
    const kinds = headsOf(grid.rows[at]!)
    if (kinds) return columnsOf(grid, at, kinds)
    if (grid.rows[at]!.filter(({passage}) => passage.text).length > 2) return null
  }
  return null
}

/** What the heads of a row say, a kind a column; null where it is no row of heads. */
export function headsOf(row: readonly Cell[]): (ColumnKind | null)[] | null {
  const kinds: (ColumnKind | null)[] = []
  let filled = 0
  let known = 0
  for (const {passage, span} of row) {
    if (passage.text.length > longestHead) return null
    const kind = passage.text ? columnKind(passage.folded) : null
    if (passage.text) filled++
    if (kind) known++
    kinds.push(kind)
    for (let more = 1; more < span; more++) kinds.push(kind)
  }
  const names = new Set(kinds.filter(Boolean))
  const work = names.has('text') || names.has('indicator')
  return work && names.size >= 2 && known * 5 >= filled * 3 ? kinds : null
}

function columnsOf(grid: Grid, at: number, first: (ColumnKind | null)[]): Columns | null {
  let heads = first
  let headerRows = at + 1
  const second = grid.rows[headerRows]
  const merged = second && secondRow(grid.rows[at]!, heads, second)
  if (merged) {
    heads = merged
    headerRows++
  }
  if (grid.rows[headerRows] && isCounter(grid.rows[headerRows]!)) headerRows++
  return judge(withNumber(heads, grid, headerRows), headerRows)
}

/** The heads of two rows as one: *Cơ quan* above *chủ trì* and *phối hợp*; null where the second is no row of heads. */
function secondRow(
  above: readonly Cell[],
  heads: readonly (ColumnKind | null)[],
  row: readonly Cell[],
): (ColumnKind | null)[] | null {
  const whole = row.length === heads.length
  // Some writers repeat a head that spans both rows.
  const repeated = (index: number) => whole && row[index]!.passage.text === above[index]?.passage.text
  const kinds = row.map((cell, index) =>
    cell.passage.text && !cell.merged && !repeated(index) ? lowerKind(cell) : undefined,
  )
  const own = kinds.filter((kind) => kind !== undefined)
  if (own.length === 0 || own.includes(null) || own.includes('number')) return null
  // `THÁNG 01` across the table heads a group, not a column.
  if (row.length === 1) return null
  if (whole) return kinds[0] ? null : heads.map((kind, index) => kinds[index] ?? kind)
  // Only the heads below the spanning one are in the row.
  const open = heads.findIndex(
    (kind, index) => kind === 'body' || spanningHead.test(above[index]?.passage.folded ?? ''),
  )
  if (open < 0 || row.length > heads.length) return null
  return [...heads.slice(0, open), ...own, ...heads.slice(open + above[open]!.span)]
}

const spanningHead = /cơ quan|đơn vị|phân công|trách nhiệm|tổ chức thực hiện/

/** The kind of a head below another one, where `Chủ trì` or `Phối hợp` is enough. */
function lowerKind({passage}: Cell): ColumnKind | null {
  if (passage.text.length > 60) return null
  const part = bodyParts.find(({words}) => words.some((word) => begins(passage.folded, word)))
  return part ? partKind(passage.folded) : columnKind(passage.folded)
}

/** A row that counts the columns: `(1) | (2) | (3)`, `A | B | 1 | 2`. */
export function isCounter(row: readonly Cell[]): boolean {
  const texts = row.map(({passage}) => passage.text).filter(Boolean)
  return (
    texts.length >= 3 &&
    texts.every((text) => /^[([]?(?:\d{1,2}|[A-ZĐ])(?: ?= ?[\d+()x*/ -]{1,20})?[)\]]?$/.test(text))
  )
}

/** Where the head of the numbers is missing, rows are a cell longer than the heads and begin with a number. */
function withNumber(heads: (ColumnKind | null)[], grid: Grid, from: number): (ColumnKind | null)[] {
  if (heads.includes('number')) return heads
  const rows = grid.rows
    .slice(from, from + 12)
    .filter((row) => row.filter(({passage}) => passage.text).length > 2)
  const labelled = rows.filter((row) => row[0] && rowLabelOf(row[0].passage.text) !== null)
  if (rows.length === 0 || labelled.length * 2 < rows.length) return heads
  if (labelled.every((row) => row.length > heads.length)) return ['number', ...heads]
  return heads[0] === null ? ['number', ...heads.slice(1)] : heads
}

function judge(kinds: (ColumnKind | null)[], headerRows: number): Columns | null {
  const has = (kind: ColumnKind) => kinds.includes(kind)
  const whole = kinds.map((kind) => (kind === 'body' ? 'responsible' : kind))
  const bodies = whole.some(
    (kind) =>
      kind === 'lead' || kind === 'responsible' || kind === 'lead-coordinating' || kind === 'coordinating',
  )
  const measured = has('unit') || kinds.filter((kind) => kind === 'value').length >= 2
  let text = kinds.indexOf('text')
  // Indicators without unit and values, each given to a body, are work; with them they are targets.
  if (text < 0 && !measured && bodies && !has('deliverable')) text = kinds.indexOf('indicator')
  if (text < 0 || (measured && !bodies)) return null
  if (!bodies && !(has('deadline') && (has('number') || has('deliverable')))) return null
  if (has('indicator') && measured) return null
  const attributes = new Map<Attribute, number>()
  for (const [index, kind] of whole.entries()) {
    if (kind && isAttribute(kind) && !attributes.has(kind)) attributes.set(kind, index)
  }
  return {headerRows, kinds: whole, number: kinds.indexOf('number'), text, attributes: [...attributes]}
}

const columnsOnly = new Set<ColumnKind>(['number', 'text', 'indicator', 'unit', 'value', 'body'])

function isAttribute(kind: ColumnKind): kind is Attribute {
  return !columnsOnly.has(kind)
}

const brackets = /\([^()]{0,200}\)/g

/** What a head says its column holds; null where its words are not known. */
export function columnKind(folded: string): ColumnKind | null {
  const head = folded
    .replace(brackets, ' ')
    .replace(/(?<![\s.:*])[\s.:*]+$/, '')
    .replace(/^[\s*]+/, '')
    .replace(/ {2,}/g, ' ')
  if (!head) return null
  if (valueHead.test(head)) return 'value'
  const who =
    bodyNouns.some((noun) => begins(head, noun)) || /^(?:chủ trì|phối hợp|phụ trách|tham mưu)/.test(head)
  const known = columnHeads.find(
    ({begins: first = [], holds = [], whole = []}) =>
      whole.includes(head) ||
      first.some((word) => begins(head, word)) ||
      (!who && holds.some((word) => head.includes(word))),
  )
  if (known && !(who && known.kind === 'deadline')) return known.kind
  return who ? (partKind(head) ?? 'body') : null
}

/** The part that a head gives to a body: `chủ trì`, `phối hợp`, `chủ trì, phối hợp`; null where it names none. */
function partKind(head: string): Attribute | null {
  const named = bodyParts.filter(({words}) => words.some((word) => head.includes(word))).map(({kind}) => kind)
  if (named.includes('coordinating')) {
    return named.includes('lead') || /thực hiện/.test(head) ? 'lead-coordinating' : 'coordinating'
  }
  return named[0] ?? null
}

function begins(head: string, word: string): boolean {
  return head.startsWith(word) && !/^[\p{L}\p{M}\p{N}]/u.test(head.slice(word.length))
}
