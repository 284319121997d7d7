import type {Passage} from '../../text/passage.js'
import type {Role} from '../../tree/body.js'
import type {Finding, Span} from '../finding.js'
import {readStretch} from './bodies.js'
import {type BodyContext, toMention} from './mention.js'
import type {Registry} from './registry.js'
import type {Part} from './responsibilities.js'
import {Source} from './source.js'

const turn =
  /\((?:cơ quan |đơn vị )?(chủ trì|phối hợp|thực hiện|đầu mối|chịu trách nhiệm chính)\)|(?:(?:cơ quan|đơn vị) )?(chủ trì|phối hợp|thực hiện|đầu mối)(?: thực hiện)? ?:|(?:,? (?:và )?)?(?:(chủ trì)(?:,? (?:và )?phối hợp)?|(phối hợp)) (?:với|cùng)(?: với)?|(?:,? ?)(?:(chủ trì)|(phối hợp)(?: thực hiện)?)(?:(?=[,;.])|$| (?=và))/g

/**
 * The bodies of an attribute's value or of a cell that names roles inside: `Bộ X chủ trì, phối hợp với Bộ Y`,
 * `Sở A (chủ trì); Sở B, Sở C (phối hợp)`, `Chủ trì: …; Phối hợp: …`.
 *
 * @param role of the bodies whose role the words leave open: that of the attribute or the column.
 */
export function readRoles(
  passage: Passage,
  span: Span,
  registry: Registry,
  context: BodyContext,
  role: Role,
): Finding<Part>[] {
  const source = new Source(passage, registry)
  const found: Finding<Part>[] = []
  let current = role
  let from = span.start
  const take = (end: number, as: Role) => {
    for (const each of readStretch(source, {start: from, end})) {
      const {value, ...place} = toMention(passage, each, context)
      found.push({...place, value: {role: as, body: value}})
    }
  }
  turn.lastIndex = span.start
  for (let at = turn.exec(source.folded); at && at.index < span.end; at = turn.exec(source.folded)) {
    const [, after, before, leading, coordinating, closing, joining] = at
    if (after) {
      take(at.index, roleNamed(after, role))
      current = role
    } else if (before) {
      take(at.index, current)
      current = roleNamed(before, role)
    } else if (joining) {
      take(at.index, 'coordinating')
      current = role
    } else {
      take(at.index, leading || closing ? 'lead' : current)
      current = leading || coordinating ? 'coordinating' : role
    }
    from = turn.lastIndex
  }
  if (from < span.end) take(span.end, current)
  return found
}

function roleNamed(word: string, role: Role): Role {
  if (word === 'phối hợp') return 'coordinating'
  return word === 'thực hiện' ? (role === 'lead' ? 'lead' : 'responsible') : 'lead'
}
