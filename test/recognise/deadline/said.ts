import fc, {type Arbitrary} from 'fast-check'
import type {Bound, Interval, Time} from '../../../src/deadline.js'
import {daysFrom, iso, numerals, type Place, padded, place, romans, units} from './places.js'

/** Words of the language and what they mean; an interval's EDTF form follows from the rest and is left out. */
export interface Said {
  words: string
  times: Meaning[]
  /** The words go on until a semicolon. */
  open?: boolean
  /** Begins with a place of the calendar, which takes the bound of one before it: `trước quý I/2026, quý II/2026`. */
  bare?: boolean
  /** Has a bound, or an end, that goes on to a place after it. */
  binding?: boolean
  /** Is in every one of this unit, and no more is said: `hằng quý`. */
  every?: string
  /** Tells of itself only when in every one of this unit: `ngày 20 tháng cuối quý`. */
  within?: string
}

export type Meaning = Omit<Interval, 'edtf'> | Exclude<Time, {kind: 'interval'}>

const oneOf = (...words: string[]) => fc.constantFrom(...words)

function interval({precision, start, end, vague}: Place, bound: Bound, approximate = false): Meaning {
  const marks = {precision, bound, approximate: approximate || vague, inferred: false}
  const first = bound === 'during' || bound === 'from' ? start : null
  const last = bound === 'from' ? null : bound === 'before' ? daysFrom(start, -1) : end
  return {kind: 'interval', start: first, end: last, ...marks}
}

const bounds: Record<Bound, string[]> = {
  during: ['', 'trong ', 'vào '],
  by: [
    'đến ',
    'tới ',
    'đến hết ',
    'chậm nhất ',
    'chậm nhất là ',
    'chậm nhất vào ',
    'muộn nhất là ',
    'không muộn hơn ',
    'từ nay đến ',
  ],
  before: ['trước ', 'chậm nhất là trước '],
  from: ['từ ', 'bắt đầu từ ', 'kể từ '],
}

const bounded: Arbitrary<Said> = fc
  .tuple(
    place,
    fc.constantFrom<Bound>('during', 'by', 'before', 'from'),
    oneOf('', '', 'dự kiến ', 'khoảng '),
  )
  .chain(([where, bound, about]) =>
    oneOf(...bounds[bound]).map((before) => ({
      words: about + before + where.words,
      times: [interval(where, bound, about !== '')],
      bare: about + before === '',
      binding: about !== '' || bound !== 'during',
    })),
  )

const after: Arbitrary<Said> = fc.oneof(...Object.values(units)).map((where) => ({
  words: `sau ${where.words}`,
  times: [interval({...where, start: daysFrom(where.end, 1)}, 'from')],
  binding: true,
}))

const onward: Arbitrary<Said> = fc
  .tuple(units.year, oneOf(' và những năm tiếp theo', ' và các năm tiếp theo', ' trở đi', ', các năm sau'))
  .map(([where, words]) => ({words: where.words + words, times: [interval(where, 'from')], bare: true}))

/** Two places of one unit, each with its year, the earlier first. */
const twoPlaces = fc
  .oneof(...Object.values(units).map((unit) => fc.tuple(unit, unit)))
  .map((two) => two.sort((one, other) => (one.start < other.start ? -1 : 1)) as [Place, Place])

const stretch = (first: Place, last: Place): Place => ({...first, end: last.end})

const range: Arbitrary<Said> = fc
  .tuple(
    twoPlaces,
    fc.constantFrom(['từ ', ' đến '], ['từ ', ' đến hết '], ['', ' - '], ['trong ', ' - '], ['', ' đến ']),
  )
  .map(([[first, last], [before, between]]) => ({
    words: before + first.words + between + last.words,
    times: [interval(stretch(first, last), 'during')],
    bare: before === '',
    binding: true,
  }))

const list: Arbitrary<Said> = fc.tuple(twoPlaces, oneOf(', ', '; ', ' và ')).map(([places, joint]) => ({
  words: places.map(({words}) => words).join(joint),
  times: places.map((one) => interval(one, 'during')),
  bare: true,
}))

/** The unit and the year said once: `quý III-IV/2026`, `tháng 10, 11 và 12/2025`, `từ tháng 11 đến tháng 3/2026`. */
const shared: Arbitrary<Said> = fc
  .tuple(
    fc.integer({min: 2000, max: 2098}),
    fc.constantFrom(
      {unit: 'tháng', size: 1, precision: 'month' as const},
      {unit: 'quý', size: 3, precision: 'quarter' as const},
    ),
    fc.integer({min: 0, max: 3}),
    fc.integer({min: 1, max: 3}),
    fc.constantFrom('list', 'range', 'turn'),
  )
  .map(([year, {unit, size, precision}, from, more, form]) => {
    const count = Math.min(from + more, 12 / size - 1) - from
    const at = (index: number): Place => {
      const first = index * size + 1
      const days = {start: iso(year, first, 1), end: iso(year, first + size, 0)}
      return {words: size === 3 ? romans[index % 4]! : String(index + 1), precision, ...days, vague: false}
    }
    const places = Array.from({length: count + 1}, (_, index) => at(from + index))
    const said = places.map(({words}) => words)
    if (form === 'turn') {
      const [last, first] = [at(12 / size - 1), at(12 / size)]
      const words = `từ ${unit} ${last.words} đến ${unit} ${size === 3 ? 'I' : 1}/${year + 1}`
      return {words, times: [interval(stretch(last, first), 'during')]}
    }
    if (form === 'range' && count > 0) {
      const words = `${unit} ${said[0]}-${said.at(-1)}/${year}`
      return {words, times: [interval(stretch(places[0]!, places.at(-1)!), 'during')], bare: true}
    }
    const words = [said.slice(0, -1).join(', '), said.at(-1)].filter(Boolean).join(' và ')
    return {
      words: `${unit} ${words}/${year}`,
      times: places.map((one) => interval(one, 'during')),
      bare: true,
    }
  })

const recurring = (words: string, ...rules: string[]): Said => ({
  words,
  times: rules.map((rrule) => ({kind: 'recurring', rrule, edtf: null})),
})

const everyUnit: [string, string][] = [
  ['ngày', 'FREQ=DAILY'],
  ['tuần', 'FREQ=WEEKLY'],
  ['tháng', 'FREQ=MONTHLY'],
  ['quý', 'FREQ=MONTHLY;INTERVAL=3'],
  ['năm', 'FREQ=YEARLY'],
]
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const quarterly = 'BYMONTH=3,6,9,12'

const recurrence: Arbitrary<Said> = fc
  .tuple(
    fc.integer({min: 2, max: 11}),
    fc.integer({min: 2, max: 28}),
    fc.integer({min: 1, max: 12}),
    oneOf('hằng', 'hàng', 'mỗi'),
    fc.constantFrom(...everyUnit),
  )
  .chain(([count, day, month, every, [unit, rule]]) => {
    const quarter = Math.ceil(month / 3)
    const divisor = [1, 2, 3, 4, 6, 12][count % 6]!
    const perYear = {1: 'FREQ=YEARLY', 12: 'FREQ=MONTHLY'}[divisor] ?? `FREQ=MONTHLY;INTERVAL=${12 / divisor}`
    return fc.constantFrom(
      {...recurring(`${every} ${unit}`, rule), every: unit},
      recurring(`${every} ${unit} một lần`, rule),
      recurring(`1 lần/${unit}`, rule),
      {...recurring(`định kỳ ${every} ${unit}`, rule), every: unit},
      recurring(`định kỳ ${count} tháng`, `FREQ=MONTHLY;INTERVAL=${count}`),
      recurring(`${count} tháng một lần`, `FREQ=MONTHLY;INTERVAL=${count}`),
      recurring(`${count} năm/lần`, `FREQ=YEARLY;INTERVAL=${count}`),
      recurring(`định kỳ ${count} tháng, ${every} năm`, `FREQ=MONTHLY;INTERVAL=${count}`, 'FREQ=YEARLY'),
      recurring(`${divisor} lần/năm`, perYear),
      recurring(`mỗi năm ${divisor} lần`, perYear),
      recurring(`${every} tháng, quý, năm`, 'FREQ=MONTHLY', 'FREQ=MONTHLY;INTERVAL=3', 'FREQ=YEARLY'),
      recurring(`ngày ${day} ${every} tháng`, `FREQ=MONTHLY;BYMONTHDAY=${day}`),
      recurring(`trước ngày ${day} ${every} tháng`, `FREQ=MONTHLY;BYMONTHDAY=${day - 1}`),
      recurring(`ngày ${day}/${month} ${every} năm`, `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`),
      recurring(
        `trước ngày ${day} tháng ${month} ${every} năm`,
        `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day - 1}`,
      ),
      {
        ...recurring(`ngày ${day} tháng cuối quý`, `FREQ=YEARLY;${quarterly};BYMONTHDAY=${day}`),
        within: 'quý',
      },
      recurring(`tháng ${month} ${every} năm`, `FREQ=YEARLY;BYMONTH=${month}`),
      recurring(
        `quý ${romans[quarter - 1]} ${every} năm`,
        `FREQ=YEARLY;BYMONTH=${[2, 1, 0].map((back) => quarter * 3 - back)}`,
      ),
      recurring(`cuối ${every} năm`, 'FREQ=YEARLY;BYMONTH=10,11,12'),
      recurring(`thứ ${numerals[(count % 6) + 2]} ${every} tuần`, `FREQ=WEEKLY;BYDAY=${weekdays[count % 6]}`),
    )
  })

/** Not beside others, where the day could be that of any: `hằng quý và hằng năm, chậm nhất ngày 15/6`. */
const dayAfterUnit: Arbitrary<Said> = fc
  .tuple(
    fc.integer({min: 2, max: 28}),
    fc.integer({min: 1, max: 12}),
    oneOf('', 'chậm nhất ', 'vào '),
    fc.boolean(),
  )
  .map(([day, month, bound, bracketed]) => {
    const words = `${bound}ngày ${day}/${month}`
    return recurring(
      bracketed ? `hằng năm (${words})` : `hằng năm, ${words}`,
      `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`,
    )
  })

const ongoing: Arbitrary<Said> = oneOf(
  'thường xuyên',
  'thường xuyên, liên tục',
  'liên tục',
  'xuyên suốt',
  'trong suốt nhiệm kỳ',
).map((words) => ({words, times: [{kind: 'ongoing'}]}))

const conditional: Arbitrary<Said> = oneOf(
  'theo chỉ đạo của Trung ương',
  'theo hướng dẫn, chỉ đạo của Bộ Nội vụ',
  'theo tiến độ của dự án',
  'theo yêu cầu nhiệm vụ',
  'sau khi Trung ương có hướng dẫn',
  'ngay sau khi đề án được phê duyệt',
  'ngay sau Hội nghị',
  'khi có phát sinh',
).map((condition) => ({words: condition, times: [{kind: 'conditional', condition}], open: true}))

const relative: Arbitrary<Said> = fc
  .tuple(
    fc.integer({min: 1, max: 99}).chain((count) => fc.tuple(fc.constant(count), padded(count))),
    fc.constantFrom(
      ['ngày', 'P', 'D'],
      ['tuần', 'P', 'W'],
      ['tháng', 'P', 'M'],
      ['năm', 'P', 'Y'],
      ['giờ', 'PT', 'H'],
    ),
    fc.boolean(),
    oneOf('trong ', 'trong vòng ', 'trong thời hạn ', 'chậm nhất '),
    oneOf(' kể từ ', ', kể từ ', ' sau khi ', ' tính từ '),
    oneOf('ngày nhận được văn bản', 'Hội nghị kết thúc', 'ngày đề án được duyệt'),
  )
  .map(([[count, number], [unit, before, designator], working, bound, joint, anchor]) => ({
    words: `${bound}${number} ${unit}${working && unit === 'ngày' ? ' làm việc' : ''}${joint}${anchor}`,
    times: [
      {
        kind: 'relative',
        offset: `${before}${count}${designator}`,
        workingDays: working && unit === 'ngày',
        anchor,
        resolved: null,
      },
    ],
    open: true,
  }))

const single = fc.oneof(
  {weight: 4, arbitrary: bounded},
  {weight: 3, arbitrary: recurrence},
  after,
  onward,
  range,
  list,
  shared,
  ongoing,
  conditional,
  relative,
)

/** Whether each says by itself what it says. */
function areApart(parts: readonly Said[]): boolean {
  const ongoing = parts.filter(({times}) => times[0]!.kind === 'ongoing').length
  return (
    ongoing < 2 &&
    parts.every(({bare, within}, index) => {
      const before = parts[index - 1]
      return !(bare && before?.binding) && !(within && before?.every === within)
    })
  )
}

const mixture: Arbitrary<Said> = fc
  .tuple(fc.array(single, {minLength: 2, maxLength: 3}).filter(areApart), oneOf(', ', '; ', ' và '))
  .map(([parts, joint]) => {
    const last = parts.at(-1)!
    return {
      words: parts
        .map((part) => (part === last ? part.words : part.words + (part.open ? '; ' : joint)))
        .join(''),
      times: parts.flatMap(({times}) => times),
    }
  })

/** Any expression of the language, with its meaning. */
export const said = fc.oneof({weight: 6, arbitrary: single}, {weight: 3, arbitrary: mixture}, dayAfterUnit)
