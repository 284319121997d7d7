import fc from 'fast-check'
import {expect, it} from 'vitest'
import {fold} from '../../src/text/fold.js'
import {Phrases} from '../../src/text/phrases.js'
import {Trie} from '../../src/text/trie.js'
import {Words} from '../../src/text/words.js'

const word = fc.constantFrom('giao', 'Giáo', 'cho', 'sở', 'SỞ', 'hoà', 'y', '35', 'đ/c', 'thủ', 'trưởng,')
const phrase = fc.array(word, {minLength: 1, maxLength: 5}).map((words) => fold(words.join(' ')))

it('finds at every word what a trie finds', () => {
  fc.assert(
    fc.property(fc.array(phrase), fc.array(word), (phrases, parts) => {
      const entries = phrases.map((each, index): [string, number] => [each, index])
      const known = new Phrases(entries)
      const trie = new Trie(entries)
      const text = parts.join(' ')
      const words = new Words(text)
      for (let index = 0; index < words.count; index++) {
        const at = words.starts[index]!
        expect(known.longest(words, index, fold(text), at)).toEqual(trie.longest(fold(text), at))
      }
      expect(new Set(known.phrases())).toEqual(new Set(phrases))
    }),
  )
})
