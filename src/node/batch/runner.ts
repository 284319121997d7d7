import {MessageChannel} from 'node:worker_threads'
import {type Failure, type JobOutcome, type Setup, work} from './job.js'
import {nameOf} from './json-document.js'
import type {Source} from './source.js'
import type {Job} from './worker.js'

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

/** Megabytes, in which the tree of a document of common size comes and goes, so that the old generation hardly grows. */
const youngGeneration = 96

/** In worker threads: one that takes too long or too much memory is replaced, and only its document is lost. */
export async function inThreads(count: number, setup: Setup, limits: Limits): Promise<Runner> {
  const {default: Tinypool} = await import('tinypool')
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: count,
    maxThreads: count,
    workerData: setup,
    resourceLimits: {maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: youngGeneration},
  })
  // What goes wrong in a thread between two documents is no document's fault; the pool replaces the thread.
  pool.on('error', () => {})
  return {
    async run(source) {
      const limit = new AbortController()
      const {port1: begun, port2: port} = new MessageChannel()
      let timer: NodeJS.Timeout | undefined
      // A document's time begins when a thread takes it, not when it joins the queue or a thread is started for it.
      begun.once('message', () => {
        timer = setTimeout(() => limit.abort(), limits.timeout)
      })
      try {
        const job: Job = {source, begun: port}
        return (await pool.run(job, {transferList: [port], signal: limit.signal})) as JobOutcome
      } catch (error) {
        return lost(source, error as NodeJS.ErrnoException, limits)
      } finally {
        clearTimeout(timer)
        begun.close()
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
