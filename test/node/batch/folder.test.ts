import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, normalize, sep} from 'node:path'
import fc from 'fast-check'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {Folder, namesOf} from '../../../src/node/batch/folder.js'
import type {Source} from '../../../src/node/batch/source.js'
import {rowsOf} from '../../table.js'

const sourceOf = (document: string, kind: string): Source =>
  kind === 'path'
    ? {kind: 'file', document, path: document}
    : {kind: 'json', document: kind === 'id' ? 'stdin:1' : document, json: '{}'}

test.each(rowsOf('batch/names.tsv'))('%s, %s, is %s', (document, kind, names = '') => {
  expect(namesOf(document!, sourceOf(document!, kind!)).join(' / ')).toBe(names)
})

const anything = fc.oneof(
  fc.string({unit: 'binary'}),
  fc
    .array(fc.constantFrom('..', '.', '/', '\\', 'a', 'C:', '\0', '~', ' ', 'đ'.normalize('NFD')))
    .map((parts) => parts.join('')),
)

test('no name leads out of the folder', () => {
  fc.assert(
    fc.property(anything, fc.constantFrom('path', 'id', 'place'), (document, kind) => {
      const path = normalize(join('ra', ...namesOf(document, sourceOf(document, kind)), 'x.json'))
      expect(path.startsWith(`ra${sep}`)).toBe(true)
      expect(path).not.toContain('\0')
    }),
    {numRuns: 2000},
  )
})

test('a long name is cut, and told from others by a digest', () => {
  const [one] = namesOf(`${'dài'.repeat(200)}1`, sourceOf('', 'path'))
  const [other] = namesOf(`${'dài'.repeat(200)}2`, sourceOf('', 'path'))
  expect(Buffer.byteLength(one!)).toBeLessThan(200)
  expect(one).not.toBe(other)
})

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chuongtrinh-'))
})
afterEach(() => rm(folder, {recursive: true}))

test('documents of one name, in any case or form, have a file each', async () => {
  const out = new Folder(folder, {format: 'ndjson', options: {}})
  const names = ['quý', 'QUÝ', 'quý'.normalize('NFD'), 'quý', 'năm']
  for (const [at, document] of names.entries())
    await out.put({document, notes: [], text: Buffer.from(`${at}\n`)}, sourceOf(document, 'id'))
  const files = await readdir(folder)
  expect(files.map((file) => file.normalize('NFC')).sort()).toEqual(
    ['QUÝ~2.ndjson', 'năm.ndjson', 'quý.ndjson', 'quý~3.ndjson', 'quý~4.ndjson'].sort(),
  )
  expect(await readFile(join(folder, 'quý.ndjson'), 'utf8')).toBe('0\n')
})
