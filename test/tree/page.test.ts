import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {ZodType} from 'zod'
import * as tree from '../../src/tree/index.js'

const page = readFileSync(new URL('../../docs/tree.md', import.meta.url), 'utf8')

/** What the page says under a heading. */
function sectionOf(title: string): string {
  const start = page.indexOf(`\n### \`${title}\`\n`)
  return start < 0 ? '' : page.slice(start, page.indexOf('\n##', start + 5))
}

/** Every schema of an object, by the name that the page gives it. */
const schemas = Object.entries(tree).flatMap(([name, schema]) => {
  if (!name.endsWith('Schema') || typeof schema !== 'object' || !('shape' in schema)) return []
  const title = name[0]!.toUpperCase() + name.slice(1, -'Schema'.length)
  return [[title, schema as ZodType & {shape: object}] as const]
})

/** Kinds of `Time`, which are rows of its table; the flat view; and the parts of a position. */
const elsewhere: Readonly<Record<string, string>> = {
  Interval: 'Time',
  Recurring: 'Time',
  Ongoing: 'Time',
  Conditional: 'Time',
  Relative: 'Time',
  Unrecognised: 'Time',
  Point: 'Position',
}

test.each(schemas)('docs/tree.md has every field of %s', (title, {shape}) => {
  const section =
    title === 'TaskRecord'
      ? page.slice(page.indexOf('\n## Task records\n'))
      : sectionOf(elsewhere[title] ?? title)
  const fields = Object.keys(shape).filter((name) => name !== 'children' && name !== 'position')
  expect(fields.filter((name) => !new RegExp(`\\b${name}\\b`).test(section))).toEqual([])
})
