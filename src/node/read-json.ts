import {VFile} from 'vfile'
import {ChuongtrinhError} from '../tree/error.js'

/** Names that fields with a document's text go by, the likeliest first. */
const textFields = [
  'markdown',
  'md',
  'html',
  'content_html',
  'noi_dung_html',
  'full_text',
  'fulltext',
  'text',
  'content',
  'body',
  'noi_dung',
  'nội_dung',
  'noidung',
  'toan_van',
  'toàn_văn',
  'van_ban',
  'văn_bản',
]

/** Fewest code units of a field that is taken for a document's text by its name. */
const shortest = 80

/** Whether a text is JSON or JSON lines: by its name, or by what it begins with. */
export function isJson(source: string, path?: string): boolean {
  return (
    /\.(?:json|ndjson|jsonl)$/i.test(path ?? '') ||
    /^\uFEFF?\s*(?:\{\s*"|\[\s*\{\s*")/.test(source.slice(0, 500))
  )
}

/**
 * The documents of a JSON or NDJSON text: one a record, each the text of one field. Positions are places in that text.
 *
 * @param field the field's path, `content.text`; the likeliest where not given.
 * @throws {ChuongtrinhError} `malformed`, or `empty` where no record has a text.
 */
export function readJson(source: string, name: string, field?: string): VFile[] {
  const records = recordsOf(source, name)
  const files = records.flatMap(({value, line}) => {
    const path = records.length === 1 ? name : `${name}:${line}`
    const file = fileOf(value, path, field)
    return file ? [file] : []
  })
  if (files.length === 0)
    throw new ChuongtrinhError(
      'empty',
      `${name}: no field ${field ?? `with a text, such as ${textFields.slice(0, 3).join(', ')}`}`,
    )
  return files
}

interface JsonRecord {
  value: unknown
  /** Line of an NDJSON text, place in an array, from 1. */
  line: number
}

/** One JSON value, the values of an array of objects, or one value a line. */
function recordsOf(source: string, name: string): JsonRecord[] {
  try {
    const value: unknown = JSON.parse(source)
    return Array.isArray(value)
      ? value.map((one, index) => ({value: one, line: index + 1}))
      : [{value, line: 1}]
  } catch (cause) {
    const lines = source
      .split(/\r?\n/)
      .flatMap((text, index) => (text.trim() ? [{text, line: index + 1}] : []))
    try {
      return lines.map(({text, line}) => ({value: JSON.parse(text) as unknown, line}))
    } catch {
      throw new ChuongtrinhError('malformed', `${name}: neither JSON nor JSON lines`, {cause})
    }
  }
}

interface Field {
  path: string
  name: string
  text: string
}

function fileOf(value: unknown, path: string, field: string | undefined): VFile | null {
  const fields = fieldsOf(value)
  const chosen = field === undefined ? likeliest(fields) : fields.find((one) => one.path === field)
  if (!chosen?.text.trim()) return null
  const file = new VFile({path, value: chosen.text, data: {field: chosen.path}})
  if (field === undefined && chosen.path) {
    const others = fields
      .filter(({text}) => text.length >= shortest && text !== chosen.text)
      .map((one) => one.path)
    const rest = others.length > 0 ? `; not read: ${others.join(', ')}` : ''
    file.info(`Read the field ${chosen.path}${rest}`, {ruleId: 'json-field', source: 'chuongtrinh'})
  }
  return file
}

/** All strings in a value, with the keys that lead to them. */
function fieldsOf(value: unknown): Field[] {
  const fields: Field[] = []
  const stack: {value: unknown; path: string; name: string}[] = [{value, path: '', name: ''}]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const {path, name} = next
    if (typeof next.value === 'string') fields.push({path, name, text: next.value})
    else if (typeof next.value === 'object' && next.value !== null) {
      const entries = Object.entries(next.value).reverse()
      for (const [key, child] of entries)
        stack.push({value: child, path: path ? `${path}.${key}` : key, name: key})
    }
  }
  return fields
}

/** The field that is named as texts are, if long enough; else the longest. */
function likeliest(fields: readonly Field[]): Field | undefined {
  for (const name of textFields) {
    const named = fields.find((field) => field.name.toLowerCase() === name && field.text.length >= shortest)
    if (named) return named
  }
  return fields.reduce<Field | undefined>(
    (most, field) => (field.text.length > (most?.text.length ?? 0) ? field : most),
    undefined,
  )
}
