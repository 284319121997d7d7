import type {Action, Bound, Deadline, Interval, Relative, Time} from '../../tree/time.js'
import {shiftDays} from './calendar.js'

/**
 * A deadline in canonical Vietnamese, which reads back to the same times: `hoàn thành trong quý II/2026`,
 * `trước ngày 30/6/2026`, `hằng năm`.
 */
export function formatDeadline({action, recipient, times}: Deadline): string {
  const words = [action && verbs[action], recipient?.name, times.map(formatTime).join(' và ')]
  return words.filter(Boolean).join(' ')
}

const verbs: Record<Action, string> = {
  complete: 'hoàn thành',
  perform: 'thực hiện',
  report: 'báo cáo',
  submit: 'trình',
  issue: 'ban hành',
}

function formatTime(time: Time): string {
  switch (time.kind) {
    case 'interval':
      return formatInterval(time)
    case 'recurring':
      return formatRule(time.rrule)
    case 'ongoing':
      return 'thường xuyên'
    case 'conditional':
      return time.condition
    case 'relative':
      return formatRelative(time)
    case 'unrecognised':
      return ''
  }
}

const bounds: Record<Bound, string> = {during: 'trong', by: 'đến hết', before: 'trước', from: 'từ'}

function formatInterval({start, end, bound, approximate}: Interval): string {
  const about = approximate ? 'dự kiến ' : ''
  if (start !== null && end !== null) {
    const unit = unitOf(start, end)
    return about + (unit ? `trong ${unit}` : `từ ${edge(start, end, true)} đến ${edge(start, end, false)}`)
  }
  if (bound === 'before' && end !== null) return `${about}trước ngày ${day(shiftDays(end, 1))}`
  if (end !== null) return `${about}${bounds.by} ${unitEndingOn(end)}`
  return `${about}${bounds.from} ngày ${day(start!)}`
}

/** The one unit of the calendar that is just these days: `quý II/2026`, `tháng 10/2025`; null where none is. */
function unitOf(start: string, end: string): string | null {
  const year = start.slice(0, 4)
  if (start === end) return `ngày ${day(start)}`
  if (year !== end.slice(0, 4) || !start.endsWith('-01') || !shiftDays(end, 1).endsWith('-01')) return null
  const [first, last] = [Number(start.slice(5, 7)), Number(end.slice(5, 7))]
  if (first === last) return `tháng ${first}/${year}`
  if (last - first === 11) return `năm ${year}`
  if (last - first === 5 && first % 6 === 1) return `6 tháng ${first === 1 ? 'đầu' : 'cuối'} năm ${year}`
  return last - first === 2 && first % 3 === 1 ? `quý ${romans[(first - 1) / 3]}/${year}` : null
}

const romans = ['I', 'II', 'III', 'IV']

function edge(start: string, end: string, first: boolean): string {
  const date = first ? start : end
  const whole = start.endsWith('-01') && shiftDays(end, 1).endsWith('-01')
  if (!whole) return `ngày ${day(date)}`
  const years = start.endsWith('-01-01') && end.endsWith('-12-31')
  return years ? `năm ${date.slice(0, 4)}` : `tháng ${Number(date.slice(5, 7))}/${date.slice(0, 4)}`
}

function unitEndingOn(end: string): string {
  return end.endsWith('-12-31') ? `năm ${end.slice(0, 4)}` : `ngày ${day(end)}`
}

function day(date: string): string {
  return `${Number(date.slice(8))}/${Number(date.slice(5, 7))}/${date.slice(0, 4)}`
}

const frequencies: Record<string, string> = {
  'FREQ=DAILY': 'hằng ngày',
  'FREQ=WEEKLY': 'hằng tuần',
  'FREQ=MONTHLY': 'hằng tháng',
  'FREQ=MONTHLY;INTERVAL=3': 'hằng quý',
  'FREQ=YEARLY': 'hằng năm',
}

function formatRule(rrule: string): string {
  const known = frequencies[rrule]
  if (known) return known
  const part = (name: string) => new RegExp(`${name}=(-?[\\w,-]+)`).exec(rrule)?.[1]
  const [months, days, interval] = [part('BYMONTH'), part('BYMONTHDAY'), part('INTERVAL')]
  if (days && months?.includes(',')) return `ngày ${days} tháng ${quarterPart(months)} quý`
  if (days === '-1' && months) return `trước ngày 1/${(Number(months) % 12) + 1} hằng năm`
  if (days && months) return `ngày ${days}/${months} hằng năm`
  if (days) return `${days === '-1' ? 'trước ngày 1' : `ngày ${days}`} hằng tháng`
  if (months) return `${monthList(months)} hằng năm`
  const unit = {DAILY: 'ngày', WEEKLY: 'tuần', MONTHLY: 'tháng', YEARLY: 'năm'}[part('FREQ') ?? '']
  return `định kỳ ${interval} ${unit}`
}

const quarterPart = (months: string) => ({'1,4,7,10': 'đầu', '2,5,8,11': 'giữa'})[months] ?? 'cuối'

function monthList(months: string): string {
  const numbers = months.split(',').map(Number)
  if (numbers.length === 3) return `quý ${romans[(numbers[0]! - 1) / 3]}`
  if (numbers.length === 6)
    return numbers[0] === 4 ? 'giữa năm' : `6 tháng ${numbers[0] === 1 ? 'đầu' : 'cuối'} năm`
  return `tháng ${months}`
}

function formatRelative({offset, workingDays, anchor}: Relative): string {
  const [, count, unit] = /^P(\d+)(\w)$/.exec(offset)!
  const name = {D: 'ngày', W: 'tuần', M: 'tháng', Y: 'năm'}[unit!]
  return `trong ${count} ${name}${workingDays ? ' làm việc' : ''}${anchor ? ` kể từ ${anchor}` : ''}`
}
