import {unzipSync, zipSync} from 'fflate'
import writeExcelFile, {type Cell, type Row} from 'write-excel-file/universal'
import {ChuongtrinhError} from '../tree/error.js'
import type {TaskRecord} from '../tree/record.js'
import {type ColumnType, columns, columnTypes} from './columns.js'
import type {Table} from './table.js'

/** Records of a workbook: it is made in memory, some 9 kB a record. Excel itself allows ten times as many rows. */
const mostRecords = 100_000

/** Characters of a cell that Excel allows. */
const longestCell = 32_767

/** Widths of columns, in characters. */
const widths: Readonly<Record<ColumnType, number>> = {text: 24, list: 30, date: 12, integer: 12}
const textWidth = 80

const nothing = new Uint8Array()

/**
 * An Excel workbook of one sheet: dates as dates, numbers as numbers, lists joined by `; `. A text is never a formula.
 * All of it is held in memory until the end. The same records make the same bytes.
 *
 * @throws {ChuongtrinhError} `too-large` for more than 100,000 records.
 */
export function xlsxTable(): Table {
  const rows: Row[] = [columns.map((value) => ({value, type: String, fontWeight: 'bold'}))]
  return {
    add(records) {
      if (rows.length + records.length > mostRecords + 1) {
        const reason = `more than ${mostRecords} tasks are too many for a workbook: use csv or parquet`
        throw new ChuongtrinhError('too-large', reason)
      }
      for (const record of records)
        rows.push(columns.map((column) => cellOf(record[column], columnTypes[column])))
      return nothing
    },
    async end() {
      const workbook = writeExcelFile(rows, {
        sheet: 'tasks',
        stickyRowsCount: 1,
        columns: columns.map((column) => ({
          width: column === 'text' ? textWidth : widths[columnTypes[column]],
        })),
      })
      return undated(new Uint8Array(await (await workbook.toBlob()).arrayBuffer()))
    },
  }
}

/** A ZIP archive whose files bear no time of writing: the first that there can be. */
function undated(archive: Uint8Array): Uint8Array {
  return zipSync(unzipSync(archive), {mtime: new Date(1980, 0, 1)})
}

function cellOf(value: TaskRecord[keyof TaskRecord], type: ColumnType): Cell {
  if (value === null || value === '') return null
  if (type === 'integer') return {value: value as number, type: Number}
  if (type === 'date') return {value: new Date(value as string), type: Date, format: 'yyyy-mm-dd'}
  const text = Array.isArray(value) ? value.join('; ') : String(value)
  return text === '' ? null : {value: fitted(text), type: String}
}

function fitted(text: string): string {
  // The writer looks texts up in a plain object, where `constructor` is never new.
  if (text in {}) return `${text}\u200B`
  return text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text
}
