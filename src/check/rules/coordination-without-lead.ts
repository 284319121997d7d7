import {visit} from 'unist-util-visit'
import {fold} from '../../text/fold.js'
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
      const helpers = task.responsibilities.filter(({role}) => role === 'coordinating')
      if (helpers.every(({source}) => source === 'text') && !asksForHelpers(fold(task.text))) return
      const bodies = helpers.map(({body}) => body.raw)
      file.message(`Unexpected coordination with ${listed(bodies)} without a lead in ${nameOf(task)}`, {
        place: task.position,
      })
    })
  },
)

/** Not `với sự tham gia của …`; and `kiểm tra việc chủ trì, phối hợp với …` speaks of another’s lead. */
function asksForHelpers(folded: string): boolean {
  return /(?:phối|kết) hợp/.test(folded) && !folded.includes('chủ trì')
}
