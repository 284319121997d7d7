import {expect, test} from 'vitest'
import {roman, romanValue} from '../../src/text/numerals.js'

test('Roman numerals are read back', () => {
  for (let value = 1; value < 100; value++) expect(romanValue(roman(value))).toBe(value)
})

test.each(['IIII', 'VX', 'IC', 'i', ''])('“%s” is no Roman numeral', (text) => {
  expect(romanValue(text)).toBe(0)
})
