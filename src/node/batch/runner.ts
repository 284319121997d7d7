import {type Failure, type JobOutcome, type Setup, work} from './job.js'
import {nameOf} from './json-document.js'
import type {Source} from './source.js'

/** Does the work on documents, somewhere. */
export interface Runner {
  run(source: Source): Promise<JobOutcome>
  close(): Promise<void>
}

/** In this thread, where no document can be given up on. */
export function inThisThread(setup: Setup): Runner {
  return {run: (source) => work(source, setup), close: async () => {}}
}

export interface Limits {
  /** Milliseconds for a document. */
  timeout: number
  /** Megabytes of memory for a thread. */
  memory: number
}

/** In worker threads: one that takes too long or too much memory is replaced, and only its document is lost. */
export async function inThreads(count: number, setup: Setup, {timeout, memory}: Limits): Promise<Runner> {
  const {default: Tinypool} = await import('tinypool')
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: count,
    maxThreads: count,
    workerData: setup,
    resourceLimits: {maxOldGenerationSizeMb: memory},
  })
  const slots = new Slots(count)
  return {
    async run(source) {
      // A document's time begins when a thread is free for it, not when it joins the queue.
      await slots.take()
      const limit = new AbortController()
      const timer = setTimeout(() => limit.abort(), timeout)
      try {
        return (await pool.run(source, {signal: limit.signal})) as JobOutcome
      } catch (error) {
        return lost(source, error as NodeJS.ErrnoException, {timeout, memory})
      } finally {
        clearTimeout(timer)
        slots.give()
      }
    },
    close: () => pool.destroy(),
  }
}

function lost(source: Source, error: NodeJS.ErrnoException, {timeout, memory}: Limits): Failure {
  const document = nameOf(source)
  const name = document ?? 'stdin'
  if (error.name === 'AbortError')
    return {document, code: 'timeout', message: `${name}: not read within ${timeout / 1000} s`}
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return {document, code: 'out-of-memory', message: `${name}: needs more than ${memory} MB of memory`}
  return {document, code: 'internal', message: `${name}: the thread that read it ended (${error.message})`}
}

/** Places of which each is taken by one at a time. */
class Slots {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(count: number) {
    this.#free = count
  }

  async take(): Promise<void> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  give(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#free++
  }
}
