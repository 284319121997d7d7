import {createReadStream} from 'node:fs'
import {rm} from 'node:fs/promises'
import type {TaskRecord} from '../../tree/record.js'
import type {Format, TextOutput, WriteOptions} from '../../write/format.js'
import {type FormatName, formats} from '../../write/formats.js'
import type {Table} from '../../write/table.js'
import type {Done, Product} from './job.js'
import {linesOf} from './lines.js'
import {fileTarget, type Target} from './target.js'

/** How documents are written. */
export interface Writing {
  format: FormatName
  /** `header` false where what is written comes after another file, which has one. */
  options: Omit<WriteOptions, 'document'>
}

/** What is to be made of each document, of which a sink then makes the whole: of what becomes a table, its records. */
export function productOf({format, options}: Writing): Product {
  return isTable(format)
    ? {kind: 'text', format: 'ndjson', options: {records: true}}
    : {kind: 'text', format, options: {...options, header: false}}
}

function isTable(format: FormatName): format is 'xlsx' | 'parquet' {
  return formats[format].kind === 'table'
}

/** Where what was made of documents goes, one after another. */
export interface Sink {
  put(done: Pick<Done, 'text'>): Promise<void>
  /** Length of the output so far, in bytes. */
  readonly size: number
  end(): Promise<void>
  /** @param keep whether a later run will go on with what is there. */
  abandon(keep: boolean): Promise<void>
}

export async function sinkOf(target: Target, {format, options}: Writing): Promise<Sink> {
  const kind: Format = formats[format]
  return kind.kind === 'table' ? tableSink(target, (await kind.load())()) : textSink(target, kind, options)
}

/** The file that grows while documents are written to a file: a table's records, as a table cannot be gone on with. */
export function growingFile(out: string, {format}: Writing): string {
  return isTable(format) ? `${out}.records` : out
}

/** @param kept bytes of an earlier run to go on from. */
export async function fileSink(out: string, kept: number, writing: Writing): Promise<Sink> {
  const growing = await fileTarget(growingFile(out, writing), kept)
  if (!isTable(writing.format)) return sinkOf(growing, writing)
  const records = await textSink(growing, formats.ndjson, {})
  return {
    put: records.put,
    get size() {
      return records.size
    },
    async end() {
      await records.end()
      await writeTable(growingFile(out, writing), await sinkOf(await fileTarget(out), writing))
    },
    abandon: records.abandon,
  }
}

/** Makes a table of the records in a file, which then is no longer needed. */
async function writeTable(records: string, table: Sink): Promise<void> {
  try {
    for await (const line of linesOf(createReadStream(records), Number.POSITIVE_INFINITY))
      await table.put({text: Buffer.from(line!)})
    await table.end()
  } catch (error) {
    await table.abandon(false)
    throw error
  }
  await rm(records)
}

async function textSink(
  target: Target,
  {between = '', loadHead}: TextOutput,
  options: WriteOptions,
): Promise<Sink> {
  const head = options.header === false ? '' : ((await loadHead?.())?.(options) ?? '')
  const encoder = new TextEncoder()
  const write = async (text: string) => {
    if (text) await target.write(encoder.encode(text))
  }
  return {
    async put({text}) {
      await write(target.size === 0 ? head : between)
      if (text && text.length > 0) await target.write(text)
    },
    get size() {
      return target.size
    },
    async end() {
      if (target.size === 0) await write(head)
      await target.commit()
    },
    abandon: (keep) => target.abandon(keep),
  }
}

function tableSink(target: Target, table: Table): Sink {
  const write = async (bytes: Uint8Array) => {
    if (bytes.length > 0) await target.write(bytes)
  }
  return {
    put: ({text}) => write(table.add(recordsIn(text))),
    get size() {
      return target.size
    },
    async end() {
      await write(await table.end())
      await target.commit()
    },
    abandon: () => target.abandon(false),
  }
}

function recordsIn(lines: Uint8Array | undefined): TaskRecord[] {
  const texts = new TextDecoder().decode(lines).split('\n')
  return texts.filter((text) => text !== '').map((text) => JSON.parse(text) as TaskRecord)
}
