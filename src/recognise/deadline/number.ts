import type {Cursor} from './cursor.js'
import type {Unit, Weekday} from './lexicon.js'

/** `2`, `hai`, `II`; the ordinals `thứ hai`, `thứ 2`. */
export function readNumber(cursor: Cursor): number | null {
  const weekday = cursor.take('weekday')
  if (weekday) return weekday.ordinal
  cursor.take('ordinal')
  const number = cursor.peek()
  if (number.kind !== 'digits' && number.kind !== 'number' && number.kind !== 'roman') return null
  // `nửa` counts, and orders nothing.
  if (number.value === 0.5) return null
  cursor.at++
  return number.kind === 'number' ? number.value + readOnes(cursor, number.value) : number.value
}

/** The `sáu` of `hai mươi sáu`; 0 where none follows. */
function readOnes(cursor: Cursor, tens: number): number {
  const ones = cursor.peek()
  if (tens < 10 || tens % 10 !== 0 || ones.kind !== 'number' || ones.value < 1 || ones.value > 9) return 0
  cursor.at++
  return ones.value
}

/** `hai nghìn không trăm hai mươi sáu`. */
export function readThousands(cursor: Cursor): number | null {
  const thousands = cursor.take('number')?.value
  if (!thousands || !cursor.take('thousand')) return null
  while (cursor.take('zero')) {
    // `không trăm linh`
  }
  const five = cursor.peek()
  if (five.kind === 'unit' && five.unit === 'year') {
    cursor.at++
    return thousands * 1000 + 5
  }
  return thousands * 1000 + (readNumber(cursor) ?? 0)
}

export const week: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** `thứ Sáu`, `thứ 6`, `Chủ nhật`. */
export function readWeekday(cursor: Cursor): Weekday | null {
  const weekday = cursor.take('weekday')
  if (weekday) return weekday.day
  const number = cursor.kind() === 'ordinal' ? cursor.peek(1) : undefined
  const day = number?.kind === 'digits' && number.value <= 7 ? week[number.value - 2] : undefined
  if (!day) return null
  cursor.at += 2
  return day
}

/** How many: `30`, `30 (ba mươi)`, `mười lăm`, `nửa`; `năm` is five before `ngày` and `năm`, and the year everywhere else. */
export function readCount(cursor: Cursor): number | null {
  const digits = cursor.take('digits')
  if (digits) {
    if (cursor.kind() !== 'sign') return digits.value
    cursor.attempt(skipInWords)
    // `24-48 giờ`: the longer is what is owed.
    const longer = cursor.attempt((c) => (c.sign('-') ? c.take('digits') : null))
    return (longer ?? digits).value
  }
  const number = cursor.take('number')
  if (number) return number.value + readOnes(cursor, number.value)
  const [first, second] = [cursor.peek(), cursor.peek(1)]
  if (first.kind !== 'unit' || first.unit !== 'year' || second.kind !== 'unit') return null
  if (second.unit !== 'day' && second.unit !== 'year') return null
  cursor.at++
  return 5
}

/** `(ba mươi)`: a number said again. */
function skipInWords(cursor: Cursor): true | null {
  if (!cursor.sign('(')) return null
  for (let words = 0; words < 4; words++) {
    const kind = cursor.kind()
    if (kind !== 'number' && kind !== 'other' && kind !== 'unit') return null
    cursor.at++
    if (cursor.sign(')')) return true
  }
  return null
}

export interface Length {
  count: number
  unit: Unit | 'hour'
}

/** How long: `6 tháng`, `30 (ba mươi) ngày`, `48 giờ`; `nửa năm` in whole months, `nửa tháng` in days. */
export function readLength(cursor: Cursor): Length | null {
  const count = readCount(cursor)
  if (!count) return null
  if (cursor.take('hour')) return {count, unit: 'hour'}
  const unit = cursor.take('unit')?.unit
  if (!unit) return null
  if (count >= 1) return {count, unit}
  return unit === 'year' ? {count: 6, unit: 'month'} : unit === 'month' ? {count: 15, unit: 'day'} : null
}
