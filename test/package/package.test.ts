import {existsSync} from 'node:fs'
import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {chromium} from 'playwright-core'
import {expect, inject, test} from 'vitest'
import {run} from './run.js'

const project = inject('project')
const packed = inject('packed')

const text = 'I. NHIỆM VỤ\n1. Sở Y tế\n1.1. Chủ trì rà soát trạm y tế. (Hoàn thành trong quý II/2026)\n'
const program = `
const programme = parse(${JSON.stringify(text)})
console.log(JSON.stringify(tasks(programme).map(({id, lead, due}) => ({id, lead, due}))))
console.log(parseDeadline('quý I/2026').due)
`
const says = '[{"id":"s1.1.1","lead":["Sở Y tế"],"due":"2026-06-30"}]\n2026-03-31\n'

const esm = `import {parse, tasks} from 'chuongtrinh'
import {parseDeadline} from 'chuongtrinh/deadline'
${program}`

/** Writes a file of the project that uses the package. */
const put = (name: string, content: string) => writeFile(join(project, name), content)

test('it holds what is built and documented, and nothing else', () => {
  const kinds = new Set(packed.files.map(({path}) => path.replace(/^(dist|docs)\/.*/, '$1')))
  expect([...kinds].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'README.vi.md',
    'dist',
    'docs',
    'package.json',
  ])
  expect(packed.files.map(({path}) => path)).toContain('dist/schema.json')
})

test('nothing runs when it is installed', async () => {
  const {scripts} = JSON.parse(await readFile(join(project, 'node_modules/chuongtrinh/package.json'), 'utf8'))
  const atInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']
  expect(Object.keys(scripts).filter((name) => atInstall.includes(name))).toEqual([])
})

test('ES modules', async () => {
  await put('use.mjs', esm)
  expect(await run('node', ['use.mjs'], project)).toBe(says)
})

test('CommonJS', async () => {
  await put(
    'use.cjs',
    `const {parse, tasks} = require('chuongtrinh')
const {parseDeadline} = require('chuongtrinh/deadline')
${program}`,
  )
  expect(await run('node', ['use.cjs'], project)).toBe(says)
})

test('files and folders, and the command line', async () => {
  await put('ke-hoach.txt', text)
  await put(
    'files.mjs',
    `import {parseFile} from 'chuongtrinh/node'
const {programme} = await parseFile('ke-hoach.txt')
console.log(programme.children[0].children[0].bodies[0].name)`,
  )
  expect(await run('node', ['files.mjs'], project)).toBe('Sở Y tế\n')
  const line = await run(
    'npx',
    ['chuongtrinh', 'parse', 'ke-hoach.txt', '--format', 'ndjson', '--records'],
    project,
  )
  expect(JSON.parse(line)).toMatchObject({document: 'ke-hoach.txt', due: '2026-06-30'})
})

test('the schema is a file to import', async () => {
  await put(
    'schema.mjs',
    `import schema from 'chuongtrinh/schema.json' with {type: 'json'}
console.log(schema.$schema)`,
  )
  expect(await run('node', ['schema.mjs'], project)).toBe('https://json-schema.org/draft/2020-12/schema\n')
})

const typed = `import {type Programme, parse, tasks, type TaskRecord} from 'chuongtrinh'
import {type BodyMention, parseBodies} from 'chuongtrinh/body'
import {type Deadline, parseDeadline} from 'chuongtrinh/deadline'
const programme: Programme = parse('')
export const records: TaskRecord[] = tasks(programme)
export const deadline: Deadline = parseDeadline('quý I/2026', {issued: '2026-01-01'})
export const bodies: BodyMention[] = parseBodies('Sở Y tế')
// @ts-expect-error: a deadline is no number
export const wrong: number = deadline
`
const inNode = `${typed}
import {parseAll} from 'chuongtrinh/node'
for await (const outcome of parseAll(['.'])) if ('error' in outcome) console.log(outcome.error.code)
`

test.each([
  ['NodeNext', 'NodeNext', inNode, ['node']],
  ['ESNext', 'Bundler', typed, []],
])('TypeScript, strict, with module %s', async (module, moduleResolution, source, types) => {
  const name = moduleResolution.toLowerCase()
  await put(`${name}.ts`, source)
  const compilerOptions = {strict: true, exactOptionalPropertyTypes: true, noEmit: true, target: 'ES2022'}
  const options = {
    ...compilerOptions,
    lib: ['ES2023', 'DOM'],
    module,
    moduleResolution,
    types,
    skipLibCheck: false,
  }
  await put(`tsconfig.${name}.json`, JSON.stringify({compilerOptions: options, files: [`${name}.ts`]}))
  expect(await run('npx', ['tsc', '-p', `tsconfig.${name}.json`], project)).toBe('')
})

test('TypeScript, strict, from CommonJS', async () => {
  await put(
    'use.cts',
    `import chuongtrinh = require('chuongtrinh')\nexport const due = chuongtrinh.parseDeadline('2026').due\n`,
  )
  const options = {strict: true, noEmit: true, module: 'NodeNext', target: 'ES2022', types: []}
  await put('tsconfig.cts.json', JSON.stringify({compilerOptions: options, files: ['use.cts']}))
  expect(await run('npx', ['tsc', '-p', 'tsconfig.cts.json'], project)).toBe('')
})

const browser = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))

test.runIf(browser)('a page that Vite built, in a browser', async () => {
  await put(
    'index.html',
    '<!doctype html><html lang="vi"><pre></pre><script type="module" src="page.js"></script></html>',
  )
  await put('page.js', esm.replaceAll('console.log(', "document.querySelector('pre').append('\\n', "))
  await put('vite.config.js', 'export default {build: {modulePreload: false, assetsInlineLimit: 0}}')
  const log = await run('npx', ['vite', 'build', '--logLevel', 'warn'], project)
  expect(log).not.toContain('externalized')
  const session = await chromium.launch({executablePath: browser!, args: ['--no-sandbox']})
  try {
    const page = await session.newPage()
    const faults: string[] = []
    page.on('pageerror', ({message}) => faults.push(message))
    await page.route('http://package.test/**', async (route) => {
      const path = new URL(route.request().url()).pathname
      await route.fulfill({path: join(project, 'dist', path === '/' ? 'index.html' : path)})
    })
    await page.goto('http://package.test/')
    await page.waitForFunction(() => document.querySelector('pre')?.textContent?.includes('2026-03-31'))
    expect(faults).toEqual([])
    expect(`${(await page.textContent('pre'))?.trim()}\n`).toBe(says)
  } finally {
    await session.close()
  }
})

test('Deno', async () => {
  const args = ['deno', 'run', '--no-remote', '--allow-env', '--node-modules-dir=manual', 'use.mjs']
  await put('use.mjs', esm)
  expect(await run('npx', args, project)).toBe(says)
})

test('Bun', async () => {
  await put('use.mjs', esm)
  expect(await run('npx', ['bun', 'run', 'use.mjs'], project)).toBe(says)
})
