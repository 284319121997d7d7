import {afterAll, expect, test} from 'vitest'
import {parseDeadline} from '../../../src/deadline.js'
import {optionsOf, rowsOfExpressions} from './expressions.js'

const before = process.env.TZ
afterAll(() => {
  process.env.TZ = before
})

const readAll = () => rowsOfExpressions().map(([text, context]) => parseDeadline(text, optionsOf(context)))

test.each([
  ['Pacific/Kiritimati', -840],
  ['America/St_Johns', 210],
  ['Asia/Ho_Chi_Minh', -420],
])('every row is read the same in %s', (zone, offset) => {
  process.env.TZ = 'UTC'
  const expected = readAll()
  process.env.TZ = zone
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset)
  expect(readAll()).toEqual(expected)
})
