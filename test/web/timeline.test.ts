import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from '../../src/parse.js'
import {countBodies, countWhens, countYears} from '../../src/web/count.js'
import {entriesOf} from '../../src/web/entry.js'
import {filterEntries, noFilters} from '../../src/web/filter.js'
import {dueByQuarter, quartersOf, rowsOf} from '../../src/web/timeline.js'

const source = readFileSync(new URL('../../fixtures/web/programme.md', import.meta.url), 'utf8')
const entriesIn = (text: string) => entriesOf({name: 'a.md', source: text, programme: parse(text)}, 0)
const entries = entriesIn(source)
const idsOf = (change: Partial<typeof noFilters>) =>
  filterEntries(entries, {...noFilters, ...change}).map(({record}) => record.id)

test('quarters reach from the first day to the last, no further than the term and a year', () => {
  expect(quartersOf(entries)).toEqual(['2026-1', '2026-2', '2026-3', '2026-4', '2027-1', '2027-2'])
  const far = entriesIn(source.replace('30/6/2027', '30/6/2199'))
  expect(quartersOf(far).at(-1)).toBe('2036-1')
  expect(quartersOf([])).toEqual([])
})

test('each body has its tasks on lanes that do not meet', () => {
  const rows = rowsOf(entries, quartersOf(entries))
  expect(rows.map(({body, count, undated}) => ({body, count, undated}))).toEqual([
    {body: 'Sở Y tế', count: 5, undated: 3},
    {body: 'Sở Nội vụ', count: 2, undated: 1},
  ])
  for (const {lanes} of rows)
    for (const {bars} of lanes) {
      const ends = bars.map(({end}) => end ?? '9')
      expect(bars.slice(1).every(({start}, at) => start !== null && start > ends[at]!)).toBe(true)
    }
})

test('what recurs is due again in every period of its rule', () => {
  const [recurring] = entries.filter(({whens}) => whens.includes('recurring'))
  expect(Object.fromEntries(dueByQuarter([recurring!], quartersOf(entries)))).toEqual({'2026-4': 1})
  expect(idsOf({from: '2026-10-01', to: '2026-12-31'})).toContain(recurring!.record.id)
  expect(idsOf({from: '2026-04-01', to: '2026-06-30'})).not.toContain(recurring!.record.id)
})

test('filters hold together', () => {
  expect(idsOf({})).toHaveLength(entries.length)
  expect(idsOf({body: 'Sở Tài chính', role: 'coordinating'})).toEqual(['s2.1.1'])
  expect(idsOf({body: 'Sở Tài chính', role: 'lead'})).toEqual([])
  expect(idsOf({query: 'bac si', kind: 'conditional'})).toEqual(['s2.2.1'])
  expect(idsOf({from: '2027-01-01', to: '2027-06-30'})).toEqual(['s2.2.2'])
})

test('counts', () => {
  expect(countBodies(entries)).toEqual([
    {key: 'Sở Y tế', count: 5},
    {key: 'Sở Nội vụ', count: 2},
  ])
  expect(countYears(entries)).toEqual([
    {key: '2026', count: 1},
    {key: '2027', count: 1},
  ])
  expect(new Map(countWhens(entries).map(({key, count}) => [key, count]))).toEqual(
    new Map([
      ['interval', 2],
      ['recurring', 1],
      ['ongoing', 1],
      ['conditional', 1],
      ['none', 2],
    ]),
  )
})
