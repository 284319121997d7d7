import fc from 'fast-check'
import {expect, it} from 'vitest'
import {endsWord} from '../../src/text/letters.js'
import {Trie} from '../../src/text/trie.js'

const phrase = fc.string({unit: fc.constantFrom('a', 'b', 'ở', ' '), minLength: 2, maxLength: 6})

it('finds what comparing with every phrase finds', () => {
  fc.assert(
    fc.property(fc.array(phrase, {maxLength: 20}), fc.array(phrase), (phrases, parts) => {
      const trie = new Trie(phrases.map((each, index) => [each, index]))
      const text = parts.join('')
      for (let at = 0; at < text.length; at++) {
        const standing = phrases.filter(
          (each) => text.startsWith(each, at) && endsWord(text, at + each.length),
        )
        const longest = standing.sort((a, b) => b.length - a.length)[0]
        const found = trie.longest(text, at)
        expect(found?.phrase).toBe(longest)
        if (found) expect(found.value).toBe(phrases.indexOf(found.phrase))
      }
      expect(new Set(trie.phrases())).toEqual(new Set(phrases))
    }),
  )
})

it('finds a phrase among others that share its hash', () => {
  // In a hash that counts by 31, `ab` is `bC`.
  const phrases = ['ab', 'bC', 'ab x', 'bC y']
  const trie = new Trie(phrases.map((each) => [each, each]))
  for (const each of phrases) expect(trie.longest(`${each}.`, 0)?.value).toBe(each)
  expect(trie.longest('bC x', 0)?.value).toBe('bC')
  expect(trie.longest('abz', 0)).toBeUndefined()
})
