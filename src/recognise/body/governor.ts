import type {Entry} from '../../text/trie.js'
import {type Governor, governors} from './lexicon/roles.js'
import {readName} from './name.js'
import {readOffice} from './office.js'
import {isCapital, type Source} from './source.js'
import {readUnknown} from './unknown.js'

/** Governors that no class of bodies follows, only names. */
export const bringsNames: ReadonlySet<Governor> = new Set<Governor>(['towards', 'agent', 'helped'])

/** Governors whose list of bodies may go on after a `;`. */
export const bringsLists: ReadonlySet<Governor> = new Set<Governor>([
  'coordinating',
  'assigned',
  'commanded',
  'requested',
])

/** The phrase that governs what follows, unless it begins a body's name (`Thanh tra tỉnh`) or a person's office. */
export function governorAt(source: Source, at: number): Entry<Governor> | undefined {
  const {folded} = source
  const governor = governors().longest(folded, at)
  if (!governor || !isCapital(source, at)) return governor
  if (governor.value === 'directed' && isOffice(source, at)) return undefined
  const name = readName(source, at) ?? readUnknown(source, at)
  if (name && governor.value === 'none') return undefined
  return name && name.end > at + governor.phrase.length ? undefined : governor
}

const startsSentence = /(?:^|[.;:] )$/
const ofPersons = / (?:chịu trách nhiệm|có trách nhiệm|trực tiếp)(?= )/y

/** `đại diện Lãnh đạo Sở Nội vụ`, `Lãnh đạo các sở chịu trách nhiệm`; but a command in `Lãnh đạo các chi bộ thực hiện`. */
function isOffice(source: Source, at: number): boolean {
  const office = readOffice(source, at)
  if (!office) return false
  ofPersons.lastIndex = office.end
  return ofPersons.test(source.folded) || !startsSentence.test(source.folded.slice(Math.max(0, at - 2), at))
}
