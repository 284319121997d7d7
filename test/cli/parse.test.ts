import {execFileSync} from 'node:child_process'
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, inject, test} from 'vitest'
import {docx, pdf} from '../hostile/bounded.js'
import {chuongtrinh} from './chuongtrinh.js'

const plan = `KẾ HOẠCH
Về nâng cao chất lượng y tế cơ sở

I. NHIỆM VỤ

1. Sở Y tế

1.1. Rà soát mạng lưới trạm y tế. (Hoàn thành trong quý II/2026)

1.2. Chủ trì, phối hợp với Sở Tài chính bố trí kinh phí. (Thực hiện hằng năm)
`

let folder: string
const inFolder = (args: readonly string[], input?: string | Uint8Array) =>
  chuongtrinh(args, {cwd: folder, ...(input !== undefined && {input})})

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chuongtrinh-'))
  await mkdir(join(folder, 'nhiều', 'sâu'), {recursive: true})
  await mkdir(join(folder, 'trống'))
  const files: Record<string, string | Uint8Array> = {
    'y-te.txt': plan,
    'nhiều/a.txt': plan,
    'nhiều/sâu/b.md': plan.replace('I. NHIỆM VỤ', '## I. NHIỆM VỤ'),
    'nhiều/anh.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]),
    'rỗng.txt': '',
    'trắng.txt': ' \n\t\n',
    'nhị-phân.txt': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]),
    'bài-báo.txt': 'Hôm nay trời đẹp.\n\nNgày mai trời mưa.\n',
    'bodies.json': JSON.stringify([
      {id: 'to-cong-nghe', name: 'Tổ Công nghệ số', gloss: 'Digital team', sector: 'other', level: 'commune'},
    ]),
    'bodies-sai.json': '[{"id": "X"}]',
    'lớn.txt': plan.repeat(6000),
    'lớn.docx': docx,
    'ba-trang.pdf': pdf,
  }
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
})
afterAll(() => rm(folder, {recursive: true}))

test('one file as JSON is one programme', async () => {
  const {code, stdout, stderr} = await inFolder(['parse', 'y-te.txt', '--format', 'json'])
  expect(JSON.parse(stdout)).toMatchObject({type: 'programme', metadata: {kind: 'kế hoạch'}})
  expect(stdout.split('\n').length).toBeGreaterThan(10)
  expect([code, stderr]).toEqual([0, ''])
})

test('an outline is what is written if nothing is asked', async () => {
  const {stdout} = await inFolder(['parse', 'y-te.txt'])
  expect(stdout).toMatch(/1\.1 {2}Rà soát mạng lưới trạm y tế\. +→ 2026-06-30 {2}quý II\/2026/)
})

test('several files as JSON are one programme a line', async () => {
  const {code, stdout, stderr} = await inFolder(['parse', 'y-te.txt', 'nhiều', '-f', 'json'])
  const types = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).type)
  expect(types).toEqual(['programme', 'programme', 'programme'])
  expect(stderr).toMatch(/^chuongtrinh: 3 parsed, 0 failed/)
  expect(code).toBe(0)
})

test.each([
  [['nhiều'], ['nhiều/a.txt', 'nhiều/sâu/b.md']],
  [['nhiều/*.txt', 'nhiều/a.txt'], ['nhiều/a.txt']],
  [
    ['**/*.md', 'y-te.txt'],
    ['nhiều/sâu/b.md', 'y-te.txt'],
  ],
])('%j stands for %j', async (inputs, files) => {
  const {stdout} = await inFolder(['parse', ...inputs, '-f', 'ndjson', '--records'])
  const documents = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).document)
  expect([...new Set(documents)]).toEqual(files)
})

test('CSV of several files has one row of names', async () => {
  const {stdout} = await inFolder(['parse', 'nhiều', '-f', 'csv', '--bom'])
  expect(stdout.match(/document,id/g)).toHaveLength(1)
  expect(stdout.match(/\uFEFF/g)).toHaveLength(1)
  expect(stdout.trimEnd().split('\r\n')).toHaveLength(5)
})

test.each([[['parse', '-', '-f', 'json']], [['parse', '-f', 'json']]])(
  '%j reads standard input',
  async (args) => {
    const {code, stdout} = await inFolder(args, plan)
    expect(JSON.parse(stdout).metadata.kind).toBe('kế hoạch')
    expect(code).toBe(0)
  },
)

test('the records of standard input have no document', async () => {
  const {stdout} = await inFolder(['parse', '-', '-f', 'json', '-r'], plan)
  expect(JSON.parse(stdout)[0]).toMatchObject({document: null, responsible: ['Sở Y tế'], due: '2026-06-30'})
})

test('--out writes to a file, whose ending tells the format', async () => {
  const {code, stdout} = await inFolder(['parse', 'y-te.txt', '--out', 'ra.csv'])
  expect([code, stdout]).toEqual([0, ''])
  expect(await readFile(join(folder, 'ra.csv'), 'utf8')).toMatch(/^document,id,/)
})

test('--out keeps what stands in the file where nothing was read', async () => {
  await writeFile(join(folder, 'cũ.json'), 'cũ')
  const {code} = await inFolder(['parse', 'không-có.txt', '-o', 'cũ.json'])
  expect(code).toBe(1)
  expect(await readFile(join(folder, 'cũ.json'), 'utf8')).toBe('cũ')
})

test.each([
  ['không-có.txt', 'không-có.txt: no such file'],
  ['*.doc', '*.doc: no such file'],
  ['trống', 'trống: a folder without documents'],
  ['rỗng.txt', 'rỗng.txt: the file is empty'],
  ['trắng.txt', 'trắng.txt: nothing but blanks'],
  ['nhị-phân.txt', 'nhị-phân.txt: not a text file'],
  ['nhiều/anh.png', 'nhiều/anh.png: not a text file'],
])('%s gives one clear line', async (input, message) => {
  const {code, stdout, stderr} = await inFolder(['parse', input, '-f', 'json'])
  expect(stderr.split('\n')[0]).toBe(`chuongtrinh: ${message}`)
  expect(stderr).not.toContain('    at ')
  expect([code, stdout]).toEqual([1, ''])
})

test.each([
  ['lớn.txt', '--max-size', '1', /^lớn\.txt: \d+ bytes, more than the 1000000 allowed$/],
  ['lớn.docx', '--max-unpacked', '1', /^lớn\.docx: word\/document\.xml unpacks to \d+ bytes$/],
  ['lớn.docx', '--max-ratio', '2', /^lớn\.docx: word\/document\.xml unpacks to \d+ bytes$/],
  ['ba-trang.pdf', '--max-pages', '2', /^ba-trang\.pdf: The PDF has 3 pages, more than 2$/],
])('%s is refused by %s %s', async (input, option, value, reason) => {
  const {code, stdout, stderr} = await inFolder(['parse', input, option, value])
  expect(stderr.split('\n')[0]!.replace('chuongtrinh: ', '')).toMatch(reason)
  expect([code, stdout]).toEqual([1, ''])
})

test('bounds are of each document of a run', async () => {
  const args = ['parse', 'lớn.docx', 'ba-trang.pdf', 'y-te.txt', '--max-pages', '2', '--max-ratio', '2']
  const {stderr} = await inFolder([...args, '-f', 'json'])
  expect(stderr).toContain('1 parsed, 2 failed (too-large ×2)')
})

test('a file that fails does not keep the others from being written', async () => {
  const {code, stdout, stderr} = await inFolder(['parse', 'rỗng.txt', 'y-te.txt', '-f', 'json'])
  expect(JSON.parse(stdout).type).toBe('programme')
  expect(stderr).toBe(
    'chuongtrinh: rỗng.txt: the file is empty\nchuongtrinh: 1 parsed, 1 failed (empty ×1)\n',
  )
  expect(code).toBe(1)
})

test.skipIf(process.platform === 'win32')('a named pipe is not waited for', async () => {
  execFileSync('mkfifo', [join(folder, 'ống')])
  const {code, stdout, stderr} = await inFolder(['parse', 'ống', 'y-te.txt', '-f', 'json'])
  expect(JSON.parse(stdout).type).toBe('programme')
  expect(stderr).toContain('chuongtrinh: ống: no file but a pipe or a device\n')
  expect(code).toBe(1)
})

test.skipIf(process.platform === 'win32')('a pipe that the shell hands on is read', () => {
  const command = 'cat y-te.txt | "$0" "$1" parse /dev/stdin --format json'
  const stdout = execFileSync('sh', ['-c', command, process.execPath, inject('cli')], {cwd: folder})
  expect(JSON.parse(String(stdout)).type).toBe('programme')
})

test('what is no programme is a tree with a message that says so', async () => {
  const {code, stdout, stderr} = await inFolder(['parse', 'bài-báo.txt', '-f', 'json'])
  expect(JSON.parse(stdout).children).not.toEqual([])
  expect(stderr).toContain('not-a-programme')
  expect(code).toBe(0)
  const verbose = await inFolder(['parse', 'bài-báo.txt', '-f', 'json', '--verbose'])
  expect(verbose.stderr).toContain('bài-báo.txt')
  expect(verbose.stderr).toContain('This does not look like an action programme')
})

test('--bodies adds bodies to know', async () => {
  const text = 'I. NHIỆM VỤ\n\n1. Tổ Công nghệ số chủ trì hướng dẫn người dân.\n'
  const lead = async (args: string[]) =>
    JSON.parse((await inFolder(['parse', '-', '-f', 'json', ...args], text)).stdout).children[0].children[0]
      .responsibilities[0]?.body.id
  expect(await lead(['--bodies', 'bodies.json'])).toBe('to-cong-nghe')
  expect(await lead([])).not.toBe('to-cong-nghe')
})

test('--wrap joins the lines of a block, --no-wrap keeps them apart', async () => {
  const text = 'I. NHIỆM VỤ\n\n1. Rà soát mạng lưới của\nSở Y tế.\n'
  const first = async (wrap: string) =>
    JSON.parse((await inFolder(['parse', '-', '-f', 'json', wrap], text)).stdout).children[0].children[0].text
  expect(await first('--wrap')).toBe('Rà soát mạng lưới của Sở Y tế.')
  expect(await first('--no-wrap')).toBe('Rà soát mạng lưới của')
})

test.each([
  [[]],
  [['bogus']],
  [['parse', '--format', 'docx', 'y-te.txt']],
  [['parse', '--bogus', 'y-te.txt']],
  [['parse', '--records', '-f', 'tree', 'y-te.txt']],
  [['parse', '--bom', '-f', 'json', 'y-te.txt']],
  [['parse', '--bodies', 'không-có.json', 'y-te.txt']],
  [['parse', '--bodies', 'bodies-sai.json', 'y-te.txt']],
  [['parse', '--bodies', 'y-te.txt', 'y-te.txt']],
  [['parse', '--max-size', '0', 'y-te.txt']],
  [['parse', '--max-pages', 'nhiều', 'y-te.txt']],
  [['parse', '--out', 'không/có/ra.json', 'y-te.txt']],
])('%j is wrong usage', async (args) => {
  const {code, stdout, stderr} = await inFolder(args)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).not.toBe('')
  expect(stderr).not.toContain('    at ')
})

test.each([['--help'], ['--version'], ['parse', '--help']])(
  '%s is told on standard output',
  async (...args) => {
    const {code, stdout} = await inFolder(args)
    expect(stdout).toMatch(/chuongtrinh|^\d+\.\d+\.\d+/)
    expect(code).toBe(0)
  },
)
