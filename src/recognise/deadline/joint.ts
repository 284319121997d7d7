import type {Cursor} from './cursor.js'

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
  const next = cursor.kind()
  return next === 'every' || (next === 'filler' && cursor.kind(1) === 'every')
}

/**
 * Whether a place after one that has its year is no item of the same list: `tháng 12/2025 và tháng 6 hằng năm`,
 * `quý I/2026, quý III/2026 - quý IV/2026`.
 */
export function standsAlone(cursor: Cursor, joint: 'range' | 'list'): boolean {
  if (joint === 'range') return isReturning(cursor)
  const next = cursor.peek()
  const ranges = (next.kind === 'bound' && next.bound === 'by') || (next.kind === 'sign' && next.sign === '-')
  return ranges || isReturning(cursor)
}
