import type {IcsOptions} from './ics.js'
import type {TableOptions} from './table.js'
import type {Agenda} from './types.js'

/** What a format of agendas may be told; each takes what concerns it. */
export type AgendaWriteOptions = TableOptions & IcsOptions

/** Writes an agenda; what it gives ends in a line feed. */
export type AgendaWriter = (agenda: Agenda, options?: AgendaWriteOptions) => string

/** A way to write an agenda. */
export interface AgendaFormat {
  /** Without a dot. */
  extension: string
  /** Gives its writer. */
  load(): Promise<AgendaWriter>
}

/** How an agenda is written. Each format is loaded when it is first asked for. */
export const agendaFormats: Record<'table' | 'json' | 'csv' | 'ics', AgendaFormat> = {
  table: {extension: 'txt', load: async () => (await import('./table.js')).writeTable},
  json: {extension: 'json', load: async () => (agenda) => `${JSON.stringify(agenda, null, 2)}\n`},
  csv: {extension: 'csv', load: async () => (await import('./csv.js')).writeCsv},
  ics: {extension: 'ics', load: async () => (await import('./ics.js')).writeIcs},
}

/** Name of a format of agendas. */
export type AgendaFormatName = keyof typeof agendaFormats
