import {expect, test} from 'vitest'
import {closingDeadline, findDeadlines, openingDeadline} from '../../../src/recognise/deadline/index.js'
import {Passage} from '../../../src/text/passage.js'
import {rowsOf} from '../../table.js'
import {timesText} from './time-text.js'

const context = {issued: '2025-10-20', term: [2025, 2030] as const, province: null, report: () => {}}

test.each(rowsOf('deadline/sentences.tsv'))('%s', (text, expected) => {
  const passage = Passage.of(text!)
  const found = findDeadlines(passage, {start: 0, end: passage.text.length}, context, [])
  expect(timesText(found.flatMap(({value}) => value.times)) || '-').toBe(expected)
  for (const {start, end, value} of found) expect(passage.text.slice(start, end)).toBe(value.raw)
})

test.each(rowsOf('deadline/closings.tsv'))('%s', (text, expected) => {
  const closing = closingDeadline(Passage.of(text!), context)
  expect(closing ? timesText(closing.findings.flatMap(({value}) => value.times)) : '-').toBe(expected)
})

test.each(rowsOf('deadline/openings.tsv'))('%s', (text, expected) => {
  const opening = openingDeadline(Passage.of(text!), context)
  expect(opening ? timesText(opening.findings.flatMap(({value}) => value.times)) : '-').toBe(expected)
})
