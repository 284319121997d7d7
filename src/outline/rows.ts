import type {Span} from '../recognise/finding.js'
import type {FieldValue, NodeText} from '../text/node-text.js'
import type {Attribute, ProgrammeNode, Table, Task, Theme} from '../tree/nodes.js'
import {bareTask} from './leaves.js'
import type {Cell} from './table/grid.js'
import type {TaskRow, TaskTable} from './table/rows.js'

/** Something the outline is not sure of. */
export interface Doubt {
  ruleId: string
  reason: string
  span: Span
}

/** Where the nodes that are made of rows are noted. */
export interface Rows {
  addRow(row: Task | Theme, text: NodeText): void
  place(node: ProgrammeNode, start: number, end: number): void
  report(doubt: Doubt): void
}

/** Tasks of a table's rows, under the themes that its group rows are; rows that head or close it stay a table. */
export function rowNodes(table: TaskTable, noted: Rows): Theme['children'] {
  const top: Theme['children'] = []
  const groups: {theme: Theme; level: number}[] = []
  const made: (Task | Theme | Table)[] = []
  for (const row of table.rows) {
    while (row.kind === 'group' && (groups.at(-1)?.level ?? -1) >= row.level) groups.pop()
    const siblings = groups.at(-1)?.theme.children ?? top
    const above = siblings.at(-1)
    const node = nodeOf(row, noted)
    if (node.type === 'task' && above?.type === 'task' && isPart(row.label, above)) above.children.push(node)
    else siblings.push(node)
    if (node.type === 'theme') groups.push({theme: node, level: row.level})
    made.push(node)
  }
  // What stands below a row was made after it, and is placed before it.
  for (let at = made.length - 1; at >= 0; at--) {
    const {start, end} = table.rows[at]!
    noted.place(made[at]!, start, end)
  }
  for (const {ruleId, reason, row} of table.problems) noted.report({ruleId, reason, span: table.rows[row]!})
  return top
}

/** Whether a row is a part of the task above it by its number: `a` or `2.1` below `2`, a dash below either. */
function isPart(label: string | null, {label: above}: Task): boolean {
  if (label === null || above === null) return false
  if (label.startsWith(`${above}.`)) return true
  return /^\d/.test(above) && (/^[a-zđ]$/.test(label) || /^[-–—+*•]$/.test(label))
}

function nodeOf(row: TaskRow, noted: Rows): Task | Theme | Table {
  if (row.kind === 'task') return taskOf(row, noted)
  return row.kind === 'group' ? themeOf(row, noted) : headerOf(row)
}

/** A row of heads, of notes or of sums. */
function headerOf({written}: TaskRow): Table {
  return {type: 'table', rows: [written.map(({passage}) => passage.text)]}
}

function taskOf(row: TaskRow, noted: Rows): Task {
  const {passage} = row.text
  const task = bareTask(row.label, passage.text.slice(row.textStart))
  const values = columnAttributes.flatMap((attribute) => fieldValue(attribute, row.cells[attribute]))
  noted.addRow(task, {passage, start: row.textStart, end: passage.text.length, values})
  return task
}

function themeOf(row: TaskRow, noted: Rows): Theme {
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
  noted.addRow(theme, {passage, start: row.textStart, end: passage.text.length, values: []})
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
