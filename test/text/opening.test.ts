import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Opening} from '../../src/text/opening.js'

const expressions = [
  /^nơi nhận ?:?/,
  /^(?:©|copyright |bản quyền (?:©|thuộc)|(?:các )?(?:tin|bài) liên quan)/,
  /^[([] ?(?:được )?kèm theo/,
  /^\[\d{1,3}\]/,
  /^(?:[-–—] ?\d{1,3} ?[-–—]|(?:trang )?\d{1,3})$/i,
  /^((?:[A-H]\.[IVX]{1,5}|\d{1,2})\.[a-zđ](?=[.)]))/u,
  /^\(?(?!1\))[a-c]+\)?/,
  /^(?=ab)(?:a|b)c*/,
  /^a{0,2}b/,
  /^x*?y/,
  /^\p{Lu}{2}/u,
  /^[^a]b/,
  /^.b/,
  /^(?:a|$)/,
  /^(?:)/,
  /^[-–—\u2012\uF02D+*]/,
  /^\.|^\/|^\)/,
  /^[\s-]x/,
] as const

test.each(expressions)('%s finds what it finds without a look at the first character', (expression) => {
  const opening = new Opening(expression)
  const starts = [
    ...'aAbBcCxXyY019.([)]/-–—+*©ơĐđÁ \n\uF02D',
    'ab',
    'trang 1',
    'các tin liên quan',
    'nơi nhận',
    '[kèm theo',
    'A.I.',
    '',
  ]
  const text = fc
    .tuple(
      fc.constantFrom(...starts),
      fc.string({unit: fc.constantFrom('a', 'b', 'y', '1', '.', ')', ' ', 'đ')}),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (words) => {
      expect(opening.test(words)).toBe(expression.test(words))
      expect(opening.exec(words)).toEqual(expression.exec(words))
    }),
  )
})

test.each([
  [/^nơi nhận/, 'no', 'kK-'],
  [/^(?:các )?(?:tin|bài)/, 'ctb', 'aiđ'],
  [/^[A-Cđ-]?x/, 'ABCđ-x', 'DaX'],
  [/^(?:phần|\d)/i, 'pP5', 'n-'],
])('%s is asked of few texts', (expression, may, mayNot) => {
  let asked = 0
  const counted = Object.assign(new RegExp(expression), {
    test: () => {
      asked++
      return true
    },
  })
  const opening = new Opening(counted)
  for (const char of mayNot) expect(opening.test(char)).toBe(false)
  expect(asked).toBe(0)
  for (const char of may.replace('no', 'n')) expect(opening.test(char)).toBe(true)
})
