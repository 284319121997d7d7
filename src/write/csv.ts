import {csvOf} from '../query/csv.js'
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
  return (bom ? '\uFEFF' : '') + csvOf(columns, [], true)
}

/** The rows of some records. */
export function csvLines(records: readonly TaskRecord[]): string {
  return csvOf(columns, records, false)
}
