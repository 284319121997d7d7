import {createHash} from 'node:crypto'
import {type FileHandle, open, readFile, rm, stat} from 'node:fs/promises'
import type {Failure} from './job.js'
import type {Source} from './source.js'
import {writeNow} from './target.js'

/** What was done with one document. */
export interface Entry {
  /** Its place among the inputs. */
  document: string | null
  /** Tells whether the document has changed since. */
  stamp: string
  /** Length of the output after it; of a folder, 0. */
  end: number
  /** The file that was written for it, in a folder. */
  file?: string
  failure?: Failure
}

/**
 * What a run has done so far, beside its output: a line of JSON a document, written after the output it tells of, so that
 * after any kill it never promises more than is there.
 */
export class Journal {
  readonly #path: string
  readonly #file: FileHandle

  private constructor(path: string, file: FileHandle) {
    this.#path = path
    this.#file = file
  }

  /**
   * The entries of an earlier run; none if it was run with other options.
   *
   * @param signature the options that the output depends on.
   */
  static async read(path: string, signature: string): Promise<Entry[]> {
    const [head, ...lines] = (await readFile(path, 'utf8').catch(() => '')).split('\n')
    return head === signature ? entriesOf(lines) : []
  }

  /** A journal that begins with the entries of an earlier run. */
  static async start(path: string, signature: string, entries: readonly Entry[]): Promise<Journal> {
    const file = await open(path, 'w')
    await file.appendFile([signature, ...entries.map((entry) => JSON.stringify(entry)), ''].join('\n'))
    return new Journal(path, file)
  }

  async add(entry: Entry): Promise<void> {
    await writeNow(this.#file, `${JSON.stringify(entry)}\n`)
  }

  /** @param keep whether a later run will want it. */
  async close(keep: boolean): Promise<void> {
    await this.#file.close()
    if (!keep) await rm(this.#path, {force: true})
  }
}

/** The entries up to what a kill has cut. */
function entriesOf(lines: readonly string[]): Entry[] {
  const entries: Entry[] = []
  try {
    for (const line of lines) entries.push(JSON.parse(line) as Entry)
  } catch {
    // The last line is empty, or a part of one.
  }
  return entries
}

/** A file by its size and time of change, anything else by its content. */
export async function stampOf(source: Source): Promise<string> {
  if (source.kind === 'unreadable') return source.message
  if (source.kind === 'file') {
    const found = await stat(source.path).catch(() => null)
    return found ? `${found.size}-${found.mtimeMs}` : 'missing'
  }
  const content = source.kind === 'json' ? source.json : source.bytes
  return createHash('sha256').update(content).digest('base64url')
}
