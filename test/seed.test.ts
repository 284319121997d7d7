import {readFileSync} from 'node:fs'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {runPipeline} from '../src/pipeline.js'
import {tasks} from '../src/query/records.js'
import {markdownParser} from '../src/read/markdown.js'
import {textParser} from '../src/read/text.js'
import type {ProgrammeNode, Task, TaskRecord} from '../src/tree/index.js'
import {treeText} from './tree-text.js'

const seed = readFileSync(new URL('../seeds/hung-yen.txt', import.meta.url), 'utf8')
const file = new VFile(seed)
const programme = runPipeline(textParser, file, {})

const nodes: ProgrammeNode[] = []
visit(programme, (node) => {
  nodes.push(node as ProgrammeNode)
})
const ofType = <Type extends ProgrammeNode['type']>(type: Type) =>
  nodes.filter((node): node is Extract<ProgrammeNode, {type: Type}> => node.type === type)

test('the tree of the Hưng Yên programme is the one that was read by eye', async () => {
  await expect(treeText(programme)).toMatchFileSnapshot('../fixtures/seed/hung-yen.tree.txt')
})

test('sections are inferred from banners, and their roles from what they hold', () => {
  expect(ofType('section').map(({role, inferred}) => [role, inferred])).toEqual([
    ['purpose', true],
    ['tasks', true],
    ['implementation', true],
  ])
})

test('clauses, assignments, annexes and figures are all there', () => {
  const [purpose, work, implementation] = ofType('section')
  const count = (section: typeof purpose, type: string) =>
    section!.children.filter((child) => child.type === type).length
  expect(count(purpose, 'clause')).toBe(4)
  expect([count(work, 'assignment'), count(implementation, 'assignment')]).toEqual([14, 1])
  expect(ofType('annex')).toHaveLength(2)
  expect(ofType('figure')).toHaveLength(16)
  expect(ofType('figure').filter(({caption, credit}) => caption && credit)).toHaveLength(13)
})

test('107 tasks: 66 numbered, 40 dashed, 1 without a marker', () => {
  const kind = ({label}: Task) => (label === null ? 'none' : label === '-' ? 'dash' : 'number')
  const kinds = ofType('task').map(kind)
  expect(kinds).toHaveLength(107)
  expect(['number', 'dash', 'none'].map((one) => kinds.filter((other) => other === one).length)).toEqual([
    66, 40, 1,
  ])
})

test('62 tasks have a deadline of their own, 41 inherit one, 4 have none', () => {
  const source = ({deadlines}: Task) => (deadlines.length === 0 ? 'none' : deadlines[0]!.source)
  const sources = ofType('task').map(source)
  expect(['own', 'inherited', 'none'].map((one) => sources.filter((other) => other === one).length)).toEqual([
    62, 41, 4,
  ])
})

test('what the programme says of itself', () => {
  expect(programme.metadata).toMatchObject({
    kind: 'chương trình hành động',
    number: '01-CTr/TU',
    date: '2025-10-20',
    issuer: 'Ban Chấp hành Đảng bộ tỉnh',
    province: 'Hưng Yên',
    term: [2025, 2030],
    congress: 1,
  })
})

const withoutOffsets = (parser: typeof textParser, source: string) =>
  tasks(runPipeline(parser as never, new VFile(source), {})).map(
    ({start_offset, end_offset, ...record}) => record,
  )

test('the same text as Markdown gives the same task records', () => {
  const asMarkdown = seed
    .replace(/^(\d+\. .*)$/gm, '## $1')
    .replace(/^(\d+\.\d+\.)/gm, '**$1**')
    .replace(/^(\S+\.(?:png|jpg))$/gm, '![]($1)')
  expect(withoutOffsets(markdownParser as never, seed)).toEqual(withoutOffsets(textParser, seed))
  expect(withoutOffsets(markdownParser as never, asMarkdown)).toEqual(withoutOffsets(textParser, seed))
})

const paragraphs = seed.split('\n').filter((line) => line.trim() !== '')

/** A paragraph broken at a column, with blanks before its first line. */
function wrapped(paragraph: string, column: number, indent = ''): string {
  const lines = ['']
  for (const word of (indent + paragraph).split(' ')) {
    const line = `${lines.at(-1)} ${word}`
    if (line.length > column) lines.push(word)
    else lines[lines.length - 1] = line
  }
  return lines.map((line) => line.replace(/^ /, '')).join('\n')
}

test.each<[string, (paragraph: string) => string]>([
  ['without blank lines', (paragraph) => paragraph],
  ['with a carriage return and a blank line after each', (paragraph) => `${paragraph}\r\n\r`],
  ['with no-break spaces', (paragraph) => paragraph.replaceAll(' ', '\u00A0')],
  ['indented by tabs', (paragraph) => `\t${paragraph}`],
])('its paragraphs %s give the same task records', (_, set) => {
  expect(withoutOffsets(textParser, paragraphs.map(set).join('\n'))).toEqual(withoutOffsets(textParser, seed))
})

/** At other columns a paragraph of it ends in a full line, or a dash begins one: what follows may then go on with it. */
test.each([60, 80])('its paragraphs broken at %i give the same tasks, by the same bodies', (column) => {
  for (const indent of ['', '      ']) {
    const lines = paragraphs.map((paragraph) => wrapped(paragraph, column, indent)).join('\n')
    const known = ({id, label, assignment, responsible}: Partial<TaskRecord>) => ({
      id,
      label,
      assignment,
      responsible,
    })
    expect(withoutOffsets(textParser, lines).map(known)).toEqual(withoutOffsets(textParser, seed).map(known))
  }
})

test('nothing is reported that is not so', () => {
  expect(file.messages.map(String)).toEqual([])
})
