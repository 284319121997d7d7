import {availableParallelism} from 'node:os'
import {VFile} from 'vfile'
import {ChuongtrinhError} from '../tree/error.js'
import {inOrder} from './batch/in-order.js'
import {type Done, isFailure, type Note, type Setup} from './batch/job.js'
import {inThisThread, inThreads, type Runner} from './batch/runner.js'
import {isIn, type Shard} from './batch/shard.js'
import type {Source} from './batch/source.js'
import {sourcesOf} from './batch/sources.js'
import {largest, type ParseFileOptions, type Result} from './parse-file.js'

export interface ParseAllOptions extends ParseFileOptions {
  /** Worker threads; 0 reads in the thread that asks. Default: as many as the machine runs at once. */
  workers?: number
  /** Milliseconds after which a document is given up on, in worker threads. Default 60,000. */
  timeout?: number
  /** Megabytes of memory of a worker thread, beyond which its document is given up on. Default 1024. */
  memory?: number
  /** Reads only the documents that fall to this part of all. */
  shard?: Shard
  /** Whether `-` is a stream of JSON documents, one a line; told from its first line where not given. */
  ndjson?: boolean
}

/** What came of one document: its programme, or why it could not be read. `path` is null for standard input. */
export type Outcome = (Result & {path: string | null}) | {path: string | null; error: ChuongtrinhError}

/**
 * Reads many documents: files, glob patterns, folders, streams of JSON documents (`.ndjson`, `.jsonl`), `-` for standard
 * input. One that fails is an outcome like any other. Outcomes come in the order of the inputs, a few documents are read
 * ahead.
 */
export async function* parseAll(
  inputs: AsyncIterable<string> | Iterable<string>,
  options: ParseAllOptions = {},
): AsyncGenerator<Outcome> {
  const {workers = availableParallelism()} = options
  const runner = await runnerOf(workers, {product: {kind: 'tree'}, options: readOptionsOf(options)}, options)
  try {
    for await (const outcome of inOrder(documentsOf(inputs, options), runner.run, windowOf(workers))) {
      const path = outcome.document
      if (isFailure(outcome)) yield {path, error: new ChuongtrinhError(outcome.code, outcome.message)}
      else yield {path, ...resultOf(outcome)}
    }
  } finally {
    await runner.close()
  }
}

/** The documents of a run, as `parseAll` takes them. */
export async function* documentsOf(
  inputs: AsyncIterable<string> | Iterable<string>,
  {shard, ndjson, maxBytes = largest}: ParseAllOptions,
): AsyncGenerator<Source> {
  const sources = sourcesOf(inputs, {stdin: process.stdin, maxBytes, ...(ndjson !== undefined && {ndjson})})
  for await (const source of sources) if (!shard || isIn(shard, source.document ?? '')) yield source
}

export async function runnerOf(
  workers: number,
  setup: Setup,
  {timeout = 60_000, memory = 1024}: ParseAllOptions,
): Promise<Runner> {
  return workers > 0 ? inThreads(workers, setup, {timeout, memory}) : inThisThread(setup)
}

/** Documents in work or waiting for their turn: enough that a slow one does not leave the other threads idle. */
export function windowOf(workers: number): number {
  return Math.max(1, workers * 8)
}

function readOptionsOf({format, bodies, wrapped, maxBytes, ocr}: ParseAllOptions): ParseFileOptions {
  const options = {format, bodies, wrapped, maxBytes, ocr}
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}

function resultOf({document, notes, programme, value = ''}: Done): Result {
  const file = new VFile({value, ...(document !== null && {path: document})})
  for (const note of notes) addNote(file, note)
  return {programme: programme!, file}
}

/** Puts a message that came from another thread back where it was. */
export function addNote(file: VFile, {reason, ruleId, line, column, fatal}: Note): void {
  const place = line === null ? undefined : {line, column: column ?? 1}
  const message = file.message(reason, {place, ruleId, source: 'chuongtrinh'})
  message.fatal = fatal ?? undefined
}
