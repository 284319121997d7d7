import {ChuongtrinhError} from '../tree/error.js'
import {findInputs} from './inputs.js'
import {type ParseFileOptions, parseFile, type Result} from './parse-file.js'

/** What came of one file: its programme, or why it could not be read. */
export type Outcome = (Result & {path: string}) | {path: string; error: ChuongtrinhError}

/** Reads many files, one after another, and goes on where one fails. Folders and glob patterns stand for their files. */
export async function* parseAll(
  inputs: readonly string[],
  options: ParseFileOptions = {},
): AsyncGenerator<Outcome> {
  for (const path of await findInputs(inputs)) {
    try {
      yield {path, ...(await parseFile(path, options))}
    } catch (error) {
      if (!(error instanceof ChuongtrinhError)) throw error
      yield {path, error}
    }
  }
}
