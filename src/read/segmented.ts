import type {Text} from 'mdast'
import type {Lines} from '../text/lines.js'

/** The letter before may have its marks apart. */
const joined = /(?<=[\p{L}\p{M}])_(?=\p{L})/gu

/** Whether a document went through a word segmenter: underscores join its syllables throughout. */
export function isSegmented(texts: readonly string[]): boolean {
  let underscores = 0
  let blanks = 0
  for (const text of texts) {
    underscores += text.match(joined)?.length ?? 0
    blanks += text.match(/ /g)?.length ?? 0
  }
  return underscores >= 3 && underscores >= blanks * 0.1
}

/** Blanks that a segmenter put around punctuation: `1 . Sở`, `a )`, `( 10 % )`, `30 / 6 / 2026`. */
const loose = /(?<=\S) (?=[.,;:!?)\]%…])|(?<=[([]) | (?=\/ \d)|(?<=\d \/) (?=\d)/g

/** The text of segmented words as it was: underscores made blanks, and blanks around punctuation left out. */
export function rejoin({value, position}: Text, places: Lines | null): Text[] {
  const words = value.replace(joined, ' ')
  const start = position?.start.offset
  const exact = start !== undefined && position!.end.offset === start + value.length
  if (!places || !exact) return [{type: 'text', value: words.replace(loose, ''), ...(position && {position})}]
  const texts: Text[] = []
  let from = 0
  const put = (to: number) => {
    if (to > from)
      texts.push({
        type: 'text',
        value: words.slice(from, to),
        position: places.position(start + from, start + to),
      })
  }
  for (const {index} of words.matchAll(loose)) {
    put(index)
    from = index + 1
  }
  put(words.length)
  return texts
}
