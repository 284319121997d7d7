import {CONTINUE, visit} from 'unist-util-visit'
import {fold} from '../text/fold.js'
import type {BodyMention, Role} from '../tree/body.js'
import type {Programme, ProgrammeNode, Task} from '../tree/nodes.js'

/** A body where it is named, not where its part is inherited. */
export interface NamedBody {
  body: BodyMention
  role: Role
  node: ProgrammeNode
}

export function bodiesIn(programme: Programme): NamedBody[] {
  const bodies: NamedBody[] = []
  visit(programme, (node) => {
    if (node.type === 'assignment')
      for (const body of node.bodies) bodies.push({body, role: 'responsible', node})
    if (node.type === 'task' || node.type === 'theme')
      for (const {body, role, source} of node.responsibilities)
        if (source !== 'heading' && source !== 'inherited') bodies.push({body, role, node})
    return CONTINUE
  })
  return bodies
}

/** The first of those that are called the same. */
export function firstOfEach(bodies: readonly NamedBody[]): NamedBody[] {
  const first = new Map<string, NamedBody>()
  for (const one of bodies) if (!first.has(one.body.name)) first.set(one.body.name, one)
  return [...first.values()]
}

export function rolesOf({responsibilities}: Task): Set<Role> {
  return new Set(responsibilities.map(({role}) => role))
}

/** `“A”, “B”` */
export function listed(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ')
}

// By their words: the registry does not tell offices of persons from bodies.
const offices =
  /(?:^| )(?:viên|bí thư|chủ tịch|trưởng|chánh|giám đốc|thủ tướng|thủ trưởng|người|lãnh đạo|đại biểu|tư lệnh)(?: |$)/

/** Whether a person is meant, `Bí thư Tỉnh ủy`, not a body. */
export function isOffice({name}: BodyMention): boolean {
  return offices.test(fold(name))
}
