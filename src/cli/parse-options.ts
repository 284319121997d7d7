import type {Shard} from '../node/batch/shard.js'
import type {Format} from '../write/format.js'
import {type FormatName, formats} from '../write/formats.js'
import {UsageError} from './exit.js'

/** What may be asked of `chuongtrinh parse`. */
export interface Options {
  filesFrom?: string
  stream?: true
  format?: FormatName
  records?: true
  bom?: true
  out?: string
  outDir?: string
  errors?: string
  resume?: true
  shard?: Shard
  workers?: number
  timeout?: number
  memory?: number
  maxSize?: number
  maxPages?: number
  maxUnpacked?: number
  maxRatio?: number
  bodies?: string
  wrap?: boolean
  ocr?: true
  verbose?: true
  quiet?: true
}

/** @throws {UsageError} for options that do not go together. */
export function checkOptions(inputs: readonly string[], options: Options): void {
  const {records, bom, out, outDir, errors, resume, filesFrom} = options
  const format = formatAsked(options)
  const kind: Format['kind'] = formats[format].kind
  const lines = format === 'json' || format === 'ndjson'
  if (records && kind === 'text' && !lines && format !== 'csv')
    throw new UsageError(`--records goes with json, ndjson or a table, not with ${format}`)
  if (bom && format !== 'csv') throw new UsageError(`--bom goes with csv, not with ${format}`)
  if (out !== undefined && outDir !== undefined) throw new UsageError('--out and --out-dir: one of them')
  if (resume && out === undefined && outDir === undefined)
    throw new UsageError('--resume goes with --out or --out-dir')
  if (errors === '-' && (format !== 'ndjson' || outDir !== undefined))
    throw new UsageError('--errors - goes with --format ndjson in one output')
  if (kind === 'table' && out === undefined && outDir === undefined && process.stdout.isTTY)
    throw new UsageError(`${format} is no text for a terminal: use --out`)
  if (filesFrom === '-' && inputs.includes('-'))
    throw new UsageError('standard input is the list of --files-from, or a document, not both')
}

/** The format that is named, else that of the ending of --out, else an outline. */
export function formatAsked({format, out}: Options): FormatName {
  const ending = out && /\.(\w+)$/.exec(out)?.[1]
  const named = (Object.keys(formats) as FormatName[]).find((name) => formats[name].extension === ending)
  return format ?? named ?? 'tree'
}
