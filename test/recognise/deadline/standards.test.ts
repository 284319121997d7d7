import edtf from 'edtf'
import rrule from 'rrule'
import {describe, expect, test} from 'vitest'
import {type Interval, parseDeadline, type Recurring} from '../../../src/deadline.js'
import {optionsOf, rowsOfExpressions} from './expressions.js'

const times = rowsOfExpressions().flatMap(([text, context]) => parseDeadline(text, optionsOf(context)).times)
const intervals = times.filter((time): time is Interval => time.kind === 'interval')
const rules = times.filter((time): time is Recurring => time.kind === 'recurring')

/** ISO day of what the `edtf` package gives: milliseconds of its first or last instant, infinite where open. */
const dayOf = (instant: number) =>
  Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 10) : null

describe('EDTF, as the edtf package reads it', () => {
  test.each([...new Map(intervals.map((one) => [one.edtf, one]))])(
    '%s',
    (written, {start, end, approximate}) => {
      const read = edtf(written!)
      const [first, last] = read.type === 'Interval' ? [read.lower, read.upper] : [read, read]
      expect([dayOf(first?.min ?? -Infinity), dayOf(last?.max ?? Infinity)]).toEqual([start, end])
      expect(written!.includes('~')).toBe(approximate)
    },
  )
})

describe('recurrence rules, as the rrule package reads them', () => {
  test.each([...new Set(rules.map((one) => one.rrule))])('%s', (written) => {
    const rule = rrule.rrulestr(`DTSTART:20260101T000000Z\nRRULE:${written}`)
    expect(rule.all((_, index) => index < 3)).toHaveLength(3)
    expect(new Set(rule.toString().split('RRULE:')[1]!.split(';'))).toEqual(new Set(written.split(';')))
  })
})
