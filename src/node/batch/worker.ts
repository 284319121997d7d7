import type {MessagePort} from 'node:worker_threads'
import Tinypool from 'tinypool'
import {type Done, isFailure, type Setup, work} from './job.js'
import type {Source} from './source.js'

export interface Job {
  source: Source
  /** Told when a thread takes the job. */
  begun: MessagePort
}

/** What a worker thread does: the work on one document. A text that was written goes back without being copied. */
export default async function run({source, begun}: Job): Promise<unknown> {
  begun.postMessage(null)
  begun.close()
  const outcome = await work(source, Tinypool.workerData as Setup)
  return isFailure(outcome) || !outcome.text ? outcome : moved(outcome, outcome.text)
}

function moved(done: Done, text: Uint8Array): unknown {
  return Tinypool.move({
    [Tinypool.transferableSymbol]: text.buffer,
    [Tinypool.valueSymbol]: done,
  } as never)
}
