// The deadline language beside chrono-node's Vietnamese: the share of the fixture table each dates right, and the time an
// expression takes each, in one run. Run by `npm run bench:deadline`.
import {readFileSync} from 'node:fs'
import {vi} from 'chrono-node'
import {parseDeadline} from '../dist/deadline.js'

const table = readFileSync(new URL('../fixtures/deadline/expressions.tsv', import.meta.url), 'utf8')
const rows = []
let group = ''
for (const line of table.split('\n')) {
  if (line.startsWith('## ')) group = line.slice(3)
  else if (line && !line.startsWith('#')) rows.push(rowOf(line.split('\t')))
}

function rowOf([text, context, times]) {
  const issued = /\d{4}-\d\d-\d\d/.exec(context)?.[0]
  const term = /(?:^| )(\d{4})-(\d{4})$/.exec(context)
  const options = {...(issued && {issued}), ...(term && {term: [Number(term[1]), Number(term[2])]})}
  const days = times.split(' + ').flatMap((time) => {
    const interval = /^(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?/.exec(time)
    const resolved = / = (\d{4}-\d\d-\d\d)$/.exec(time)
    return interval ? [[interval[1] ?? null, interval[2] ?? null]] : resolved ? [[null, resolved[1]]] : []
  })
  return {group, text, options, reference: new Date(`${issued ?? '2025-10-20'}T12:00:00`), days}
}

/** First and last day of each time that has any. */
const oursOf = ({text, options}) =>
  parseDeadline(text, options).times.flatMap((time) => {
    if (time.kind === 'interval') return [[time.start, time.end]]
    return time.kind === 'relative' && time.resolved ? [[null, time.resolved]] : []
  })

const iso = (date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((one) => String(one).padStart(2, '0'))
    .join('-')

/** First and last day: what chrono only implies makes its unit whole, a month all its days, a year all its months. */
function unitOf(components) {
  const [year, month, day] = ['year', 'month', 'day'].map((name) => components.get(name))
  const certain = (name) => components.isCertain(name)
  if (!certain('day') && certain('month'))
    return [iso(new Date(year, month - 1, 1)), iso(new Date(year, month, 0))]
  if (!certain('day') && !certain('weekday') && certain('year')) return [`${year}-01-01`, `${year}-12-31`]
  return [iso(new Date(year, month - 1, day)), iso(new Date(year, month - 1, day))]
}

const chronoOf = ({text, reference}) =>
  vi.parse(text, reference).map(({start, end}) => [unitOf(start)[0], unitOf(end ?? start)[1]])

const dayApart = (one, other) => Math.abs(new Date(one) - new Date(other)) <= 86_400_000

/**
 * chrono knows no bound: where an end is open, either of its days will do, and one day beside it, as `trước` is exclusive.
 * One stretch over all that a list names will do too. Where there is no date, none is to be found.
 */
function isLenientlyRight(found, {days}) {
  if (found.length === 0 || days.length === 0) return found.length === days.length
  const agrees = ([start, end], [first, last]) =>
    first && last ? start === first && end === last : [start, end].some((day) => dayApart(day, first ?? last))
  if (found.length === 1 && agrees(found[0], [days[0][0], days.at(-1)[1]])) return true
  return found.length === days.length && found.every((one, at) => agrees(one, days[at]))
}

const isRight = (found, {days}) => JSON.stringify(found) === JSON.stringify(days)

const share = (right, rows) => `${right} of ${rows} (${((100 * right) / rows).toFixed(0)} %)`.padStart(19)

function printShare(name, list) {
  const ours = list.filter((row) => isRight(oursOf(row), row)).length
  const theirs = list.filter((row) => isLenientlyRight(chronoOf(row), row)).length
  console.log(name.padEnd(28) + share(ours, list.length) + share(theirs, list.length))
}

console.log(`rows whose dates are right${'chuongtrinh'.padStart(21)}${'chrono-node (vi)'.padStart(19)}`)
const dated = rows.filter(({days}) => days.length > 0)
for (const group of new Set(dated.map((row) => row.group)))
  printShare(
    group,
    dated.filter((row) => row.group === group),
  )
printShare('all with a date', dated)
printShare(
  'without one, none found',
  rows.filter(({days}) => days.length === 0),
)
printShare('the whole table', rows)

/** Each in turn, so that whatever else the machine does slows both alike; the first rounds only warm them up. */
function medians(rounds, warm, ...runs) {
  const times = runs.map(() => [])
  for (let round = 0; round < rounds; round++)
    runs.forEach((run, at) => {
      const start = performance.now()
      for (const row of rows) run(row)
      if (round >= warm) times[at].push(performance.now() - start)
    })
  return times.map((taken) => taken.sort((one, other) => one - other)[taken.length >> 1])
}

const [ours, theirs] = medians(
  600,
  200,
  ({text, options}) => parseDeadline(text, options),
  ({text, reference}) => vi.parse(text, reference),
).map((milliseconds) => (milliseconds * 1000) / rows.length)

console.log(`\nmicroseconds an expression, median over ${rows.length}, Node ${process.version}`)
console.log(
  `chuongtrinh       ${ours.toFixed(2).padStart(8)}   ${(ours / theirs).toFixed(2)} of chrono-node's time`,
)
console.log(`chrono-node (vi)  ${theirs.toFixed(2).padStart(8)}`)
