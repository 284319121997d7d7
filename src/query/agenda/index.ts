export {type AgendaOptions, agenda} from './agenda.js'
export {
  type AgendaFormat,
  type AgendaFormatName,
  type AgendaWriteOptions,
  type AgendaWriter,
  agendaFormats,
} from './formats.js'
export type {IcsOptions} from './ics.js'
export {endOfPeriod} from './period.js'
export type {TableOptions} from './table.js'
export type {Agenda, AgendaItem, ConditionalItem, DueItem, OngoingItem} from './types.js'
