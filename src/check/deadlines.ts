import {CONTINUE, visit} from 'unist-util-visit'
import type {Programme, ProgrammeNode} from '../tree/nodes.js'
import type {Deadline, Interval} from '../tree/time.js'

/** The deadlines of headings and tasks, each where it is written, not where it is inherited. */
export function ownDeadlines(programme: Programme): {deadline: Deadline; node: ProgrammeNode}[] {
  const found: {deadline: Deadline; node: ProgrammeNode}[] = []
  visit(programme, (node) => {
    if (node.type === 'task' || node.type === 'theme' || node.type === 'assignment')
      for (const deadline of node.deadlines) if (deadline.source !== 'inherited') found.push({deadline, node})
    return CONTINUE
  })
  return found
}

export function intervalsOf({times}: Deadline): Interval[] {
  return times.filter((time) => time.kind === 'interval')
}
