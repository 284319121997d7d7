import type {VFileMessage} from 'vfile-message'
import {ChuongtrinhError, type ErrorCode} from '../../tree/error.js'
import type {Programme} from '../../tree/nodes.js'
import type {WriteOptions} from '../../write/format.js'
import {formats, type TextFormatName} from '../../write/formats.js'
import {type ParseFileOptions, parseBytes, parseFile, parseText, type Result} from '../parse-file.js'
import {documentOfJson, nameOf} from './json-document.js'
import type {Source} from './source.js'

/** What is made of each document: its tree, or what a writer makes of it. */
export type Product =
  | {kind: 'tree'}
  | {kind: 'text'; format: TextFormatName; options: Omit<WriteOptions, 'document'>}

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
  programme?: Programme
  /** The source as text, beside the tree, whose positions point into it. */
  value?: string
  /** What was written, in UTF-8. */
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
    const notes = file.messages.map(noteOf)
    if (product.kind === 'tree') return {document, notes, programme, value: String(file)}
    const write = await formats[product.format].load()
    const text = write(programme, {...product.options, document})
    return {document, notes, text: new TextEncoder().encode(text)}
  } catch (error) {
    return failureOf(source, error)
  }
}

function noteOf({reason, ruleId, line, column, fatal}: VFileMessage): Note {
  return {
    reason,
    ruleId: ruleId ?? 'message',
    line: line ?? null,
    column: column ?? null,
    fatal: fatal ?? null,
  }
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
