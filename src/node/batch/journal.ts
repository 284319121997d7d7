import {createHash} from 'node:crypto'
import {appendFile, readFile, rm, stat, writeFile} from 'node:fs/promises'
import type {Failure} from './job.js'
import type {Source} from './source.js'

/** What was done with one document. */
export interface Entry {
  document: string | null
  /** Tells whether the document has changed since. */
  stamp: string
  /** Length of the output file after it; null where each document has a file of its own. */
  end: number | null
  failure?: Failure
}

/**
 * What a run has done so far, beside its output: a line of JSON a document, written after the output it tells of, so that
 * after any kill it never promises more than is there.
 */
export class Journal {
  readonly #path: string

  private constructor(path: string) {
    this.#path = path
  }

  /**
   * The entries of an earlier run; none if it was run with other options.
   *
   * @param signature the options that the output depends on.
   */
  static async read(path: string, signature: string): Promise<Entry[]> {
    const [head, ...lines] = (await readFile(path, 'utf8').catch(() => '')).split('\n')
    if (head !== signature) return []
    // The last line is empty, or was cut by a kill.
    return lines.slice(0, -1).map((line) => JSON.parse(line) as Entry)
  }

  /** A journal that begins with the entries of an earlier run. */
  static async start(path: string, signature: string, entries: readonly Entry[]): Promise<Journal> {
    await writeFile(path, [signature, ...entries.map((entry) => JSON.stringify(entry)), ''].join('\n'))
    return new Journal(path)
  }

  async add(entry: Entry): Promise<void> {
    await appendFile(this.#path, `${JSON.stringify(entry)}\n`)
  }

  async remove(): Promise<void> {
    await rm(this.#path, {force: true})
  }
}

/** A file by its size and time of change, anything else by its content. */
export async function stampOf(source: Source): Promise<string> {
  if (source.kind === 'file') {
    const found = await stat(source.path).catch(() => null)
    return found ? `${found.size}-${found.mtimeMs}` : 'missing'
  }
  const content = source.kind === 'json' ? source.json : source.bytes
  return createHash('sha256').update(content).digest('base64url')
}
