import type {Action, Deadline, Interval, Precision, Relative, Time} from '../../tree/time.js'
import {daysOf, type Named, shiftDays, yearOf} from './calendar.js'
import {formatRule} from './format-rule.js'
import type {Part} from './lexicon.js'
import {dayOf, named, termOf} from './place.js'

/**
 * A deadline in canonical Vietnamese, which `parseDeadline` reads back to the same times: `hoàn thành trong quý II/2026`,
 * `trước ngày 30/6/2026`, `hằng năm`. Empty for what was not understood.
 */
export function formatDeadline({action, recipient, times}: Deadline): string {
  const words = [action && verbs[action], recipient?.name, formatTimes(times)]
  return words.filter(Boolean).join(' ')
}

const verbs: Record<Action, string> = {
  complete: 'hoàn thành',
  perform: 'thực hiện',
  report: 'báo cáo',
  submit: 'trình',
  issue: 'ban hành',
}

/** A condition's or an event's words go on to a semicolon. */
function formatTimes(times: readonly Time[]): string {
  const open = times.some(({kind}) => kind === 'conditional' || kind === 'relative')
  return times
    .map(formatTime)
    .filter(Boolean)
    .join(open ? '; ' : ' và ')
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

function formatInterval(interval: Interval): string {
  const words = wordsOf(interval) ?? wordsOf({...interval, precision: 'day'})!
  return interval.approximate && !words.vague ? `dự kiến ${words.text}` : words.text
}

interface Words {
  text: string
  /** The words say by themselves that the days are a likely reading: `cuối năm 2027`. */
  vague: boolean
}

/** Null where the units of the interval's precision do not begin or end on its days. */
function wordsOf({start, end, bound, precision, approximate}: Interval): Words | null {
  const place = (matches: (place: Placed) => boolean) =>
    placesAround(start ?? shiftDays(end!, bound === 'before' ? 1 : 0), precision, approximate).find(
      matches,
    ) ?? (end === null ? undefined : placesAround(end, precision, approximate).find(matches))
  const said = (before: string, found: Placed | undefined) =>
    found ? {text: `${before} ${found.text}`, vague: found.vague} : null
  if (start === null) {
    if (bound !== 'before')
      return said(
        'đến hết',
        place((one) => one.end === end),
      )
    const after = shiftDays(end!, 1)
    return said(
      'trước',
      place((one) => one.start === after),
    )
  }
  if (end === null)
    return said(
      'từ',
      place((one) => one.start === start),
    )
  const whole =
    precision === 'term' ? termBetween(start, end) : place((one) => one.start === start && one.end === end)
  if (whole) return said('trong', whole)
  const [first, last] = [place((one) => one.start === start), place((one) => one.end === end)]
  return first && last ? {text: `từ ${first.text} đến ${last.text}`, vague: first.vague || last.vague} : null
}

interface Placed extends Words {
  start: string
  end: string
}

const parts: readonly Part[] = ['first', 'middle', 'last']

/** The unit of a precision that a date lies in, and where days may be a likely reading, that unit's parts. */
function placesAround(date: string, precision: Precision, approximate: boolean): Placed[] {
  const whole = unitAround(date, precision)
  const divided = approximate && precision !== 'day' && precision !== 'half' && precision !== 'term'
  const places = divided ? [whole, ...parts.map((part): Named => ({...whole, part}))] : [whole]
  return places.map((place) => ({...daysOf(place)!, text: formatPlace(place), vague: place.part !== null}))
}

function unitAround(date: string, precision: Precision): Named {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  switch (precision) {
    case 'day':
      return dayOf(day, month, year)
    case 'month':
      return named('month', month, year)
    case 'quarter':
      return named('quarter', Math.ceil(month / 3), year)
    case 'half':
      return named('half', Math.ceil(month / 6), year)
    case 'year':
      return named('year', 0, year)
    case 'term':
      return termOf(year, year)
  }
}

/** `giai đoạn 2026-2030`. */
function termBetween(start: string, end: string): Placed | undefined {
  const place = termOf(yearOf(start), yearOf(end))
  const days = daysOf(place)
  return days?.start === start && days.end === end
    ? {...days, text: formatPlace(place), vague: false}
    : undefined
}

const quarters = ['I', 'II', 'III', 'IV']
const partWords: Record<Part, string> = {first: 'đầu ', middle: 'giữa ', last: 'cuối '}

function formatPlace({precision, number, day, year, lastYear, part}: Named): string {
  const before = part ? partWords[part] : ''
  switch (precision) {
    case 'day':
      return `ngày ${day}/${number}/${year}`
    case 'month':
      return `${before}tháng ${number}/${year}`
    case 'quarter':
      return `${before}quý ${quarters[number - 1]}/${year}`
    case 'half':
      return `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`
    case 'year':
      return `${before}năm ${year}`
    case 'term':
      return `giai đoạn ${year}-${lastYear}`
  }
}

const units: Record<string, string> = {H: 'giờ', D: 'ngày', W: 'tuần', M: 'tháng', Y: 'năm'}

function formatRelative({offset, workingDays, anchor}: Relative): string {
  const [, back, count, unit] = /^(-?)PT?(\d+)(\w)$/.exec(offset) ?? []
  if (!unit) return ''
  const length = `${count} ${units[unit]}${workingDays ? ' làm việc' : ''}`
  if (back) return anchor ? `${length} trước khi ${anchor}` : `trước ${length}`
  return `trong ${length}${anchor && ` kể từ ${anchor}`}`
}
