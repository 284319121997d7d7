import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {inspect} from 'node:util'
import {describe, expect, inject, test} from 'vitest'
import {chuongtrinh as commandLine} from './cli/chuongtrinh.js'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Loads a module as an example names it; the package's own from its sources, but for what starts threads. */
const load = (name: string) => import(sources[name] ?? name)

const sources: Readonly<Record<string, string>> = {
  chuongtrinh: '../src/index.js',
  'chuongtrinh/deadline': '../src/deadline.js',
  'chuongtrinh/body': '../src/body.js',
  'chuongtrinh/node': join(dirname(inject('cli')), 'node.js'),
}

const AsyncFunction = Object.getPrototypeOf(run).constructor as new (
  ...code: string[]
) => (...values: unknown[]) => Promise<void>

/** Runs an example; gives what it logs, and what its lines `expression // => value` come to beside what they say. */
async function run(code: string): Promise<{logged: string; claims: unknown[][]}> {
  const logged: string[] = []
  const claims: unknown[][] = []
  const body = code
    .replace(
      /^import \{(.*)\} from '(.*)'$/gm,
      (_, names, name) => `const {${names}} = await load('${name}')`,
    )
    .replace(/^(\S.*) \/\/ => (.*)$/gm, (_, expression, value) => `claims.push([${expression}, ${value}])`)
  const log = (value: unknown) => logged.push(`${inspect(value)}\n`)
  await new AsyncFunction('load', 'console', 'claims', body)(load, {log}, claims)
  return {logged: logged.join(''), claims}
}

/** An example, and the block after the next line (`Yields:`) that says what it logs. */
const example = /^```js\n(?<code>[\s\S]*?)^```\n(?:\n.*:\n\n^```js\n(?<yields>\{[\s\S]*?)^```)?/gm

const command = /^```sh\nchuongtrinh (?<args>.*)\n```\n\n```text\n(?<output>[\s\S]*?)^```/gm

describe.each(['README.md', 'README.vi.md', 'docs/extending.md'])('%s', (page) => {
  const text = readFileSync(root + page, 'utf8')

  test.each([...text.matchAll(example)].map(({groups}) => [groups!.code!, groups!.yields]))(
    '%s',
    async (code, yields) => {
      const {logged, claims} = await run(code)
      if (yields !== undefined) expect(logged).toBe(yields)
      for (const [value, said] of claims) expect(value).toEqual(said)
    },
  )

  test
    .runIf(text.match(command))
    .each([...text.matchAll(command)].map(({groups}) => [groups!.args!, groups!.output!]))(
    'chuongtrinh %s',
    async (args, output) => {
      const {code, stdout} = await commandLine(args.split(' '), {cwd: `${root}docs/examples`})
      expect(code).toBe(0)
      expect(stdout).toBe(output)
    },
  )

  test('its links within the project lead somewhere', () => {
    const folder = new URL(page, `file://${root}`)
    const links = [
      ...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g),
      ...text.matchAll(/^\[[^\]]+\]: (?!https?:|#)([^#\s]+)/gm),
    ]
    const broken = links.map(([, link]) => link!).filter((link) => !existsSync(new URL(link, folder)))
    expect(broken).toEqual([])
  })
})
