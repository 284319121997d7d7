import type {Cursor} from './cursor.js'
import type {Part} from './lexicon.js'
import {readNumber, readThousands} from './number.js'
import {type Calendar, copyOf, isYearless, named, one, placeAhead, stretch, termOf} from './place.js'
import {readAhead, withYear, yearOf} from './year-of.js'

/** `năm 2026`, `cuối năm 2027`, `cuối năm`, `năm nay`. */
export function readYear(cursor: Cursor): Calendar | null {
  const part = cursor.take('part')?.part ?? null
  if (cursor.take('unit')?.unit !== 'year') return null
  const digits = cursor.take('digits')
  if (digits)
    return digits.length === 4 && yearOf(digits) !== null ? one(named('year', 0, digits.value, part)) : null
  const inWords = cursor.kind() === 'number' ? cursor.attempt(readThousands) : null
  if (inWords !== null) return one(named('year', 0, inWords, part))
  const ahead = readAhead(cursor)
  if (ahead !== null) return one(placeAhead('year', ahead, part))
  return part === null ? null : one(named('year', 0, null, part))
}

/** `quý đầu năm 2026`, `quý cuối năm`. */
export function readQuarterOfYear(cursor: Cursor): Calendar | null {
  if (cursor.take('unit')?.unit !== 'quarter') return null
  const part = cursor.take('part')?.part
  if (part !== 'first' && part !== 'last') return null
  const place = withYear(cursor, named('quarter', part === 'first' ? 1 : 4, null))
  return !isYearless(place) || cursor.take('unit')?.unit === 'year' ? one(place) : null
}

/** `nhiệm kỳ 2025-2030`, `giữa nhiệm kỳ`, `toàn khóa`, `giai đoạn 2026-2030`. */
export function readTerm(cursor: Cursor): Calendar | null {
  const part = cursor.take('part')?.part ?? null
  const term = cursor.take('term') ?? cursor.take('period')
  if (!term) return null
  const years = cursor.attempt(readYears)
  if (!years && term.kind === 'period') return null
  const place = years ? termOf(years[0], years[1], part) : termOf(null, null, part)
  place.office = term.kind === 'term'
  return one(place)
}

function readYears(cursor: Cursor): [number, number] | null {
  const open = cursor.sign('(')
  if (cursor.kind() === 'bound') cursor.at++
  cursor.take('unit')
  const first = cursor.take('digits')
  const joined = cursor.sign('-/') ?? cursor.take('bound')
  cursor.take('unit')
  const last = cursor.take('digits')
  if (open) cursor.sign(')')
  return first?.length === 4 && joined && last?.length === 4 ? [first.value, last.value] : null
}

const schoolMonths: Record<Part | 'whole', [first: number, last: number]> = {
  whole: [9, 5],
  first: [9, 9],
  middle: [1, 1],
  last: [5, 5],
}

/**
 * `năm học 2025-2026`, `cuối năm học`, `học kỳ I năm học 2025-2026`: teaching runs from September to May (the
 * Ministry of Education's yearly time frames), so the days are a likely reading.
 *
 * @param bare whether `năm học` alone is one, as after `trong`.
 */
export function readSchoolYear(cursor: Cursor, bare: boolean): Calendar | null {
  const semester = cursor.attempt(readSemester)
  if (semester !== null) cursor.sign(',')
  const part = semester === null ? (cursor.take('part')?.part ?? null) : null
  if (!cursor.take('school') && semester === null) return null
  const years = cursor.attempt(readYears)
  if (!years && part === null && semester === null && !bare) return null
  const [first, last] = semester === null ? schoolMonths[part ?? 'whole'] : semester === 1 ? [9, 12] : [1, 5]
  const yearOfMonth = (month: number) => years && (month >= 9 ? years[0] : years[1])
  const month = (number: number) => named('month', number, yearOfMonth(number))
  return first === last ? one(month(first), true) : stretch(month(first), month(last), true)
}

function readSemester(cursor: Cursor): 1 | 2 | null {
  const number = cursor.take('semester') ? readNumber(cursor) : null
  return number === 1 || number === 2 ? number : null
}

/** `hè 2026`, `mùa hè năm 2026`, `dịp hè`: its months are a likely reading. */
export function readSeason(cursor: Cursor): Calendar | null {
  const season = cursor.take('season')
  if (!season) return null
  const [first, last] = season.months
  const place = withYear(cursor, named('month', first, null))
  return stretch(place, Object.assign(copyOf(place), {number: last}), true)
}
