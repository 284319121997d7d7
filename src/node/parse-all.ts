import {availableParallelism} from 'node:os'
import {VFile} from 'vfile'
import {ChuongtrinhError} from '../tree/error.js'
import {inOrder} from './batch/in-order.js'
import {type Done, isFailure, type Note, type Setup} from './batch/job.js'
import {inThisThread, inThreads, type Runner} from './batch/runner.js'
import {isIn, type Shard} from './batch/shard.js'
import type {Source} from './batch/source.js'
import {type Inputs, sourcesOf} from './batch/sources.js'
import {largest, type ParseFileOptions, type Result} from './parse-file.js'

/** What the caller knows of the documents, and what reading them may cost. */
export interface ParseAllOptions extends ParseFileOptions {
  /**
   * Worker threads; 0 reads in the thread that asks, where no document can be given up on. Default: as many as the machine
   * runs at once, and none for a single document.
   */
  workers?: number
  /** Milliseconds after which a document is given up on, in worker threads. Default 60,000. */
  timeout?: number
  /**
   * Megabytes of memory of a worker thread, beyond which its document is given up on. Default 1024. At least 256: a thread
   * that cannot hold one string of the largest document would end the process.
   */
  memory?: number
  /** Reads only the documents that fall to this part of all, told from their names, or their places in a stream. */
  shard?: Shard
  /** Whether standard input is a stream of JSON, a document a line. Default: told from its first lines. */
  stream?: boolean
}

/**
 * What came of one document: its programme, or why it could not be read. `path` is its name or id; null for standard
 * input that is one document.
 */
export type Outcome = (Result & {path: string | null}) | {path: string | null; error: ChuongtrinhError}

/**
 * Reads many documents, several at once in worker threads. Outcomes come in the order of the inputs; a few documents are
 * read ahead and no more, so that memory stays flat. A document that cannot be read, takes too long or too much memory is
 * an outcome like any other, with an `error`; nothing is thrown for it.
 *
 * @param inputs files, glob patterns, folders, and `-` for standard input; and documents at hand,
 *   `{id, text | html | markdown}`. A `.ndjson` or `.jsonl` file, and standard input that begins like one, holds such a
 *   document a line; a JSON array holds one a value. A document is called by its `id`, else by its place.
 */
export async function* parseAll(inputs: Inputs, options: ParseAllOptions = {}): AsyncGenerator<Outcome> {
  const {documents, several} = await openDocuments(inputs, options)
  const setup: Setup = {product: {kind: 'tree'}, options: readOptionsOf(options)}
  const crew = await crewOf(several, setup, options)
  try {
    for await (const outcome of inOrder(documents, crew.runner.run, crew.window)) {
      const path = outcome.document
      if (isFailure(outcome)) yield {path, error: new ChuongtrinhError(outcome.code, outcome.message)}
      else yield {path, ...resultOf(outcome)}
    }
  } finally {
    await crew.runner.close()
  }
}

export interface Documents {
  documents: AsyncIterable<Source>
  /** Whether there may be more than one; a stream has several even if it ends after the first. */
  several: boolean
}

/** Finds the documents of a run. Looks no further than it must to tell whether there are several. */
export async function openDocuments(
  inputs: Inputs,
  {shard, stream, maxBytes = largest}: ParseAllOptions,
): Promise<Documents> {
  const documents = inShard(sourcesOf(inputs, {stdin: process.stdin, stream, maxBytes}), shard)
  if (shard || stream || Symbol.asyncIterator in inputs) return {documents, several: true}
  const first = await documents.next()
  const isStream = !first.done && first.value.kind === 'json'
  const second = first.done || isStream ? null : await documents.next()
  const ahead = [first, second].flatMap((one) => (one && !one.done ? [one.value] : []))
  async function* all() {
    yield* ahead
    yield* documents
  }
  return {documents: all(), several: isStream || ahead.length > 1}
}

async function* inShard(
  sources: AsyncIterable<Source>,
  shard: Shard | undefined,
): AsyncGenerator<Source, undefined> {
  for await (const source of sources) if (!shard || isIn(shard, source.document ?? '')) yield source
}

/** Who does the work of a run, and how far ahead. */
export interface Crew {
  runner: Runner
  /** Documents in work or waiting for their turn: enough that a slow one does not leave the other threads idle. */
  window: number
}

/**
 * A single document is read in this thread, as starting another takes longer, unless a limit is asked for or it may be so
 * large that it could end the process.
 */
export async function crewOf(several: boolean, setup: Setup, options: ParseAllOptions): Promise<Crew> {
  const {timeout, memory, maxBytes = largest} = options
  const alone = !several && timeout === undefined && memory === undefined && maxBytes <= largest
  const workers = options.workers ?? (alone ? 0 : availableParallelism())
  if (workers === 0) return {runner: inThisThread(setup), window: 1}
  const limits = {timeout: timeout ?? 60_000, memory: memory ?? 1024}
  return {runner: await inThreads(several ? workers : 1, setup, limits), window: workers * 8}
}

function readOptionsOf(all: ParseAllOptions): ParseFileOptions {
  const {format, bodies, wrapped, maxBytes, maxPages, maxUnpacked, maxRatio, ocr} = all
  const options = {format, bodies, wrapped, maxBytes, maxPages, maxUnpacked, maxRatio, ocr}
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}

function resultOf({document, notes, programme, value = ''}: Done): Result {
  return {programme: programme!, file: fileOf(document, notes, value)}
}

/** A file with the messages that came from another thread. */
export function fileOf(document: string | null, notes: readonly Note[], value = ''): VFile {
  const file = new VFile({value, ...(document !== null && {path: document})})
  for (const {reason, ruleId, line, column, fatal} of notes) {
    const place = line === null ? undefined : {line, column: column ?? 1}
    const message = file.message(reason, {place, ruleId, source: 'chuongtrinh'})
    message.fatal = fatal ?? undefined
  }
  return file
}
