import {visit} from 'unist-util-visit'
import {rolesOf} from '../bodies.js'
import {hasSubtasks, nameOf} from '../names.js'
import {defineRule} from '../rule.js'

export const taskWithoutBody = defineRule(
  {
    id: 'task-without-body',
    description:
      'A task that nobody is named for: no one leads it or does it, in its own words, in its attribute lines, in its row, ' +
      'or in a heading above. A task with subtasks may leave it to them.',
  },
  (programme, file) => {
    visit(programme, 'task', (task) => {
      const roles = rolesOf(task)
      if (roles.has('lead') || roles.has('responsible') || roles.has('coordinating') || hasSubtasks(task))
        return
      file.message(`Unexpected ${nameOf(task)} without a responsible body`, {place: task.position})
    })
  },
)
