import {isoDate} from './date.js'

/** Where and when a document was signed. */
export interface PlaceAndDate {
  /** As written: `Hưng Yên`. */
  place: string
  /** Null where the day or the month was left blank, or is not in the calendar. */
  date: string | null
}

// `TP. Hồ Chí Minh, ngày … tháng 10 năm 2025`
const written =
  /^\s*([^,;:()\d]{2,60}?)\s*,\s*ngày\s*(\d{1,2}|[.…_\s]{0,12})\s*(?:tháng|\/)\s*(\d{1,2}|[.…_\s]{0,12})\s*(?:năm|\/)\s*(\d{4})\s*\.?\s*$/i

/** Reads the masthead's line of place and date (Decree 30/2020/NĐ-CP, Annex I, part II, section 4); else null. */
export function readPlaceAndDate(text: string): PlaceAndDate | null {
  const found = written.exec(text.normalize('NFC'))
  if (!found) return null
  const [day, month, year] = [found[2]!, found[3]!, found[4]!].map((words) => Number.parseInt(words, 10))
  return {place: found[1]!, date: day && month ? isoDate(year!, month, day) : null}
}
