import {fold} from '../../text/fold.js'
import type {Citation} from '../../tree/citation.js'
import {type CitedAt, citationsIn, isNumbered} from '../citations.js'
import {defineRule} from '../rule.js'

export const inconsistentCitation = defineRule(
  {
    id: 'inconsistent-citation',
    description:
      'One document is cited in two ways: with another date, kind or issuer, or its number is written otherwise. One of them is wrong.',
  },
  (programme, file) => {
    const documents = new Map<string, Map<Field, CitedAt>>()
    for (const cited of citationsIn(programme)) {
      const {citation, node} = cited
      const name = nameOf(citation)
      if (!name) continue
      const first = documents.get(name) ?? new Map<Field, CitedAt>()
      documents.set(name, first)
      for (const field of fields) {
        const said = fieldOf(citation, field)
        const other = first.get(field)
        if (said === null) continue
        if (!other) first.set(field, cited)
        else if (!agree(said, fieldOf(other.citation, field)!))
          file.message(
            `Unexpected ${field} “${said}” of “${citation.key}”, expected “${fieldOf(other.citation, field)}” as in ${lineOf(other)}`,
            {place: citation.position ?? node.position},
          )
      }
    }
  },
)

type Field = 'date' | 'kind' | 'issuer' | 'number'
const fields: readonly Field[] = ['number', 'date', 'kind', 'issuer']

/** What two ways to write one number have in common: `05-CT/TW`, `5/CT-TW`. */
function nameOf(citation: Citation): string | null {
  const {number, symbol, year} = citation
  if (number === null || symbol === null || !isNumbered(citation)) return null
  return [number.replace(/^0+/, ''), year ?? '', fold(symbol).replace(/[^\p{L}\p{N}]/gu, '')].join(' ')
}

function fieldOf(citation: Citation, field: Field): string | null {
  if (field === 'date') return citation.date
  if (field === 'kind') return citation.type
  if (field === 'issuer') return citation.issuer
  return citation.key
}

function lineOf({citation, node}: CitedAt): string {
  const line = (citation.position ?? node.position)?.start.line
  return line ? `line ${line}` : 'an earlier place'
}

/** `Bộ Chính trị` and `Bộ Chính trị khóa XIII` name the same. */
function agree(one: string, other: string): boolean {
  const [short, long] = [fold(one), fold(other)].sort((a, b) => a.length - b.length)
  return long!.includes(short!)
}
