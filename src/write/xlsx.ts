import writeExcelFile, {type Cell, type Row} from 'write-excel-file/universal'
import {ChuongtrinhError} from '../tree/error.js'
import type {TaskRecord} from '../tree/record.js'
import {type ColumnType, columns, columnTypes} from './columns.js'
import type {Table} from './table.js'

/** What Excel allows: rows of a sheet, the row of names among them, and characters of a cell. */
const mostRows = 1_048_576
const longestCell = 32_767

/** Widths of columns, in characters. */
const widths: Readonly<Record<ColumnType, number>> = {text: 24, list: 30, date: 12, integer: 12}
const textWidth = 80

const nothing = new Uint8Array()

/**
 * An Excel workbook of one sheet: dates as dates, numbers as numbers, lists joined by `; `. A text is never a formula.
 * All of it is held in memory until the end.
 *
 * @throws {ChuongtrinhError} `too-large` where there are more records than a sheet has rows.
 */
export function xlsxTable(): Table {
  const rows: Row[] = [columns.map((value) => ({value, type: String, fontWeight: 'bold'}))]
  return {
    add(records) {
      if (rows.length + records.length > mostRows)
        throw new ChuongtrinhError(
          'too-large',
          `More than ${mostRows - 1} tasks: Excel has no room; use csv or parquet`,
        )
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
      return new Uint8Array(await (await workbook.toBlob()).arrayBuffer())
    },
  }
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
