import {VFile} from 'vfile'
import type {TextFormat} from '../../read/detect.js'
import {ChuongtrinhError} from '../../tree/error.js'
import {readJson} from '../read-json.js'
import type {GivenDocument, Source} from './source.js'

/** The fields by which a stream says what a text is written in. */
const formatFields: readonly (readonly [keyof GivenDocument, TextFormat | undefined])[] = [
  ['markdown', 'markdown'],
  ['html', 'html'],
  // A text may be anything: its format is told from its content.
  ['text', undefined],
]

export interface JsonDocument {
  file: VFile
  format: TextFormat | undefined
}

/**
 * The document that a JSON value holds: `{"id", "text" | "html" | "markdown"}`, or in another field that looks like it.
 * It is called by its id, else by its place.
 *
 * @throws {ChuongtrinhError} `malformed`, or `empty`.
 */
export function documentOfJson(json: string, place: string): JsonDocument {
  const value = objectOf(json, place)
  const name = idOf(value) ?? place
  const fields = formatFields.filter(([field]) => typeof value[field] === 'string')
  for (const [field, format] of fields) {
    const text = value[field] as string
    if (/\S/.test(text)) return {file: new VFile({path: name, value: text}), format}
  }
  if (fields.length > 0) throw new ChuongtrinhError('empty', `${name}: nothing but blanks`)
  const [file] = readJson(json, name)
  return {file: file!, format: undefined}
}

/** What a document is called, even where it cannot be read. */
export function nameOf(source: Source): string | null {
  if (source.kind !== 'json') return source.document
  try {
    return idOf(objectOf(source.json, source.document)) ?? source.document
  } catch {
    return source.document
  }
}

function idOf({id}: Record<string, unknown>): string | null {
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : null
}

function objectOf(json: string, place: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch (cause) {
    throw new ChuongtrinhError('malformed', `${place}: not JSON`, {cause})
  }
  throw new ChuongtrinhError('malformed', `${place}: not a JSON object`)
}
