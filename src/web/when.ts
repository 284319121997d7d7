import type {Interval, Time} from '../tree/time.js'
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
  if (start === null) return about + bounds[language].by + unitOf(end!, end!, language, true)
  if (end === null) return about + bounds[language].from + unitOf(start, start, language)
  return about + (bound === 'during' ? '' : bounds[language][bound]) + unitOf(start, end, language)
}

const romans = ['I', 'II', 'III', 'IV']

/** The unit of the calendar that these days are, or their first and last. */
function unitOf(start: string, end: string, language: Language, onlyEnd = false): string {
  if (start === end || onlyEnd) return shortDay(end, language)
  const [year, from] = [start.slice(0, 4), Number(start.slice(5, 7))]
  const [lastYear, to] = [end.slice(0, 4), Number(end.slice(5, 7))]
  const inVietnamese = language === 'vi'
  if (!start.endsWith('-01') || Number(end.slice(8)) !== lastDay(Number(lastYear), to))
    return `${shortDay(start, language)} – ${shortDay(end, language)}`
  if (from === 1 && to === 12) {
    const years = year === lastYear ? year : `${year}–${lastYear}`
    return inVietnamese ? `năm ${years}` : years
  }
  const months = inVietnamese
    ? `${from}/${year} – ${to}/${lastYear}`
    : `${monthName(from)} ${year} – ${monthName(to)} ${lastYear}`
  if (year !== lastYear) return months
  if (from === to) return inVietnamese ? `tháng ${from}/${year}` : `${monthName(from)} ${year}`
  if (to - from === 2 && from % 3 === 1) {
    const quarter = (from + 2) / 3
    return inVietnamese ? `quý ${romans[quarter - 1]}/${year}` : `Q${quarter} ${year}`
  }
  if (to - from === 5 && from % 6 === 1) {
    if (inVietnamese) return `6 tháng ${from === 1 ? 'đầu' : 'cuối'} năm ${year}`
    return `H${from === 1 ? 1 : 2} ${year}`
  }
  return months
}

const frequencies: Record<string, Record<Language, string>> = {
  'FREQ=DAILY': {vi: 'hằng ngày', en: 'every day'},
  'FREQ=WEEKLY': {vi: 'hằng tuần', en: 'every week'},
  'FREQ=MONTHLY': {vi: 'hằng tháng', en: 'every month'},
  'FREQ=MONTHLY;INTERVAL=3': {vi: 'hằng quý', en: 'every quarter'},
  'FREQ=MONTHLY;INTERVAL=6': {vi: '6 tháng một lần', en: 'every six months'},
  'FREQ=YEARLY': {vi: 'hằng năm', en: 'every year'},
}

/** Null for a rule that no short word stands for. */
function shortRule(rrule: string, language: Language): string | null {
  const known = frequencies[rrule]
  if (known) return known[language]
  const yearly = /^FREQ=YEARLY;BYMONTH=([\d,]+)(?:;BYMONTHDAY=(\d+))?$/.exec(rrule)
  if (!yearly) return null
  const [, list, day] = yearly
  const months = list!.split(',').map(Number)
  if (language === 'vi')
    return `${day ? months.map((month) => `${day}/${month}`).join(', ') : `tháng ${months.join(', ')}`} hằng năm`
  return `every ${day ? `${day} ` : ''}${months.map(monthName).join(', ')}`
}

function monthName(month: number): string {
  return ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1]!
}

/** Number of the last day of a month, 1 to 12. */
function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
