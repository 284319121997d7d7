import {visit} from 'unist-util-visit'
import {fold} from '../../text/fold.js'
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
      if (task.deadlines.length === 0 && !hasSubtasks(task) && !saysWhen.test(fold(task.text)))
        file.message(`Unexpected ${nameOf(task)} without a deadline`, {place: task.position})
    })
  },
)

/** Words of time in the sentence itself, too vague to be a deadline: `sau khi được ban hành`, `định kỳ báo cáo`. */
const saysWhen =
  /(?:sau|ngay|trước) khi |khi có |định k[ỳì] |thường xuyên|(?:hằng|hàng|mỗi|từng) (?:ngày|tuần|tháng|quý|năm)/
