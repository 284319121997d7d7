import type {IcsOptions} from './ics.js'
import type {TableOptions} from './table.js'
import type {Agenda} from './types.js'

export type AgendaWriteOptions = TableOptions & IcsOptions

/** Writes an agenda; what it gives ends in a line feed. */
export type AgendaWriter = (agenda: Agenda, options?: AgendaWriteOptions) => string

export interface AgendaFormat {
  /** Without a dot. */
  extension: string
  load(): Promise<AgendaWriter>
}

/** How an agenda is written. Each format is loaded when it is first asked for. */
export const agendaFormats = {
  table: {extension: 'txt', load: async () => (await import('./table.js')).writeTable},
  json: {extension: 'json', load: async () => (agenda) => `${JSON.stringify(agenda, null, 2)}\n`},
  csv: {extension: 'csv', load: async () => (await import('./csv.js')).writeCsv},
  ics: {extension: 'ics', load: async () => (await import('./ics.js')).writeIcs},
} satisfies Record<string, AgendaFormat>

export type AgendaFormatName = keyof typeof agendaFormats
