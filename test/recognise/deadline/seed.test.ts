import {readFileSync} from 'node:fs'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import type {Deadline} from '../../../src/deadline.js'
import {parse} from '../../../src/index.js'
import {rowsOf} from '../../table.js'
import {timesText} from './time-text.js'

const seed = readFileSync(new URL('../../../seeds/hung-yen.txt', import.meta.url), 'utf8')
const rows = rowsOf('deadline/seed.tsv') as [words: string, times: string, what: string][]

interface Stretch {
  start: number
  end: number
}

function placesOf(words: string): Stretch[] {
  const places: Stretch[] = []
  for (let start = seed.indexOf(words); start >= 0; start = seed.indexOf(words, start + 1))
    places.push({start, end: start + words.length})
  return places
}

const stated: (Stretch & {deadline: Deadline})[] = []
visit(parse(seed), (node) => {
  for (const deadline of 'deadlines' in node ? node.deadlines : [])
    if (deadline.source === 'own')
      stated.push({
        deadline,
        start: deadline.position!.start.offset,
        end: deadline.position!.end.offset,
      })
})

test.each(rows)('%s: %s (%s)', (words, times) => {
  const places = placesOf(words)
  expect(places.length).toBeGreaterThan(0)
  for (const {start, end} of places) {
    const found = stated.filter((one) => one.start < end && one.end > start)
    expect(found.map(({deadline}) => timesText(deadline.times)).join() || '-').toBe(times)
  }
})

/** Years, days of a month, terms, repetitions; but not in the names of image files. */
const dateLike =
  /\b(?:19|20)\d\d\b(?!\S*\.(?:jpg|png))|\d\/\d{1,2}(?!\d)|kh[óo][áa] [IVX]+|nhiệm kỳ|toàn khóa|từng năm|(?:hằng|hàng) (?:năm|quý|tháng)|thường xuyên|định kỳ|giai đoạn/giu

test('whatever looks like a time is a deadline or one of these', () => {
  const decided = [...rows.flatMap(([words]) => placesOf(words)), ...stated]
  const open = [...seed.matchAll(dateLike)].filter(
    ({index}) => !decided.some(({start, end}) => index >= start && index < end),
  )
  expect(open.map(({index}) => seed.slice(index - 30, index + 30))).toEqual([])
})
