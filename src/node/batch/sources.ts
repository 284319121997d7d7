import {createReadStream} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import {findInputs} from '../inputs.js'
import {jsonLines, jsonValues, valuesIn} from './json-lines.js'
import type {GivenDocument, Source, SourceOptions} from './source.js'
import {standardInput} from './standard-input.js'

/** Names of inputs, and documents themselves, as they are listed or as they come. */
export type Inputs = AsyncIterable<string | GivenDocument> | Iterable<string | GivenDocument>

/** The documents that names, glob patterns, folders, `-` and streams of JSON stand for, in order, each file once. */
export async function* sourcesOf(inputs: Inputs, options: SourceOptions): AsyncGenerator<Source> {
  const seen = new Set<string>()
  let given = 0
  for await (const input of inputs) {
    if (typeof input !== 'string')
      yield {kind: 'json', document: `input:${++given}`, json: JSON.stringify(input)}
    else if (input === '-') yield* standardInput(options)
    else
      for (const path of await findInputs([input])) {
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
