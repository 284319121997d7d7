/**
 * Word boundaries for Vietnamese. JavaScript's `\b` and `\w` know ASCII only: `/\bđến\b/` never matches.
 */
const wordCharacter = /[\p{L}\p{M}\p{N}]/u

/** Whether the code unit at `index` belongs to a word: a letter, a combining mark or a digit. */
export function isWordAt(text: string, index: number): boolean {
  return index < text.length && isWordCode(text.charCodeAt(index))
}

/** Whether a code unit belongs to a word. Latin letters and the marks between words are known; others are looked up. */
export function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  if (isLatinCode(code)) return true
  return isPunctuation(code) ? false : wordCharacter.test(String.fromCharCode(code))
}

/** Whether a code unit beyond ASCII is a letter of Latin-1 or of what Unicode extends it by, or a combining mark. */
function isLatinCode(code: number): boolean {
  if (code < 0x370) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x250 || code >= 0x300)
  return code >= 0x1e00 && code < 0x1f00
}

/** Whether it is one of General Punctuation: a dash, a quotation mark, an ellipsis. */
function isPunctuation(code: number): boolean {
  return code >= 0x2000 && code < 0x2070
}

/** Whether a code unit is one of the digits `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a word may start at `index`: no word character stands before it. */
export function startsWord(text: string, index: number): boolean {
  return index === 0 || !isWordAt(text, index - 1)
}

/** Whether a word may end at `index` (exclusive): no word character stands there. */
export function endsWord(text: string, index: number): boolean {
  return index >= text.length || !isWordAt(text, index)
}

/** Whether the code unit at `index` is a capital letter. */
export function isCapitalAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 0x80) return code >= 65 && code <= 90
  return index < text.length && text[index] !== text[index]!.toLowerCase()
}

/** Whether a text begins with a small letter. */
export function startsSmall(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 97 && code <= 122 : smallLetter.test(text)
}

const smallLetter = /^\p{Ll}/u

/** A blank, a mark, a bracket, a quotation mark. */
export function endsRun(code: number): boolean {
  return code < 0x80 ? asciiStops[code] === 1 : code >= 0x2018 && code <= 0x2026
}

const asciiStops = Uint8Array.from({length: 0x80}, (_, code) =>
  ' ,;.:()[]/"\'|!?'.includes(String.fromCharCode(code)) ? 1 : 0,
)

/** Where the characters without a blank begin that end at `at`, `most` of them. */
export function runStart(text: string, at: number, most: number): number {
  let start = at
  while (start > 0 && start > at - most && text.charCodeAt(start - 1) !== 32) start--
  return start
}

/** Whether a code unit is a blank or a line break, as `trim` takes them off. */
export function isBlank(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13)
  return otherBlank.test(String.fromCharCode(code))
}

const otherBlank = /\s/
