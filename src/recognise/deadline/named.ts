import type {Precision} from '../../tree/time.js'
import type {Named} from './calendar.js'
import type {Cursor} from './cursor.js'
import type {Part} from './lexicon.js'

/**
 * Readers of places in the calendar: `ngày 30/6/2026`, `tháng 10, 11/2025`, `quý III-IV/2026`, `6 tháng đầu năm`,
 * `giai đoạn 2026-2030`. A list gives several, a range the first and the last.
 */
export interface Calendar {
  places: Named[]
  /** The two places are the ends of one stretch. */
  range: boolean
  /** An hour stood before the day: `trước 17h00 ngày 05/11/2025` is still on that day. */
  clock?: boolean
}

const named = (
  precision: Precision,
  number: number,
  year: number | null,
  part: Part | null = null,
  day = 0,
): Named => ({
  precision,
  number,
  year,
  day,
  part,
})

const one = (place: Named): Calendar => ({places: [place], range: false})

/** Any of them, from the most particular to the least. `bare` allows numbers without a unit: `6/2025`, `2026`. */
export function readCalendar(cursor: Cursor, bare: boolean): Calendar | null {
  return (
    cursor.attempt(readHalf) ??
    cursor.attempt(readWeek) ??
    cursor.attempt(readDay) ??
    cursor.attempt(readMonths) ??
    cursor.attempt(readQuarters) ??
    cursor.attempt(readTerm) ??
    cursor.attempt(readYear) ??
    (bare ? (cursor.attempt(readBareMonth) ?? cursor.attempt(readBareYear)) : null)
  )
}

/** Two digits are of this century: `30/6/26`. */
function yearOf({value, length}: {value: number; length: number}): number | null {
  if (length === 4 && value >= 1900 && value <= 2200) return value
  return length === 2 ? 2000 + value : null
}

/** `/2026`, `-2026`, `.2026`, `năm 2026`, ` 2026`; null where no year follows. */
function readYearAfter(cursor: Cursor, short = false): number | null {
  return cursor.attempt((c) => {
    const joined = c.sign('/-.') !== null
    const unit = joined ? null : c.take('unit')
    if (unit && unit.unit !== 'year') return null
    const digits = c.take('digits')
    if (!digits || (digits.length !== 4 && !(short && joined))) return null
    return yearOf(digits)
  })
}

function readNumber(cursor: Cursor): number | null {
  return cursor.take('digits')?.value ?? cursor.take('number')?.value ?? cursor.take('roman')?.value ?? null
}

/** `ngày 30/6/2026`, `30.6.2026`, `ngày 30 tháng 6 năm 2026`, `ngày 2-3/10/2025`, `ngày 14, 15/12/2025`. */
function readDay(cursor: Cursor): Calendar | null {
  const clock = readClock(cursor)
  const unit = cursor.take('unit')
  if (unit && unit.unit !== 'day') return null
  if (unit) skipOccasion(cursor)
  const first = cursor.take('digits')
  if (!first || first.length > 2) return null
  const whole = cursor.attempt((c) => readMonthOfDay(c, first.value, unit !== null))
  if (whole) return {...one(whole), clock}
  if (!unit) return null
  const joint = cursor.attempt((c) => c.sign('-,') ?? (c.take('and') ? ',' : null))
  if (!joint) return one(named('day', 0, null, null, first.value))
  const second = cursor.take('digits')
  const last = second && cursor.attempt((c) => readMonthOfDay(c, second.value, true))
  if (!last) return null
  return {places: [{...last, day: first.value}, last], range: joint === '-'}
}

/** `ngày bầu cử 15/3/2026`: what the day is may stand before its numbers. */
function skipOccasion(cursor: Cursor): void {
  cursor.attempt((c) => {
    for (let words = 0; words < 4; words++)
      if (!c.take('other')) return words > 0 && c.peek()?.kind === 'digits' ? true : null
    return null
  })
}

/** The month, and the year if there is one, after a day. Without `ngày` before it a day needs its year. */
function readMonthOfDay(cursor: Cursor, day: number, plain: boolean): Named | null {
  const separator = cursor.sign('/.-')
  if (separator) {
    const month = cursor.take('digits')
    if (!month || month.length > 2) return null
    const year = cursor.attempt((c) => {
      if (c.sign('/.-') !== separator && !c.take('unit')) return null
      const digits = c.take('digits')
      return digits && digits.length !== 3 ? yearOf(digits) : null
    })
    if (year === null && (separator !== '/' || (!plain && !yearFollows(cursor)))) return null
    return named('day', month.value, year, null, day)
  }
  const unit = cursor.take('unit')
  if (unit?.unit !== 'month') return null
  const month = readNumber(cursor)
  return month === null ? null : named('day', month, readYearAfter(cursor), null, day)
}

/** `30/6 hằng năm`, `30/6 và 31/12 hằng năm`: what makes a day of two numbers that could be a fraction. */
function yearFollows(cursor: Cursor): boolean {
  for (let ahead = 0; ahead < 8; ahead++) if (cursor.peek(ahead)?.kind === 'every') return true
  return false
}

/** `17h00`, `17 giờ 30 phút`: an hour of the day; the day is what is kept. */
function readClock(cursor: Cursor): boolean {
  const clock = cursor.attempt((c) => {
    const hour = c.take('digits')
    if (!hour || hour.value > 24) return null
    const unit = c.take('hour')
    if (!unit) return null
    c.take('digits')
    c.take('minute')
    c.sign(',')
    return true
  })
  return clock !== null
}

/** `đầu tháng 11/2025`, `tháng 10, 11/2025`, `tháng 10-12/2025`, `T10/2025`. */
function readMonths(cursor: Cursor): Calendar | null {
  const part = cursor.take('part')?.part ?? null
  const unit = cursor.take('unit') ?? readShort(cursor)
  return unit?.unit === 'month' ? readNumbered(cursor, 'month', part) : null
}

function readQuarters(cursor: Cursor): Calendar | null {
  const part = cursor.take('part')?.part ?? null
  const unit = cursor.take('unit') ?? readShort(cursor)
  return unit?.unit === 'quarter' ? readNumbered(cursor, 'quarter', part) : null
}

/** `T10`, `Q2`: a letter right before its number. */
function readShort(cursor: Cursor) {
  const short = cursor.take('short')
  return short && cursor.peek()?.kind === 'digits' && cursor.peek()!.start === short.end ? short : null
}

/** One or several numbers of one unit, and their year: `II, III/2026`, `III-IV/2026`, `I và quý II năm 2026`. */
function readNumbered(cursor: Cursor, precision: 'month' | 'quarter', part: Part | null): Calendar | null {
  const first = readNumber(cursor)
  if (first === null) return null
  const places = [named(precision, first, null, part)]
  let range = false
  for (let next = readFurther(cursor); next !== null && places.length < 12; next = readFurther(cursor)) {
    range ||= next.range
    places.push(named(precision, next.number, null, part))
  }
  const year = readYearAfter(cursor, true)
  for (const place of places) place.year = year
  return range ? {places: [places[0]!, places.at(-1)!], range} : {places, range}
}

function readFurther(cursor: Cursor): {number: number; range: boolean} | null {
  return cursor.attempt((c) => {
    const range = c.sign('-') !== null
    if (!range && !c.sign(',') && !c.take('and')) return null
    const token = c.peek()
    if (token?.kind !== 'roman' && (token?.kind !== 'digits' || token.length > 2)) return null
    const number = readNumber(c)!
    // `15/12` after a comma is a day, `6 tháng` a half.
    const follows = c.peek()
    if (follows?.kind === 'unit' && follows.unit !== 'year') return null
    if (follows?.kind === 'sign' && follows.sign === '/' && isShort(c.peek(1)) && token.kind === 'digits') {
      return isShort(c.peek(3)) ? null : {number, range}
    }
    return {number, range}
  })
}

function isShort(token: ReturnType<Cursor['peek']>): boolean {
  return token?.kind === 'digits' && token.length <= 2
}

/** `6 tháng đầu năm 2026`, `sáu tháng cuối năm`, `nửa đầu năm 2026`. */
function readHalf(cursor: Cursor): Calendar | null {
  const half = cursor.take('half')
  let number = half?.half ?? 0
  if (!half) {
    if (readNumber(cursor) !== 6) return null
    const unit = cursor.take('unit')
    const part = unit?.unit === 'month' ? cursor.take('part') : null
    if (!part || part.part === 'middle') return null
    number = part.part === 'first' ? 1 : 2
  }
  const year = cursor.attempt((c) => readYearAfter(c))
  if (year === null && cursor.peek()?.kind === 'unit') cursor.at++
  return one(named('half', number, year))
}

/** `tuần 2 tháng 11/2025`: days 8 to 14. */
function readWeek(cursor: Cursor): Calendar | null {
  if (cursor.take('unit')?.unit !== 'week') return null
  const week = readNumber(cursor)
  const month = week !== null && week >= 1 && week <= 4 ? readMonths(cursor) : null
  if (!month || month.places.length > 1) return null
  const [{number, year}] = month.places as [Named]
  return {
    places: [named('day', number, year, null, week! * 7 - 6), named('day', number, year, null, week! * 7)],
    range: true,
  }
}

/** `nhiệm kỳ 2025-2030`, `giữa nhiệm kỳ`, `toàn khóa`, `giai đoạn 2026-2030`. */
function readTerm(cursor: Cursor): Calendar | null {
  const part = cursor.take('part')?.part ?? null
  const term = cursor.take('term') ?? cursor.take('period')
  if (!term) return null
  const years = cursor.attempt(readYears)
  if (!years) return term.kind === 'term' ? one(named('term', 0, null, part)) : null
  return one({...named('term', 0, years[0], part), lastYear: years[1]})
}

function readYears(cursor: Cursor): [number, number] | null {
  const open = cursor.sign('(')
  cursor.take('unit')
  const first = cursor.take('digits')
  const joined = cursor.sign('-') ?? cursor.take('bound')
  cursor.take('unit')
  const last = cursor.take('digits')
  if (open) cursor.sign(')')
  return first?.length === 4 && joined && last?.length === 4 ? [first.value, last.value] : null
}

/** `năm 2026`, `cuối năm 2027`, `cuối năm`, `hết năm`. */
function readYear(cursor: Cursor): Calendar | null {
  const part = cursor.take('part')?.part ?? null
  if (cursor.take('unit')?.unit !== 'year') return null
  const digits = cursor.take('digits')
  if (digits) return digits.length === 4 ? one(named('year', 0, yearOf(digits), part)) : null
  cursor.take('this')
  return part === null ? null : one(named('year', 0, null, part))
}

/** `6/2025`, `10-2025`. */
function readBareMonth(cursor: Cursor): Calendar | null {
  const month = cursor.take('digits')
  if (!month || month.length > 2 || !cursor.sign('/-.')) return null
  const year = cursor.take('digits')
  return year?.length === 4 ? one(named('month', month.value, yearOf(year))) : null
}

function readBareYear(cursor: Cursor): Calendar | null {
  const digits = cursor.take('digits')
  return digits?.length === 4 && yearOf(digits) !== null ? one(named('year', 0, digits.value)) : null
}
