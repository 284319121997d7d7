import {mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {fileTarget, leftOf, OutputError} from '../../../src/node/batch/target.js'

let folder: string
const at = (name: string) => join(folder, name)
const bytes = (text: string) => new TextEncoder().encode(text)
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chuongtrinh-'))
})
afterEach(() => rm(folder, {recursive: true}))

test('a file is there when it is whole, and until then what was there before', async () => {
  await writeFile(at('a.csv'), 'before')
  const target = await fileTarget(at('a.csv'))
  await target.write(bytes('whole'))
  expect(await readFile(at('a.csv'), 'utf8')).toBe('before')
  await target.commit()
  expect(await readFile(at('a.csv'), 'utf8')).toBe('whole')
  expect(await readdir(folder)).toEqual(['a.csv'])
})

test.each([
  [false, []],
  [true, ['a.csv.part']],
])('what is abandoned, to be gone on with %j, leaves %j', async (keep, left) => {
  const target = await fileTarget(at('a.csv'))
  await target.write(bytes('half'))
  await target.abandon(keep)
  expect(await readdir(folder)).toEqual(left)
})

test.each(['a.csv', 'a.csv.part'])('what an earlier run left as %s is gone on with', async (name) => {
  await writeFile(at(name), 'kept, cut')
  expect(await leftOf(at('a.csv'))).toBe(9)
  const target = await fileTarget(at('a.csv'), 4)
  await target.write(bytes(' and more'))
  expect(target.size).toBe(13)
  await target.commit()
  expect(await readFile(at('a.csv'), 'utf8')).toBe('kept and more')
})

test('of a link, the file that it leads to is written', async () => {
  await writeFile(at('a.csv'), 'before')
  await symlink('a.csv', at('link.csv'))
  const target = await fileTarget(at('link.csv'))
  await target.write(bytes('after'))
  await target.commit()
  expect(await readFile(at('a.csv'), 'utf8')).toBe('after')
  expect((await readdir(folder)).sort()).toEqual(['a.csv', 'link.csv'])
})

test('where nothing can be written is said in one line', async () => {
  await expect(fileTarget(at('no/such/a.csv'))).rejects.toThrow(OutputError)
  await expect(fileTarget(folder)).rejects.toThrow(/cannot be written/)
})
