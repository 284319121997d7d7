import ical, {ICalAlarmType, type ICalCalendar, ICalEventTransparency} from 'ical-generator'
import {shiftDays} from '../../recognise/deadline/calendar.js'
import type {Agenda, DueItem} from './types.js'

/** What `ics` may be told. */
export interface IcsOptions {
  /** Days before the last day on which to ring; no alarm where not given. */
  alarm?: number | undefined
}

/**
 * An agenda as iCalendar (RFC 5545): an all-day event on each last day, one for all repetitions of a rule. What was due
 * before, and what has no day, is left out. The same agenda gives the same text.
 */
export function writeIcs({asOf, due}: Agenda, {alarm}: IcsOptions = {}): string {
  const calendar = ical({
    prodId: {company: 'chuongtrinh', product: 'agenda', language: 'VI'},
    name: 'Chương trình hành động',
  })
  const written = new Set<string>()
  for (const item of due) {
    // Of a rule, the first day tells all.
    if (item.repeats && written.has(item.uid)) continue
    written.add(item.uid)
    addEvent(calendar, item, asOf, alarm)
  }
  return `${calendar.toString()}\r\n`
}

/** A calendar date at midnight UTC, as the generator reads the dates of all-day events. */
const day = (date: string) => new Date(`${date}T00:00:00Z`)

function addEvent(calendar: ICalCalendar, item: DueItem, asOf: string, alarm: number | undefined): void {
  const {uid, due, repeats} = item
  const summary = summaryOf(item)
  const event = calendar.createEvent({
    id: uid,
    start: day(due),
    end: day(shiftDays(due, 1)),
    allDay: true,
    stamp: day(asOf),
    summary,
    description: descriptionOf(item),
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(repeats && {repeating: ruleOf(repeats)}),
  })
  for (const name of doersOf(item)) event.createCategory({name})
  if (alarm !== undefined)
    event.createAlarm({type: ICalAlarmType.display, triggerBefore: alarm * 86_400, description: summary})
}

function ruleOf({rrule, until}: NonNullable<DueItem['repeats']>): string {
  return until ? `${rrule};UNTIL=${until.replaceAll('-', '')}` : rrule
}

const doersOf = ({lead, responsible}: DueItem) => [...lead, ...responsible]
const longestSummary = 100

function summaryOf({label, text}: DueItem): string {
  const words = label ? `${label} ${text}` : text
  if (words.length <= longestSummary) return words
  return `${words.slice(0, words.lastIndexOf(' ', longestSummary))}…`
}

function descriptionOf({text, lead, responsible, coordinating, deadline, document}: DueItem): string {
  const lines = [
    text,
    lead.length > 0 && `Chủ trì: ${lead.join('; ')}`,
    responsible.length > 0 && `Thực hiện: ${responsible.join('; ')}`,
    coordinating.length > 0 && `Phối hợp: ${coordinating.join('; ')}`,
    deadline && `Thời hạn: ${deadline}`,
    document && `Nguồn: ${document}`,
  ]
  return lines.filter(Boolean).join('\n')
}
