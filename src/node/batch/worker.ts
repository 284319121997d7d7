import Tinypool from 'tinypool'
import {isFailure, type JobOutcome, type Setup, work} from './job.js'
import type {Source} from './source.js'

/** What a worker thread does: the work on one document. A text that was written goes back without being copied. */
export default async function run(source: Source): Promise<unknown> {
  const outcome = await work(source, Tinypool.workerData as Setup)
  return isFailure(outcome) || !outcome.text ? outcome : moved(outcome, outcome.text)
}

function moved(outcome: JobOutcome, text: Uint8Array): unknown {
  return Tinypool.move({
    [Tinypool.transferableSymbol]: text.buffer,
    [Tinypool.valueSymbol]: outcome,
  } as never)
}
