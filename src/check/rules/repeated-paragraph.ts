import {shortened} from '../names.js'
import {defineRule} from '../rule.js'
import {syllables} from '../sentences.js'
import {isStatement, wordsOf} from '../words.js'

export const repeatedParagraph = defineRule(
  {
    id: 'repeated-paragraph',
    description:
      'A paragraph or task of at least twelve syllables that stands word for word a second time, in the programme or in its annexes; case, punctuation and tone placement do not count.',
  },
  (programme, file) => {
    const first = new Map<string, string>()
    for (const statement of wordsOf(programme, file).filter(isStatement)) {
      const {text, folded, annexed, place} = statement
      const words = syllables(folded)
      if (words.length < 12) continue
      const key = `${annexed} ${words.join(' ')}`
      const here = place(0, text.length)
      const before = first.get(key)
      if (before === undefined) first.set(key, here ? `line ${here.start.line}` : 'an earlier place')
      else
        file.message(`Unexpected repetition of the paragraph in ${before}: “${shortened(text)}”`, {
          place: here,
        })
    }
  },
)
