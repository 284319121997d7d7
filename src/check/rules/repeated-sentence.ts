import type {VFile} from 'vfile'
import {shortened} from '../names.js'
import {Repetitions, shortest} from '../repetitions.js'
import {defineRule} from '../rule.js'
import {type Sentence, sentencesOf, syllables} from '../sentences.js'
import {isStatement, type Words, wordsOf} from '../words.js'

/** Sentences above this are not compared word by word with their neighbour. */
const longest = 400
/** So many words in a row must be the same to count as copied. */
const run = 4

export const repeatedSentence = defineRule(
  {
    id: 'repeated-sentence',
    description:
      `A sentence of at least ${shortest} syllables that stands word for word a second time under its heading, a long one anywhere, ` +
      'or one of which the next sentence says every word again in the same order: what is left of an earlier wording.',
  },
  (programme, file) => {
    const said = new Repetitions()
    const paragraphs = new Set<string>()
    for (const words of wordsOf(programme, file).filter(isStatement)) {
      const whole = `${words.annexed} ${syllables(words.folded).join(' ')}`
      // `repeated-paragraph` says it already.
      if (paragraphs.has(whole)) continue
      paragraphs.add(whole)
      reportRepeated(words, said, file)
    }
  },
)

function reportRepeated(words: Words, earlier: Repetitions, file: VFile): void {
  let above: {sentence: Sentence; said: string[]} | null = null
  for (const sentence of sentencesOf(words.text)) {
    const {start, end} = sentence
    const said = syllables(words.folded.slice(start, end))
    if (said.length < shortest) continue
    const place = words.place(start, end)
    const before = earlier.earlier(said, words, place)
    const quoted = `“${shortened(words.text.slice(start, end))}”`
    if (before !== null)
      file.message(`Unexpected repetition of the sentence in ${before}: ${quoted}`, {place})
    else if (above && (isSaidAgain(above.said, said) || isSaidAgain(said, above.said)))
      file.message(`Unexpected repetition of the sentence before in ${quoted}`, {
        place: words.place(above.sentence.start, end),
      })
    above = {sentence, said}
  }
}

/** Whether all words of one sentence stand in another in their order, in runs of at least four. */
function isSaidAgain(one: readonly string[], other: readonly string[]): boolean {
  if (one.length > other.length || other.length > longest) return false
  let at = 0
  let from = 0
  while (at < one.length) {
    const found = nextRun(one, at, other, from)
    if (!found) return false
    at += found.length
    from = found.index + found.length
  }
  return true
}

/** Where the words from `at` on stand next in the other sentence, and how many of them. */
function nextRun(one: readonly string[], at: number, other: readonly string[], from: number) {
  for (let index = from; index < other.length; index++) {
    let length = 0
    while (at + length < one.length && one[at + length] === other[index + length]) length++
    if (length >= run) return {index, length}
  }
  return null
}
