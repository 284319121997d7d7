import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {inspect} from 'node:util'
import {expect, test} from 'vitest'
import * as chuongtrinh from '../src/index.js'
import {chuongtrinh as commandLine} from './cli/chuongtrinh.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const blocks = [...readme.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, code]) => code!)

/** Runs an example with the library in place of its imports; gives back what it logged. */
function run(code: string, result = ''): unknown {
  const logged: string[] = []
  const body = `${code.replace(/^import .*$/gm, '')}\n${result}`
  const names = Object.keys(chuongtrinh)
  const values = Object.values(chuongtrinh)
  const log = (value: unknown) => logged.push(inspect(value))
  return new Function(...names, 'console', body)(...values, {log}) ?? `${logged.join('\n')}\n`
}

test('the example of use yields what the readme says', () => {
  const [code, yields] = blocks
  expect(run(code!)).toBe(yields)
})

test('the example of a deadline yields what its comments say', () => {
  const code = blocks.find((block) => block.includes('parseDeadline('))!
  const claims = [...code.matchAll(/^(\S.*) \/\/ => (.*)$/gm)]
  expect(claims).toHaveLength(3)
  for (const [, expression, value] of claims)
    expect(run(code, `return ${expression}`)).toBe(run('', `return ${value}`))
})

const examples = fileURLToPath(new URL('../docs/examples/', import.meta.url))
const commands = [...readme.matchAll(/^```sh\nchuongtrinh (.*)\n```\n\n```text\n([\s\S]*?)^```/gm)]

test.each(commands.map(([, args, output]) => [args!, output!]))('chuongtrinh %s', async (args, output) => {
  const {code, stdout} = await commandLine(args.split(' '), {cwd: examples})
  expect(code).toBe(0)
  expect(stdout).toBe(output)
})
