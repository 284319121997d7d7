import {readFile} from 'node:fs/promises'
import type {BodyKind} from '../recognise/body/index.js'
import {UsageError} from './exit.js'

/** The bodies of a JSON file: an array of the registry's entries. */
export async function readBodies(path: string): Promise<BodyKind[]> {
  const [{z}, {bodyKindSchema}] = await Promise.all([import('zod'), import('../recognise/body/schema.js')])
  const parsed = z.array(bodyKindSchema).safeParse(await readJson(path))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new UsageError(`${path}: ${issue!.path.join('.') || 'the file'}: ${issue!.message}`)
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`)
  }
}
