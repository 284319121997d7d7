import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {tasks} from '../../src/index.js'
import {ChuongtrinhError, parseAll, parseBytes, parseFile} from '../../src/node/index.js'

const text = 'I. NHIỆM VỤ\n\n1. Sở Y tế chủ trì rà soát mạng lưới. (Hoàn thành trong quý II/2026)\n'
const html =
  '<html><body><p>I. NHIỆM VỤ</p><p>1. Sở Y tế chủ trì rà soát mạng lưới. (Hoàn thành trong quý II/2026)</p></body></html>'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chuongtrinh-'))
  await writeFile(join(folder, 'a.txt'), text)
  await writeFile(join(folder, 'b.md'), `# Kế hoạch\n\n${text}`)
  await writeFile(join(folder, 'c.html'), html)
  await writeFile(join(folder, 'd.txt'), '')
})
afterAll(() => rm(folder, {recursive: true}))

test.each(['a.txt', 'b.md', 'c.html'])('%s is read by its format', async (name) => {
  const {programme, file} = await parseFile(join(folder, name))
  expect(tasks(programme)).toMatchObject([{lead: ['Sở Y tế'], due: '2026-06-30'}])
  expect(file.path).toBe(join(folder, name))
})

test.each([
  ['RTF', '{\\rtf1\\ansi K\\u7870? HO\\u7840?CH}'],
  ['MHTML', 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\n'],
  ['OpenDocument', `PK\x03\x04${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`],
])('%s, which is not read, is refused by its name', async (name, content) => {
  await expect(parseBytes(Buffer.from(content, 'latin1'), 'x.doc')).rejects.toMatchObject({
    code: 'not-text',
    message: expect.stringContaining(name),
  })
})

test('a file URL names a file too', async () => {
  const {programme} = await parseFile(pathToFileURL(join(folder, 'a.txt')))
  expect(tasks(programme)).toHaveLength(1)
})

test.each([
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16, little end first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16, big end first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
])('%s is read', async (_, bytes) => {
  const {programme, file} = await parseBytes(bytes, 'x.txt')
  expect(String(file)).toBe(text)
  expect(tasks(programme)).toHaveLength(1)
})

test('a text of before Unicode is read, with a message that says how', async () => {
  // In TCVN3 (ABC) the letters with marks stand at B5 to FE: `Sở Y tế chủ trì rà soát`.
  const words = [
    0x53,
    0xeb,
    ...Buffer.from(' Y t'),
    0xd5,
    ...Buffer.from(' ch'),
    0xf1,
    ...Buffer.from(' tr'),
    0xd7,
  ]
  const line = [
    ...Buffer.from('1. '),
    ...words,
    ...Buffer.from(' r'),
    0xb5,
    ...Buffer.from(' so'),
    0xb8,
    ...Buffer.from('t.\n'),
  ]
  const {file} = await parseBytes(Uint8Array.from(line), 'x.txt')
  expect(String(file)).toBe('1. Sở Y tế chủ trì rà soát.\n')
  expect(file.messages.map(({ruleId}) => ruleId)).toContain('legacy-encoding')
})

test.each([
  ['không-có.txt', {}, 'not-found'],
  ['d.txt', {}, 'empty'],
  ['.', {}, 'unreadable'],
  ['a.txt', {maxBytes: 10}, 'too-large'],
])('%s with %j fails as %s', async (name, options, code) => {
  const failure = await parseFile(join(folder, name), options).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(ChuongtrinhError)
  expect(failure).toMatchObject({code, message: expect.stringContaining(join(folder, name))})
})

test('many files are read one by one, failures among them', async () => {
  const seen: string[] = []
  for await (const outcome of parseAll([folder], {workers: 0}))
    seen.push('error' in outcome ? outcome.error.code : outcome.programme.type)
  expect(seen).toEqual(['programme', 'programme', 'programme', 'empty'])
})
