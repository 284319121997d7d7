import type {SchemaElement} from 'hyparquet-writer'
import {ByteWriter, ParquetWriter} from 'hyparquet-writer'
import type {TaskRecord} from '../tree/record.js'
import {type ColumnType, columns, columnTypes} from './columns.js'
import type {Table} from './table.js'

/** Records of a row group, which are held in memory until it is full. */
const groupSize = 10_000

/** A Parquet file: dates as dates, lists as lists of texts, offsets as integers. Written a row group at a time. */
export function parquetTable(): Table {
  const bytes = new ByteWriter()
  const file = new ParquetWriter({writer: bytes, schema, createdBy: 'chuongtrinh'})
  let group: TaskRecord[] = []
  const flush = () => {
    if (group.length > 0) file.write({columnData: columnsOf(group), rowGroupSize: group.length})
    group = []
  }
  return {
    add(records) {
      for (const record of records) group.push(record)
      if (group.length < groupSize) return new Uint8Array()
      flush()
      return taken(bytes)
    },
    async end() {
      flush()
      await file.finish()
      return taken(bytes)
    },
  }
}

function columnsOf(records: readonly TaskRecord[]) {
  return columns.map((name) => ({
    name,
    data: records.map((record) => cellOf(record[name], columnTypes[name])),
    offsetIndex: false,
  }))
}

function cellOf(value: TaskRecord[keyof TaskRecord], type: ColumnType): unknown {
  return type === 'date' && value !== null ? new Date(value as string) : value
}

/** What was written since it was last asked; the writer's `offset` goes on counting from the start of the file. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice()
  writer.index = 0
  return bytes
}

const elements: Readonly<Record<ColumnType, (name: string) => SchemaElement[]>> = {
  text: (name) => [{name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL'}],
  date: (name) => [{name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL'}],
  integer: (name) => [{name, type: 'INT32', repetition_type: 'OPTIONAL'}],
  // The three levels that Parquet's LogicalTypes.md wants of a list.
  list: (name) => [
    {name, converted_type: 'LIST', repetition_type: 'REQUIRED', num_children: 1},
    {name: 'list', repetition_type: 'REPEATED', num_children: 1},
    {name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED'},
  ],
}

const schema: SchemaElement[] = [
  {name: 'task', num_children: columns.length},
  ...columns.flatMap((name) => elements[columnTypes[name]](name)),
]
