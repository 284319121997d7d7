import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, inject, onTestFinished, test, vi} from 'vitest'
import {programmesWith} from '../generated-programmes.js'
import {chuongtrinh} from './chuongtrinh.js'
import {canHost, makeKeys, type SshHost, startHost} from './ssh-hosts.js'

const page = await readFile(new URL('../../docs/engines.md', import.meta.url), 'utf8')

/** The scripts of the page, which are run as they stand there. */
const scripts = [...page.matchAll(/^```sh\n([\s\S]*?)```$/gm)].map(([, script]) => script!)
const ofParallel = scripts.filter((script) => script.startsWith('parallel '))
const overSsh = ofParallel.filter((script) => script.includes('--sshlogin'))
const onOneMachine = ofParallel.filter((script) => !overSsh.includes(script))
const ofArrays = scripts.filter((script) => script.includes('#SBATCH'))

test('the page has scripts of each kind', () => {
  expect([onOneMachine, overSsh, ofArrays].map(({length}) => length)).toEqual([2, 1, 1])
})

const hasParallel = String(spawnSync('parallel', ['--version']).stdout).startsWith('GNU parallel')
const missing = [...(hasParallel ? [] : ['GNU parallel']), ...(canHost ? [] : ['SSH server'])]

/** Where a tool is not installed its tests are skipped, but not where changes are judged (`CI`). */
const describeWith = (tools: readonly string[], name: string, tests: () => void) => {
  const lacking = process.env.CI ? [] : tools.filter((tool) => missing.includes(tool))
  if (lacking.length > 0) describe.skip(`${name} (skipped: no ${lacking.join(', no ')} here)`, tests)
  else describe(name, tests)
}

// Starts some dozen processes on hosts that are all this one machine.
vi.setConfig({testTimeout: 60_000, hookTimeout: 30_000})

/** Enough for a dozen jobs; some documents cannot be read. */
const documents = fc
  .sample(programmesWith({minLength: 1, maxLength: 2}), {numRuns: 600, seed: 6})
  .map(({text}, at) => ({id: `vb-${at}`, text: at % 97 === 5 ? ' ' : text}))
const stream = documents.map((document) => `${JSON.stringify(document)}\n`).join('')

let folder: string
/** What one process makes of all documents. */
let whole: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chuongtrinh-'))
  await writeFile(join(folder, 'documents.ndjson'), stream)
  await command('here', `exec '${process.execPath}' '${inject('cli')}' "$@"\n`)
  const args = ['--stream', '--format', 'ndjson', '--records', '--errors', '-', '--quiet']
  whole = (await chuongtrinh(['parse', ...args], {input: stream})).stdout
  expect(whole.match(/"type":"error"/g)).toHaveLength(7)
  await mkdir(join(folder, 'parallel'))
  await writeFile(join(folder, 'parallel', 'will-cite'), '')
})
afterAll(() => rm(folder, {recursive: true, force: true}))

/** Makes what `chuongtrinh` is for those who have this folder in their path. @returns the path */
async function command(name: string, script: string): Promise<string> {
  await mkdir(join(folder, name))
  await writeFile(join(folder, name, 'chuongtrinh'), `#!/bin/sh\n${script}`, {mode: 0o755})
  return `${join(folder, name)}:${process.env.PATH}`
}

/** Starts a script, as its reader would. */
function start(script: string, env: Record<string, string> = {}) {
  const child = spawn('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: folder,
    env: {
      ...process.env,
      ...env,
      PATH: `${join(folder, 'here')}:${process.env.PATH}`,
      PARALLEL_HOME: join(folder, 'parallel'),
      PARALLEL_SSH: `ssh -F ${join(folder, 'ssh_config')}`,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return Promise.all([once(child, 'close'), text(child.stderr)]).then(([[code], stderr]) => ({code, stderr}))
}

/** Whether `tasks.ndjson` has what one process makes, byte for byte. */
const isWhole = async () => (await readFile(join(folder, 'tasks.ndjson'), 'utf8')) === whole

test.each(ofArrays)('%s', async (script) => {
  await mkdir(join(folder, 'van-ban'))
  for (const {id, text} of documents.slice(0, 60)) await writeFile(join(folder, 'van-ban', `${id}.txt`), text)
  const parts = [1, 2, 3].map(async (part) => {
    const task = {SLURM_ARRAY_TASK_ID: `${part}`, SLURM_ARRAY_TASK_COUNT: '3', SLURM_CPUS_PER_TASK: '2'}
    expect(await start(script, task)).toEqual({code: 0, stderr: ''})
    return readFile(join(folder, `tasks-${part}.ndjson`), 'utf8')
  })
  const args = ['parse', 'van-ban/', '--format', 'ndjson', '--records', '--errors', '-', '--quiet']
  const {stdout} = await chuongtrinh(args, {cwd: folder})
  const lines = (await Promise.all(parts)).flatMap((part) => part.split(/(?<=\n)/))
  expect(lines.sort()).toEqual(stdout.split(/(?<=\n)/).sort())
})

describeWith(['GNU parallel'], 'on one machine', () => {
  test.each(onOneMachine)('%s', async (script) => {
    expect(await start(script)).toEqual({code: 0, stderr: ''})
    expect(await isWhole()).toBe(true)
  })
})

describeWith(['GNU parallel', 'SSH server'], 'on two hosts, of which one goes down', () => {
  const hosts: SshHost[] = []
  // The third job of a host, so that one of the two it has at once is done by then, stops half-way.
  beforeAll(async () => {
    const path = await command(
      'there',
      `log='${folder}'/jobs
echo "$HOST begins" >> "$log"
if [ "$HOST" = may-2 ] && [ "$(grep -c "$HOST begins" "$log")" -ge 3 ]; then
  head -n 20 | '${process.execPath}' '${inject('cli')}' "$@"
  touch '${folder}'/half
  exec sleep 100
fi
'${process.execPath}' '${inject('cli')}' "$@" && echo "$HOST ends" >> "$log"
`,
    )
    makeKeys(folder)
    for (const at of [1, 2]) hosts.push(await startHost(folder, `may-${at}`, `127.0.0.${at + 1}`, path))
  })
  afterAll(() => Promise.all(hosts.map((host) => host.kill())))

  test.each(overSsh)('%s', async (script) => {
    const running = start(script)
    await vi.waitUntil(() => existsSync(join(folder, 'half')), {timeout: 50_000})
    await hosts.pop()!.kill()
    const {code, stderr} = await running
    expect(code, stderr).toBe(0)
    expect(await isWhole()).toBe(true)
    const jobs = await readFile(join(folder, 'jobs'), 'utf8')
    const count = (what: string) => jobs.split(`${what}\n`).length - 1
    expect(count('may-2 ends')).toBeGreaterThan(0)
    expect(count('may-2 begins')).toBeGreaterThan(count('may-2 ends'))
    expect(count('may-1 ends') + count('may-2 ends')).toBeGreaterThanOrEqual(12)
  })
})
