import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test, vi} from 'vitest'
import {isVulnerable} from './vulnerable.js'

const home = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** What is built from a lexicon at first use, by the file that builds it. */
const built = new Map<string, string>()

const Recorder = new Proxy(RegExp, {
  construct(target, given: ConstructorParameters<typeof RegExp>) {
    const expression = new target(...given)
    const caller = new Error().stack?.split('\n')[2] ?? ''
    const place = /\/src\/([^:?]+)[:?]/.exec(caller)?.[1]
    if (place) built.set(String(expression), place)
    return expression
  },
})

/** The recognisers' files that build expressions. */
const builders = ['recognise', 'outline', 'read', 'text'].flatMap((room) =>
  readdirSync(home(`src/${room}`), {recursive: true, encoding: 'utf8'})
    .map((name) => `${room}/${name}`)
    .filter(
      (name) => name.endsWith('.ts') && readFileSync(home(`src/${name}`), 'utf8').includes('new RegExp('),
    ),
)

test('no expression that a lexicon gives takes more than linear time', async () => {
  vi.stubGlobal('RegExp', Recorder)
  const {parse} = await import('../../src/index.js')
  const layouts = readdirSync(home('fixtures/layouts')).filter((name) => /\.(?:txt|md)$/.test(name))
  for (const path of ['seeds/hung-yen.txt', ...layouts.map((name) => `fixtures/layouts/${name}`)])
    parse(readFileSync(home(path), 'utf8'))
  vi.unstubAllGlobals()

  expect(new Set(built.values())).toEqual(new Set(builders))
  const vulnerable = [...built].filter(([expression]) => isVulnerable(expression))
  expect(vulnerable.map(([expression, name]) => `${name} ${expression}`)).toEqual([])
}, 300_000)
