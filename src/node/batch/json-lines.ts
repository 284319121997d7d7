import {linesOf} from './lines.js'
import type {Source} from './source.js'

/**
 * The documents of JSON lines; blank lines hold none.
 *
 * @param name what the places of the lines begin with.
 * @param most bytes of a line.
 */
export async function* jsonLines(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  most: number,
): AsyncGenerator<Source> {
  let number = 0
  try {
    for await (const line of linesOf(stream, most)) {
      const document = placeIn(name, ++number)
      // A byte order mark is a blank too.
      const json = line?.trim()
      if (json) yield {kind: 'json', document, json}
      else if (line === null)
        yield unreadable(document, 'too-large', `a line of more than the ${most} bytes allowed`)
    }
  } catch (error) {
    yield unreadable(placeIn(name, number + 1), 'unreadable', (error as Error).message)
  }
}

/** What a place in a stream is called. */
const placeIn = (name: string, number: number) => `${name}:${number}`

function unreadable(document: string, code: 'too-large' | 'unreadable', reason: string): Source {
  return {kind: 'unreadable', document, code, message: `${document}: ${reason}`}
}

/** The documents that JSON values hold. */
export function* jsonValues(values: readonly string[], name: string): Generator<Source> {
  for (const [index, json] of values.entries()) yield {kind: 'json', document: placeIn(name, index + 1), json}
}

/** The values of a JSON array, or of JSON lines; null for one document, and for what is no JSON. */
export function valuesIn(bytes: Uint8Array): string[] | null {
  const text = new TextDecoder().decode(bytes)
  if (!/^\s*[[{]/.test(text)) return null
  const value = parsed(text)
  if (value === undefined) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim())
    return lines.slice(0, 2).some(isObject) ? lines : null
  }
  return Array.isArray(value) && value.length > 1 ? value.map((one) => JSON.stringify(one)) : null
}

/** Whether a text is a JSON object. */
export function isObject(text: string): boolean {
  if (!/^\s*\{/.test(text)) return false
  const value = parsed(text)
  return typeof value === 'object' && value !== null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
