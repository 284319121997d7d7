import fc from 'fast-check'
import {expect, it} from 'vitest'
import {fold} from '../../src/text/fold.js'
import {endsWord} from '../../src/text/letters.js'
import {Phrases} from '../../src/text/phrases.js'
import {Words} from '../../src/text/words.js'

const word = fc.constantFrom('giao', 'Giáo', 'cho', 'sở', 'SỞ', 'hoà', 'y', '35', 'đ/c', 'thủ', 'trưởng,')
const phrase = fc.array(word, {minLength: 1, maxLength: 5}).map((words) => fold(words.join(' ')))

it('finds at every word what comparing with every phrase finds', () => {
  fc.assert(
    fc.property(fc.array(phrase), fc.array(word), fc.nat(40), (phrases, parts, limit) => {
      const known = new Phrases(phrases.map((each, index) => [each, index]))
      const text = parts.join(' ')
      const folded = fold(text)
      const words = new Words(text)
      for (let index = 0; index < words.count; index++) {
        const at = words.starts[index]!
        const standing = phrases.filter((each) => {
          const end = at + each.length
          return end <= limit && folded.startsWith(each, at) && endsWord(folded, end)
        })
        const longest = standing.sort((a, b) => b.length - a.length)[0]
        const found = known.longest(words, index, folded, at, limit)
        expect(found?.phrase).toBe(longest)
        if (found) expect(found.value).toBe(phrases.indexOf(found.phrase))
      }
      expect(new Set(known.phrases())).toEqual(new Set(phrases))
    }),
  )
})

const at = (known: Phrases<string>, text: string, index: number, limit?: number) =>
  known.longest(new Words(text), index, text, new Words(text).starts[index]!, limit)?.value

it('finds a phrase of one letter, at the end of a text too', () => {
  const short = new Phrases([
    ['ở', 'place'],
    ['do', 'doer'],
  ])
  expect(at(short, 'ở xã', 0)).toBe('place')
  expect(at(short, 'xã ở', 1)).toBe('place')
  expect(at(short, 'ởi', 0)).toBeUndefined()
  expect(at(short, 'do ai', 0)).toBe('doer')
})

it('tells phrases apart that differ in a tone, which their hashes do not see', () => {
  const alike = new Phrases(['sở', 'số', 'sổ y tế'].map((each) => [each, each]))
  expect(at(alike, 'số y tế', 0)).toBe('số')
  expect(at(alike, 'sổ y tế', 0)).toBe('sổ y tế')
  expect(at(alike, 'so y tế', 0)).toBeUndefined()
})

it('finds the longest phrase that ends at a limit or before', () => {
  const plans = new Phrases(['kế hoạch', 'kế hoạch liên tịch'].map((each) => [each, each]))
  expect(at(plans, 'kế hoạch liên tịch', 0)).toBe('kế hoạch liên tịch')
  expect(at(plans, 'kế hoạch liên tịch', 0, 17)).toBe('kế hoạch')
  expect(at(plans, 'kế hoạch liên tịch', 0, 7)).toBeUndefined()
})
