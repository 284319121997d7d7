const frequencies: Record<string, string> = {DAILY: 'ngày', WEEKLY: 'tuần', MONTHLY: 'tháng', YEARLY: 'năm'}

const weekdays: Record<string, string> = {
  MO: 'thứ Hai',
  TU: 'thứ Ba',
  WE: 'thứ Tư',
  TH: 'thứ Năm',
  FR: 'thứ Sáu',
  SA: 'thứ Bảy',
  SU: 'Chủ nhật',
}

/** Months that have a name together. */
const groups: Record<string, string> = {
  '1,2,3': 'quý I',
  '4,5,6': 'quý II',
  '7,8,9': 'quý III',
  '10,11,12': 'quý IV',
  '1,2,3,4,5,6': '6 tháng đầu năm',
  '7,8,9,10,11,12': '6 tháng cuối năm',
}

/** An RFC 5545 rule in canonical Vietnamese: `hằng quý`, `ngày 14/12 hằng năm`, `thứ Sáu hằng tuần`. */
export function formatRule(rrule: string): string {
  const parts = Object.fromEntries(rrule.split(';').map((part) => part.split('='))) as Record<
    string,
    string | undefined
  >
  const {FREQ: frequency = '', INTERVAL: interval, BYMONTH: months, BYMONTHDAY: day, BYDAY: days} = parts
  if (parts.BYSETPOS) return workingDay(Number(parts.BYSETPOS), months)
  const unit = frequencies[frequency]
  if (days)
    return `${days
      .split(',')
      .map((one) => weekdays[one])
      .join(', ')} hằng tuần`
  if (day?.includes(',')) return stretchOfDays(day.split(','), months)
  if (day)
    return months ? dayOfMonths(day, months) : day === '-1' ? 'cuối hằng tháng' : `ngày ${day} hằng tháng`
  if (months) return `${groups[months] ?? `tháng ${months.split(',').join(', ')}`} hằng năm`
  if (interval === undefined) return `hằng ${unit}`
  return frequency === 'MONTHLY' && interval === '3' ? 'hằng quý' : `định kỳ ${interval} ${unit}`
}

/** From the end, or the first: `trước ngày làm việc cuối cùng của quý` is the last but one. */
function workingDay(nth: number, months: string | undefined): string {
  const unit = months === undefined ? 'tháng' : months.includes(',') ? 'quý' : 'năm'
  const edge = nth > 0 ? 'đầu tiên' : 'cuối cùng'
  return `${nth < -1 ? 'trước ' : ''}ngày làm việc ${edge} của ${unit}`
}

/** Days in a row: of every month, or of one month of every year. */
function stretchOfDays(days: readonly string[], month: string | undefined): string {
  const [first, last] = [days[0], days.at(-1)]
  if (month) return `từ ngày ${first}/${month} đến ngày ${last}/${month} hằng năm`
  return last === '-1'
    ? `${days.length} ngày cuối hằng tháng`
    : `từ ngày ${first} đến ngày ${last} hằng tháng`
}

/** Named before a first of the month where the last day depends on the year. */
function dayOfMonths(day: string, months: string): string {
  const numbers = months.split(',').map(Number)
  const [place, before] = day === '-1' ? [numbers.map((month) => (month % 12) + 1), true] : [numbers, false]
  if (place.length === 1) return `${before ? `trước ngày 1/${place[0]}` : `ngày ${day}/${place[0]}`} hằng năm`
  const part = ['cuối', 'đầu', 'giữa'][place[0]! % 3]
  return before ? `trước ngày 1 tháng ${part} quý` : `ngày ${day} tháng ${part} quý`
}
