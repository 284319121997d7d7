import type {Recurring} from '../../tree/time.js'
import type {Cursor} from './cursor.js'
import type {Unit} from './lexicon.js'
import {readCount, readLength} from './number.js'

/** RFC 5545 rules without DTSTART. Quarters have no frequency of their own: they are three months. */
const frequencies: Record<Unit, [frequency: string, interval: number]> = {
  day: ['DAILY', 1],
  week: ['WEEKLY', 1],
  month: ['MONTHLY', 1],
  quarter: ['MONTHLY', 3],
  year: ['YEARLY', 1],
}

export function recurring(rrule: string): Recurring {
  return {kind: 'recurring', rrule, edtf: null}
}

function every(unit: Unit, count = 1): Recurring {
  const [frequency, interval] = frequencies[unit]
  const total = interval * count
  return recurring(`FREQ=${frequency}${total > 1 ? `;INTERVAL=${total}` : ''}`)
}

/** `hằng năm`, `mỗi quý`, `từng tháng`. */
export function readEvery(cursor: Cursor): Unit | null {
  return cursor.take('every') ? (cursor.take('unit')?.unit ?? null) : null
}

/** No list of repetitions is longer. */
const most = 12

/**
 * How often, perhaps several times over: `hằng năm`, `định kỳ 6 tháng, hằng năm`, `hằng tháng, quý, năm`, `2 lần/năm`,
 * `6 tháng một lần`, `03 năm/lần`.
 *
 * @param bare whether a bare `6 tháng`, or a bare `tháng, quý, năm`, says so too, as in a table's column.
 */
export function readRecurrence(cursor: Cursor, bare: boolean): Recurring[] | null {
  const periodic = cursor.take('periodic') !== null
  const opened = periodic || cursor.kind() === 'every'
  const first = cursor.attempt((c) => readFrequency(c, periodic, bare))
  const rules = [first ?? (bare ? cursor.attempt(readUnitOfList) : null)]
  if (!rules[0]) return null
  while (rules.length < most) {
    const next = cursor.attempt((c) => {
      if (!c.sign(',/;') && !c.take('and')) return null
      const again = c.take('periodic') !== null
      return readFrequency(c, opened || again || bare, bare)
    })
    if (!next) break
    rules.push(next)
  }
  return first || rules.length > 1 ? (rules as Recurring[]) : null
}

/** @param opened whether a bare unit or count is enough, as after `định kỳ`. */
function readFrequency(cursor: Cursor, opened: boolean, bare: boolean): Recurring | null {
  const rule = cursor.take('rule')
  if (rule) return recurring(rule.rrule)
  const unit = cursor.attempt(readEvery)
  if (unit) {
    const times = cursor.attempt(readTimes)
    return times && times > 1 ? perUnit(times, unit) : every(unit)
  }
  const each = cursor.take('every') !== null
  const often = cursor.attempt(cursor.kind() === 'unit' ? readUnitTimes : readTimesPer)
  if (often) return often
  const stretch = cursor.attempt((c) => readStretch(c, opened || each, bare))
  return stretch ?? (opened ? cursor.attempt(readUnitOfList) : null)
}

/** `2 lần`, `một lần`, `ít nhất 01 lần`. */
function readTimes(cursor: Cursor): number | null {
  cursor.take('filler')
  const count = readCount(cursor)
  return count && cursor.take('times') ? count : null
}

/** `2 lần/năm`, `01 lần mỗi quý`, `một lần trong năm`, `1 lần/2 năm`. */
function readTimesPer(cursor: Cursor): Recurring | null {
  const count = readTimes(cursor)
  if (!count) return null
  if (!cursor.sign('/') && !cursor.take('every')) cursor.take('bound')
  const length = cursor.attempt(readLength) ?? {count: 1, unit: cursor.take('unit')?.unit}
  if (!length.unit || length.unit === 'hour') return null
  if (length.count === 1) return perUnit(count, length.unit)
  return count === 1 ? every(length.unit, length.count) : null
}

/** `năm 2 lần`, `tháng một lần`. */
function readUnitTimes(cursor: Cursor): Recurring | null {
  const unit = cursor.take('unit')?.unit
  const times = unit ? readTimes(cursor) : null
  return unit && times ? perUnit(times, unit) : null
}

const lengths: Record<Unit, {months: number; days: number}> = {
  day: {months: 0, days: 1},
  week: {months: 0, days: 7},
  month: {months: 1, days: 30},
  quarter: {months: 3, days: 90},
  year: {months: 12, days: 365},
}

/**
 * How often within a unit, as a rule: twice a year is every six months, five times every 73 days, twice a month every 15,
 * so that the unit never has fewer. More than once a day is every day: a deadline is told in days.
 */
function perUnit(count: number, unit: Unit): Recurring {
  if (count === 1) return every(unit)
  const {months, days} = lengths[unit]
  if (months > 0 && months % count === 0) return every('month', months / count)
  const apart = Math.max(1, Math.floor(days / count))
  return apart % 7 === 0 ? every('week', apart / 7) : every('day', apart)
}

/** `6 tháng một lần`, `03 năm/lần`, `một năm hai lần`, `nửa năm một lần`; `6 tháng` alone only where `opened`. */
function readStretch(cursor: Cursor, opened: boolean, bare: boolean): Recurring | null {
  const length = readLength(cursor)
  if (!length || length.unit === 'hour') return null
  const {count, unit} = length
  const times = cursor.attempt((c) => {
    const slash = c.sign('/') !== null
    const number = readCount(c)
    return (slash || number) && c.take('times') ? (number ?? 1) : null
  })
  if (times) return times === 1 ? every(unit, count) : count === 1 ? perUnit(times, unit) : null
  const half = bare && unit === 'month' && (count === 6 || count === 3)
  const follows = cursor.kind()
  if ((!opened && !half) || follows === 'part' || follows === 'digits' || follows === 'roman') return null
  return every(unit, count)
}

/** The `quý` and the `năm` of `định kỳ tháng, quý, năm`, but not the one of `năm 2026`. */
function readUnitOfList(cursor: Cursor): Recurring | null {
  const unit = cursor.take('unit')
  return unit && !numbering.has(cursor.kind()) ? every(unit.unit) : null
}

/** What makes a unit a certain one. */
const numbering = new Set<string | undefined>(['digits', 'roman', 'number', 'ahead', 'bound', 'part', 'unit'])
