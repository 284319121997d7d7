import {csvOf} from '../csv.js'
import type {Agenda, AgendaItem} from './types.js'

const columns = [
  'status',
  'due',
  'start',
  'document',
  'id',
  'label',
  'text',
  'lead',
  'responsible',
  'coordinating',
  'deadline',
  'rrule',
  'condition',
] as const

type Row = Partial<Record<(typeof columns)[number], string | null>>

/** An agenda as CSV (RFC 4180): a line an item, nothing a spreadsheet would run. */
export function writeCsv({due, past, ongoing, conditional, undated}: Agenda): string {
  const rows: Row[] = [
    ...past.map((item) => ({...rowOf(item, 'past'), due: item.due, start: item.start})),
    ...due.map((item) => ({
      ...rowOf(item, 'due'),
      due: item.due,
      start: item.start,
      rrule: item.repeats?.rrule ?? null,
    })),
    ...ongoing.map((item) => ({...rowOf(item, 'ongoing'), start: item.since})),
    ...conditional.map((item) => ({...rowOf(item, 'conditional'), condition: item.condition})),
    ...undated.map((item) => rowOf(item, 'undated')),
  ]
  return csvOf(columns, rows, true)
}

function rowOf(
  {document, id, label, text, lead, responsible, coordinating, deadline}: AgendaItem,
  status: string,
): Row {
  const listed = {
    lead: lead.join('; '),
    responsible: responsible.join('; '),
    coordinating: coordinating.join('; '),
  }
  return {status, document, id, label, text, ...listed, deadline}
}
