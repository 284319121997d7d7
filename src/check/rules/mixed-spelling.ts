import {defineRule} from '../rule.js'
import {type Words, wordsOf} from '../words.js'

export const mixedSpelling = defineRule(
  {
    id: 'mixed-spelling',
    description:
      'The mark of a tone stands now on the first vowel (_hòa_, _ủy_), now on the second (_hoà_, _uỷ_). Both are right, not side by ' +
      'side: search finds only one. Each word of the rarer way is reported once.',
  },
  (programme, file) => {
    const styles = {new: 0, old: 0}
    const words = wordsOf(programme, file)
    for (const {style} of tonedWords(words)) styles[style]++
    if (styles.new === 0 || styles.old === 0) return
    const rare = styles.new < styles.old ? 'new' : 'old'
    const usual = Math.max(styles.new, styles.old)
    const first = new Map<string, Toned & {times: number}>()
    for (const toned of tonedWords(words)) {
      if (toned.style !== rare) continue
      const key = toned.word.toLowerCase()
      const before = first.get(key)
      if (before) before.times++
      else first.set(key, {...toned, times: 1})
    }
    for (const {word, other, place, times} of first.values()) {
      const often = times > 1 ? ` (${times} times)` : ''
      const others = usual === 1 ? '1 other word has its' : `${usual} other words have their`
      file.message(`Unexpected spelling “${word}”${often}, expected “${other}”: ${others} tone there`, {
        place: place(),
      })
    }
  },
)

interface Toned {
  word: string
  /** The same in the other style. */
  other: string
  style: 'new' | 'old'
  place: () => ReturnType<Words['place']>
}

// In folded text the tone stands on the first vowel; `qu` is a consonant.
const toned = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{0,6}(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?![\p{L}\p{M}])/gu

function* tonedWords(all: readonly Words[]): Iterable<Toned> {
  for (const words of all) {
    for (const {0: folded, index} of words.folded.matchAll(toned)) {
      const end = index + folded.length
      const word = words.text.slice(index, end)
      const style = word.toLowerCase().endsWith(folded.slice(-2)) ? 'new' : 'old'
      yield {word, other: otherStyle(word, folded, style), style, place: () => words.place(index, end)}
    }
  }
}

const plainVowels: Record<string, string> = {a: 'àáảãạ', e: 'èéẻẽẹ', y: 'ỳýỷỹỵ', o: 'òóỏõọ', u: 'ùúủũụ'}

function otherStyle(word: string, folded: string, style: 'new' | 'old'): string {
  const [first, second] = folded.slice(-2)
  const base = plainVowels.o!.includes(first!) ? 'o' : 'u'
  const tone = plainVowels[base]!.indexOf(first!)
  const ending = style === 'old' ? `${first}${second}` : `${base}${plainVowels[second!]![tone]}`
  return word.slice(0, -2) + sameCase(ending, word.slice(-2))
}

function sameCase(letters: string, model: string): string {
  return [...letters]
    .map((letter, at) => (model[at] === model[at]!.toLowerCase() ? letter : letter.toUpperCase()))
    .join('')
}
