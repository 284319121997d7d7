import {shortened} from '../names.js'
import {Repetitions, shortest} from '../repetitions.js'
import {defineRule} from '../rule.js'
import {syllables} from '../sentences.js'
import {isStatement, wordsOf} from '../words.js'

export const repeatedParagraph = defineRule(
  {
    id: 'repeated-paragraph',
    description:
      `A paragraph or task of at least ${shortest} syllables that stands word for word a second time under its heading, or a long one ` +
      'anywhere in the programme or in its annexes; case, punctuation and tone placement do not count.',
  },
  (programme, file) => {
    const said = new Repetitions()
    for (const statement of wordsOf(programme, file).filter(isStatement)) {
      const {text, folded} = statement
      const place = statement.place(0, text.length)
      const before = said.earlier(syllables(folded), statement, place)
      if (before !== null)
        file.message(`Unexpected repetition of the paragraph in ${before}: “${shortened(text)}”`, {place})
    }
  },
)
