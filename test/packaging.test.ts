import {readFileSync} from 'node:fs'
import {builtinModules} from 'node:module'
import {dirname, join} from 'node:path'
import {expect, inject, test} from 'vitest'
import * as chuongtrinh from '../src/index.js'

const folder = dirname(inject('cli'))
const imports = /^(?:(?:import|export)\b.* from|\} from|import) "([^"\n]+)";$/gm

/** The packages that a built file loads before it does anything. */
function packagesOf(entry: string): Set<string> {
  const packages = new Set<string>()
  const seen = new Set<string>()
  const pending = [entry]
  for (let file = pending.pop(); file; file = pending.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const [, name] of readFileSync(join(folder, file), 'utf8').matchAll(imports))
      if (name!.startsWith('./')) pending.push(name!.slice(2))
      else packages.add(name!)
  }
  return packages
}

const isBuiltIn = (name: string) => name.startsWith('node:') || builtinModules.includes(name)

test.each(['index.js', 'deadline.js', 'body.js'])('nothing in %s needs Node.js', (entry) => {
  expect([...packagesOf(entry)].filter(isBuiltIn)).toEqual([])
})

test('the core does have packages to look at', () => {
  expect([...packagesOf('index.js')]).toEqual(expect.arrayContaining(['unified', 'remark-parse', 'zod']))
})

test.each(['cli.js', 'node.js'])('%s reads plain text without remark, rehype or zod', (entry) => {
  const heavy = ['remark-parse', 'parse5', 'zod', 'csv42', 'vfile-reporter']
  expect([...packagesOf(entry)].filter((name) => heavy.includes(name))).toEqual([])
})

test('a recogniser comes without the others', () => {
  expect([...packagesOf('deadline.js')].filter((name) => !name.startsWith('date-fns'))).toEqual([])
})

test('what is public is known', () => {
  const functions = Object.keys(chuongtrinh).filter((name) => !name.endsWith('Schema'))
  expect(functions.sort()).toEqual([
    'ChuongtrinhError',
    'agenda',
    'agendaFormats',
    'annotate',
    'check',
    'checkRules',
    'createRegistry',
    'diff',
    'endOfPeriod',
    'formatDeadline',
    'formats',
    'htmlParser',
    'lint',
    'markdownParser',
    'outline',
    'parse',
    'parseDeadline',
    'schemaVersion',
    'tasks',
    'textParser',
    'toSarif',
    'writeDiff',
  ])
})
