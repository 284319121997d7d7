import type {Passage} from '../../text/passage.js'
import type {Context} from '../finding.js'

/** When a document was issued, as far as the words tell. */
export interface DateRead {
  /** Null where left blank or impossible. */
  date: string | null
  year: number
  end: number
}

const blank = '[.…_]{0,10}'
const sources = {
  // `, ngày 14/4/2025`, ` (ban hành ngày 30 tháng 4 năm 2025`, ` ngày     tháng 10 năm 2025`
  day: String.raw` ?,? ?\(?(?:đã )?(?:được )?(?:thông qua |ban hành |ký ban hành |ký )?ngày ?(\d{1,2}|${blank}) ?(?:[/.-]|tháng) ?(\d{1,2}|${blank}) ?(?:[/.-]|năm) ?(\d{4})`,
  bare: String.raw`(?:, ?| ?\()(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})`,
  month: String.raw` ?,? ?tháng (\d{1,2})(?: ?/ ?| năm )(\d{4})`,
}

let expressions: Record<keyof typeof sources, RegExp> | undefined

function compiled() {
  expressions ??= {
    day: new RegExp(`${sources.day}(?!\\d)`, 'y'),
    bare: new RegExp(`${sources.bare}(?!\\d)`, 'y'),
    month: new RegExp(`${sources.month}(?!\\d)`, 'y'),
  }
  return expressions
}

/** Reads the date right after a number or an issuer; a day that is not in the calendar is reported. */
export function readDate(passage: Passage, at: number, stop: number, context: Context): DateRead | null {
  const {folded, text} = passage
  const {day, bare, month} = compiled()
  for (const form of [day, bare]) {
    form.lastIndex = at
    const found = form.exec(folded)
    if (!found || form.lastIndex > stop) continue
    const end = form.lastIndex
    const year = Number(found[3])
    const written = /\d/.test(found[1]!) && /\d/.test(found[2]!)
    const date = written ? isoDate(year, Number(found[2]), Number(found[1])) : null
    if (written && !date) {
      const start = at + found[0].search(/[\p{L}\d]/u)
      const reason = `“${text.slice(start, end)}” is not in the calendar`
      context.report({ruleId: 'impossible-date', reason, position: passage.position(start, end)})
    }
    return {date, year, end}
  }
  month.lastIndex = at
  const found = month.exec(folded)
  return found && month.lastIndex <= stop ? {date: null, year: Number(found[2]), end: month.lastIndex} : null
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
