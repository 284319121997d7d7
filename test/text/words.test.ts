import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Beginnings, Openings} from '../../src/text/beginnings.js'
import {Passage} from '../../src/text/passage.js'
import {Phrases} from '../../src/text/phrases.js'
import {Words} from '../../src/text/words.js'

const phrases = ['kế hoạch', 'kế hoạch liên tịch', 'luật', 'bộ luật', 'hòa giải', '35/2024']
const known = new Phrases(phrases.map((phrase): [string, true] => [phrase, true]))
const syllables = ['kế', 'Hoạch', 'HOẠCH', 'liên', 'tịch', 'luật', 'bộ', 'hoà', 'giải', '35/2024', '35', '.']
const wording = fc
  .array(fc.constantFrom(...syllables), {maxLength: 12})
  .map((words) => Passage.of(words.join(' ')))

test.each([true, false])('a search by two words, with numbers %s, passes over no phrase', (numbers) => {
  const beginnings = new Beginnings(phrases, numbers)
  fc.assert(
    fc.property(wording, (passage) => {
      const {folded} = passage
      const expected = [...folded.matchAll(/(?<=^| )[^ ]/g)]
        .map(({index}) => index)
        .filter((at) => passage.longest(known, at))
      const found: number[] = []
      for (
        let at = passage.seek(beginnings, 0, folded.length);
        at >= 0;
        at = passage.seek(beginnings, at + 1, folded.length)
      )
        if (passage.longest(known, at) && (at === 0 || folded[at - 1] === ' ')) found.push(at)
      expect(found).toEqual(expected)
    }),
  )
})

test('a search by two words stops where both stand, and at a word that is a phrase alone', () => {
  const passage = Passage.of('kế bên, kế hoạch, luật')
  const beginnings = new Beginnings(phrases)
  const first = passage.seek(beginnings, 0, 22)
  expect(first).toBe(8)
  expect(passage.seek(beginnings, first + 1, 22)).toBe(18)
})

const opening = (openings: Openings, text: string) => {
  const {keys} = new Words(text)
  return openings.at(keys[0]!, keys[1]!)
}

test('openings tell which lexicons have phrases that begin with two words, in any case and tone', () => {
  const openings = new Openings([
    [1, ['sở', 'ủy ban nhân dân']],
    [2, ['sở y tế', 'thủ trưởng, phó thủ trưởng']],
  ])
  expect(opening(openings, 'Sở')).toBe(1)
  expect(opening(openings, 'SỞ Y')).toBe(3)
  expect(opening(openings, 'Uỷ ban')).toBe(1)
  expect(opening(openings, 'thủ trưởng')).toBe(2)
  expect(opening(openings, 'thủ tục')).toBe(0)
})

test('openings miss no phrase', () => {
  const word = fc.string({unit: fc.constantFrom('a', 'ă', 'b', 'ở', 'đ'), minLength: 1, maxLength: 4})
  const phrase = fc.array(word, {minLength: 1, maxLength: 3}).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(phrase, {minLength: 1}), (phrases) => {
      const openings = new Openings([[4, phrases]])
      for (const each of phrases) expect(opening(openings, `${each} c`)).toBe(4)
    }),
  )
})
