import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {formats} from '../../write/formats.js'
import {Folder} from './folder.js'
import {type Failure, isFailure, type JobOutcome} from './job.js'
import {type Entry, Journal} from './journal.js'
import {type Past, pastOfFile, pastOfFolder} from './past.js'
import {type Sink, sinkOf, type Writing} from './sink.js'
import type {Source} from './source.js'
import {fileTarget, leftOf, OutputError, streamTarget, type Target} from './target.js'

export interface OutputOptions {
  writing: Writing
  /** A file, or a folder with a file a document; standard output where neither is given. */
  out?: string | undefined
  outDir?: string | undefined
  /** A file of failures, one line of JSON each; `-` puts them in their places among the documents. */
  errors?: string | undefined
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
  readonly #past: Past
  readonly #errors: Target | null
  readonly #folder: Folder | null
  #sink: Sink | null = null
  #journal: Journal | null = null
  #failed = 0
  #written = 0
  #busy: Promise<void> = Promise.resolve()
  #closed = false

  private constructor(options: OutputOptions, past: Past, errors: Target | null) {
    this.#options = options
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
    return new Output(options, await pastOf(options), failures)
  }

  /** Whether a later run can go on where this one ends. */
  get resumable(): boolean {
    return journalOf(this.#options) !== null
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
      // Where nothing could be read, what stands in the file from before stays.
      if (this.#failed > 0 && this.#written === 0 && this.#options.errors !== '-')
        await this.#sink?.abandon(false)
      else await this.#sink?.end()
      await this.#journal?.close(this.#options.resume || this.#folder !== null)
    })
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
    const {out, writing, signature} = this.#options
    const {held} = this.#past
    if (!this.#folder) {
      const kept = held.at(-1)?.end ?? 0
      const target = out === undefined ? streamTarget(process.stdout) : await fileTarget(out, kept)
      this.#sink = await sinkOf(target, writing)
    }
    const journal = journalOf(this.#options)
    if (journal !== null) this.#journal = await Journal.start(journal, signature, held)
  }
}

function lineOf({document, code, message}: Failure): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({type: 'error', document, code, message})}\n`)
}

/** The file of a run's journal; null where none is kept. A table of many documents cannot be gone on with. */
function journalOf({out, outDir, writing}: OutputOptions): string | null {
  if (outDir !== undefined) return join(outDir, '.chuongtrinh.journal')
  return out === undefined || formats[writing.format].kind === 'table' ? null : `${out}.journal`
}

async function pastOf(options: OutputOptions): Promise<Past> {
  const {out, resume, signature} = options
  const journal = journalOf(options)
  const entries = resume && journal !== null ? await Journal.read(journal, signature) : []
  if (out === undefined) return pastOfFolder(entries)
  const left = await leftOf(out)
  const missing = entries.findIndex(({end}) => end > left)
  return pastOfFile(missing < 0 ? entries : entries.slice(0, missing))
}
