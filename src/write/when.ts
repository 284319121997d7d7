import type {Deadline, Interval, Relative, Time} from '../tree/time.js'
import {type Unit, unitOf, yearlyRuleOf} from './unit.js'

/**
 * A deadline for a narrow column: its last day, if it has one, and its times as short as Vietnamese allows:
 * `2026-06-30  quý II/2026`, `thường xuyên`, `hằng năm`.
 */
export function shortDeadline({due, times, raw}: Deadline): string {
  const words = times.map((time) => shortTime(time) ?? raw)
  return [due, ...new Set(words)].filter((word, index) => word && (index === 0 || word !== due)).join('  ')
}

/** Null for what has no short form of its own. */
function shortTime(time: Time): string | null {
  switch (time.kind) {
    case 'interval':
      return shortInterval(time)
    case 'ongoing':
      return 'thường xuyên'
    case 'recurring':
      return frequencyWords[time.rrule] ?? shortRule(time.rrule)
    case 'conditional':
      return time.condition
    case 'relative':
      return time.anchor ? `${shortDuration(time)} kể từ ${time.anchor}` : shortDuration(time)
    case 'unrecognised':
      return null
  }
}

/** The rules that words stand for. */
export const frequencyWords: Readonly<Record<string, string>> = {
  'FREQ=DAILY': 'hằng ngày',
  'FREQ=WEEKLY': 'hằng tuần',
  'FREQ=MONTHLY': 'hằng tháng',
  'FREQ=MONTHLY;INTERVAL=3': 'hằng quý',
  'FREQ=MONTHLY;INTERVAL=6': '6 tháng một lần',
  'FREQ=YEARLY': 'hằng năm',
}

/** A rule that no word stands for: `tháng 10 hằng năm`, `14/12 hằng năm`, else its parts. */
function shortRule(rrule: string): string {
  const yearly = yearlyRuleOf(rrule)
  if (!yearly) return rrule.replace('FREQ=', '')
  const {months, day} = yearly
  return `${day ? `${day}/${months}` : `tháng ${months.join(', ')}`} hằng năm`
}

const units: Record<string, string> = {D: 'ngày', W: 'tuần', M: 'tháng', Y: 'năm'}

/** `30 ngày`, `5 ngày làm việc`; the ISO 8601 duration itself where it has several units. */
function shortDuration({offset, workingDays}: Relative): string {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(offset) ?? []
  return unit ? `${count} ${units[unit]}${workingDays ? ' làm việc' : ''}` : offset
}

function shortInterval({start, end, approximate}: Interval): string {
  const about = approximate ? '~' : ''
  if (start === null) return `${about}${end}`
  if (end === null) return `${about}từ ${start}`
  return about + (shortUnit(start, end) ?? `${start}…${end}`)
}

const romans = ['I', 'II', 'III', 'IV']

/** `quý II/2026`; null for days that are no unit of the calendar. */
function shortUnit(start: string, end: string): string | null {
  const unit = unitOf(start, end)
  switch (unit?.name) {
    case 'day':
      return unit.day
    case 'month':
      return `tháng ${unit.number}/${unit.year}`
    case 'quarter':
      return `quý ${romans[unit.number - 1]}/${unit.year}`
    case 'half':
      return `6 tháng ${unit.number === 1 ? 'đầu' : 'cuối'} năm ${unit.year}`
    case 'years':
      return unit.from === unit.to ? `năm ${unit.from}` : `${unit.from}–${unit.to}`
    case 'months':
      return shortMonths(unit)
    default:
      return null
  }
}

function shortMonths({from, to}: Extract<Unit, {name: 'months'}>): string {
  if (from.year === to.year) return `tháng ${from.month}–${to.month}/${to.year}`
  return `${from.month}/${from.year}–${to.month}/${to.year}`
}
