import ICAL from 'ical.js'
import {afterEach, describe, expect, test} from 'vitest'
import {type Agenda, agenda, agendaFormats} from '../../../src/query/agenda/index.js'
import {plan} from './programme.js'

const asOf = '2026-05-01'
const written = agenda(plan, {asOf})
const writeIcs = await agendaFormats.ics.load()
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))

describe('iCalendar, as ical.js reads it', () => {
  test('an all-day event on the last day of each deadline, one for all repetitions', () => {
    const events = eventsOf(writeIcs(written)).map((event) => [
      event.startDate.toString(),
      event.endDate.toString(),
      event.startDate.isDate,
      event.summary,
    ])
    expect(events).toEqual([
      ['2026-06-29', '2026-06-30', true, '1.2 Chủ trì, phối hợp với Sở Tài chính bố trí kinh phí:'],
      ['2026-06-30', '2026-07-01', true, '1.3 Tập huấn nhân viên y tế thôn.'],
      ['2026-12-31', '2027-01-01', true, '2.2 Quyết toán kinh phí.'],
      ['2027-12-31', '2028-01-01', true, '2.2 Quyết toán kinh phí.'],
    ])
  })

  test('what recurs falls on the days of the agenda, to the end of the term', () => {
    const event = eventsOf(writeIcs(written)).find((one) => one.isRecurring())!
    const days = event.iterator()
    const found: string[] = []
    for (let next = days.next(); next; next = days.next()) found.push(next.toString())
    expect(found.slice(0, 4)).toEqual(['2026-06-30', '2026-09-30', '2026-12-31', '2027-03-31'])
    expect(found.at(-1)).toBe('2030-12-31')
  })

  test('every item has a name of its own, the same whenever the agenda is made', () => {
    const uids = eventsOf(writeIcs(written)).map(({uid}) => uid)
    expect(new Set(uids).size).toBe(uids.length)
    const later = eventsOf(writeIcs(agenda(plan, {asOf: '2026-11-15'}))).map(({uid}) => uid)
    expect(uids).toEqual(expect.arrayContaining(later))
    expect(later).toHaveLength(3)
  })

  test('signs that mean something to calendars come back, and long Vietnamese lines are folded at 75 octets', () => {
    const text = 'Một; hai, ba \\ bốn: “năm”\n'
      .concat('Nghị quyết của Ủy ban nhân dân tỉnh về thủy lợi 🌾 '.repeat(20))
      .trim()
    const [item] = written.due
    const ics = writeIcs({...written, due: [{...item!, text, lead: ['Sở A, B; C']}]})
    const [event] = eventsOf(ics)
    expect(event!.description).toContain(text)
    expect(event!.component.getFirstProperty('categories')!.getFirstValue()).toBe('Sở A, B; C')
    const octets = ics.split('\r\n').map((line) => new TextEncoder().encode(line).length)
    expect(Math.max(...octets)).toBeLessThanOrEqual(75)
    expect(octets.filter((count) => count > 65).length).toBeGreaterThan(10)
    expect(ics).not.toContain('\uFFFD')
  })

  test('an alarm rings so many days before, if asked', () => {
    const alarmOf = (ics: string) => eventsOf(ics)[0]!.component.getFirstSubcomponent('valarm')
    expect(alarmOf(writeIcs(written))).toBeNull()
    const alarm = alarmOf(writeIcs(written, {alarm: 14}))!
    expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY')
    expect(String(alarm.getFirstPropertyValue('trigger'))).toBe('-P14D')
  })

  test('nothing due is an empty calendar', () => {
    expect(eventsOf(writeIcs({...written, due: []}))).toEqual([])
  })
})

describe('whatever the machine’s time zone', () => {
  const before = process.env.TZ
  afterEach(() => {
    process.env.TZ = before
  })

  test.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Apia'])(
    '%s',
    (zone) => {
      process.env.TZ = zone
      const here = agenda(plan, {asOf})
      expect(here).toEqual(written)
      expect(writeIcs(here)).toBe(writeIcs(written))
      expect(writeIcs(here)).toContain('DTSTART;VALUE=DATE:20260629\r\nDTEND;VALUE=DATE:20260630')
    },
  )
})

test('JSON is the agenda', async () => {
  const write = await agendaFormats.json.load()
  expect(JSON.parse(write(written)) as Agenda).toEqual(written)
})

test('CSV has a line an item, and nothing a spreadsheet would run', async () => {
  const write = await agendaFormats.csv.load()
  const text = write({...written, undated: [{...written.undated[0]!, text: '=HYPERLINK("x")'}]})
  const lines = text.split('\r\n')
  expect(lines[0]).toBe(
    'status,due,start,document,id,label,text,lead,responsible,coordinating,deadline,rrule,condition',
  )
  expect(lines.slice(1, 4)).toEqual([
    'past,2026-03-31,2026-01-01,,s1.1.1,1.1,"Rà soát mạng lưới trạm y tế; lập danh mục sửa chữa, nâng cấp.",,Sở Y tế,,Hoàn thành trong quý I/2026,,',
    'due,2026-06-29,,,s1.1.2,1.2,"Chủ trì, phối hợp với Sở Tài chính bố trí kinh phí:",Sở Y tế,,Sở Tài chính,Hoàn thành trước ngày 30/6/2026,,',
    'due,2026-06-30,,,s1.1.3,1.3,Tập huấn nhân viên y tế thôn.,,Sở Y tế,,Thực hiện hằng quý,"FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1",',
  ])
  expect(lines.at(-2)).toContain(`"'=HYPERLINK(""x"")"`)
})

test.each(['time', 'body'] as const)('a table for people, by %s', async (by) => {
  const write = await agendaFormats.table.load()
  const text = write(agenda(plan, {asOf, until: '2026-06-30'}), {by, width: 88})
  await expect(text).toMatchFileSnapshot(`../../../fixtures/agenda/by-${by}.txt`)
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(88)
})

test('nothing due is said in words', async () => {
  const write = await agendaFormats.table.load()
  expect(write(agenda([], {asOf}))).toBe('Nothing is due from 2026-05-01\n')
})
