import {readdirSync, readFileSync} from 'node:fs'
import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import ICAL from 'ical.js'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {agenda, agendaFormats, check, diff, formats, parse, tasks} from '../../src/index.js'
import {chuongtrinh} from '../cli/chuongtrinh.js'

const source = fileURLToPath(new URL('../../src/', import.meta.url))

describe('our own code', () => {
  const files = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter((name) =>
    /\.tsx?$/.test(name),
  )
  const filesWith = (expression: RegExp) =>
    files.filter((name) => expression.test(readFileSync(join(source, name), 'utf8'))).sort()

  test('makes no code of text', () => {
    expect(filesWith(/\beval\(|\bnew Function\b|\bsetTimeout\(['"`]|'node:vm'/)).toEqual([])
  })

  test('asks nothing of a network; the explorer is served to this machine', () => {
    const network =
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|'node:(?:https?|net|tls|dgram|dns)'/
    expect(filesWith(network)).toEqual(['cli/explore.ts'])
  })

  test('starts no other program', () => {
    expect(filesWith(/'node:(?:child_process|cluster)'/)).toEqual([])
  })
})

const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']

test.each(words)('%s is a word like any other', async (word) => {
  const lines = ['KẾ HOẠCH', word, `I. NHIỆM VỤ ${word}`, `1. Sở ${word}`, `1.1. Rà soát ${word}. (${word})`]
  const text = [...lines, `Chủ trì: ${word}`, `${word}) ${word}`].join('\n\n')
  const file = new VFile(text)
  const programme = parse(file)
  check(programme, file)
  diff(programme, parse(text.replaceAll(word, `${word} x`)))
  expect(tasks(programme).map(({label}) => label)).toEqual(['1.1'])
  expect(JSON.stringify(programme).split(word).length).toBeGreaterThan(3)
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('a settings file may not reach into objects', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'chuongtrinh-'))
  await writeFile(join(folder, 'a.txt'), 'I. NHIỆM VỤ\n')
  await writeFile(join(folder, '.chuongtrinhrc'), '{"rules": {"__proto__": "off"}}')
  const {code, stderr} = await chuongtrinh(['check', 'a.txt'], {cwd: folder})
  await rm(folder, {recursive: true})
  expect({code, stderr}).toEqual({code: 2, stderr: expect.stringContaining('no rule “__proto__”')})
})

const hostile = '=HYPERLINK("http://x")<img src=x onerror=alert(1)>;,\\\u202e'

test('CSV and iCalendar keep hostile words as words', async () => {
  const programme = parse(`I. NHIỆM VỤ\n\n1. Sở Y tế\n\n1.1. ${hostile} (Hoàn thành năm 2026)\n`)
  const due = agenda(programme, {asOf: '2026-01-01'})
  const csv = [(await formats.csv.load())(programme, {document: '=x'}), (await agendaFormats.csv.load())(due)]
  for (const text of csv) expect(text).not.toMatch(/(?:^|,)"?[=+@]/m)
  const calendar = new ICAL.Component(ICAL.parse((await agendaFormats.ics.load())(due)))
  const [event, ...others] = calendar.getAllSubcomponents('vevent')
  expect(others).toEqual([])
  expect(event!.getFirstPropertyValue('summary')).toContain(
    '=HYPERLINK("http://x")<img src=x onerror=alert(1)>;,\\',
  )
})

test('no name of a document leads out of --out-dir', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'chuongtrinh-'))
  const plan = 'I. NHIỆM VỤ\n\n1. Sở Y tế\n\n1.1. Rà soát. (Hoàn thành năm 2026)\n'
  await mkdir(join(folder, 'in', 'deep'), {recursive: true})
  await writeFile(join(folder, 'plan.txt'), plan)
  const ids = ['../../escaped', '/etc/escaped', '..', 'a\0b', 'C:\\escaped', '']
  const records = ids.map((id) => JSON.stringify({id, text: plan.repeat(2)})).join('\n')
  await writeFile(join(folder, 'in', 'records.ndjson'), records)
  const args = ['parse', '../plan.txt', 'records.ndjson', '--format', 'json', '--out-dir', 'deep/out']
  await chuongtrinh(args, {cwd: join(folder, 'in')})
  const written = await readdir(folder, {recursive: true})
  await rm(folder, {recursive: true})
  const outside = written.filter((name) => !name.startsWith(join('in', 'deep')))
  expect(outside.sort()).toEqual(['in', join('in', 'records.ndjson'), 'plan.txt'])
  expect(written.length - outside.length).toBeGreaterThan(1)
})
