import type {Programme} from '../tree/nodes.js'

export interface WriteOptions {
  /** Name of the source, for the `document` column of records. */
  document?: string | null
  /** Task records in place of the tree, in `json` and `ndjson`; `csv` always has records. */
  records?: boolean
  /** Columns of a line of `tree`. Default 120. */
  width?: number
  /** A byte order mark first, by which Excel knows UTF-8 (`csv`). */
  bom?: boolean
  /** The row of column names (`csv`). Default true; false for what is appended to a file that has it. */
  header?: boolean
}

/** Writes one programme; what it gives ends in a line feed. */
export type Writer = (programme: Programme, options?: WriteOptions) => string

export interface Format {
  /** Without a dot. */
  extension: string
  load(): Promise<Writer>
}

/** The one list of output formats. Each is loaded when it is first asked for. */
export const formats = {
  tree: {extension: 'txt', load: async () => (await import('./tree.js')).writeTree},
  json: {extension: 'json', load: async () => (await import('./json.js')).writeJson},
  ndjson: {extension: 'ndjson', load: async () => (await import('./ndjson.js')).writeNdjson},
  csv: {extension: 'csv', load: async () => (await import('./csv.js')).writeCsv},
  md: {extension: 'md', load: async () => (await import('./markdown.js')).writeMarkdown},
} satisfies Record<string, Format>

export type FormatName = keyof typeof formats
