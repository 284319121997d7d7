import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, inject, test} from 'vitest'
import {chuongtrinh} from './chuongtrinh.js'

test('serves the empty explorer on this machine alone, until it is told to end', async () => {
  const child = spawn(process.execPath, [inject('cli'), 'explore', '--port', '0'])
  const [address] = (await once(child.stdout, 'data')).map((data) => String(data).trim())
  expect(address).toMatch(/^http:\/\/localhost:\d+\/$/)
  const response = await fetch(address!)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await response.text()).toBe(readFileSync(join(dirname(inject('cli')), 'explorer.html'), 'utf8'))
  expect((await fetch(`${address}package.json`)).status).toBe(404)
  expect((await fetch(address!, {method: 'POST', body: 'x'})).status).toBe(404)
  const taken = await chuongtrinh(['explore', '--port', new URL(address!).port])
  expect(taken).toMatchObject({code: 2, stdout: '', stderr: expect.stringContaining('is in use')})
  child.kill('SIGINT')
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
})

test.each(['x', '70000', '-1'])('port %s is wrong usage', async (port) => {
  expect(await chuongtrinh(['explore', `--port=${port}`])).toMatchObject({code: 2, stdout: ''})
})

test('a report of several files goes to standard output; what cannot be read is said', async () => {
  const ran = await chuongtrinh([
    'report',
    'fixtures/web/programme.md',
    'no.txt',
    'fixtures/web/programme-after.md',
  ])
  expect(ran).toMatchObject({code: 1, stderr: 'chuongtrinh: no.txt: no such file\n'})
  const [, data] = /id="programmes">(.*)<\/script>/.exec(ran.stdout)!
  expect(JSON.parse(data!).map(({name}: {name: string}) => name)).toEqual([
    'fixtures/web/programme.md',
    'fixtures/web/programme-after.md',
  ])
})

test('of nothing that can be read no report is written', async () => {
  expect(await chuongtrinh(['report', 'no.txt'])).toMatchObject({code: 1, stdout: ''})
})
