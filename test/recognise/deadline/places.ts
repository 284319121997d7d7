import fc, {type Arbitrary} from 'fast-check'
import type {Precision} from '../../../src/deadline.js'

/** A place of the calendar in words, and the days that it is. */
export interface Place {
  words: string
  precision: Precision
  start: string
  end: string
  /** The words are vaguer than the days: `cuối năm 2027`. */
  vague: boolean
}

/** A date by the calendar of the machine, which the recogniser does not use: month 13 is the next year's first. */
export function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

/** A date some days later, or earlier. */
export function daysFrom(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

const lastOf = (year: number, month: number) => iso(year, month + 1, 0)
const months = (year: number, first: number, count: number) => ({
  start: iso(year, first, 1),
  end: lastOf(year, first + count - 1),
})

const year = fc.integer({min: 2000, max: 2099})
const oneOf = (...words: string[]) => fc.constantFrom(...words)
export const padded = (number: number) => oneOf(String(number), String(number).padStart(2, '0'))

export const romans = ['I', 'II', 'III', 'IV']
export const numerals = [
  'không',
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
]

/** How a year stands after what it is the year of. */
const yearAfter = (value: number) =>
  oneOf(`/${value}`, ` năm ${value}`, `, năm ${value}`, `-${value}`, `.${value}`)

const day: Arbitrary<Place> = fc
  .date({min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true})
  .chain((date) => {
    const [d, m, y] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()]
    const days = {precision: 'day' as const, start: iso(y, m, d), end: iso(y, m, d), vague: false}
    const numbers = fc.tuple(padded(d), padded(m), oneOf('/', '-', '.'))
    return fc
      .oneof(
        numbers.map(([dd, mm, sign]) => [dd, mm, y].join(sign)),
        numbers.map(([dd, mm, sign]) => `ngày ${[dd, mm, y].join(sign)}`),
        numbers.map(([dd, mm]) => `ngày ${dd}/${mm}/${String(y).slice(2)}`),
        numbers.map(([dd, mm]) => `ngày ${dd} tháng ${mm} năm ${y}`),
        numbers.map(([dd, mm]) => `${dd} tháng ${mm}, năm ${y}`),
        numbers.map(([dd, mm]) => `ngày ${dd}/${mm} năm ${y}`),
        fc.constant(`thứ Sáu, ngày ${d}/${m}/${y}`),
        fc.constant(iso(y, m, d)),
      )
      .map((words) => ({words, ...days}))
  })

const month: Arbitrary<Place> = fc.tuple(year, fc.integer({min: 1, max: 12})).chain(([y, m]) =>
  fc
    .tuple(
      fc.oneof(
        padded(m).map((number) => `tháng ${number}`),
        oneOf(`T${m}`, `T.${m}`),
      ),
      yearAfter(y),
    )
    .chain(([said, after]) =>
      oneOf(said + after, `tháng ${numerals[m]} năm ${y}`, `tháng ${m}/${String(y).slice(2)}`),
    )
    .map((words) => ({words, precision: 'month', ...months(y, m, 1), vague: false})),
)

const quarter: Arbitrary<Place> = fc.tuple(year, fc.integer({min: 1, max: 4})).chain(([y, q]) =>
  fc
    .tuple(
      oneOf(
        `quý ${romans[q - 1]}`,
        `quý ${q}`,
        `quý 0${q}`,
        `Q${q}`,
        `Q${romans[q - 1]}`,
        `quý${romans[q - 1]}`,
      ),
      yearAfter(y),
    )
    .chain(([said, after]) => oneOf(said + after, `quý ${numerals[q]} năm ${y}`, `quý ${romans[q - 1]} ${y}`))
    .map((words) => ({words, precision: 'quarter', ...months(y, q * 3 - 2, 3), vague: false})),
)

const half: Arbitrary<Place> = fc.tuple(year, fc.constantFrom(1, 2)).chain(([y, h]) => {
  const which = h === 1 ? 'đầu' : 'cuối'
  return oneOf(
    `6 tháng ${which} năm ${y}`,
    `06 tháng ${which} năm ${y}`,
    `sáu tháng ${which} năm ${y}`,
    `6 tháng ${which}/${y}`,
    `nửa ${which} năm ${y}`,
    `nửa năm ${which} ${y}`,
    `H${h}/${y}`,
  ).map((words) => ({words, precision: 'half', ...months(y, h * 6 - 5, 6), vague: false}))
})

const wholeYear: Arbitrary<Place> = year.chain((y) =>
  oneOf(`năm ${y}`).map((words) => ({words, precision: 'year', ...months(y, 1, 12), vague: false})),
)

const years = fc.tuple(year, fc.integer({min: 1, max: 20}))

const term: Arbitrary<Place> = years.chain(([y, length]) => {
  const last = y + length
  return oneOf(
    `giai đoạn ${y}-${last}`,
    `giai đoạn ${y} - ${last}`,
    `giai đoạn từ năm ${y} đến năm ${last}`,
    `thời kỳ ${y}-${last}`,
    `nhiệm kỳ ${y}-${last}`,
    `nhiệm kỳ (${y}-${last})`,
  ).map((words) => ({words, precision: 'term', ...months(y, 1, 12 * (length + 1)), vague: false}))
})

const vague = (words: string, precision: Precision, days: {start: string; end: string}): Place => ({
  words,
  precision,
  ...days,
  vague: true,
})

/** `đầu|giữa|cuối` of a unit, weeks and halves of a month: as the table of parts in docs/tree.md reads them. */
const part: Arbitrary<Place> = fc
  .tuple(year, fc.constantFrom(0, 1, 2), fc.integer({min: 1, max: 12}))
  .chain(([y, third, m]) => {
    const q = ((m - 1) % 4) + 1
    const said = ['đầu', 'giữa', 'cuối'][third]
    const [first, last] = [
      [1, iso(y, m, 10)] as const,
      [11, iso(y, m, 20)] as const,
      [21, lastOf(y, m)] as const,
    ][third]!
    const [yearFirst, yearCount] = [[1, 3] as const, [4, 6] as const, [10, 3] as const][third]!
    const week = (m % 4) + 1
    return fc.constantFrom(
      vague(`${said} tháng ${m}/${y}`, 'month', {
        start: iso(y, m, first),
        end: last,
      }),
      vague(`${said} quý ${romans[q - 1]}/${y}`, 'quarter', months(y, q * 3 - 2 + third, 1)),
      vague(`${said} năm ${y}`, 'year', months(y, yearFirst, yearCount)),
      vague(`${said} nhiệm kỳ ${y}-${y + 5}`, 'term', months([y, y + 2, y + 5][third]!, 1, 12)),
      vague(`tuần ${week} tháng ${m}/${y}`, 'day', {
        start: iso(y, m, week * 7 - 6),
        end: iso(y, m, week * 7),
      }),
      vague(`tuần cuối tháng ${m}/${y}`, 'day', {start: daysFrom(lastOf(y, m), -6), end: lastOf(y, m)}),
      vague(`nửa đầu tháng ${m} năm ${y}`, 'day', {start: iso(y, m, 1), end: iso(y, m, 15)}),
      vague(`nửa cuối tháng ${m} năm ${y}`, 'day', {start: iso(y, m, 16), end: lastOf(y, m)}),
    )
  })

/** Units that begin and end where their calendar does. */
export const units = {day, month, quarter, half, year: wholeYear}
export const place = fc.oneof(...Object.values(units), term, part)
