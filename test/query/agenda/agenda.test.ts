import {describe, expect, test} from 'vitest'
import {agenda, endOfPeriod} from '../../../src/query/agenda/index.js'
import {plan} from './programme.js'

const daysOf = (items: readonly {due: string; label: string | null}[]) =>
  items.map(({due, label}) => `${due} ${label}`)
const labelsOf = (items: readonly {label: string | null}[]) => items.map(({label}) => label)

test('what is due, in order, from a day on; of what recurs, a year', () => {
  const {due, past} = agenda(plan, {asOf: '2026-05-01'})
  expect(daysOf(due)).toEqual([
    '2026-06-29 1.2',
    '2026-06-30 1.3',
    '2026-09-30 1.3',
    '2026-12-31 1.3',
    '2026-12-31 2.2',
    '2027-03-31 1.3',
    '2027-12-31 2.2',
  ])
  expect(daysOf(past)).toEqual(['2026-03-31 1.1'])
})

test('what is due within a period; both its days belong to it', () => {
  const until = endOfPeriod('2026-05-01', '60d')!
  expect(until).toBe('2026-06-30')
  const {due} = agenda(plan, {asOf: '2026-05-01', until})
  expect(daysOf(due)).toEqual(['2026-06-29 1.2', '2026-06-30 1.3'])
  expect(daysOf(agenda(plan, {asOf: '2026-06-30', until: '2026-06-30'}).due)).toEqual(['2026-06-30 1.3'])
})

test('nothing recurs before the programme, or after its term', () => {
  const {due} = agenda(plan, {asOf: '2025-01-01', until: '2040-12-31'})
  const quarters = due.filter(({label}) => label === '1.3')
  expect(quarters).toHaveLength(20)
  expect([quarters[0]!.due, quarters.at(-1)!.due]).toEqual(['2026-03-31', '2030-12-31'])
})

test('what has no day is listed apart', () => {
  const {ongoing, conditional, undated} = agenda(plan, {asOf: '2026-05-01'})
  expect(labelsOf(ongoing)).toEqual(['1.4'])
  expect(conditional).toMatchObject([{label: '2.1', condition: 'theo hướng dẫn của Bộ Tài chính'}])
  expect(labelsOf(undated)).toEqual(['2.3'])
})

test('an item tells who, what and in which words', () => {
  const {due} = agenda({...plan, document: 'y-te.txt'}, {asOf: '2026-05-01'})
  expect(due[0]).toMatchObject({
    document: 'y-te.txt',
    id: 's1.1.2',
    text: 'Chủ trì, phối hợp với Sở Tài chính bố trí kinh phí:',
    lead: ['Sở Y tế'],
    responsible: [],
    coordinating: ['Sở Tài chính'],
    deadline: 'Hoàn thành trước ngày 30/6/2026',
    action: 'complete',
    approximate: false,
    repeats: null,
  })
  expect(due[1]!.repeats).toEqual({rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', until: '2030-12-31'})
})

describe('of one body', () => {
  test.each([
    ['Sở Tài chính', ['1.2', '2.2', '2.2']],
    ['SỞ TÀI CHÍNH', ['1.2', '2.2', '2.2']],
    ['so-y-te', ['1.2', '1.3', '1.3', '1.3', '1.3']],
    ['Y tế', ['1.2', '1.3', '1.3', '1.3', '1.3']],
    ['Sở Tư pháp', []],
  ])('%s', (body, labels) => {
    expect(labelsOf(agenda(plan, {asOf: '2026-05-01', body}).due)).toEqual(labels)
  })

  test('a name that is one body’s is not looked for in other names', () => {
    const bodies = (name: string) =>
      agenda(plan, {asOf: '2026-05-01', body: name}).conditional.flatMap(({responsible}) => responsible)
    expect(bodies('Sở Tài chính')).toEqual(['Sở Tài chính'])
  })
})

test('several programmes make one agenda', () => {
  const both = [
    {...plan, document: 'a.txt'},
    {...plan, document: 'b.txt'},
  ]
  const {due} = agenda(both, {asOf: '2026-05-01', until: '2026-06-29'})
  expect(due.map(({document}) => document)).toEqual(['a.txt', 'b.txt'])
})

test.each([
  ['90d', '2026-05-01'],
  ['6w', '2026-03-14'],
  ['1m', '2026-02-28'],
  ['1y', '2027-01-31'],
  ['soon', null],
])('a period of %s from 31 January ends on %s', (period, end) => {
  expect(endOfPeriod('2026-01-31', period)).toBe(end)
})
