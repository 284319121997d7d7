import type {Format, WriteOptions} from '../../write/format.js'
import {type FormatName, formats} from '../../write/formats.js'
import type {Table} from '../../write/table.js'
import type {Done} from './job.js'
import type {Target} from './target.js'

/** How documents are written. */
export interface Writing {
  format: FormatName
  /** `header` false where what is written comes after another file, which has one. */
  options: Omit<WriteOptions, 'document'>
}

/** Where what was made of documents goes, one after another. */
export interface Sink {
  put(done: Pick<Done, 'text' | 'records'>): Promise<void>
  /** Length of the output so far, in bytes. */
  readonly size: number
  end(): Promise<void>
  /** @param keep whether a later run will go on with what is there. */
  abandon(keep: boolean): Promise<void>
}

export async function sinkOf(target: Target, {format, options}: Writing): Promise<Sink> {
  const kind: Format = formats[format]
  return kind.kind === 'table' ? tableSink(target, await kind.load()) : textSink(target, kind, options)
}

async function textSink(
  target: Target,
  {between = '', loadHead}: Extract<Format, {kind: 'text'}>,
  options: WriteOptions,
): Promise<Sink> {
  const head = options.header === false ? '' : ((await loadHead?.())?.(options) ?? '')
  const encoder = new TextEncoder()
  const write = async (text: string) => {
    if (text) await target.write(encoder.encode(text))
  }
  return {
    async put({text}) {
      await write(target.size === 0 ? head : between)
      if (text && text.length > 0) await target.write(text)
    },
    get size() {
      return target.size
    },
    async end() {
      if (target.size === 0) await write(head)
      await target.commit()
    },
    abandon: (keep) => target.abandon(keep),
  }
}

function tableSink(target: Target, open: () => Table): Sink {
  const table = open()
  const write = async (bytes: Uint8Array) => {
    if (bytes.length > 0) await target.write(bytes)
  }
  return {
    put: ({records = []}) => write(table.add(records)),
    get size() {
      return target.size
    },
    async end() {
      await write(await table.end())
      await target.commit()
    },
    abandon: () => target.abandon(false),
  }
}
