import {roman, romanValue} from '../text/numerals.js'

/** The number of a node, read from its label. */
export interface Ordinal {
  /** What is counted: `Điều`, `1.`, `I`, `a`; numbers of one series follow one another. */
  series: string
  /** The numbers above: `[2, 7]` of `2.7.1`; empty where there are none. */
  above: readonly number[]
  /** The number itself, from 1. */
  number: number
}

/** The Vietnamese alphabet as letters are counted (Decree 30/2020/NĐ-CP has `a)`, `b)`, `c)`, `d)`, `đ)`, `e)`, `g)`). */
const letters = 'abcdđefghijklmnopqrstuvwxyz'
/** Letters that some count and others leave out. */
const optional = new Set('đfjwz')

/**
 * What a label counts; null for bullets, and for labels that are no plain number (`1a`).
 *
 * @param lettered whether a capital letter is a letter even where it might be a Roman number.
 */
export function readOrdinal(label: string, lettered = false): Ordinal | null {
  const decimal = /^\d{1,4}(?:\.\d{1,4})*$/.exec(label)
  if (decimal) {
    const numbers = label.split('.').map(Number)
    return {series: `decimal ${numbers.length}`, above: numbers.slice(0, -1), number: numbers.at(-1)!}
  }
  if (!lettered && /^[IVXLC]+$/.test(label)) return {series: 'roman', above: [], number: romanValue(label)}
  if (/^\p{L}$/u.test(label)) {
    const number = letters.indexOf(label.toLowerCase()) + 1
    const series = label === label.toLowerCase() ? 'letter' : 'capital'
    return number > 0 ? {series, above: [], number} : null
  }
  const space = label.lastIndexOf(' ')
  const number = numberOf(label.slice(space + 1))
  return space > 0 && number > 0 ? {series: label.slice(0, space).toLowerCase(), above: [], number} : null
}

const spelled = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** The number of `Điều 12`, `PHỤ LỤC IV`, `Phần thứ nhất`; 0 where it is none. */
function numberOf(word: string): number {
  if (/^\d{1,4}$/.test(word)) return Number(word)
  return romanValue(word) || spelled.indexOf(word.toLowerCase()) + 1
}

/** Whether `next` may come right after `number` in a series; optional letters are skipped. */
export function follows(number: number, next: number, series: string): boolean {
  if (next === number + 1) return true
  if (series !== 'letter' && series !== 'capital') return false
  return next > number && [...letters.slice(number, next - 1)].every((letter) => optional.has(letter))
}

/** How the number after this one is written, in the manner of a label. */
export function nextLabel(label: string, {series, number}: Ordinal): string {
  if (series === 'letter' || series === 'capital') {
    const next = letters[number] ?? '?'
    return series === 'capital' ? next.toUpperCase() : next
  }
  const last = /(?<![^ .])[^ .]*$/.exec(label)![0]
  const word = spelled.includes(last.toLowerCase()) ? spelled[number] : undefined
  return label.slice(0, -last.length) + (word ?? (/\d/.test(last) ? String(number + 1) : roman(number + 1)))
}
