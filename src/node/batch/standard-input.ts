import {isObject, jsonLines, jsonValues, valuesIn} from './json-lines.js'
import type {Source, SourceOptions} from './source.js'

const name = 'stdin'

/** The documents of standard input: of a stream of JSON lines, of a JSON array, or the one that it is. */
export async function* standardInput({stdin, stream, maxBytes}: SourceOptions): AsyncGenerator<Source> {
  const input = new Peekable(stdin)
  if (stream ?? (await beginsAsStream(input, maxBytes))) yield* jsonLines(input.all(), name, maxBytes)
  else yield* wholeInput(await input.atMost(maxBytes), maxBytes)
}

function* wholeInput(bytes: Uint8Array | null, maxBytes: number): Generator<Source> {
  const values = bytes && valuesIn(bytes)
  if (values) yield* jsonValues(values, name)
  else if (bytes) yield {kind: 'bytes', document: null, bytes}
  else {
    const message = `${name}: more than the ${maxBytes} bytes allowed`
    yield {kind: 'unreadable', document: null, code: 'too-large', message}
  }
}

/**
 * Whether there is a document a line: one of the first two lines is a JSON object, as the first may be broken. The second
 * is waited for only if it must be, so that a slow stream is answered as it comes.
 */
async function beginsAsStream(input: Peekable, most: number): Promise<boolean> {
  for (const count of [1, 2]) {
    const lines = await input.lines(count, most)
    if (lines[0]!.trimStart().startsWith('[')) return false
    if (lines.some(isObject)) return true
  }
  return false
}

const lineFeed = 0x0a

/** A stream at whose beginning one may look before it is read. */
class Peekable {
  readonly #iterator: AsyncIterator<Uint8Array>
  readonly #seen: Uint8Array[] = []
  #size = 0
  #lines = 0

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#iterator = stream[Symbol.asyncIterator]()
  }

  /** The first lines, or what there is of them in so many bytes. */
  async lines(count: number, most: number): Promise<string[]> {
    while (this.#lines < count && this.#size <= most && (await this.#more())) {}
    const text = Buffer.concat(this.#seen).toString('utf8')
    return text.split('\n', count)
  }

  /** All of it; null where that is more than so many bytes. */
  async atMost(bytes: number): Promise<Uint8Array | null> {
    while (this.#size <= bytes && (await this.#more())) {}
    return this.#size > bytes ? null : Buffer.concat(this.#seen)
  }

  /** All of it, as it comes. */
  async *all(): AsyncGenerator<Uint8Array> {
    yield* this.#seen.splice(0)
    while (await this.#more()) yield* this.#seen.splice(0)
  }

  async #more(): Promise<boolean> {
    const {done, value} = await this.#iterator.next()
    if (done) return false
    this.#seen.push(value)
    this.#size += value.length
    for (let at = value.indexOf(lineFeed); at >= 0; at = value.indexOf(lineFeed, at + 1)) this.#lines++
    return true
  }
}
