import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {Folder} from './folder.js'
import {type Failure, isFailure, type JobOutcome} from './job.js'
import {type Entry, Journal} from './journal.js'
import {type Past, pastOfFile, pastOfFolder} from './past.js'
import type {Shard} from './shard.js'
import {fileSink, growingFile, type Sink, sinkOf, type Writing} from './sink.js'
import type {Source} from './source.js'
import {fileTarget, isRegular, leftOf, OutputError, streamTarget, type Target} from './target.js'

export interface OutputOptions {
  writing: Writing
  /** A file, or a folder with a file a document; standard output where neither is given. */
  out?: string | undefined
  outDir?: string | undefined
  /** A file of failures, one line of JSON each; `-` puts them in their places among the documents. */
  errors?: string | undefined
  /** Of whose documents this is the output. */
  shard?: Shard | undefined
  /** Go on where an earlier run with the same signature was ended. */
  resume: boolean
  /** The options on which the output depends, on one line. */
  signature: string
}

/** One document on its way to the output. */
export interface Step {
  source: Source
  stamp: string
  outcome: JobOutcome
}

/** All that a run writes: documents, failures, and the journal by which a later run can go on. */
export class Output {
  readonly #options: OutputOptions
  /** The file of the run's journal; null where none is kept. */
  readonly #journalPath: string | null
  readonly #past: Past
  readonly #errors: Target | null
  readonly #folder: Folder | null
  #sink: Sink | null = null
  #journal: Journal | null = null
  #failed = 0
  #written = 0
  #busy: Promise<void> = Promise.resolve()
  #closed = false

  private constructor(options: OutputOptions, journalPath: string | null, past: Past, errors: Target | null) {
    this.#options = options
    this.#journalPath = journalPath
    this.#past = past
    this.#errors = errors
    this.#folder = options.outDir === undefined ? null : new Folder(options.outDir, options.writing)
  }

  /** @throws {OutputError} where it cannot be written to. */
  static async open(options: OutputOptions): Promise<Output> {
    const {errors, outDir} = options
    if (outDir !== undefined)
      await mkdir(outDir, {recursive: true}).catch((cause: Error) => {
        throw new OutputError(`${outDir}: cannot be made (${cause.message})`, {cause})
      })
    const failures = errors === undefined || errors === '-' ? null : await fileTarget(errors)
    const journal = await journalOf(options)
    return new Output(options, journal, await pastOf(options, journal), failures)
  }

  /** Whether a later run can go on where this one ends. */
  get resumable(): boolean {
    return this.#journalPath !== null
  }

  /** What an earlier run did with a document, which then need not be read again. Asked of each document, in order. */
  recall(source: Source, stamp: string): Promise<Entry | null> {
    return this.#past.recall(source, stamp)
  }

  /** Takes note of a document that an earlier run has written. */
  skip({failure, file}: Entry): Promise<void> {
    return this.#do(async () => {
      if (file !== undefined) this.#folder?.skip(file)
      if (failure) await this.#fail(failure)
      else this.#written++
    })
  }

  put({source, stamp, outcome}: Step): Promise<void> {
    return this.#do(async () => {
      await this.#open()
      const entry: Entry = {document: source.document, stamp, end: 0}
      if (isFailure(outcome)) {
        await this.#fail(outcome)
        entry.failure = outcome
      } else {
        this.#written++
        if (this.#folder) entry.file = await this.#folder.put(outcome, source)
        else await this.#sink!.put(outcome)
      }
      await this.#journal?.add({...entry, end: this.#sink?.size ?? 0})
    })
  }

  end(): Promise<void> {
    return this.#do(async () => {
      await this.#errors?.commit()
      await this.#open()
      if (this.#isWorthKeeping) await this.#sink?.end()
      else await this.#sink?.abandon(false)
      await this.#journal?.close(this.#options.resume || this.#folder !== null)
    })
  }

  /**
   * Where nothing could be read, what stands in the file from before stays. Of a shard, there is always a file to put
   * together with the others.
   */
  get #isWorthKeeping(): boolean {
    const {errors, shard} = this.#options
    return this.#written > 0 || this.#failed === 0 || errors === '-' || shard !== undefined
  }

  /** Ends before the end, after what is being written; what is still put is lost. */
  async abandon(): Promise<void> {
    this.#closed = true
    await this.#busy.catch(() => {})
    await this.#errors?.abandon(false)
    await this.#sink?.abandon(this.#journal !== null)
    await this.#journal?.close(true)
  }

  #do(work: () => Promise<void>): Promise<void> {
    if (!this.#closed) this.#busy = work()
    return this.#busy
  }

  async #fail(failure: Failure): Promise<void> {
    this.#failed++
    if (this.#options.errors === '-') await this.#sink?.put({text: lineOf(failure)})
    await this.#errors?.write(lineOf(failure))
  }

  /** Opens the output when it is first wanted: by then it is known how much of an earlier run holds. */
  async #open(): Promise<void> {
    if (this.#sink || this.#journal) return
    const {signature} = this.#options
    if (!this.#folder) this.#sink = await this.#openSink()
    if (this.#journalPath !== null)
      this.#journal = await Journal.start(this.#journalPath, signature, this.#past.held)
  }

  async #openSink(): Promise<Sink> {
    const {out, writing} = this.#options
    if (out === undefined) return sinkOf(streamTarget(process.stdout), writing)
    if (!this.resumable) return sinkOf(await fileTarget(out), writing)
    return fileSink(out, this.#past.held.at(-1)?.end ?? 0, writing)
  }
}

function lineOf({document, code, message}: Failure): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({type: 'error', document, code, message})}\n`)
}

/** Machines that write to one folder have a journal each. What is no file cannot be gone on with. */
async function journalOf({out, outDir, shard}: OutputOptions): Promise<string | null> {
  const part = shard ? `.${shard.index}-of-${shard.count}` : ''
  if (outDir !== undefined) return join(outDir, `.chuongtrinh${part}.journal`)
  return out !== undefined && (await isRegular(out)) ? `${out}.journal` : null
}

async function pastOf(
  {out, writing, resume, signature}: OutputOptions,
  journal: string | null,
): Promise<Past> {
  const entries = resume && journal !== null ? await Journal.read(journal, signature) : []
  if (out === undefined) return pastOfFolder(entries)
  const left = await leftOf(growingFile(out, writing))
  const missing = entries.findIndex(({end}) => end > left)
  return pastOfFile(missing < 0 ? entries : entries.slice(0, missing))
}
