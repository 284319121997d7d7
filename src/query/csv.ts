import {type CsvField, json2csv} from 'csv42'

type Value = string | number | readonly string[] | null | undefined

/**
 * Records as CSV (RFC 4180): lines ended by CR LF, lists joined by `; `, nothing a spreadsheet would run.
 *
 * @param header whether the names of the columns lead, as a line of their own.
 */
export function csvOf<Column extends string>(
  columns: readonly Column[],
  records: readonly Partial<Record<Column, Value>>[],
  header: boolean,
): string {
  const fields: CsvField<(typeof records)[number]>[] = columns.map((name) => ({
    name,
    getValue: (record) => cellOf(record[name]),
  }))
  return json2csv(records as Partial<Record<Column, Value>>[], {header, fields})
}

/** Null where it is empty: an empty text would be quoted. */
function cellOf(value: Value): string | null {
  if (value === null || value === undefined) return null
  const cell = typeof value === 'object' ? value.join('; ') : String(value)
  return cell === '' ? null : neutralise(cell)
}

/** Signs by which a spreadsheet takes a cell for a formula (OWASP, CSV Injection); alone, `-` is but a task's label. */
const formula = /^(?:[=+\-@＝＋－＠].|[\t\r])/s

function neutralise(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell
}
