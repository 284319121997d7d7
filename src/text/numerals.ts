/** How lists count: the letters and Roman numerals that are written, or drawn by a word processor or a browser, before an item. */

/** `a … z, aa, ab …`; the digits themselves where the number has no such name. */
export function alphabetic(number: number): string {
  if (number < 1 || number > 18278) return String(number)
  let text = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text
  return text
}

const worths: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]

/** `I, II, III …`; the digits themselves where the number has no such name. */
export function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let text = ''
  let rest = number
  for (const [letter, worth] of worths) for (; rest >= worth; rest -= worth) text += letter
  return text
}

const digits: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50, C: 100}

/** Value of a Roman numeral, 0 where it is none (`IIII`, `VX`). */
export function romanValue(numeral: string): number {
  if (!/^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(numeral)) return 0
  let total = 0
  for (let at = 0; at < numeral.length; at++) {
    const value = digits[numeral[at]!]!
    total += value < (digits[numeral[at + 1] ?? ''] ?? 0) ? -value : value
  }
  return total
}
