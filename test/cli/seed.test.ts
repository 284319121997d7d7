import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {expect, inject, test} from 'vitest'
import {chuongtrinh} from './chuongtrinh.js'

const seed = fileURLToPath(new URL('../../seeds/hung-yen.txt', import.meta.url))
const asJson = ['parse', seed, '--format', 'json']

test('the whole output keeps to the published JSON Schema', async () => {
  const [programme, schema] = await Promise.all([chuongtrinh(asJson), chuongtrinh(['schema'])])
  const ajv = new Ajv2020({strict: true, allErrors: true})
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(schema.stdout))
  const tree = JSON.parse(programme.stdout)
  validate(tree)
  expect(validate.errors).toBeNull()
  expect(validate({...tree, metadata: {...tree.metadata, date: '20/10/2025'}})).toBe(false)
  expect(validate({...tree, children: [{type: 'chapter', children: []}]})).toBe(false)
})

test('no time zone enters', async () => {
  const zones = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Asia/Ho_Chi_Minh']
  const outputs = await Promise.all(zones.map((TZ) => chuongtrinh(asJson, {env: {TZ}})))
  expect(outputs[0]!.stdout).toContain('"due": "2026-06-30"')
  for (const {stdout} of outputs) expect(stdout).toBe(outputs[0]!.stdout)
})

test('a reader that closes the pipe is no failure', async () => {
  const child = spawn(process.execPath, [inject('cli'), ...asJson], {stdio: ['ignore', 'pipe', 'pipe']})
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const [code] = await once(child, 'close')
  expect([code, stderr]).toEqual([0, ''])
})
