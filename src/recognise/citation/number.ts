/** A document's running number and symbol. */
export interface DocumentNumber {
  /** As written, `45`; null where it was left blank. */
  number: string | null
  /** What follows the number and the year: `CT/TW`, `NĐ-CP`, `QH15`. */
  symbol: string | null
  year: number | null
  /** Joins a corpus: `45-CT/TW`, `109/2022/NĐ-CP`, `141/KH-UBND`; null without a number. */
  key: string | null
}

const part = '[A-ZĐƯ][A-Za-zĐđƯư]{0,9}(?:&[A-ZĐ]{1,6})?\\d{0,3}'

/** `45-CT/TW`, `57 - NQ/TW`, `83/2025/QH15`, `109/2022/NĐ-CP`, `27/NQ- TW`; sources of an expression, not anchored. */
export const numberSource = `(\\d{1,6}[a-zđ]?) ?(?:/ ?((?:19|20)\\d{2}) ?)?([-–/]) ?(${part}(?: ?[-–/.] ?${part}){0,4})`

const numbered = new RegExp(`^${numberSource}`)
const blank = new RegExp(`^[./…_ ]*([-–/]) ?(${part}(?: ?[-–/] ?${part}){0,4})`)

/** Reads the masthead's `Số: 01-CTr/TU`, `Số:     /KH-UBND` (left blank); null where no symbol stands. */
export function readDocumentNumber(text: string): DocumentNumber | null {
  const words = text.replace(/^\s*[Ss][ốỐ]\s*:?\s*/u, '')
  const found = numbered.exec(words)
  if (found) return documentNumber(found[1]!, found[2], found[3]!, found[4]!)
  const symbol = blank.exec(words)
  return symbol ? {number: null, symbol: tidy(symbol[2]!), year: null, key: null} : null
}

export function documentNumber(
  number: string,
  year: string | undefined,
  joint: string,
  written: string,
): DocumentNumber {
  const symbol = tidy(written)
  const key = year ? `${number}/${year}/${symbol}` : `${number}${joint === '/' ? '/' : '-'}${symbol}`
  return {number, symbol, year: year ? Number(year) : null, key}
}

/** One spelling of a symbol: no blanks, plain dashes. */
function tidy(symbol: string): string {
  return symbol.replace(/\s+/g, '').replace(/–/g, '-')
}
