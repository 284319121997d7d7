import {stringify} from 'csv-stringify/browser/esm/sync'
import {tasks} from '../query/records.js'
import type {Programme} from '../tree/nodes.js'
import type {TaskRecord} from '../tree/record.js'
import {columns} from './columns.js'
import type {WriteOptions} from './format.js'

/** Task records as CSV (RFC 4180): lists joined by `; `, lines ended by CR LF, nothing a spreadsheet would run. */
export function writeCsv(programme: Programme, {document, bom, header = true}: WriteOptions = {}): string {
  return (header ? csvHead({bom}) : '') + csvLines(tasks(programme, document))
}

/** The row of column names, after a byte order mark if asked. */
export function csvHead({bom}: Pick<WriteOptions, 'bom'> = {}): string {
  return (bom ? '\uFEFF' : '') + linesOf([columns])
}

/** The rows of some records. */
export function csvLines(records: readonly TaskRecord[]): string {
  return linesOf(records.map((record) => columns.map((column) => cellOf(record[column]))))
}

function linesOf(rows: readonly (readonly (string | null)[])[]): string {
  return stringify(rows as (string | null)[][], {record_delimiter: 'windows', quoted_match: /[\r\n]/})
}

/** Null where it is empty: the writer looks into every text whether it must be quoted. */
function cellOf(value: TaskRecord[keyof TaskRecord]): string | null {
  if (value === null || value === '') return null
  if (!Array.isArray(value)) return neutralise(String(value))
  return value.length > 0 ? neutralise(value.join('; ')) : null
}

/** Signs by which a spreadsheet takes a cell for a formula (OWASP, CSV Injection); alone, `-` is but a task's label. */
const formula = /^(?:[=+\-@＝＋－＠].|[\t\r])/s

function neutralise(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell
}
