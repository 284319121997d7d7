import {createReadStream} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import {buffer} from 'node:stream/consumers'
import {findInputs} from '../inputs.js'
import {linesOf} from './lines.js'
import type {Source} from './source.js'

export interface SourceOptions {
  /** Standard input, which `-` stands for. */
  stdin: AsyncIterable<Uint8Array>
  /** Most bytes of a line, or of a file of several documents. */
  maxBytes: number
}

/** The documents that names, glob patterns, folders, `-` and streams of JSON stand for, in order, each file once. */
export async function* sourcesOf(
  names: AsyncIterable<string> | Iterable<string>,
  options: SourceOptions,
): AsyncGenerator<Source> {
  const seen = new Set<string>()
  for await (const name of names) {
    if (name === '-') {
      yield* standardInput(options)
      continue
    }
    for (const path of await findInputs([name])) {
      if (seen.has(path)) continue
      seen.add(path)
      yield* inFile(path, options.maxBytes)
    }
  }
}

async function* inFile(path: string, maxBytes: number): AsyncGenerator<Source> {
  const file: Source = {kind: 'file', document: path, path}
  const size = /\.(?:json|ndjson|jsonl)$/i.test(path) ? await sizeOf(path) : null
  // What is not there is left to the reader, which says so.
  if (size === null) yield file
  else if (!/\.json$/i.test(path)) yield* jsonLines(createReadStream(path), path, maxBytes)
  else {
    const values = size <= maxBytes ? await readFile(path).then(valuesIn, () => null) : null
    yield* values ? jsonValues(values, path) : [file]
  }
}

async function sizeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null)
  return found?.isFile() ? found.size : null
}

/** What a place in a stream is called. */
const placeIn = (name: string, number: number) => `${name}:${number}`

async function* jsonLines(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  most: number,
): AsyncGenerator<Source> {
  let number = 0
  try {
    for await (const json of linesOf(stream, most)) {
      const document = placeIn(name, ++number)
      if (json === null)
        yield unreadable(document, 'too-large', `a line of more than the ${most} bytes allowed`)
      // A byte order mark is a blank too.
      else if (json.trim()) yield {kind: 'json', document, json: json.trim()}
    }
  } catch (error) {
    yield unreadable(placeIn(name, number + 1), 'unreadable', (error as Error).message)
  }
}

function unreadable(document: string, code: 'too-large' | 'unreadable', reason: string): Source {
  return {kind: 'unreadable', document, code, message: `${document}: ${reason}`}
}

function* jsonValues(values: readonly string[], name: string): Generator<Source> {
  for (const [index, json] of values.entries()) yield {kind: 'json', document: placeIn(name, index + 1), json}
}

/** The values of a JSON array, or of JSON lines; null for one document, and for what is no JSON. */
function valuesIn(bytes: Uint8Array): string[] | null {
  const text = new TextDecoder().decode(bytes)
  if (!/^\s*[[{]/.test(text)) return null
  const value = parsed(text)
  if (value === undefined) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim())
    return lines.length > 1 && isObject(parsed(lines[0]!)) ? lines : null
  }
  return Array.isArray(value) && value.length > 1 ? value.map((one) => JSON.stringify(one)) : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const stdinName = 'stdin'

async function* standardInput({stdin, maxBytes}: SourceOptions): AsyncGenerator<Source> {
  const {isStream, stream} = await peek(stdin)
  if (isStream) yield* jsonLines(stream, stdinName, maxBytes)
  else {
    const bytes = await buffer(stream as AsyncIterable<Uint8Array> & NodeJS.ReadableStream)
    const values = valuesIn(bytes)
    yield* values ? jsonValues(values, stdinName) : [{kind: 'bytes', document: null, bytes} as const]
  }
}

/** Looks at the first line of a stream: whether it is a whole JSON object; gives back the stream with it. */
async function peek(
  stream: AsyncIterable<Uint8Array>,
): Promise<{isStream: boolean; stream: AsyncIterable<Uint8Array>}> {
  const iterator = stream[Symbol.asyncIterator]()
  const read: Uint8Array[] = []
  let next = await iterator.next()
  // A value without a line end may as well be a JSON file, whose reader knows more fields.
  const mayBeObject = !next.done && /^\uFEFF?\s*(?:\{|$)/.test(startOf(next.value))
  while (!next.done) {
    read.push(next.value)
    if (!mayBeObject || next.value.includes(0x0a)) break
    next = await iterator.next()
  }
  async function* whole() {
    yield* read
    for (next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return {isStream: mayBeObject && beginsWithObject(Buffer.concat(read)), stream: whole()}
}

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 200)).toString()
}

function beginsWithObject(bytes: Buffer): boolean {
  const end = bytes.indexOf(0x0a)
  if (end < 0) return false
  return isObject(
    parsed(
      bytes
        .subarray(0, end)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    ),
  )
}
