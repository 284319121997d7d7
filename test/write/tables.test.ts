import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DuckDBInstance} from '@duckdb/node-api'
import fc from 'fast-check'
import {strFromU8, unzipSync} from 'fflate'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {tasks} from '../../src/query/records.js'
import type {TaskRecord} from '../../src/tree/record.js'
import {columns} from '../../src/write/columns.js'
import {formats} from '../../src/write/formats.js'
import {deadlineOf, intervalOf, programmeOf, responsibilityOf, sectionOf, taskOf} from '../trees.js'

const texts = ['Rà soát mạng lưới trạm y tế', '=1+1', 'constructor', 'dòng một\ndòng hai <&> \u0001']
const records = tasks(
  programmeOf([
    sectionOf(
      texts.map((text, index) =>
        taskOf(text, {
          id: `s1.${index + 1}`,
          responsibilities: ['Sở Y tế', 'Sở Tài chính']
            .slice(0, index)
            .map((name) => responsibilityOf('lead', name)),
          deadlines:
            index === 0 ? [deadlineOf('trong quý II/2026', [intervalOf('2026-04-01', '2026-06-30')])] : [],
          ...(index === 0 && {position: {start: point(7), end: point(90)}}),
        }),
      ),
    ),
  ]),
  'y-te.txt',
)

function point(offset: number) {
  return {line: 1, column: offset + 1, offset}
}

/** The file that a table makes of batches of records. */
async function fileOf(name: 'xlsx' | 'parquet', ...batches: (readonly TaskRecord[])[]): Promise<Buffer> {
  const table = (await formats[name].load())()
  const parts = batches.map((batch) => table.add(batch))
  return Buffer.concat([...parts, await table.end()])
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chuongtrinh-'))
})
afterAll(() => rm(folder, {recursive: true}))

/** What DuckDB answers to a question about a Parquet file, which `$file` stands for. */
async function ask(bytes: Buffer, question: string): Promise<unknown[]> {
  const file = join(folder, 'tasks.parquet')
  await writeFile(file, bytes)
  const connection = await (await DuckDBInstance.create()).connect()
  const reader = await connection.runAndReadAll(question.replace('$file', `'${file}'`))
  return reader.getRowObjectsJson()
}

test('DuckDB reads from Parquet the records that were written', async () => {
  const rows = await ask(await fileOf('parquet', records.slice(0, 1), [], records.slice(1)), 'from $file')
  expect(rows).toEqual(records)
})

test('Parquet has dates as dates, lists as lists, offsets as integers', async () => {
  const described = await ask(await fileOf('parquet', records), 'describe from $file')
  const types = Object.fromEntries(described.map((row) => Object.values(row as object)))
  expect(Object.keys(types)).toEqual(columns)
  expect(types).toMatchObject({
    due: 'DATE',
    start: 'DATE',
    lead: 'VARCHAR[]',
    text: 'VARCHAR',
    end_offset: 'INTEGER',
  })
})

test('Parquet of several row groups, and of none, is whole', async () => {
  const many = Array.from({length: 50_000}, (_, index) => ({...records[index % 4]!, start_offset: index}))
  const batches = Array.from({length: 50}, (_, index) => many.slice(index * 1000, (index + 1) * 1000))
  const [counted] = await ask(
    await fileOf('parquet', ...batches),
    'select count(*)::int as n, sum(start_offset)::int as s, sum(len(lead))::int as l from $file',
  )
  expect(counted).toEqual({n: 50_000, s: 1_249_975_000, l: 62_500})
  expect(await ask(await fileOf('parquet'), 'from $file')).toEqual([])
})

const texts40 = fc.array(fc.string({unit: 'binary', maxLength: 40}), {maxLength: 4})

test('Parquet keeps any text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(texts40, {minLength: 1, maxLength: 30}), async (lists) => {
      const written = lists.map((lead) => ({...records[0]!, text: lead.join(), lead}))
      const rows = await ask(await fileOf('parquet', written), 'select text, lead from $file')
      const wellFormed = (text: string) => Buffer.from(text).toString()
      expect(rows).toEqual(
        written.map(({text, lead}) => ({text: wellFormed(text), lead: lead.map(wellFormed)})),
      )
    }),
    {numRuns: 20},
  )
})

/** The cells of a workbook's sheet by address, shared strings looked up. */
async function cellsOf(bytes: Buffer): Promise<Map<string, string>> {
  const files = unzipSync(bytes)
  const strings = [...strFromU8(files['xl/sharedStrings.xml']!).matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)]
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!)
  expect(sheet).not.toContain('<f>')
  return new Map(
    [...sheet.matchAll(/<c r="([A-Z]+\d+)"([^>]*)><v>([^<]*)<\/v>/g)].map(
      ([, address, attributes, value]) => [
        address!,
        attributes!.includes('t="s"') ? strings[Number(value)]![1]! : value!,
      ],
    ),
  )
}

test('a workbook has names, texts that are no formulas, and days as Excel counts them', async () => {
  const cells = await cellsOf(await fileOf('xlsx', records.slice(0, 1), records.slice(1)))
  const row = (number: number, names: readonly (keyof TaskRecord)[]) =>
    names.map((name) => cells.get(`${String.fromCharCode(65 + columns.indexOf(name))}${number}`))
  expect(row(1, columns)).toEqual(columns)
  // Days since the last of December 1899, as the 1900 date system has them from March 1900 on.
  const serial = (Date.UTC(2026, 5, 30) - Date.UTC(1899, 11, 30)) / 86_400_000
  expect(row(2, ['document', 'text', 'lead', 'due', 'end_offset'])).toEqual([
    'y-te.txt',
    texts[0],
    undefined,
    String(serial),
    '90',
  ])
  expect(row(3, ['text', 'lead', 'due'])).toEqual(['=1+1', 'Sở Y tế', undefined])
  expect(row(4, ['text', 'lead'])).toEqual(['constructor\u200B', 'Sở Y tế; Sở Tài chính'])
  expect(row(5, ['text'])).toEqual(['dòng một\ndòng hai &lt;&amp;&gt; '])
})

test('a text that is longer than Excel allows is cut, with a sign', async () => {
  const cells = await cellsOf(await fileOf('xlsx', [{...records[1]!, text: 'x'.repeat(40_000)}]))
  expect(cells.get('F2')).toBe(`${'x'.repeat(32_766)}…`)
})

test.each(['xlsx', 'parquet'] as const)(
  'the same records make the same %s, whenever it is made',
  async (name) => {
    vi.useFakeTimers({toFake: ['Date'], now: new Date('2026-01-01')})
    const before = await fileOf(name, records)
    vi.setSystemTime(new Date('2027-12-31'))
    const after = await fileOf(name, records)
    vi.useRealTimers()
    expect(after.equals(before)).toBe(true)
  },
)

test('a workbook of too many records is refused, in one line', async () => {
  const table = (await formats.xlsx.load())()
  const many = Array.from({length: 50_000}, () => records[1]!)
  table.add(many)
  table.add(many)
  expect(() => table.add(records)).toThrow(
    'more than 100000 tasks are too many for a workbook: use csv or parquet',
  )
})
