import {visit} from 'unist-util-visit'
import {listed, rolesOf} from '../bodies.js'
import {nameOf} from '../names.js'
import {defineRule} from '../rule.js'

export const coordinationWithoutLead = defineRule(
  {
    id: 'coordination-without-lead',
    description:
      'Bodies are told to take part (_phối hợp với …_), but none is told to lead (_chủ trì_) or to do it: everybody waits for the others.',
  },
  (programme, file) => {
    visit(programme, 'task', (task) => {
      const roles = rolesOf(task)
      if (!roles.has('coordinating') || roles.has('lead') || roles.has('responsible')) return
      const bodies = task.responsibilities
        .filter(({role}) => role === 'coordinating')
        .map(({body}) => body.raw)
      file.message(`Unexpected coordination with ${listed(bodies)} without a lead in ${nameOf(task)}`, {
        place: task.position,
      })
    })
  },
)
