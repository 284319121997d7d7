import type {Time} from '../../../src/deadline.js'

/** Times as the fixtures write them: `2026-04-01..2026-06-30 quarter during + FREQ=YEARLY`. */
export function timesText(times: readonly Time[]): string {
  return times.map(timeText).join(' + ')
}

function timeText(time: Time): string {
  switch (time.kind) {
    case 'interval': {
      const marks = [time.approximate && 'approximate', time.inferred && 'inferred']
      const days = `${time.start ?? ''}..${time.end ?? ''}`
      return [days, time.precision, time.bound, ...marks].filter(Boolean).join(' ')
    }
    case 'recurring':
      return time.rrule
    case 'relative': {
      const {offset, workingDays, anchor, resolved} = time
      const words = [
        offset,
        workingDays && 'working',
        anchor && `from “${anchor}”`,
        resolved && `= ${resolved}`,
      ]
      return words.filter(Boolean).join(' ')
    }
    case 'conditional':
      return `when “${time.condition}”`
    default:
      return time.kind
  }
}
