import {buffer} from 'node:stream/consumers'
import {findInputs} from '../node/inputs.js'
import {type ParseFileOptions, parseBytes, parseFile, type Result} from '../node/parse-file.js'
import {ChuongtrinhError} from '../tree/error.js'
import {UsageError} from './exit.js'
import type {Summary} from './summary.js'

export interface Read extends Result {
  /** As it was named; null for standard input. */
  path: string | null
}

const standardInput = '-'

/** Reads files, patterns and folders one after the other. What cannot be read goes to the summary. */
export async function* readInputs(
  names: readonly string[],
  options: ParseFileOptions,
  summary: Summary,
): AsyncIterable<Read> {
  for (const name of await inputsOf(names)) {
    try {
      yield {path: name === standardInput ? null : name, ...(await readInput(name, options))}
    } catch (error) {
      if (!(error instanceof ChuongtrinhError)) throw error
      summary.fail(error.message)
    }
  }
}

/** Reads a file, or standard input where its name is `-`. */
export async function readInput(name: string, options: ParseFileOptions): Promise<Result> {
  if (name !== standardInput) return parseFile(name, options)
  return parseBytes(await buffer(process.stdin), 'stdin', options)
}

async function inputsOf(names: readonly string[]): Promise<string[]> {
  if (names.length > 0) return findInputs(names)
  if (process.stdin.isTTY) throw new UsageError('no input: name a file, a folder, a glob pattern or -')
  return [standardInput]
}
