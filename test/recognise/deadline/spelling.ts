import fc, {type Arbitrary} from 'fast-check'
import type {Action} from '../../../src/deadline.js'

const either = (one: string, other: string) => fc.constantFrom(one, other)

const cases = [
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
  (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
]

/** What is put around the words; a parenthesis may be left open or be followed by a stop. */
const wrappings: readonly (readonly [string, string])[] = [
  ['', ''],
  ['', '.'],
  ['(', ')'],
  ['(', ').'],
  ['[', '];'],
  ['(', ''],
]

/** The verb or label before the time, and the action it says. */
const leads: readonly (readonly [string, Action | null])[] = [
  ['', null],
  ['', null],
  ['Thời gian: ', null],
  ['Thời hạn: ', null],
  ['Tiến độ: ', null],
  ['Lộ trình: ', null],
  ['Thời gian thực hiện: ', 'perform'],
  ['Thời gian hoàn thành: ', 'complete'],
  ['hoàn thành ', 'complete'],
  ['thực hiện ', 'perform'],
  ['triển khai ', 'perform'],
  ['tổ chức ', 'perform'],
  ['xong ', 'complete'],
  ['báo cáo ', 'report'],
  ['trình ', 'submit'],
  ['ban hành ', 'issue'],
]

/** One spelling of the many that a text may have. */
export const spelling: Arbitrary<(words: string) => {text: string; action: Action | null}> = fc
  .record({
    lead: fc.constantFrom(...leads),
    wrapping: fc.constantFrom(...wrappings),
    cased: fc.constantFrom(...cases),
    form: either('NFC', 'NFD'),
    dash: fc.constantFrom('-', '–', '—'),
    dashSpace: either('', ' '),
    strokeSpace: fc.constantFrom('', '', ' '),
    blank: fc.constantFrom(' ', ' ', '  ', '\u00A0', '\n', ' \u200B'),
    quarter: fc.constantFrom('quý', 'quý', 'qúy', 'quí'),
    every: either('hằng', 'hàng'),
    period: either('kỳ', 'kì'),
  })
  .map(({lead: [lead, action], wrapping: [before, after], ...how}) => (words) => {
    const sounded = (lead + words)
      .replaceAll('quý', how.quarter)
      .replaceAll('hằng', how.every)
      .replaceAll('kỳ', how.period)
      .replaceAll('/', `${how.strokeSpace}/${how.strokeSpace}`)
      // Within a date a dash stands without blanks.
      .replace(/(\d{4}|[IV])-(?=\d{4}(?!-)|[IV])/g, `$1${how.dashSpace}-${how.dashSpace}`)
    const text = before + how.cased(sounded).replaceAll('-', how.dash).replaceAll(' ', how.blank) + after
    return {text: text.normalize(how.form), action}
  })
