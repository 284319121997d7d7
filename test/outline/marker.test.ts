import {expect, test} from 'vitest'
import {markerOf} from '../../src/outline/marker.js'
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
