import type {Interval, Time} from '../tree/time.js'
import {type Unit, unitOf, yearlyRuleOf} from '../write/unit.js'
import {frequencyWords} from '../write/when.js'
import type {Language} from './words/index.js'

/** A time for a narrow place, in the language of the page; null for what only its own words tell. */
export function shortTime(time: Time, language: Language): string | null {
  switch (time.kind) {
    case 'interval':
      return shortInterval(time, language)
    case 'ongoing':
      return language === 'vi' ? 'thường xuyên' : 'ongoing'
    case 'recurring':
      return shortRule(time.rrule, language)
    case 'relative':
      return time.resolved && shortDay(time.resolved, language)
    default:
      return null
  }
}

/** A calendar day as people of the language write it. */
export function shortDay(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  return language === 'vi' ? `${day}/${month}/${year}` : `${day} ${monthName(month)} ${year}`
}

const bounds: Record<Language, Record<Interval['bound'], string>> = {
  vi: {during: '', by: 'đến ', before: 'trước ', from: 'từ '},
  en: {during: '', by: 'by ', before: 'before ', from: 'from '},
}

function shortInterval({start, end, bound, approximate}: Interval, language: Language): string {
  const about = approximate ? '≈ ' : ''
  if (start === null && end === null) return about
  if (start === null) return about + bounds[language].by + shortDay(end!, language)
  if (end === null) return about + bounds[language].from + shortUnit(start, start, language)
  return about + bounds[language][bound] + shortUnit(start, end, language)
}

/** The unit of the calendar that some days are, else the first and the last of them. */
function shortUnit(start: string, end: string, language: Language): string {
  const unit = unitOf(start, end)
  return unit ? unitWords[language](unit) : `${shortDay(start, language)} – ${shortDay(end, language)}`
}

const romans = ['I', 'II', 'III', 'IV']

const unitWords: Record<Language, (unit: Unit) => string> = {
  vi(unit) {
    switch (unit.name) {
      case 'day':
        return shortDay(unit.day, 'vi')
      case 'month':
        return `tháng ${unit.number}/${unit.year}`
      case 'quarter':
        return `quý ${romans[unit.number - 1]}/${unit.year}`
      case 'half':
        return `6 tháng ${unit.number === 1 ? 'đầu' : 'cuối'} năm ${unit.year}`
      case 'years':
        return `năm ${yearsOf(unit)}`
      case 'months':
        return `${unit.from.month}/${unit.from.year} – ${unit.to.month}/${unit.to.year}`
    }
  },
  en(unit) {
    switch (unit.name) {
      case 'day':
        return shortDay(unit.day, 'en')
      case 'month':
        return `${monthName(unit.number)} ${unit.year}`
      case 'quarter':
        return `Q${unit.number} ${unit.year}`
      case 'half':
        return `H${unit.number} ${unit.year}`
      case 'years':
        return yearsOf(unit)
      case 'months':
        return `${monthName(unit.from.month)} ${unit.from.year} – ${monthName(unit.to.month)} ${unit.to.year}`
    }
  },
}

function yearsOf({from, to}: Extract<Unit, {name: 'years'}>): string {
  return from === to ? String(from) : `${from}–${to}`
}

const frequencies: Record<Language, Readonly<Record<string, string>>> = {
  vi: frequencyWords,
  en: {
    'FREQ=DAILY': 'every day',
    'FREQ=WEEKLY': 'every week',
    'FREQ=MONTHLY': 'every month',
    'FREQ=MONTHLY;INTERVAL=3': 'every quarter',
    'FREQ=MONTHLY;INTERVAL=6': 'every six months',
    'FREQ=YEARLY': 'every year',
  },
}

/** Null for a rule that no short word stands for. */
function shortRule(rrule: string, language: Language): string | null {
  const known = frequencies[language][rrule]
  if (known) return known
  const yearly = yearlyRuleOf(rrule)
  if (!yearly) return null
  const {months, day} = yearly
  if (language === 'vi')
    return `${day ? months.map((month) => `${day}/${month}`).join(', ') : `tháng ${months.join(', ')}`} hằng năm`
  return `every ${day ? `${day} ` : ''}${months.map(monthName).join(', ')}`
}

function monthName(month: number): string {
  return ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1]!
}
