import {spawnSync} from 'node:child_process'
import {chmod, mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, inject, test} from 'vitest'
import {findInputs} from '../../src/node/inputs.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chuongtrinh-'))
  await mkdir(join(folder, 'năm', '2025'), {recursive: true})
  await mkdir(join(folder, '.git'))
  await mkdir(join(folder, 'khóa'))
  const files = [
    'b.txt',
    'a.MD',
    'năm/2025/x.docx',
    'năm/y.html',
    '.git/z.txt',
    '.ẩn.txt',
    'ảnh.png',
    'a[1].txt',
  ]
  for (const name of [...files, 'khóa/k.txt']) await writeFile(join(folder, name), 'x')
  await symlink('..', join(folder, 'năm', 'vòng'))
  await symlink('2025', join(folder, 'năm', 'nay'))
  await symlink('b.txt', join(folder, 'c.txt'))
  await symlink('mất.txt', join(folder, 'd.txt'))
  await chmod(join(folder, 'khóa'), 0)
  await chmod(folder, 0o755)
})
afterAll(() => rm(folder, {recursive: true, force: true}))

const found = async (...names: string[]) => {
  const files = await findInputs(names.map((name) => join(folder, name)))
  return files.map((file) => file.slice(folder.length + 1))
}

test('a folder stands for the documents in it, less hidden ones and links to folders', async () => {
  const files = (await found('')).filter((file) => !file.startsWith('khóa'))
  expect(files).toEqual(['a.MD', 'a[1].txt', 'b.txt', 'c.txt', 'd.txt', 'năm/2025/x.docx', 'năm/y.html'])
})

test('a folder that is itself a link is read', async () => {
  expect(await found('năm/nay')).toEqual(['năm/nay/x.docx'])
})

test.each([
  [
    ['b.txt', 'năm', 'b.txt'],
    ['b.txt', 'năm/2025/x.docx', 'năm/y.html'],
  ],
  [['*.txt'], ['a[1].txt', 'b.txt', 'c.txt']],
  [['a[1].txt'], ['a[1].txt']],
  [
    ['{b,c}.txt', 'b.txt'],
    ['b.txt', 'c.txt'],
  ],
  [['không-có.txt'], ['không-có.txt']],
  [['*.doc'], ['*.doc']],
  [['ảnh.png'], ['ảnh.png']],
])('%j stands for %j', async (names, files) => {
  expect(await found(...names)).toEqual(files)
})

// Nobody keeps the superuser out of a folder.
const asNobody = process.getuid?.() === 0 ? {uid: 65_534, gid: 65_534} : {}
/** This Node and the command may lie where nobody else comes. */
const canRun = spawnSync(process.execPath, [inject('cli'), '--version'], asNobody).status === 0

test.skipIf(process.platform === 'win32' || !canRun)(
  'a folder that may not be listed is a failure of its own',
  () => {
    const {stderr, status} = spawnSync(
      process.execPath,
      [inject('cli'), 'parse', folder, '-f', 'ndjson', '--workers', '1'],
      {...asNobody, encoding: 'utf8', env: {}},
    )
    expect(stderr).toContain(`${folder}/khóa: no permission to read it`)
    expect(stderr).toContain(`${folder}/d.txt: no such file`)
    expect(stderr).toMatch(/not-found ×1/)
    expect(status).toBe(1)
  },
)
