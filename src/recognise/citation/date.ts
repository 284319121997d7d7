import type {Passage} from '../../text/passage.js'
import type {Context} from '../finding.js'
import {Tail} from './tail.js'

/** When a document was issued, as far as the words tell. */
export interface DateRead {
  /** Null where left blank or impossible. */
  date: string | null
  year: number
  end: number
}

interface Forms {
  /** `, ngày 14/4/2025`, ` (ban hành ngày 30 tháng 4 năm 2025`, ` ngày     tháng 10 năm 2025` */
  day: Tail
  bare: Tail
  month: Tail
}

let forms: Forms | undefined

/** Made at first use. */
function compiled(): Forms {
  if (forms) return forms
  const passed = '(?:đã )?(?:được )?(?:thông qua |ban hành |ký ban hành |ký )?'
  const part = '(\\d{1,2}|[.…_]{0,10})'
  const year = '(\\d{4})(?!\\d)'
  forms = {
    day: new Tail(' ?,? ?\\(?', `${passed}ngày ?${part} ?(?:[/.-]|tháng) ?${part} ?(?:[/.-]|năm) ?${year}`),
    bare: new Tail('(?:, ?| ?\\()', `(\\d{1,2})[/.-](\\d{1,2})[/.-]${year}`),
    month: new Tail(' ?,? ?', `tháng (\\d{1,2})(?: ?/ ?| năm )${year}`),
  }
  return forms
}

/** Reads the date right after a number or an issuer; a day that is not in the calendar is reported. */
export function readDate(passage: Passage, at: number, stop: number, context: Context): DateRead | null {
  const {folded} = passage
  const {day, bare, month} = compiled()
  const found = day.exec(folded, at, stop) ?? bare.exec(folded, at, stop)
  if (found) return dayRead(passage, at, found, context)
  const whole = month.exec(folded, at, stop)
  return whole && {date: null, year: Number(whole[2]), end: at + whole[0].length}
}

function dayRead(passage: Passage, at: number, found: RegExpExecArray, context: Context): DateRead {
  const [whole, day, month] = found
  const end = at + whole.length
  const year = Number(found[3])
  const written = /^\d/.test(day!) && /^\d/.test(month!)
  const date = written ? isoDate(year, Number(month), Number(day)) : null
  if (written && !date) {
    const start = at + whole.search(/[A-Za-zÀ-ỹ\d]/u)
    const reason = `“${passage.text.slice(start, end)}” is not in the calendar`
    context.report({ruleId: 'impossible-date', reason, position: passage.position(start, end)})
  }
  return {date, year, end}
}

/** Null for a day that is not in the calendar. */
function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1) return null
  // Every month has as many.
  if (day > 28 && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}
