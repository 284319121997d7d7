import {visit} from 'unist-util-visit'
import {fold} from '../../text/fold.js'
import type {Task} from '../../tree/nodes.js'
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
      if (!saysWhen(task) && !hasSubtasks(task))
        file.message(`Unexpected ${nameOf(task)} without a deadline`, {place: task.position})
    })
  },
)

/** In its own words or in those of a paragraph below. */
function saysWhen(task: Task): boolean {
  const paragraphs = task.children.filter((child) => child.type === 'paragraph')
  return [task, ...paragraphs].some(
    ({deadlines, text}) => deadlines.length > 0 || wordsOfTime.test(fold(text)),
  )
}

/** Words of time in the sentence itself, too vague to be a deadline: `sau khi được ban hành`, `định kỳ báo cáo`. */
const wordsOfTime =
  /(?:sau|ngay|trước) khi |khi có |định k[ỳì] |thường xuyên|(?:hằng|hàng|mỗi|từng) (?:ngày|tuần|tháng|quý|năm)|trong (?:thời hạn|vòng) |chậm nhất|kể từ ngày/
