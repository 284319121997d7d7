import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {chuongtrinh} from './chuongtrinh.js'

const seed = new URL('../../seeds/hung-yen.txt', import.meta.url).pathname
const edited = readFileSync(seed, 'utf8').replace(
  '(Hoàn thành tháng 12/2025)',
  '(Hoàn thành trong quý I/2026)',
)

test('a report of what changed', async () => {
  const {code, stdout} = await chuongtrinh(['diff', seed, '-'], {input: edited})
  expect(code).toBe(0)
  expect(stdout).toContain('1 with another deadline, 106 unchanged\n\nChanged (1)\n')
  expect(stdout).toContain('deadline: Hoàn thành tháng 12/2025 → Hoàn thành trong quý I/2026\n')
})

test('JSON', async () => {
  const {stdout} = await chuongtrinh(['diff', '-', seed, '--format', 'json'], {input: edited})
  expect(JSON.parse(stdout)).toMatchObject({
    added: [],
    removed: [],
    changed: [{before: {label: '2.3', due: '2026-03-31'}, after: {label: '2.3', due: '2025-12-31'}}],
    unchanged: 106,
  })
})

test.each<[args: string[], code: number]>([
  [[seed, 'no-such-file.txt'], 1],
  [[seed], 2],
  [['-', '-'], 2],
])('diff %s: exit %i', async (args, code) => {
  expect((await chuongtrinh(['diff', ...args], {input: edited})).code).toBe(code)
})
