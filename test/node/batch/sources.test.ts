import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Source, SourceOptions} from '../../../src/node/batch/source.js'
import {sourcesOf} from '../../../src/node/batch/sources.js'
import {rowsOf} from '../../table.js'

async function* chunksOf(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

async function read(
  stdin: AsyncIterable<Uint8Array>,
  options: Partial<SourceOptions> = {},
): Promise<Source[]> {
  const sources: Source[] = []
  for await (const source of sourcesOf(['-'], {stdin, maxBytes: 1000, ...options})) sources.push(source)
  return sources
}

const cases = rowsOf('batch/streams.tsv').map(([input, documents]) => [
  JSON.parse(input!) as string,
  documents!,
])

test.each(cases)('%j is %s', async (input, documents) => {
  const sources = await read(chunksOf(input!))
  expect(sources.map(({document}) => document ?? 'whole').join(' ')).toBe(documents)
})

test.each(cases)('%j is the same in pieces of any size', async (input) => {
  const whole = await read(chunksOf(input!, 1000))
  for (const size of [1, 2, 3, 50]) expect(await read(chunksOf(input!, size))).toEqual(whole)
})

test('a stream that is said to be one is one, whatever its lines hold', async () => {
  const read2 = await read(chunksOf('oops\nagain\n\n[1]\n'), {stream: true})
  expect(read2.map(({document}) => document)).toEqual(['stdin:1', 'stdin:2', 'stdin:4'])
  expect(await read(chunksOf(''), {stream: true})).toEqual([])
})

test('every line that is not blank is one document of a stream', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({unit: 'binary'})), async (lines) => {
      const sources = await read(chunksOf(lines.join('\n'), 5), {stream: true, maxBytes: 1_000_000})
      const wanted = lines
        .join('\n')
        .split('\n')
        .filter((line) => line.trim())
      expect(sources).toHaveLength(wanted.length)
    }),
  )
})

test('what is larger than allowed is not held in memory: a line alone, or the whole', async () => {
  const long = 'x'.repeat(2000)
  expect(await read(chunksOf(`{"id":"a"}\n{"text":"${long}"}\n{"id":"b"}\n`))).toMatchObject([
    {document: 'stdin:1'},
    {document: 'stdin:2', kind: 'unreadable', code: 'too-large'},
    {document: 'stdin:3'},
  ])
  expect(await read(chunksOf(long))).toMatchObject([{document: null, kind: 'unreadable', code: 'too-large'}])
})

test('the first document of a stream is given before the second comes', async () => {
  async function* slow() {
    yield Buffer.from('{"id": "a"}\n')
    await new Promise(() => {})
  }
  const sources = sourcesOf(['-'], {stdin: slow(), maxBytes: 1000})
  expect((await sources.next()).value).toMatchObject({document: 'stdin:1'})
})

test('a stream that breaks off is a failure after what came before', async () => {
  async function* broken() {
    yield Buffer.from('{"id": "a"}\n{"id": ')
    throw new Error('connection lost')
  }
  expect(await read(broken())).toMatchObject([
    {document: 'stdin:1', kind: 'json'},
    {document: 'stdin:2', kind: 'unreadable', message: 'stdin:2: connection lost'},
  ])
})

test('documents at hand stand among names', async () => {
  const inputs = [{text: 'x'}, 'không-có.txt', {id: 7, html: '<p>'}]
  const sources: Source[] = []
  for await (const source of sourcesOf(inputs, {stdin: chunksOf(''), maxBytes: 1000})) sources.push(source)
  expect(sources).toEqual([
    {kind: 'json', document: 'input:1', json: '{"text":"x"}'},
    {kind: 'file', document: 'không-có.txt', path: 'không-có.txt'},
    {kind: 'json', document: 'input:2', json: '{"id":7,"html":"<p>"}'},
  ])
})
