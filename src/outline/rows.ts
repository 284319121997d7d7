import type {FieldValue} from '../text/node-text.js'
import type {Attribute, Table, Task, Theme} from '../tree/nodes.js'
import {type Builder, emptyTask} from './build.js'
import type {Cell} from './table/grid.js'
import type {TaskRow, TaskTable} from './table/rows.js'

/** Tasks of a table's rows, under the themes that its group rows are; rows that head or close it stay a table. */
export function rowNodes(table: TaskTable, builder: Builder): Theme['children'] {
  const top: Theme['children'] = []
  const groups: {theme: Theme; level: number}[] = []
  for (const row of table.rows) {
    while (row.kind === 'group' && (groups.at(-1)?.level ?? -1) >= row.level) groups.pop()
    const siblings = groups.at(-1)?.theme.children ?? top
    if (row.kind === 'task') siblings.push(taskOf(row, builder))
    else if (row.kind === 'header') siblings.push(headerOf(row, builder))
    else {
      const theme = themeOf(row, builder)
      siblings.push(theme)
      groups.push({theme, level: row.level})
    }
  }
  for (const {ruleId, reason, row} of table.problems) builder.report({ruleId, reason, span: table.rows[row]!})
  return top
}

/** A row of heads, of notes or of sums. */
function headerOf(row: TaskRow, builder: Builder): Table {
  const header: Table = {type: 'table', rows: [row.written.map(({passage}) => passage.text)]}
  builder.spans.set(header, {start: row.start, end: row.end})
  return header
}

function taskOf(row: TaskRow, builder: Builder): Task {
  const {passage} = row.text
  const task = emptyTask(row.label, passage.text.slice(row.textStart))
  const values = columnAttributes.flatMap((attribute) => fieldValue(attribute, row.cells[attribute]))
  builder.addRow(task, {passage, start: row.textStart, end: passage.text.length, values}, row)
  return task
}

function themeOf(row: TaskRow, builder: Builder): Theme {
  const {passage} = row.text
  const title = passage.text.slice(row.textStart)
  const theme: Theme = {
    type: 'theme',
    label: row.label,
    title,
    responsibilities: [],
    deadlines: [],
    children: [],
  }
  builder.addRow(theme, {passage, start: row.textStart, end: passage.text.length, values: []}, row)
  return theme
}

const columnAttributes: readonly Attribute[] = [
  'lead',
  'responsible',
  'lead-coordinating',
  'coordinating',
  'deadline',
  'deliverable',
]

function fieldValue(attribute: Attribute, cell: Cell | undefined): FieldValue[] {
  if (!cell?.passage.text) return []
  const {passage} = cell
  return [{attribute, source: 'column', passage, labelStart: 0, start: 0, end: passage.text.length}]
}
