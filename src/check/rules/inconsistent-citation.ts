import {fold} from '../../text/fold.js'
import type {Citation} from '../../tree/citation.js'
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
    /** By number, the documents of that number, and of each the first citation that gives a field. */
    const numbers = new Map<string, Map<Field, CitedAt>[]>()
    for (const cited of citationsIn(programme)) {
      const name = nameOf(cited.citation)
      if (!name) continue
      const documents = numbers.get(name) ?? []
      numbers.set(name, documents)
      const document = documentOf(cited.citation, documents)
      for (const {field, said, other} of differences(cited, document)) {
        const whose = field === 'number' ? '' : ` of “${writtenNumber(cited.citation)}”`
        const expected = `“${valueIn(other.citation, field)}” as in ${lineOf(other)}`
        file.message(`Unexpected ${field} “${said}”${whose}, expected ${expected}`, {
          place: cited.citation.position ?? cited.node.position,
        })
      }
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

/** What two ways to write one number have in common: `05-CT/TW`, `5/CT-TW`. */
function nameOf(citation: Citation): string | null {
  const written = isNumbered(citation) ? writtenNumber(citation) : null
  return written && fold(written).replace(/^0+|[^\p{L}\p{N}]+/gu, '')
}

function documentOf({date}: Citation, documents: Map<Field, CitedAt>[]): Map<Field, CitedAt> {
  const known = documents.find((first) => mayBeOne(first.get('date')?.citation.date, date))
  if (known) return known
  const document = new Map<Field, CitedAt>()
  documents.push(document)
  return document
}

/** A slip of the pen changes the day, the month or the year, not all of them. */
function mayBeOne(one: string | null | undefined, other: string | null): boolean {
  return !one || !other || one.slice(0, 4) === other.slice(0, 4) || one.slice(4) === other.slice(4)
}

/** Fields whose value is another than where the document was first cited with one, which is kept in `first`. */
function differences(cited: CitedAt, first: Map<Field, CitedAt>) {
  return fields.flatMap((field) => {
    const said = valueIn(cited.citation, field)
    if (said === null) return []
    const other = first.get(field)
    if (!other) first.set(field, cited)
    return other && !agree(field, said, valueIn(other.citation, field)!) ? [{field, said, other}] : []
  })
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
