import {visit} from 'unist-util-visit'
import {fold} from '../../text/fold.js'
import type {Role} from '../../tree/body.js'
import type {Task} from '../../tree/nodes.js'
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
      if (!isAssigned(task) && !hasSubtasks(task))
        file.message(`Unexpected ${nameOf(task)} without a responsible body`, {place: task.position})
    })
  },
)

/** `Đề nghị Sở Y tế …` and `Ban Pháp chế thảo luận …` name who is to act, though they do not say that they lead. */
const acting = new Set<Role>(['lead', 'responsible', 'coordinating', 'directed'])

function isAssigned({responsibilities, text}: Task): boolean {
  const opening = fold(text).slice(0, 200)
  return responsibilities.some(({role, body}) => acting.has(role) || opening.startsWith(fold(body.raw)))
}
