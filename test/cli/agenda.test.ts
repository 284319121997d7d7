import ICAL from 'ical.js'
import {describe, expect, test} from 'vitest'
import {chuongtrinh} from './chuongtrinh.js'

const seed = new URL('../../seeds/hung-yen.txt', import.meta.url).pathname
const agenda = (...args: string[]) => chuongtrinh(['agenda', seed, '--as-of', '2025-11-01', ...args])
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

test('a table of the seed’s next ninety days, of what is past, and of what has no day', async () => {
  const {code, stdout} = await agenda('--within', '90d')
  expect(code).toBe(0)
  expect(stdout).toMatch(
    /^Due from 2025-11-01 to 2026-01-30 \(8\)\n\n2025-11-30 {4}Ban Tuyên giáo và Dân vận Tỉnh… {3}2\.1 {2}/,
  )
  expect(stdout).toContain('\n2025-12-31 ↻  Ủy ban Kiểm tra Tỉnh ủy')
  expect(stdout).toContain('\nDue before 2025-11-01 (1)\n')
  expect(stdout).toContain('\nOngoing (70)\n')
})

test('of one body, by body', async () => {
  const {stdout} = await agenda('--within', '90d', '--by', 'body', '--body', 'ủy ban kiểm tra tỉnh uỷ')
  expect(stdout).toMatch(/^Due .* \(1\)\n\n {2}Ủy ban Kiểm tra Tỉnh ủy\n {4}2025-12-31 ↻ {2}4\.1 {2}/)
})

test('JSON and CSV hold the same items', async () => {
  const {due, past} = JSON.parse((await agenda('--within', '90d', '-f', 'json')).stdout)
  const lines = (await agenda('--within', '90d', '-f', 'csv')).stdout.split('\r\n')
  expect(lines.filter((line) => line.startsWith('due,'))).toHaveLength(due.length)
  expect(lines.filter((line) => line.startsWith('past,'))).toHaveLength(past.length)
})

describe('iCalendar', () => {
  test('the same names on another day; what recurs comes back each year to the end of the term', async () => {
    const [now, later] = await Promise.all([
      agenda('-f', 'ics'),
      chuongtrinh(['agenda', seed, '--as-of', '2025-11-15', '-f', 'ics']),
    ])
    const events = eventsIn(now.stdout)
    expect(new Set(events.map(({uid}) => uid)).size).toBe(events.length)
    expect(eventsIn(later.stdout).map(({uid}) => uid)).toEqual(events.map(({uid}) => uid))
    const yearly = events.find(({summary}) => summary.startsWith('4.1 '))!
    const days = yearly.iterator()
    const all: string[] = []
    for (let day = days.next(); day; day = days.next()) all.push(day.toString())
    expect(all).toEqual(['2025-12-31', '2026-12-31', '2027-12-31', '2028-12-31', '2029-12-31', '2030-12-31'])
  })

  test('alarms if asked', async () => {
    expect((await agenda('-f', 'ics')).stdout).not.toContain('VALARM')
    expect((await agenda('-f', 'ics', '--alarm')).stdout).toContain('TRIGGER:-P7D')
    expect((await agenda('-f', 'ics', '--alarm', '3')).stdout).toContain('TRIGGER:-P3D')
  })
})

test.each([
  ['--as-of', '2025-02-30'],
  ['--as-of', 'tomorrow'],
  ['--within', '90'],
  ['--alarm', 'soon'],
])('%s %s is wrong usage', async (...args) => {
  expect((await chuongtrinh(['agenda', seed, ...args])).code).toBe(2)
})
