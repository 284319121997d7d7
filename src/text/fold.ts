/**
 * Folding: one spelling for matching, of exactly the same length as the text it was made from.
 *
 * Takes NFC text and gives lower case, the new tone placement on open syllables (`hoà` → `hòa`, `thuỷ` → `thủy`,
 * but `quý` stays and `qúy` becomes it), `đ` for the look-alikes `Ð` U+00D0 and `Ɖ` U+0189, and `-` for every dash.
 * Offsets into the folded text are offsets into the text.
 */
export function fold(text: string): string {
  const lower = lowerCase(text)
  return mayBeRespelt(lower) ? lower.replace(lookAlikes, canonical) : lower
}

/**
 * Whether a dash, a look-alike, or a last vowel after `o` or `u` that may bear their tone stands in it. Most short texts
 * have none, and are walked in less time than an expression takes to begin.
 */
function mayBeRespelt(lower: string): boolean {
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (code < 0xc0) continue
    if (code === 0xf0 || code === 0x256 || code >= 0x2010) return true
    const before = lower.charCodeAt(at - 1)
    if (before === 0x71) return true
    const afterVowel = before === 0x6f || (before === 0x75 && lower.charCodeAt(at - 2) !== 0x71)
    if (afterVowel && !(lower.charCodeAt(at + 1) >= 0x61)) return true
  }
  return false
}

/**
 * The same of a text of which it is known where it may be respelt.
 *
 * @param places offsets in order, of every dash and of every `o` and `u` before a toned vowel that ends a word.
 */
export function foldAt(text: string, places: readonly number[]): string {
  const lower = lowerCase(text)
  if (lower.includes(misplaced)) return lower.replace(lookAlikes, canonical)
  let folded = ''
  let from = 0
  for (const at of places) {
    lookAlike.lastIndex = at
    const [found] = lookAlike.exec(lower) ?? []
    const spelt = found && canonical(found, at, lower)
    if (!spelt || spelt === found) continue
    folded += lower.slice(from, at) + spelt
    from = at + spelt.length
  }
  return folded + lower.slice(from)
}

const misplaced = 'qúy'

// Without the `u` flag: this runs over every character of every document.
const lookAlikes = /[ðɖ‐-―−]|qúy|(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![a-zß-ɏ\u0300-\u036FḀ-ỿ])/g
const lookAlike = new RegExp(lookAlikes.source, 'y')

/** Whether a character, folded, goes on with a word, so that no vowel before it is its last. */
export function continuesWord(folded: string): boolean {
  return /^[a-zß-ɏ\u0300-\u036FḀ-ỿ]/.test(folded)
}

const plain = 'aaaaaeeeeeyyyyy'
export const tonedVowels = 'àáảãạèéẻẽẹỳýỷỹỵ'
const tonedO = 'òóỏõọ'
const tonedU = 'ùúủũụ'

function canonical(found: string, at: number, text: string): string {
  if (found === misplaced) return 'quý'
  if (found.length === 1) return found === 'ð' || found === 'ɖ' ? 'đ' : '-'
  if (found[0] === 'u' && text[at - 1] === 'q') return found
  const index = tonedVowels.indexOf(found[1]!)
  return (found[0] === 'o' ? tonedO : tonedU)[index % 5]! + plain[index]!
}

/** `toLowerCase`, kept to the same length: `İ` would become two code units. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (char) => {
    const small = char.toLowerCase()
    return small.length === char.length ? small : char
  }).join('')
}
