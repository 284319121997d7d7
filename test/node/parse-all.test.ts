import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import fc from 'fast-check'
import {afterAll, beforeAll, expect, inject, test} from 'vitest'
import type * as chuongtrinh from '../../src/node/index.js'
import {generatedProgramme} from '../generated-programmes.js'

// Worker threads run what was built.
const {parseAll}: typeof chuongtrinh = await import(join(dirname(inject('cli')), 'node.js'))

const texts = fc.sample(generatedProgramme, {numRuns: 20, seed: 1}).map(({text}) => text)
const large = texts.join('\n\n').repeat(1500)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chuongtrinh-'))
  for (const [at, text] of texts.entries())
    await writeFile(join(folder, `${String(at).padStart(2, '0')}.txt`), at === 7 ? '' : text)
})
afterAll(() => rm(folder, {recursive: true}))

/** What came of each document, on a line: its name, and its tasks or why it failed. */
async function read(inputs: chuongtrinh.Inputs, options: chuongtrinh.ParseAllOptions): Promise<string[]> {
  const lines: string[] = []
  for await (const outcome of parseAll(inputs, options))
    lines.push(
      'error' in outcome
        ? `${outcome.path} ${outcome.error.code}`
        : `${outcome.path} ${JSON.stringify([outcome.programme, outcome.file.messages.map(String), String(outcome.file).length])}`,
    )
  return lines
}

test('the outcomes are the same, in the order of the inputs, with any number of threads', async () => {
  const alone = await read([folder], {workers: 0})
  expect(alone).toHaveLength(20)
  expect(alone[7]).toBe(`${join(folder, '07.txt')} empty`)
  for (const workers of [1, 3]) expect(await read([folder], {workers})).toEqual(alone)
})

test('the parts of a run are the whole', async () => {
  const whole = await read([folder], {})
  const parts = await Promise.all(
    [1, 2, 3].map((index) => read([folder], {shard: {index, count: 3}, workers: 0})),
  )
  expect(parts.flat().sort()).toEqual(whole.sort())
})

test('documents at hand are read by the format they are in', async () => {
  const documents = [
    {id: 'a', text: texts[0]!},
    {id: 2, html: '<p>I. NHIỆM VỤ</p><p>1. Rà soát.</p>'},
    {markdown: '# I. NHIỆM VỤ'},
    {id: 'trống', text: ' '},
    {markdown: '', text: texts[1]!},
    {id: 'lạ', noi_dung: texts[1]!},
    {} as chuongtrinh.GivenDocument,
  ]
  const lines = await read(documents, {workers: 0})
  expect(lines.map((line) => line.replace(/ [[].*/s, ''))).toEqual([
    'a',
    '2',
    'input:3',
    'trống empty',
    'input:5',
    'lạ',
    'input:7 empty',
  ])
})

test('a document that takes too long or too much memory is given up on alone', async () => {
  async function* documents() {
    yield {id: 'one', text: texts[0]!}
    yield {id: 'large', text: large}
    yield {id: 'two', text: texts[1]!}
  }
  const told = async (options: chuongtrinh.ParseAllOptions) =>
    (await read(documents(), {workers: 1, ...options})).map((line) => line.replace(/ \[.*/s, ''))
  expect(await told({timeout: 2000})).toEqual(['one', 'large timeout', 'two'])
  expect(await told({memory: 256})).toEqual(['one', 'large out-of-memory', 'two'])
})

test('no more is asked of the inputs than is soon wanted, and nothing after the end', async () => {
  let asked = 0
  async function* endless() {
    for (;;) {
      asked++
      yield {text: texts[asked % 20]!}
    }
  }
  let taken = 0
  for await (const _ of parseAll(endless(), {workers: 2})) if (++taken === 40) break
  expect(asked).toBeLessThan(80)
})

test('what the inputs throw is thrown', async () => {
  async function* broken(): AsyncGenerator<string> {
    yield join(folder, '00.txt')
    throw new Error('connection lost')
  }
  await expect(read(broken(), {workers: 0})).rejects.toThrow('connection lost')
})
