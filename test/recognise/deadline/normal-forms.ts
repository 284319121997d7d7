import fc, {type Arbitrary} from 'fast-check'
import type {Bound, Time} from '../../../src/deadline.js'
import {intervalOf} from '../../../src/recognise/deadline/interval.js'
import {place, units} from './places.js'

const bound = fc.constantFrom<Bound>('during', 'by', 'before', 'from')

const single = fc
  .tuple(place, bound, fc.boolean())
  .map(([{start, end, precision, vague}, how, about]) =>
    intervalOf({start, end}, precision, how, {approximate: vague || about, inferred: false}),
  )

const stretch = fc
  .oneof(...Object.values(units).map((unit) => fc.tuple(unit, unit, fc.boolean())))
  .map(([one, other, approximate]) => {
    const [first, last] = one.start < other.start ? [one, other] : [other, one]
    return intervalOf({start: first.start, end: last.end}, first.precision, 'during', {
      approximate,
      inferred: false,
    })
  })

const number = (min: number, max: number) => fc.integer({min, max})
const listOf = (min: number, max: number) =>
  fc
    .uniqueArray(number(min, max), {minLength: 1, maxLength: 5})
    .map((numbers) => numbers.sort((a, b) => a - b).join())

const rules = fc.oneof(
  fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY', 'FREQ=YEARLY', 'FREQ=MONTHLY;BYMONTHDAY=-1'),
  fc
    .tuple(fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'), number(2, 60))
    .map(([frequency, interval]) => `FREQ=${frequency};INTERVAL=${interval}`),
  number(1, 31).map((day) => `FREQ=MONTHLY;BYMONTHDAY=${day}`),
  listOf(1, 12).map((months) => `FREQ=YEARLY;BYMONTH=${months}`),
  fc
    .tuple(number(1, 12), number(1, 28))
    .map(([month, day]) => `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`),
  fc
    .tuple(fc.constantFrom('1,4,7,10', '2,5,8,11', '3,6,9,12'), fc.oneof(number(1, 31), fc.constant(-1)))
    .map(([months, day]) => `FREQ=YEARLY;BYMONTH=${months};BYMONTHDAY=${day}`),
  fc.constant('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'),
  fc
    .tuple(fc.constantFrom('', ';BYMONTH=3,6,9,12', ';BYMONTH=12'), fc.constantFrom(-1, -2))
    .map(([months, nth]) => `FREQ=MONTHLY${months};BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${nth}`),
  fc
    .subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], {minLength: 1})
    .map((days) => `FREQ=WEEKLY;BYDAY=${days.join()}`),
)
const recurring = rules.map((rrule): Time => ({kind: 'recurring', rrule, edtf: null}))

const relative = fc
  .tuple(
    number(1, 400),
    fc.constantFrom('D', 'W', 'M', 'Y', 'H'),
    fc.boolean(),
    fc.boolean(),
    fc.constantFrom('ngày ban hành', 'Hội nghị kết thúc', 'ngày nhận được hồ sơ'),
  )
  .map(
    ([count, unit, working, back, anchor]): Time => ({
      kind: 'relative',
      offset: `${back ? '-' : ''}P${unit === 'H' ? 'T' : ''}${count}${unit}`,
      workingDays: working,
      anchor,
      resolved: null,
    }),
  )

const conditional = fc
  .constantFrom(
    'theo hướng dẫn của Trung ương',
    'sau khi có hướng dẫn',
    'ngay sau Hội nghị',
    'khi có phát sinh',
  )
  .map((condition): Time => ({kind: 'conditional', condition}))

/** Times in their normal form, one, or two that no joint makes into a third thing. */
export const normalForms: Arbitrary<Time[]> = fc.oneof(
  fc
    .oneof(single, stretch, recurring, relative, conditional, fc.constant<Time>({kind: 'ongoing'}))
    .map((time) => [time]),
  fc.tuple(single, single),
  fc.tuple(recurring, single),
  fc.tuple(conditional, stretch),
)
