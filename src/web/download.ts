import {agenda} from '../query/agenda/agenda.js'
import {writeIcs} from '../query/agenda/ics.js'
import {csvHead, csvLines} from '../write/csv.js'
import type {PageDocument} from '../write/page.js'
import type {Entry} from './entry.js'

/** Writes the tasks that the filters leave. */
export type Download = (entries: readonly Entry[], documents: readonly PageDocument[]) => string

/** How tasks can be taken away. */
export const downloads = {
  csv: {type: 'text/csv', write: (entries) => csvHead({bom: true}) + csvLines(recordsOf(entries))},
  json: {type: 'application/json', write: (entries) => `${JSON.stringify(recordsOf(entries), null, 2)}\n`},
  ics: {type: 'text/calendar', write: calendarOf},
} satisfies Record<string, {type: string; write: Download}>

export type DownloadName = keyof typeof downloads

const recordsOf = (entries: readonly Entry[]) => entries.map(({record}) => record)

/** All that has a day, from the first on: the page has no today. */
function calendarOf(entries: readonly Entry[], documents: readonly PageDocument[]): string {
  const chosen = new Set(entries.map(({record: {document, id}}) => `${document} ${id}`))
  const days = entries.flatMap(({end, frame}) => [end, frame.from]).filter((day) => day !== null)
  const programmes = documents.map(({name, programme}) => ({...programme, document: name}))
  const all = agenda(programmes, {asOf: days.sort()[0] ?? '1970-01-01'})
  return writeIcs({...all, due: all.due.filter(({document, id}) => chosen.has(`${document} ${id}`))})
}

/** Lets the browser save a text as a file; no address is asked for. */
export function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}))
  Object.assign(document.createElement('a'), {href: url, download: name}).click()
  URL.revokeObjectURL(url)
}
