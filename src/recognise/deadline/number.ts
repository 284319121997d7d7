import type {Cursor} from './cursor.js'

/** Four digits are a year; two are one of this century, `30/6/26`. */
export function yearOf({value, length}: {value: number; length: number}): number | null {
  if (length === 4) return value >= 1900 && value <= 2200 ? value : null
  return length === 2 ? 2000 + value : null
}

/** `2`, `hai`, `II`; the ordinal `thứ hai`. */
export function readNumber(cursor: Cursor): number | null {
  const number = cursor.take('digits') ?? cursor.take('number') ?? cursor.take('roman')
  return number?.value ?? cursor.take('weekday')?.ordinal ?? null
}

/** How many: `30`, `30 (ba mươi)`, `mười lăm`; `năm` is five before `ngày` and the year everywhere else. */
export function readCount(cursor: Cursor): number | null {
  const digits = cursor.take('digits')
  if (digits) {
    cursor.attempt(skipInWords)
    // `24-48 giờ`: the longer is what is owed.
    const longer = cursor.attempt((c) => (c.sign('-') ? c.take('digits') : null))
    if (longer) return longer.value
    return digits.value
  }
  const number = cursor.take('number')
  if (number) return number.value
  const [first, second] = [cursor.peek(), cursor.peek(1)]
  if (first?.kind !== 'unit' || first.unit !== 'year' || second?.kind !== 'unit' || second.unit !== 'day')
    return null
  cursor.at++
  return 5
}

/** `(ba mươi)`: a number said again. */
function skipInWords(cursor: Cursor): true | null {
  if (!cursor.sign('(')) return null
  for (let words = 0; words < 4; words++) {
    cursor.at++
    if (cursor.sign(')')) return true
  }
  return null
}

/**
 * `/2026`, `-2026`, `.2026`, ` năm 2026`, `, năm 2026`, ` 2026`; null where no year follows.
 *
 * @param short whether two digits after a stroke are one too, `quý II/26`.
 */
export function readYearAfter(cursor: Cursor, short = false): number | null {
  return cursor.attempt((c) => {
    const joined = c.sign('/-.')
    const comma = !joined && c.sign(',') !== null
    const unit = joined ? null : c.take('unit')
    if (unit ? unit.unit !== 'year' : comma) return null
    const digits = c.take('digits')
    return digits && (digits.length === 4 || (short && joined === '/')) ? yearOf(digits) : null
  })
}

/** What joins the items of a list or the ends of a range. */
export function readJoint(cursor: Cursor): 'range' | 'list' | null {
  if (cursor.sign('-')) return 'range'
  if (cursor.sign(',;+&') || cursor.take('and')) return 'list'
  const bound = cursor.take('bound')
  if (bound?.bound !== 'by') return null
  while (cursor.take('bound')) {
    // `đến hết` is one joint.
  }
  return 'range'
}

/** Whether `hằng năm` follows, which makes a place without a year return: `30/6 và 31/12 hằng năm`. */
export function isReturning(cursor: Cursor): boolean {
  const next = cursor.peek()?.kind
  return next === 'every' || (next === 'filler' && cursor.peek(1)?.kind === 'every')
}

/**
 * Whether a place after one that has its year is no item of the same list: `tháng 12/2025 và tháng 6 hằng năm`,
 * `quý I/2026, quý III/2026 - quý IV/2026`.
 */
export function standsAlone(cursor: Cursor, joint: 'range' | 'list'): boolean {
  if (joint === 'range') return isReturning(cursor)
  const next = cursor.peek()
  const ranges =
    (next?.kind === 'bound' && next.bound === 'by') || (next?.kind === 'sign' && next.sign === '-')
  return ranges || isReturning(cursor)
}
