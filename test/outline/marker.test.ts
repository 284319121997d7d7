import fc from 'fast-check'
import {expect, test} from 'vitest'
import {markerOf, romanValue} from '../../src/outline/marker.js'
import {rowsOf} from '../table.js'

test.each(rowsOf('outline/markers.tsv'))('%s', (text, kind = '', label = '', numbers = '', words = '') => {
  const found = markerOf(text)
  const seen = found && {
    kind: found.marker.kind,
    label: found.marker.label,
    numbers: found.marker.ordinals.join(' '),
    words: text.slice(found.end),
  }
  expect(seen).toEqual(kind ? {kind, label, numbers, words} : null)
})

test('Roman numerals are read back', () => {
  const digits: [string, number][] = [['XC', 90], ['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]] // biome-ignore format: a table
  const write = (value: number) => {
    let numeral = ''
    for (const [digit, worth] of digits) for (; value >= worth; value -= worth) numeral += digit
    return numeral
  }
  fc.assert(
    fc.property(fc.integer({min: 1, max: 99}), (value) => {
      expect(romanValue(write(value))).toBe(value)
    }),
  )
})
