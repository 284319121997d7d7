import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Deadline, formatDeadline, parseDeadline, type Time} from '../../../src/deadline.js'
import {fold} from '../../../src/text/fold.js'
import {deadlineSchema} from '../../../src/tree/time.js'
import {normalForms} from './normal-forms.js'
import {type Meaning, said} from './said.js'
import {spelling} from './spelling.js'

/** Times without what follows from the rest, their words folded. */
const meaningOf = (times: readonly (Time | Meaning)[]) =>
  times.map((time) => {
    if (time.kind === 'interval') return {...time, edtf: undefined}
    if (time.kind === 'conditional') return {...time, condition: fold(time.condition)}
    return time.kind === 'relative' ? {...time, anchor: fold(time.anchor)} : time
  })

test('an expression is read as it was meant, in any spelling', () => {
  fc.assert(
    fc.property(said, spelling, ({words, times}, spell) => {
      const {text, action} = spell(words)
      const read = parseDeadline(text)
      expect({text, action: read.action, times: meaningOf(read.times)}).toEqual({
        text,
        action,
        times: meaningOf(times),
      })
    }),
    {numRuns: 3000},
  )
})

test('the last day owed is the last of its times', () => {
  fc.assert(
    fc.property(said, ({words}) => {
      const {times, due} = parseDeadline(words)
      const ends = times.flatMap((time) => (time.kind === 'interval' && time.end ? [time.end] : []))
      expect(due).toBe(ends.sort().at(-1) ?? null)
    }),
  )
})

test('a normal form is printed and read back equal', () => {
  fc.assert(
    fc.property(normalForms, (times) => {
      const deadline: Deadline = {raw: '', action: null, recipient: null, times, due: null, source: 'own'}
      const printed = formatDeadline(deadline)
      expect({printed, times: parseDeadline(printed).times}).toEqual({printed, times})
    }),
    {numRuns: 3000},
  )
})

test('what is printed stays as it is when read and printed again', () => {
  fc.assert(
    fc.property(said, ({words}) => {
      const printed = formatDeadline(parseDeadline(words))
      expect(formatDeadline(parseDeadline(printed))).toBe(printed)
    }),
  )
})

const fragments =
  'ngày tháng quý năm tuần hằng mỗi định kỳ từ đến trước sau trong chậm nhất đầu giữa cuối nửa nhiệm kỳ lần ' +
  'giai đoạn thường xuyên theo khi kể làm việc và hoàn thành báo cáo I IV XIII 0 2 12 30 2025 99999 / - . , ; : ( ) [ ]'
const jumble = fc
  .array(fc.tuple(fc.constantFrom(...fragments.split(' ')), fc.constantFrom(' ', ' ', '')), {maxLength: 30})
  .map((parts) => parts.flat().join(''))

test.each([
  ['any characters', fc.string({unit: 'binary', maxLength: 300})],
  ['words of time in any order', jumble],
])('%s give a deadline with its place and valid times', (_, strings) => {
  fc.assert(
    fc.property(strings, (text) => {
      const deadline = parseDeadline(text, {issued: '2025-10-20', term: [2025, 2030]})
      expect(deadlineSchema.safeParse(deadline).error).toBeUndefined()
      expect(deadline.times.length).toBeGreaterThan(0)
      const {start, end} = deadline.position!
      expect([start.offset >= 0, start.offset <= end.offset, end.offset <= text.length]).toEqual([
        true,
        true,
        true,
      ])
    }),
    {numRuns: 2000},
  )
})
