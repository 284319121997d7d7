import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {type Deadline, formatDeadline, type Problem, parseDeadline} from '../../../src/deadline.js'
import {rowsOf} from '../../table.js'
import {optionsOf, type Row, rowsOfExpressions} from './expressions.js'
import {deadlinesPage, pageFile} from './page.js'
import {timesText} from './time-text.js'

const rows = rowsOfExpressions()

describe('expressions', () => {
  test('are many', () => expect(rows.length).toBeGreaterThanOrEqual(300))

  test.each(rows)('%s (%s)', (text, context, times, due) => {
    const deadline = parseDeadline(text, optionsOf(context))
    expect(timesText(deadline.times)).toBe(times)
    expect(deadline.due ?? '-').toBe(due)
  })

  test.each(rows)('%s (%s), decomposed', (text, context) => {
    const [composed, decomposed] = (['NFC', 'NFD'] as const).map((form) =>
      parseDeadline(text.normalize(form), optionsOf(context)),
    )
    expect(meaning(decomposed!)).toEqual(meaning(composed!))
    const {start, end} = decomposed!.position!
    expect(text.normalize('NFD').slice(start.offset, end.offset).normalize('NFC').replace(/\s+/g, ' ')).toBe(
      decomposed!.raw,
    )
  })

  test.each(rows.filter(([, , times]) => !times.includes('unrecognised')))(
    '%s (%s), printed',
    (text, context) => {
      const deadline = parseDeadline(text, optionsOf(context))
      const {times, due, action} = parseDeadline(formatDeadline(deadline))
      expect({times, due, action}).toEqual(stated(deadline))
    },
  )
})

test.each(rowsOf('deadline/problems.tsv') as Row[])(
  '%s (%s) is told of as %s',
  (text, date, rule, reason) => {
    const problems: Problem[] = []
    const deadline = parseDeadline(text, {...optionsOf(date), report: (problem) => problems.push(problem)})
    expect(problems.map(({ruleId}) => ruleId).join() || '-').toBe(rule)
    expect(problems.map((problem) => problem.reason).join() || '-').toBe(reason)
    expect(deadline.times.some(({kind}) => kind === 'unrecognised')).toBe(problems.length > 0)
  },
)

test('docs/deadlines.md shows every row', () => {
  expect(readFileSync(pageFile, 'utf8')).toBe(deadlinesPage())
})

const meaning = ({position: _, ...rest}: Deadline) => ({...rest, recipient: rest.recipient?.raw})

/** What canonical words say: with their years in them, and without what only the document's date tells. */
function stated({times, due, action}: Deadline) {
  const resolved = times.some((time) => time.kind === 'relative' && time.resolved !== null)
  return {
    times: times.map((time) => {
      if (time.kind === 'interval') return {...time, inferred: false}
      return time.kind === 'relative' ? {...time, resolved: null} : time
    }),
    due: resolved ? null : due,
    action,
  }
}
