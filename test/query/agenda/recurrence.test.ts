import fc from 'fast-check'
import rrule from 'rrule'
import {describe, expect, test} from 'vitest'
import {daysOfRule, dueRuleOf, formatRule} from '../../../src/query/agenda/recurrence.js'
import {rowsOf} from '../../table.js'

describe('what is owed and when', () => {
  test.each(rowsOf('agenda/recurrences.tsv'))('%s: %s', (_, written, rule, days) => {
    const read = dueRuleOf(written!)
    expect(read ? formatRule(read) : '-').toBe(rule)
    if (read)
      expect(daysOfRule(read, '2026-02-10', '2026-03-01', '2028-01-31').slice(0, 4).join(' ')).toBe(days)
  })
})

const numbers = (least: number, most: number) =>
  fc.uniqueArray(fc.integer({min: least, max: most}), {minLength: 1, maxLength: 4})
const interval = fc.integer({min: 1, max: 14})
const rules = fc.oneof(
  interval.map((count) => `FREQ=DAILY;INTERVAL=${count}`),
  fc
    .tuple(interval, fc.subarray(['MO', 'WE', 'SU']))
    .map(([count, days]) => `FREQ=WEEKLY;INTERVAL=${count}${days.length > 0 ? `;BYDAY=${days}` : ''}`),
  fc
    .tuple(interval, numbers(1, 31))
    .map(([count, days]) => `FREQ=MONTHLY;INTERVAL=${count};BYMONTHDAY=${days}`),
  interval.map((count) => `FREQ=MONTHLY;INTERVAL=${count}`),
  fc
    .tuple(interval, numbers(1, 12), numbers(-3, -1))
    .map(([count, months, days]) => `FREQ=YEARLY;INTERVAL=${count};BYMONTH=${months};BYMONTHDAY=${days}`),
  fc.tuple(numbers(1, 12)).map(([months]) => `FREQ=YEARLY;BYMONTH=${months}`),
)
const day = fc
  .date({min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10))

test('the days of a rule are those that the rrule package gives from the first of them on', () => {
  fc.assert(
    fc.property(rules, day, (written, from) => {
      const rule = dueRuleOf(written)!
      const days = daysOfRule(rule, from, from, '2034-12-31')
      fc.pre(days.length > 0)
      const parsed = rrule.RRule.parseString(formatRule(rule))
      const theirs = new rrule.RRule({
        ...parsed,
        dtstart: new Date(`${days[0]}T00:00:00Z`),
        until: new Date('2034-12-31T00:00:00Z'),
      })
      expect(days).toEqual(theirs.all().map((date) => date.toISOString().slice(0, 10)))
    }),
    {numRuns: 300},
  )
})

test('days asked for later are the same days', () => {
  fc.assert(
    fc.property(rules, day, day, (written, anchor, from) => {
      const rule = dueRuleOf(written)!
      const all = daysOfRule(rule, anchor, anchor, '2031-12-31')
      expect(daysOfRule(rule, anchor, from, '2031-12-31')).toEqual(all.filter((one) => one >= from))
    }),
  )
})
