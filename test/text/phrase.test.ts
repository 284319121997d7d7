import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Passage} from '../../src/text/passage.js'
import {Phrase} from '../../src/text/phrase.js'

const units = [
  'a',
  'Hoà',
  'ngày',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\u00A0',
  '\u200B',
  'a\u0301',
  '\u0301',
  '–',
  '😀',
]
const source = fc.oneof(
  fc.array(fc.constantFrom(...units), {maxLength: 12}).map((parts) => parts.join('')),
  fc.string({unit: 'binary', maxLength: 40}),
)

test('a phrase says what a passage of the same source says, and where', () => {
  fc.assert(
    fc.property(source, (text) => {
      const [phrase, passage] = [new Phrase(text), Passage.of(text)]
      expect([phrase.text, phrase.folded]).toEqual([passage.text, passage.folded])
      for (let at = 0; at <= passage.text.length; at++)
        expect(phrase.position(0, at)).toEqual(passage.position(0, at))
      expect(phrase.position(passage.text.length, passage.text.length)).toEqual(
        passage.position(passage.text.length, passage.text.length),
      )
    }),
    {numRuns: 2000},
  )
})
