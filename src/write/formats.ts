import type {TableOutput, TextOutput} from './format.js'

/** The one list of output formats. Each is loaded when it is first asked for. */
export const formats: Record<'tree' | 'json' | 'ndjson' | 'csv' | 'md', TextOutput> &
  Record<'xlsx' | 'parquet', TableOutput> = {
  tree: {
    kind: 'text',
    extension: 'txt',
    between: '\n',
    load: async () => (await import('./tree.js')).writeTree,
  },
  json: {kind: 'text', extension: 'json', load: async () => (await import('./json.js')).writeJson},
  ndjson: {kind: 'text', extension: 'ndjson', load: async () => (await import('./ndjson.js')).writeNdjson},
  csv: {
    kind: 'text',
    extension: 'csv',
    load: async () => (await import('./csv.js')).writeCsv,
    loadHead: async () => (await import('./csv.js')).csvHead,
  },
  md: {
    kind: 'text',
    extension: 'md',
    between: '\n',
    load: async () => (await import('./markdown.js')).writeMarkdown,
  },
  xlsx: {kind: 'table', extension: 'xlsx', load: async () => (await import('./xlsx.js')).xlsxTable},
  parquet: {
    kind: 'table',
    extension: 'parquet',
    load: async () => (await import('./parquet.js')).parquetTable,
  },
}

/** Name of an output format. */
export type FormatName = keyof typeof formats

/** Name of a format whose programmes are texts. */
export type TextFormatName = {
  [Name in FormatName]: (typeof formats)[Name]['kind'] extends 'text' ? Name : never
}[FormatName]
