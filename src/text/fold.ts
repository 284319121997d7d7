/**
 * Folding: one spelling for matching, of exactly the same length as the text it was made from.
 *
 * Takes NFC text and gives lower case, the new tone placement on open syllables (`hoà` → `hòa`, `thuỷ` → `thủy`,
 * but `quý` stays and `qúy` becomes it), `đ` for the look-alikes `Ð` U+00D0 and `Ɖ` U+0189, and `-` for every dash.
 * Offsets into the folded text are offsets into the text.
 */
export function fold(text: string): string {
  const lower = lowerCase(text)
  return hasLookAlike.test(lower) ? lower.replace(lookAlikes, canonical) : lower
}

const hasLookAlike = /[ðɖ‐-―−]|[ou][àáảãạèéẻẽẹỳýỷỹỵ]|qú/
const lookAlikes = /[ðɖ]|[‐-―−]|qúy|(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu

const plain = 'aaaaaeeeeeyyyyy'
const toned = 'àáảãạèéẻẽẹỳýỷỹỵ'
const tonedO = 'òóỏõọ'
const tonedU = 'ùúủũụ'

function canonical(found: string): string {
  if (found === 'qúy') return 'quý'
  if (found.length === 1) return found === 'ð' || found === 'ɖ' ? 'đ' : '-'
  const at = toned.indexOf(found[1]!)
  return (found[0] === 'o' ? tonedO : tonedU)[at % 5]! + plain[at]!
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
