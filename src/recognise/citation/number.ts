import {documentTypes} from './lexicon/documents.js'

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

/** A number that stands in a text. */
export interface NumberFound extends DocumentNumber {
  /** The kind of document its symbol stands for, folded; null where the symbol leaves it open. */
  type: string | null
  /** The symbol has a code of Decree 30/2020/NĐ-CP or Guidance 36-HD/VPTW: no `số` need stand before it. */
  known: boolean
  end: number
}

const part = String.raw`(?:QyĐ|[A-ZĐƯ]{2,20}[a-zđ]{0,3}[A-ZĐƯ]{0,4}|[A-ZĐƯ])(?:&[A-ZĐ]{1,6})?\d{0,3}`
const symbol = `${part}(?: ?[-–/.] ?${part}){0,4}`
// `66.22/2026/NQ-CP` is the 22nd of a series.
const source = String.raw`(\d{1,6}(?:\.\d{1,3})?[a-dđA-DĐ]?) ?(?:/ ?((?:19|20)\d{2}) ?)?([-–/]) ?(${symbol})(?![A-Za-zÀ-ỹ\d])`

let numbered: RegExp | undefined
let blank: RegExp | undefined

/** Reads `45-CT/TW`, `57 - NQ/TW`, `83/2025/QH15`, `27/NQ- TW` at an offset of a text as written. */
export function readNumber(text: string, at: number, stop: number): NumberFound | null {
  numbered ??= new RegExp(source, 'uy')
  numbered.lastIndex = at
  const found = numbered.exec(text)
  if (!found || numbered.lastIndex > stop) return null
  const [, number, year, joint, written] = found
  const symbol = tidy(written!)
  const {type, known} = meaning(symbol, year !== undefined, joint!)
  return {
    number: number!,
    symbol,
    year: year ? Number(year) : null,
    key: keyOf(number!.toLowerCase(), symbol, year, joint!),
    type,
    known,
    end: numbered.lastIndex,
  }
}

/** Reads the masthead's `Số: 01-CTr/TU`, `Số:     /KH-UBND` (left blank); null where no symbol stands. */
export function readDocumentNumber(text: string): DocumentNumber | null {
  const head = /^\s*[Ss][ốỐ]?\s*:?\s*/u.exec(text)?.[0].length ?? 0
  const found = readNumber(text, head, text.length)
  if (found) {
    const {number, symbol, year, key} = found
    return {number, symbol, year, key}
  }
  blank ??= new RegExp(`[./…_ ]*[-–/] ?(${symbol})`, 'uy')
  blank.lastIndex = head
  const unnumbered = blank.exec(text)
  return unnumbered ? {number: null, symbol: tidy(unnumbered[1]!), year: null, key: null} : null
}

function keyOf(number: string, symbol: string, year: string | undefined, joint: string): string {
  if (year) return `${number}/${year}/${symbol}`
  return partyKey(number, symbol) ?? `${number}${joint === '/' ? '/' : '-'}${symbol}`
}

/** `27/NQ-TW` is a slip for `27-NQ/TW`: Guidance 36-HD/VPTW has the dash first. */
function partyKey(number: string, symbol: string): string | null {
  const found = /^([^-/.]+)[-/](TW|TU)$/.exec(symbol)
  return found ? `${number}-${found[1]}/${found[2]}` : null
}

interface Codes {
  types: Map<string, string>
  /** Codes with small letters in them, by their capitals: a heading writes `01-CTR/TU`. */
  mixed: Map<string, string>
  /** What a symbol in one spelling has nowhere. */
  untidy: RegExp
}

let codes: Codes | undefined

function knownCodes(): Codes {
  if (codes) return codes
  const types = new Map<string, string>()
  // `TTg` Thủ tướng; `TƯ` is an older spelling of `TW`, and no `TU`, Tỉnh ủy.
  const mixed = new Map([
    ['TTG', 'TTg'],
    ['TƯ', 'TW'],
  ])
  for (const [type, ofType] of Object.entries(documentTypes))
    for (const code of ofType) {
      types.set(code, type)
      if (code !== code.toUpperCase()) mixed.set(code.toUpperCase(), code)
    }
  codes = {types, mixed, untidy: new RegExp(`[\\s–]|${[...mixed.keys()].join('|')}`)}
  return codes
}

/** One spelling of a symbol: no blanks, plain dashes, codes as the rules write them. */
function tidy(written: string): string {
  const {mixed, untidy} = knownCodes()
  if (!untidy.test(written)) return written
  return written
    .replace(/\s+/g, '')
    .replace(/–/g, '-')
    .replace(/[^-/.]+/g, (code) => mixed.get(code) ?? code)
}

const firstPart = /^[^-/.]+/
const legislature = /^(?:QH|UBTVQH)\d{1,2}$/

function meaning(symbol: string, hasYear: boolean, joint: string): Pick<NumberFound, 'type' | 'known'> {
  // Laws and resolutions of the legislature share their symbol, `83/2025/QH15`.
  if (legislature.test(symbol)) return {type: null, known: hasYear}
  const code = firstPart.exec(symbol)?.[0]
  const type = (code && knownCodes().types.get(code)) || null
  const known = type !== null && symbol !== code
  // The Party writes `132-QĐ/TW` for both quyết định and quy định.
  return {type: code === 'QĐ' && joint !== '/' ? null : type, known}
}
