import {tasks} from '../../query/records.js'
import {ChuongtrinhError, type ErrorCode} from '../../tree/error.js'
import type {Programme} from '../../tree/nodes.js'
import type {TaskRecord} from '../../tree/record.js'
import type {WriteOptions} from '../../write/format.js'
import {type FormatName, formats} from '../../write/formats.js'
import {type ParseFileOptions, parseBytes, parseFile, parseText, type Result} from '../parse-file.js'
import {documentOfJson, nameOf} from './json-document.js'
import type {Source} from './source.js'

/** What is made of each document: its tree, its task records, or what a writer makes of it. */
export type Product =
  | {kind: 'tree'}
  | {kind: 'records'}
  | {kind: 'text'; format: FormatName; options: Omit<WriteOptions, 'document'>}

/** What is the same for all documents of a run. */
export interface Setup {
  product: Product
  options: ParseFileOptions
}

/** A message of a vfile, as a value that can go from thread to thread. */
export interface Note {
  reason: string
  ruleId: string
  line: number | null
  column: number | null
  /** False for a warning, null for information. */
  fatal: boolean | null
}

export interface Done {
  document: string | null
  notes: Note[]
  /** Length of the source as text, in UTF-16 code units. */
  length: number
  programme?: Programme
  /** The source as text, beside the tree, whose positions point into it. */
  value?: string
  records?: TaskRecord[]
  text?: Uint8Array
}

export interface Failure {
  document: string | null
  code: ErrorCode
  /** One line for a person, with the document's name. */
  message: string
}

export type JobOutcome = Done | Failure

export function isFailure(outcome: JobOutcome): outcome is Failure {
  return 'code' in outcome
}

/** Reads one document and makes of it what is wanted. Never throws: what goes wrong is a value. */
export async function work(source: Source, {product, options}: Setup): Promise<JobOutcome> {
  try {
    const {programme, file} = await read(source, options)
    const document = source.kind === 'bytes' ? null : (file.path ?? source.document)
    const done: Done = {
      document,
      notes: file.messages.map(({reason, ruleId, line, column, fatal}) => ({
        reason,
        ruleId: ruleId ?? 'message',
        line: line ?? null,
        column: column ?? null,
        fatal: fatal ?? null,
      })),
      length: String(file).length,
    }
    return {
      ...done,
      ...(await made(product, programme, document)),
      ...(product.kind === 'tree' && {value: String(file)}),
    }
  } catch (error) {
    return failureOf(source, error)
  }
}

async function made(product: Product, programme: Programme, document: string | null): Promise<Partial<Done>> {
  if (product.kind === 'tree') return {programme}
  if (product.kind === 'records') return {records: tasks(programme, document)}
  const format = formats[product.format]
  if (format.kind === 'table') return {records: tasks(programme, document)}
  const write = await format.load()
  return {text: new TextEncoder().encode(write(programme, {...product.options, document}))}
}

function read(source: Source, options: ParseFileOptions): Promise<Result> | Result {
  if (source.kind === 'file') return parseFile(source.path, options)
  if (source.kind === 'bytes') return parseBytes(source.bytes, 'stdin', options)
  if (source.kind === 'unreadable') throw new ChuongtrinhError(source.code, source.message)
  const {file, format} = documentOfJson(source.json, source.document)
  return parseText(file, {...options, ...(format && {format})})
}

/** @param error what was thrown; anything but a `ChuongtrinhError` is a fault of ours, which must not stop the others. */
function failureOf(source: Source, error: unknown): Failure {
  const document = nameOf(source)
  if (error instanceof ChuongtrinhError) return {document, code: error.code, message: error.message}
  const {message, stack} = error as Error
  const place = /\(?([^\s(]+:\d+:\d+)\)?$/m.exec(stack ?? '')?.[1] ?? ''
  return {
    document,
    code: 'internal',
    message: `${document ?? 'stdin'}: a fault of chuongtrinh (${message}) ${place}`,
  }
}
