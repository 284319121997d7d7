/** A sentence of a text, with its offsets there. */
export interface Sentence {
  start: number
  end: number
}

// After a full stop that a capital follows; "..." within a sentence is followed by a small letter.
const ends = /[.!?](?=\s+[\p{Lu}“"])/gu

/** The sentences of a paragraph. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const add = (end: number) => {
    while (text[start] === ' ') start++
    if (end > start) sentences.push({start, end})
    start = end
  }
  for (const {index} of text.matchAll(ends)) add(index + 1)
  add(text.length)
  return sentences
}

/** The words of a folded text, without punctuation. */
export function syllables(folded: string): string[] {
  return folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
