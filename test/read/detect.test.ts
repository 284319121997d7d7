import {expect, test} from 'vitest'
import {detectFormat} from '../../src/read/detect.js'
import {rowsOf} from '../table.js'

test.each(rowsOf('read/formats.tsv'))('%s: %s', (path, source, format) => {
  expect(detectFormat(source!.replaceAll('↵', '\n'), path === '-' ? undefined : path)).toBe(format)
})
