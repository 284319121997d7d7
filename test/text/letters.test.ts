import {expect, test} from 'vitest'
import {isWordCode} from '../../src/text/letters.js'

test('a word is of letters, marks and digits, whichever way they are told', () => {
  const wrong = []
  for (let code = 0; code < 0x10000; code++) {
    const told = /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code))
    if (isWordCode(code) !== told) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})
