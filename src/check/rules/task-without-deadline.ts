import {visit} from 'unist-util-visit'
import {hasSubtasks, nameOf} from '../names.js'
import {defineRule} from '../rule.js'

export const taskWithoutDeadline = defineRule(
  {
    id: 'task-without-deadline',
    description:
      'A task that says in no way when it is to be done (no date, no frequency, no _thường xuyên_, nothing it waits ' +
      'for), under headings that do not say it either. A task with subtasks needs no deadline of its own.',
  },
  (programme, file) => {
    visit(programme, 'task', (task) => {
      if (task.deadlines.length === 0 && !hasSubtasks(task))
        file.message(`Unexpected ${nameOf(task)} without a deadline`, {place: task.position})
    })
  },
)
