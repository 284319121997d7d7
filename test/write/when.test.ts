import {expect, test} from 'vitest'
import type {Time} from '../../src/tree/time.js'
import {shortDeadline} from '../../src/write/when.js'
import {rowsOf} from '../table.js'
import {deadlineOf, intervalOf} from '../trees.js'

test.each(rowsOf('write/deadlines.tsv'))('%s: %s', (json, short) => {
  const times = (JSON.parse(json) as Time[]).map((time) =>
    time.kind === 'interval' ? {...intervalOf(null, null), ...time} : time,
  )
  expect(shortDeadline(deadlineOf('khi nào xong thì thôi', times))).toBe(short)
})
