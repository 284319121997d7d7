import {once} from 'node:events'
import {createWriteStream} from 'node:fs'
import type {Writable} from 'node:stream'
import {finished} from 'node:stream/promises'
import {UsageError} from './exit.js'

/** Where data goes. */
export interface Output {
  write(text: string): Promise<void>
  close(): Promise<void>
}

/** Standard output, or a file, which is made when there is something to write. */
export function openOutput(path: string | undefined): Output {
  return path === undefined ? standardOutput : fileOutput(path)
}

const standardOutput: Output = {
  write: (text) => send(process.stdout, text),
  close: async () => {},
}

function fileOutput(path: string): Output {
  let stream: Writable | null = null
  const failed = (cause: unknown): never => {
    throw new UsageError(`${path}: cannot be written (${(cause as Error).message})`)
  }
  return {
    async write(text) {
      stream ??= createWriteStream(path)
      await send(stream, text).catch(failed)
    },
    async close() {
      if (stream) await finished(stream.end()).catch(failed)
    },
  }
}

/** Waits where the reader is slower than we are. */
async function send(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}
