import {createReadStream} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {buffer} from 'node:stream/consumers'
import {findInputs} from '../inputs.js'
import {linesOf} from './lines.js'
import type {Source} from './source.js'

export interface SourceOptions {
  /** Standard input, which `-` stands for. */
  stdin: AsyncIterable<Uint8Array>
  /** Whether standard input is a stream of JSON documents; told from its first line where not given. */
  ndjson?: boolean
  /** Most bytes of a line. */
  maxBytes: number
}

/** The documents that names, glob patterns, folders, `-` and streams of JSON stand for, in order. */
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
      yield* inFile(path, options)
    }
  }
}

async function* inFile(path: string, options: SourceOptions): AsyncGenerator<Source> {
  if (/\.(?:ndjson|jsonl)$/i.test(path)) yield* jsonLines(createReadStream(path), path, options.maxBytes)
  else if (/\.json$/i.test(path)) yield* inJson(path)
  else yield {kind: 'file', document: path, path}
}

/** The values of a JSON array; whatever else the file holds is left to its reader. */
async function* inJson(path: string): AsyncGenerator<Source> {
  const values = await readFile(path, 'utf8')
    .then(JSON.parse)
    .catch(() => null)
  if (!Array.isArray(values) || values.length < 2) yield {kind: 'file', document: path, path}
  else
    for (const [index, value] of values.entries())
      yield {kind: 'json', document: `${path}:${index + 1}`, json: JSON.stringify(value)}
}

async function* jsonLines(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  most: number,
): AsyncGenerator<Source> {
  let number = 0
  for await (const json of linesOf(stream, most)) {
    number++
    if (json.trim()) yield {kind: 'json', document: `${name}:${number}`, json}
  }
}

const stdinName = 'stdin'

async function* standardInput({stdin, ndjson, maxBytes}: SourceOptions): AsyncGenerator<Source> {
  if (ndjson === true) yield* jsonLines(stdin, stdinName, maxBytes)
  else if (ndjson === false) yield {kind: 'bytes', document: null, bytes: await bytesOf(stdin)}
  else {
    const {isJsonLine, stream} = await peek(stdin)
    yield* standardInput({stdin: stream, ndjson: isJsonLine, maxBytes})
  }
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  return buffer(stream as AsyncIterable<Uint8Array> & NodeJS.ReadableStream)
}

/** Looks at the first line of a stream: whether it is a whole JSON object; gives back the stream with it. */
async function peek(
  stream: AsyncIterable<Uint8Array>,
): Promise<{isJsonLine: boolean; stream: AsyncIterable<Uint8Array>}> {
  const iterator = stream[Symbol.asyncIterator]()
  const read: Uint8Array[] = []
  let isObject = true
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    read.push(next.value)
    isObject &&= /^\uFEFF?\s*(?:\{|$)/.test(Buffer.from(read[0]!.subarray(0, 200)).toString())
    if (!isObject || next.value.includes(0x0a)) break
  }
  async function* whole() {
    yield* read
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return {isJsonLine: isObject && isJsonObject(Buffer.concat(read)), stream: whole()}
}

function isJsonObject(bytes: Buffer): boolean {
  const end = bytes.indexOf(0x0a)
  const line = bytes
    .subarray(0, end < 0 ? undefined : end)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  try {
    const value: unknown = JSON.parse(line)
    // A value alone, without line end, may as well be a JSON file: its reader knows more fields.
    return end >= 0 && typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
