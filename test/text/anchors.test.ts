import fc from 'fast-check'
import {expect, it} from 'vitest'
import {Openings} from '../../src/text/beginnings.js'
import {endsWord, isDigit} from '../../src/text/letters.js'
import {Passage} from '../../src/text/passage.js'

const lexicons: readonly (readonly [bit: number, phrases: readonly string[]])[] = [
  [1, ['kế hoạch', 'luật']],
  [2, ['trình', 'kế hoạch']],
  [4, ['chủ trì']],
]
const word = fc.constantFrom('kế', 'Hoạch', 'LUẬT', 'trình', 'chủ', 'trì', '35', 'xã', 'của', 'các')

it('finds every word that begins a phrase of the lexicon asked for, wherever the search before it ended', () => {
  const openings = new Openings(lexicons, 1)
  const search = fc.tuple(fc.constantFrom(...lexicons), fc.nat(60), fc.nat(60))
  fc.assert(
    fc.property(fc.array(word, {maxLength: 20}), fc.array(search), (words, searches) => {
      const passage = Passage.of(words.join(' '))
      const {folded} = passage
      const begins = (at: number, [bit, phrases]: (typeof lexicons)[number]) =>
        (at === 0 || folded[at - 1] === ' ') &&
        ((bit === 1 && isDigit(folded.charCodeAt(at))) ||
          phrases.some((each) => folded.startsWith(each, at) && endsWord(folded, at + each.length)))
      for (const [lexicon, from, length] of searches) {
        const stop = Math.min(from + length, folded.length)
        let expected = from
        while (expected < stop && !begins(expected, lexicon)) expected++
        expect(passage.seekAnchor(openings, lexicon[0], from, stop)).toBe(expected < stop ? expected : -1)
      }
    }),
  )
})
