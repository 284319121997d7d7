import type {Entry} from '../../text/phrases.js'
import type {Role} from '../../tree/body.js'
import {carriesOut, roleAfter} from './continuation.js'
import {listed} from './lexicon/openings.js'
import {type Governor, governors} from './lexicon/roles.js'
import type {List} from './list.js'
import {isClass} from './list-in-sentence.js'
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

/**
 * The phrase that governs what follows, unless it begins a body's name (`Thanh tra tỉnh`) or a person's office.
 *
 * @param at where the word with index `word` starts.
 * @param opening what it may begin.
 */
export function governorAt(
  source: Source,
  at: number,
  word: number,
  opening: number,
): Entry<Governor> | undefined {
  const governor = governors().longest(source.words, word, source.folded, at)
  if (!governor || (opening & listed) === 0 || !isCapital(source, at)) return governor
  if (governor.value === 'directed' && isOffice(source, at)) return undefined
  const name = readName(source, at) ?? readUnknown(source, at)
  if (name && governor.value === 'none') return undefined
  return name && name.end > at + governor.phrase.length ? undefined : governor
}

/**
 * What a governor makes of the list after it.
 *
 * @param heads whether the governor heads its sentence: whom it then asks does the work, `Đề nghị Sở X rà soát …`.
 */
export function roleGiven(
  source: Source,
  governor: Exclude<Governor, 'none' | 'sends' | 'persons'>,
  {readings, end}: List,
  heads: boolean,
): Role {
  switch (governor) {
    case 'assigned':
      return roleAfter(source, end) ?? 'responsible'
    case 'commanded':
      return roleAfter(source, end) ?? (heads ? 'responsible' : 'directed')
    case 'requested':
      return roleAfter(source, end) ?? (heads ? 'responsible' : 'receiving')
    case 'encouraged':
      return heads && !isClass(readings[0]!) ? 'responsible' : 'directed'
    case 'agent':
      return roleAfter(source, end) ?? (carriesOut(source, end) ? 'responsible' : 'mentioned')
    case 'towards':
      return 'receiving'
    case 'helped':
      return 'advised'
    case 'beside':
      return 'coordinating'
    case 'directed':
      // `UBND huyện chỉ đạo Phòng Nội vụ chủ trì`; a class that is directed to lead has no work of its own.
      return isClass(readings[0]!) ? 'directed' : (leading(roleAfter(source, end)) ?? 'directed')
    default:
      return governor
  }
}

const leading = (role: Role | null) => (role === 'lead' ? role : null)

const startsSentence = /(?:^|[.;:] )$/
const ofPersons = / (?:chịu trách nhiệm|có trách nhiệm|trực tiếp)(?= )/y

/** `đại diện Lãnh đạo Sở Nội vụ`, `Lãnh đạo các sở chịu trách nhiệm`; but a command in `Lãnh đạo các chi bộ thực hiện`. */
function isOffice(source: Source, at: number): boolean {
  const office = readOffice(source, at)
  if (!office) return false
  ofPersons.lastIndex = office.end
  return ofPersons.test(source.folded) || !startsSentence.test(source.folded.slice(Math.max(0, at - 2), at))
}
