import {parseDeadline} from '../../recognise/deadline/index.js'
import type {Deadline} from '../../tree/time.js'
import {ownDeadlines} from '../deadlines.js'
import {defineRule} from '../rule.js'

export const endBeforeStart = defineRule(
  {
    id: 'end-before-start',
    description: 'A stretch of time that ends before it starts: _từ tháng 6/2026 đến tháng 3/2026_.',
  },
  (programme, file) => {
    for (const {deadline, node} of ownDeadlines(programme)) {
      const reversal = reversalOf(deadline)
      if (reversal)
        file.message(
          `Unexpected end ${reversal.end} before the start ${reversal.start} in “${deadline.raw}”`,
          {place: deadline.position ?? node.position},
        )
    }
  },
)

const separators = / (?:đến|tới) | ?[-–—] ?/gi

/** The start and the end of a stretch whose end comes first, which the recogniser of deadlines does not accept. */
export function reversalOf({raw, times}: Deadline): {start: string; end: string} | null {
  if (times.every(({kind}) => kind !== 'unrecognised')) return null
  for (const found of raw.matchAll(separators)) {
    const start = dayIn(raw.slice(0, found.index), 'start')
    const end = dayIn(raw.slice(found.index + found[0].length), 'end')
    if (start && end && end < start) return {start, end}
  }
  return null
}

function dayIn(words: string, edge: 'start' | 'end'): string | null {
  const [time] = parseDeadline(words).times
  return time?.kind === 'interval' ? time[edge] : null
}
