import {createHash} from 'node:crypto'
import {mkdir} from 'node:fs/promises'
import {dirname, join, normalize} from 'node:path'
import {formats} from '../../write/formats.js'
import type {Done} from './job.js'
import {sinkOf, type Writing} from './sink.js'
import type {Source} from './source.js'
import {fileTarget, OutputError} from './target.js'

/** A folder with a file a document, which mirrors the names of the documents. */
export class Folder {
  readonly #path: string
  readonly #writing: Writing
  readonly #taken = new Set<string>()

  constructor(path: string, writing: Writing) {
    this.#path = path
    this.#writing = writing
  }

  /** Takes note of a file that an earlier run has written. */
  skip(file: string): void {
    this.#taken.add(keyOf(file))
  }

  /** @returns the file that was written. */
  async put(done: Done, source: Source): Promise<string> {
    const file = this.#free(join(this.#path, ...namesOf(done.document, source)))
    await mkdir(dirname(file), {recursive: true}).catch((cause: Error) => {
      throw new OutputError(`${dirname(file)}: cannot be made (${cause.message})`, {cause})
    })
    const sink = await sinkOf(await fileTarget(file), this.#writing)
    await sink.put(done)
    await sink.end()
    return file
  }

  /** Documents of a stream may share an id, and some file systems know neither case nor Unicode form. */
  #free(stem: string): string {
    const {extension} = formats[this.#writing.format]
    let file = `${stem}.${extension}`
    for (let number = 2; this.#taken.has(keyOf(file)); number++) file = `${stem}~${number}.${extension}`
    this.#taken.add(keyOf(file))
    return file
  }
}

function keyOf(file: string): string {
  return file.normalize('NFC').toLowerCase()
}

/**
 * The names, one in the other, of a document's file: always in the folder, whatever the document is called. A path is
 * mirrored; an id is no path, and what looks like one makes no folders.
 */
export function namesOf(document: string | null, source: Source): string[] {
  const name = document ?? 'stdin'
  if (source.kind === 'json' && name !== source.document) return [fileName(name)]
  const parts = normalize(name).split(/[\\/]+/)
  return parts.filter((part) => part !== '' && part !== '.').map(fileName)
}

/** Bytes of a name; file systems allow 255, some of which the endings need. */
const longest = 200

/** What a file cannot be called, on some system: signs, dots at the beginning, devices of Windows. */
function fileName(text: string): string {
  const safe = Buffer.from(text)
    .toString()
    .replace(/[\u0000-\u001F\u007F<>:"/\\|?*]/g, '_')
    .replace(/^\.+/, (dots) => '_'.repeat(dots.length))
    .replace(/^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i, '_$&')
  if (Buffer.byteLength(safe) <= longest) return safe || '_'
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16)
  return `${Array.from(safe).slice(0, 40).join('')}~${digest}`
}
