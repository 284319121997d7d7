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

/** The commands of the page, which are run as they stand there. */
const recipes = [...page.matchAll(/^```sh\n(parallel [\s\S]*?)```$/gm)].map(([, command]) => command!)
const overSsh = recipes.filter((recipe) => recipe.includes('--sshlogin'))
const onOneMachine = recipes.filter((recipe) => !overSsh.includes(recipe))

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

/** Starts a recipe, as its reader would; its tables are in `tasks.ndjson`. */
function start(recipe: string) {
  const child = spawn('bash', ['-euo', 'pipefail', '-c', recipe], {
    cwd: folder,
    env: {
      ...process.env,
      PATH: `${join(folder, 'here')}:${process.env.PATH}`,
      PARALLEL_HOME: join(folder, 'parallel'),
      PARALLEL_SSH: `ssh -F ${join(folder, 'ssh_config')}`,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return Promise.all([once(child, 'close'), text(child.stderr)]).then(([[code], stderr]) => ({code, stderr}))
}

const isWhole = async () => (await readFile(join(folder, 'tasks.ndjson'), 'utf8')) === whole

describeWith(['GNU parallel'], 'on one machine', () => {
  test.each(onOneMachine)('%s', async (recipe) => {
    expect(await start(recipe)).toEqual({code: 0, stderr: ''})
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

  test.each(overSsh)('%s', async (recipe) => {
    const running = start(recipe)
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
