import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DuckDBInstance} from '@duckdb/node-api'
import fc from 'fast-check'
import {afterAll, beforeAll, expect, inject, test, vi} from 'vitest'
import {programmesWith} from '../generated-programmes.js'
import {chuongtrinh} from './chuongtrinh.js'

const texts = fc
  .sample(programmesWith({minLength: 20, maxLength: 20}), {numRuns: 60, seed: 3})
  .map(({text}) => text)

// Each runs the command several times, slow on a busy machine.
vi.setConfig({testTimeout: 60_000})

let folder: string
const inFolder = (args: readonly string[], input = '') => chuongtrinh(args, {cwd: folder, input})
const read = (name: string) => readFile(join(folder, name))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chuongtrinh-'))
  for (const name of ['vb', 'vb/sâu']) await mkdir(join(folder, name))
  for (const [at, text] of texts.entries()) {
    const name = `${at % 2 ? 'sâu/' : ''}${String(at).padStart(2, '0')}.txt`
    await writeFile(join(folder, 'vb', name), at === 7 ? '' : text)
  }
})
afterAll(() => rm(folder, {recursive: true}))

/** Starts a run and ends it by a signal once its journal tells of some documents. */
async function ended(args: readonly string[], journal: string, signal: NodeJS.Signals, documents: number) {
  const child = spawn(process.execPath, [inject('cli'), ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const closed = once(child, 'close')
  let running = true
  closed.then(() => {
    running = false
  })
  while (running) {
    const lines = (await read(journal).catch(() => '')).toString().split('\n').length
    if (lines > documents + 1) {
      child.kill(signal)
      break
    }
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  const [code] = await closed
  return {code: code as number | null, stderr}
}

test.each([
  ['ndjson', []],
  ['csv', ['--bom']],
  ['parquet', []],
  ['xlsx', []],
])('a %s that is killed and gone on with is the same, byte for byte', async (format, options) => {
  const args = ['parse', 'vb', '--workers', '2', ...options]
  await inFolder([...args, '-o', `trọn.${format}`, '--errors', 'lỗi-trọn.ndjson'])
  const cut = [...args, '-o', `dở.${format}`, '--errors', 'lỗi-dở.ndjson', '--resume']
  for (const documents of [3, 20]) await ended(cut, `dở.${format}.journal`, 'SIGKILL', documents)
  const {code, stderr} = await inFolder(cut)
  expect(stderr).toMatch(/59 parsed, 1 failed \(empty ×1\), \d+ of these in an earlier run/)
  expect(code).toBe(1)
  expect((await read(`dở.${format}`)).equals(await read(`trọn.${format}`))).toBe(true)
  expect((await read('lỗi-dở.ndjson')).equals(await read('lỗi-trọn.ndjson'))).toBe(true)
  expect((await readdir(folder)).filter((name) => /\.(?:part|records)$/.test(name))).toEqual([])
})

test('a name that no system takes fails alone, where a file is written and its inputs are looked at too', async () => {
  const {code, stderr} = await inFolder(['parse', `${'x'.repeat(300)}.txt`, 'vb/00.txt', '-o', 'tên-dài.csv'])
  expect(stderr).toContain('1 parsed, 1 failed (unreadable ×1)')
  expect(code).toBe(1)
})

test('a folder whose run is killed and gone on with is the same, and what has changed is made anew', async () => {
  const args = ['parse', 'vb', '--workers', '2', '-f', 'json']
  await inFolder([...args, '--out-dir', 'trọn'])
  const cut = [...args, '--out-dir', 'dở', '--resume']
  await ended(cut, 'dở/.chuongtrinh.journal', 'SIGKILL', 10)
  await inFolder(cut)
  const names = (await readdir(join(folder, 'trọn'), {recursive: true})).filter((name) =>
    name.endsWith('.json'),
  )
  expect(names).toHaveLength(59)
  for (const name of names) expect((await read(`dở/${name}`)).equals(await read(`trọn/${name}`))).toBe(true)
  const again = await inFolder(cut)
  expect(again.stderr).toContain('59 of these in an earlier run')
  await writeFile(join(folder, 'vb', '00.txt'), `${texts[0]}\n`)
  expect((await inFolder(cut)).stderr).toContain('58 of these in an earlier run')
})

test('a run that is interrupted says how far it got', async () => {
  const args = ['parse', 'vb', '-o', 'ngắt.csv', '--workers', '1']
  const {code, stderr} = await ended(args, 'ngắt.csv.journal', 'SIGINT', 5)
  expect(stderr).toMatch(/interrupted after \d+ parsed, \d failed.*; --resume goes on from there\n$/)
  expect(code).toBe(130)
  expect(await readdir(folder)).not.toContain('ngắt.csv')
})

test('the outputs of all parts, put together, are the whole table', async () => {
  await inFolder(['parse', 'vb', '-o', 'cả.csv'])
  const parts = [1, 2, 3].map(async (part) => {
    await inFolder(['parse', 'vb', '-o', `p${part}.csv`, '--shard', `${part}/3`])
    return read(`p${part}.csv`)
  })
  const together = Buffer.concat(await Promise.all(parts)).toString()
  const [head, ...rows] = together.split('\r\n')
  const [name, ...all] = (await read('cả.csv')).toString().split('\r\n')
  expect([head, ...rows.sort()]).toEqual([name, ...all.sort()])
})

test('as a filter, every line gives one line, a document or an error', async () => {
  const lines = [
    '{"id": "a", "text": "I. NHIỆM VỤ"}',
    'hỏng',
    '{"id": "b", "text": " "}',
    '{"id": "c", "html": "<p>x"}',
  ]
  const {code, stdout, stderr} = await inFolder(
    ['parse', '--stream', '-f', 'ndjson', '--errors', '-', '--quiet'],
    `${lines.join('\r\n')}\r\n`,
  )
  const values = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(values.map(({type, document, code}) => [type, document, code])).toEqual([
    ['programme', 'a', undefined],
    ['error', 'stdin:2', 'malformed'],
    ['error', 'b', 'empty'],
    ['programme', 'c', undefined],
  ])
  expect([code, stderr]).toEqual([0, ''])
  const empty = await inFolder(['parse', '--stream', '-f', 'ndjson', '--errors', '-', '--quiet'])
  expect(empty).toEqual({code: 0, stdout: '', stderr: ''})
})

test('names come from a list, and the query of the readme goes over a table of them in DuckDB', async () => {
  const names = 'vb/02.txt\r\nvb/04.txt\n'
  await inFolder(['parse', '--files-from', '-', '-o', 'bảng.parquet'], names)
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
  const query = /^```sql\n([\s\S]*?)```$/m.exec(readme)![1]!
  const table = join(folder, 'bảng.parquet')
  const connection = await (await DuckDBInstance.create()).connect()
  const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson()
  expect(
    await rowsOf(
      `select distinct document, typeof(due) as due, typeof(lead) as lead from '${table}' order by 1`,
    ),
  ).toEqual([
    {document: 'vb/02.txt', due: 'DATE', lead: 'VARCHAR[]'},
    {document: 'vb/04.txt', due: 'DATE', lead: 'VARCHAR[]'},
  ])

  const records = (await inFolder(['parse', '--files-from', '-', '-f', 'ndjson', '-r'], names)).stdout
  const expected = new Map<string, {tasks: number; next: string | null}>()
  for (const line of records.trimEnd().split('\n')) {
    const {lead, responsible, due} = JSON.parse(line)
    for (const body of [...lead, ...responsible]) {
      const {tasks, next} = expected.get(body) ?? {tasks: 0, next: null}
      expected.set(body, {tasks: tasks + 1, next: due && (!next || due < next) ? due : next})
    }
  }
  const rows = await rowsOf(query.replace("'tasks.parquet'", `'${table}'`))
  expect(rows.length).toBeGreaterThan(1)
  expect(new Map(rows.map(({body, tasks, next}) => [body, {tasks: Number(tasks), next}]))).toEqual(expected)
})

test.skipIf(process.platform !== 'linux')(
  'on a terminal, a bar shows rate and time left; with --quiet, nothing',
  async () => {
    const onTerminal = async (...options: string[]) => {
      const command = [process.execPath, inject('cli'), 'parse', 'vb', '-o', 'thanh.csv', ...options].join(
        ' ',
      )
      const child = spawn('script', ['-qec', command, '/dev/null'], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let shown = ''
      child.stdout.on('data', (chunk) => {
        shown += chunk
      })
      await once(child, 'close')
      return shown
    }
    expect(await onTerminal()).toMatch(/\[█*░*\] \d+\/60 {2}[\d.]+\/s {2}\d+ s left/)
    expect(await onTerminal('--quiet')).toBe('')
  },
)
