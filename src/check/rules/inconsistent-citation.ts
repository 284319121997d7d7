import type {VFile} from 'vfile'
import {fold} from '../../text/fold.js'
import type {Citation} from '../../tree/citation.js'
import type {Programme} from '../../tree/nodes.js'
import {type CitedAt, citationsIn, isNumbered} from '../citations.js'
import {defineRule} from '../rule.js'

export const inconsistentCitation = defineRule(
  {
    id: 'inconsistent-citation',
    description:
      'One document is cited in two ways: with another date, kind or issuer, or its number is written otherwise. One of them is ' +
      'wrong. Documents of one number that were signed on wholly different dates are taken for two, as numbers begin again every year or term.',
  },
  (programme, file) => {
    for (const citations of documentsIn(programme)) {
      for (const field of fields) reportOthers(field, citations, file)
    }
  },
)

type Field = 'date' | 'kind' | 'issuer' | 'number'
const fields: readonly Field[] = ['number', 'date', 'kind', 'issuer']

function valueIn(citation: Citation, field: Field): string | null {
  if (field === 'date') return citation.date
  if (field === 'kind') return citation.type
  if (field === 'issuer') return citation.issuer
  return writtenNumber(citation)
}

/** `05-CT/TW`, as the text has it. */
function writtenNumber({raw, number, symbol}: Citation): string | null {
  if (number === null || symbol === null) return null
  const start = raw.indexOf(number)
  const end = raw.indexOf(symbol, start)
  return start < 0 || end < 0 ? null : raw.slice(start, end + symbol.length).replaceAll(' ', '')
}

/**
 * The citations of each document, told apart by number and date: a slip of the pen changes the day, the month or the year,
 * not all of them. Those without a date are of the first document of their number.
 */
function documentsIn(programme: Programme): Iterable<CitedAt[]> {
  const documents = new Map<string, CitedAt[]>()
  const known = new Map<string, string>()
  for (const {citation} of citationsIn(programme)) {
    const [name, year, day] = namesOf(citation)
    if (!year || !day) continue
    const document = known.get(year) ?? known.get(day) ?? year
    for (const one of [name, year, day]) if (!known.has(one)) known.set(one, document)
  }
  for (const cited of citationsIn(programme)) {
    const [name, year] = namesOf(cited.citation)
    if (name === '') continue
    const document = known.get(year ?? name) ?? name
    const before = documents.get(document)
    if (before) before.push(cited)
    else documents.set(document, [cited])
  }
  return documents.values()
}

/** Its number; its number and year; its number and day. */
function namesOf(citation: Citation): [name: string, year?: string, day?: string] {
  const written = isNumbered(citation) ? writtenNumber(citation) : null
  // Two ways to write one number: `05-CT/TW`, `5/CT-TW`.
  const name = written ? fold(written).replace(/^0+|[^\p{L}\p{N}]+/gu, '') : ''
  const {date} = citation
  return date === null ? [name] : [name, `${name} ${date.slice(0, 4)}`, `${name} ${date.slice(4)}`]
}

/** What most citations say is expected of the others; of two, what the first says. */
function reportOthers(field: Field, citations: readonly CitedAt[], file: VFile): void {
  const said = citations.flatMap((cited) => {
    const value = valueIn(cited.citation, field)
    return value === null ? [] : [{cited, value}]
  })
  const expected = mostSaid(said)
  for (const {cited, value} of said) {
    if (!expected || agree(field, value, expected.value)) continue
    const whose = field === 'number' ? '' : ` of “${writtenNumber(cited.citation)}”`
    const reason = `Unexpected ${field} “${value}”${whose}, expected “${expected.value}” as in ${lineOf(expected.cited)}`
    file.message(reason, {place: cited.citation.position ?? cited.node.position})
  }
}

function mostSaid<Said extends {value: string}>(said: readonly Said[]): Said | undefined {
  const counts = new Map<string, number>()
  for (const {value} of said) counts.set(fold(value), (counts.get(fold(value)) ?? 0) + 1)
  const times = ({value}: Said) => counts.get(fold(value))!
  let most = said[0]
  for (const one of said) if (times(one) > times(most!)) most = one
  return most
}

/** `Bộ Chính trị` and `Bộ Chính trị khóa XIII` name the same. */
function agree(field: Field, one: string, other: string): boolean {
  const [short, long] = [fold(one), fold(other)].sort((a, b) => a.length - b.length)
  return field === 'issuer' ? long!.includes(short!) : long === short
}

function lineOf({citation, node}: CitedAt): string {
  const line = (citation.position ?? node.position)?.start.line
  return line ? `line ${line}` : 'an earlier place'
}
