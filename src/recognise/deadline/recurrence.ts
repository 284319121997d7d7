import type {Recurring} from '../../tree/time.js'
import type {Cursor} from './cursor.js'
import type {Unit} from './lexicon.js'
import {readCount} from './number.js'

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

/**
 * How often, perhaps several times over: `hằng năm`, `định kỳ 6 tháng, hằng năm`, `hằng tháng, quý, năm`, `2 lần/năm`,
 * `6 tháng một lần`, `03 năm/lần`.
 *
 * @param bare whether a bare `6 tháng` says so too, as in a table's column.
 */
export function readRecurrence(cursor: Cursor, bare: boolean): Recurring[] | null {
  const periodic = cursor.take('periodic') !== null
  const opened = periodic || cursor.peek()?.kind === 'every'
  const first = cursor.attempt((c) => readFrequency(c, periodic, bare))
  if (!first) return null
  const rules = [first]
  while (rules.length < 6) {
    const next = cursor.attempt((c) => {
      if (!c.sign(',/;') && !c.take('and')) return null
      const again = c.take('periodic') !== null
      return readFrequency(c, opened || again || bare, bare)
    })
    if (!next) break
    rules.push(next)
  }
  return rules
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
  return (
    cursor.attempt(readTimesPer) ??
    cursor.attempt((c) => readStretch(c, opened || each, bare)) ??
    (opened ? cursor.attempt(readUnitOfList) : null)
  )
}

/** `2 lần`, `một lần`. */
function readTimes(cursor: Cursor): number | null {
  const count = readCount(cursor)
  return count && cursor.take('times') ? count : null
}

/** `2 lần/năm`, `01 lần mỗi quý`, `một lần trong năm`. */
function readTimesPer(cursor: Cursor): Recurring | null {
  const count = readTimes(cursor)
  if (!count) return null
  if (!cursor.sign('/') && !cursor.take('every') && !cursor.take('bound')) cursor.take('number')
  const unit = cursor.take('unit')
  return unit ? perUnit(count, unit.unit) : null
}

/** How often within a unit, as a rule: twice a year is every six months. Null for what months do not divide. */
function perUnit(count: number, unit: Unit): Recurring | null {
  if (count === 1) return every(unit)
  const months = {year: 12, quarter: 3, month: 0, week: 0, day: 0}[unit] / count
  return Number.isInteger(months) && months > 0 ? every('month', months) : null
}

/** `6 tháng một lần`, `03 năm/lần`, `một năm hai lần`; `6 tháng` alone only where `opened`. */
function readStretch(cursor: Cursor, opened: boolean, bare: boolean): Recurring | null {
  const count = readCount(cursor)
  const unit = count ? cursor.take('unit') : null
  if (!unit || !count) return null
  const times = cursor.attempt((c) => {
    const slash = c.sign('/') !== null
    const number = readCount(c)
    return (slash || number) && c.take('times') ? (number ?? 1) : null
  })
  if (times) return times === 1 ? every(unit.unit, count) : count === 1 ? perUnit(times, unit.unit) : null
  const half = bare && unit.unit === 'month' && (count === 6 || count === 3)
  const follows = cursor.peek()?.kind
  if ((!opened && !half) || follows === 'part' || follows === 'digits' || follows === 'roman') return null
  return every(unit.unit, count)
}

/** The `quý` and the `năm` of `định kỳ tháng, quý, năm`, but not the one of `năm 2026`. */
function readUnitOfList(cursor: Cursor): Recurring | null {
  const unit = cursor.take('unit')
  return unit && !numbering.has(cursor.peek()?.kind) ? every(unit.unit) : null
}

/** What makes a unit a certain one. */
const numbering = new Set<string | undefined>(['digits', 'roman', 'number', 'ahead', 'bound', 'part', 'unit'])
