import type {TaskRecord} from '../tree/record.js'

/** What a column holds: text, a list of texts, a calendar date, a whole number; each may be null but a list. */
export type ColumnType = 'text' | 'list' | 'date' | 'integer'

/** The columns of a task record, in the order of every flat format. */
export const columnTypes: Readonly<Record<keyof TaskRecord, ColumnType>> = {
  document: 'text',
  id: 'text',
  section: 'text',
  assignment: 'text',
  label: 'text',
  text: 'text',
  lead: 'list',
  responsible: 'list',
  coordinating: 'list',
  advised: 'list',
  deadline: 'text',
  kind: 'text',
  start: 'date',
  due: 'date',
  rrule: 'text',
  condition: 'text',
  deadline_source: 'text',
  citations: 'list',
  deliverables: 'list',
  start_offset: 'integer',
  end_offset: 'integer',
}

export const columns = Object.keys(columnTypes) as readonly (keyof TaskRecord)[]
