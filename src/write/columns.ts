import type {TaskRecord} from '../tree/record.js'

/** The columns of a task record, in the order of every flat format. */
export const columns: readonly (keyof TaskRecord)[] = [
  'document',
  'id',
  'section',
  'assignment',
  'label',
  'text',
  'lead',
  'responsible',
  'coordinating',
  'advised',
  'deadline',
  'kind',
  'start',
  'due',
  'rrule',
  'condition',
  'deadline_source',
  'citations',
  'deliverables',
  'start_offset',
  'end_offset',
]
