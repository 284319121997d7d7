/**
 * Folding: one spelling for matching, of exactly the same length as the text it was made from.
 *
 * Takes NFC text and gives lower case, the new tone placement on open syllables (`hoà` → `hòa`, `thuỷ` → `thủy`,
 * but `quý` stays and `qúy` becomes it), `đ` for the look-alikes `Ð` U+00D0 and `Ɖ` U+0189, and `-` for every dash.
 * Offsets into the folded text are offsets into the text.
 */
export function fold(text: string): string {
  return lowerCase(text).replace(lookAlikes, canonical)
}

// Without the `u` flag: this runs over every character of every document.
const lookAlikes = /[ðɖ‐-―−]|qúy|(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![a-zß-ɏ\u0300-\u036FḀ-ỿ])/g

const plain = 'aaaaaeeeeeyyyyy'
const toned = 'àáảãạèéẻẽẹỳýỷỹỵ'
const tonedO = 'òóỏõọ'
const tonedU = 'ùúủũụ'

function canonical(found: string, at: number, text: string): string {
  if (found === 'qúy') return 'quý'
  if (found.length === 1) return found === 'ð' || found === 'ɖ' ? 'đ' : '-'
  if (found[0] === 'u' && text[at - 1] === 'q') return found
  const index = toned.indexOf(found[1]!)
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
