import {VFile} from 'vfile'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {agenda, check, parse, tasks} from '../../src/index.js'
import {families, textOf} from './families.js'
import {Work} from './work.js'

let work: Work
beforeAll(() => {
  work = new Work()
})
afterAll(() => work.close())

function readWhole(text: string, format: 'text' | 'markdown' | 'html'): void {
  const file = new VFile(text)
  const programme = parse(file, {format})
  check(programme, file)
  tasks(programme)
  agenda(programme, {asOf: '2026-01-01'})
}

test.each(families.map((family) => [family.name, family] as const))(
  '%s: ten times the text is at most twelve times the work',
  (_, family) => {
    const {format = 'text', units} = family
    const count = Math.ceil(600 / Math.max(1, units.join('').length / units.length)) * units.length
    const [short, long] = [textOf(family, count), textOf(family, 10 * count)]
    readWhole(short, format)
    const [once, tenfold] = [short, long].map((text) => work.of(() => readWhole(text, format)))
    expect(tenfold).toBeLessThanOrEqual(12 * once!)
  },
)
