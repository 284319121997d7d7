import type {Deadline, Interval, Relative, Time} from '../tree/time.js'

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
      return frequencies[time.rrule] ?? shortRule(time.rrule)
    case 'conditional':
      return time.condition
    case 'relative':
      return `${shortDuration(time)} kể từ ${time.anchor}`
    case 'unrecognised':
      return null
  }
}

const frequencies: Record<string, string> = {
  'FREQ=DAILY': 'hằng ngày',
  'FREQ=WEEKLY': 'hằng tuần',
  'FREQ=MONTHLY': 'hằng tháng',
  'FREQ=MONTHLY;INTERVAL=3': 'hằng quý',
  'FREQ=MONTHLY;INTERVAL=6': '6 tháng một lần',
  'FREQ=YEARLY': 'hằng năm',
}

/** A rule that no word stands for: `tháng 10 hằng năm`, `14/12 hằng năm`, else its parts. */
function shortRule(rrule: string): string {
  const yearly = /^FREQ=YEARLY;BYMONTH=([\d,]+)(?:;BYMONTHDAY=(\d+))?$/.exec(rrule)
  if (!yearly) return rrule.replace('FREQ=', '')
  const [, months, day] = yearly
  return `${day ? `${day}/${months}` : `tháng ${months!.replaceAll(',', ', ')}`} hằng năm`
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
  return about + (unitOf(start, end) ?? `${start}…${end}`)
}

const romans = ['I', 'II', 'III', 'IV']

/** The unit of the calendar that has just these days, `quý II/2026`; null where none has. */
function unitOf(start: string, end: string): string | null {
  if (start === end) return start
  const [year, from, to] = [start.slice(0, 4), Number(start.slice(5, 7)), Number(end.slice(5, 7))]
  const whole = start.endsWith('-01') && Number(end.slice(8)) === lastDay(Number(end.slice(0, 4)), to)
  if (!whole) return null
  if (from === 1 && to === 12) return year === end.slice(0, 4) ? `năm ${year}` : `${year}–${end.slice(0, 4)}`
  if (year !== end.slice(0, 4)) return `${from}/${year}–${to}/${end.slice(0, 4)}`
  if (from === to) return `tháng ${from}/${year}`
  if (to - from === 2 && from % 3 === 1) return `quý ${romans[(from - 1) / 3]}/${year}`
  if (to - from === 5 && from % 6 === 1) return `6 tháng ${from === 1 ? 'đầu' : 'cuối'} năm ${year}`
  return `tháng ${from}–${to}/${year}`
}

/** Number of the last day of a month, 1 to 12. */
function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
