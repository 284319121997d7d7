import {inOrder} from './in-order.js'
import type {Done, Failure} from './job.js'
import {type Entry, stampOf} from './journal.js'
import type {Output} from './output.js'
import type {Runner} from './runner.js'
import type {Source} from './source.js'

/** What has become of a document. */
export interface Written {
  /** Null where an earlier run has read it. */
  outcome: Done | Failure | null
  /** Whether an earlier run has read it, or has failed to. */
  kept: boolean
}

/**
 * Reads documents and writes them, in order, yielding each when it is written.
 *
 * @param window most documents in work or waiting for their turn.
 */
export async function* convert(
  sources: AsyncIterable<Source>,
  runner: Runner,
  output: Output,
  window: number,
): AsyncGenerator<Written> {
  const read = async ({source, stamp, past}: Recalled) =>
    past ? {past} : {source, stamp, past, outcome: await runner.run(source)}
  for await (const one of inOrder(recalled(sources, output), read, window)) {
    if (one.past) {
      await output.skip(one.past)
      yield {outcome: one.past.failure ?? null, kept: true}
    } else {
      await output.put(one)
      yield {outcome: one.outcome, kept: false}
    }
  }
  await output.end()
}

interface Recalled {
  source: Source
  stamp: string
  past: Entry | null
}

async function* recalled(sources: AsyncIterable<Source>, output: Output): AsyncGenerator<Recalled> {
  for await (const source of sources) {
    const stamp = output.resumable ? await stampOf(source) : ''
    yield {source, stamp, past: await output.recall(source, stamp)}
  }
}
