import {expect, test} from 'vitest'
import {parseDeadline} from '../../src/deadline.js'
import {hitsIn, matcherOf, strip} from '../../src/web/search.js'
import {shortTime} from '../../src/web/when.js'
import {rowsOf} from '../table.js'

test.each(rowsOf('web/search.tsv'))('%s: %s', (text, query, marked) => {
  for (const form of ['NFC', 'NFD'] as const) {
    const parts = hitsIn(text!.normalize(form), query!.normalize(form))
    expect(parts.map(({text: part, hit}) => (hit ? `[${part}]` : part)).join('')).toBe(marked)
    expect(matcherOf(query!)!(strip(text!.normalize(form)))).toBe(marked !== text)
  }
})

test('nothing to look for', () => {
  expect(matcherOf(' \n')).toBeNull()
  expect(hitsIn('Sở Y tế', ' ')).toEqual([{text: 'Sở Y tế', hit: false}])
})

test.each(rowsOf('web/when.tsv'))('%s', (words, vi, en) => {
  const {times} = parseDeadline(words!, {issued: '2026-01-15'})
  const said = (language: 'vi' | 'en') => times.map((time) => shortTime(time, language) ?? '—').join('; ')
  expect([said('vi'), said('en')]).toEqual([vi, en])
})
