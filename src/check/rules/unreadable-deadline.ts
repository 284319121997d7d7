import {ownDeadlines} from '../deadlines.js'
import {defineRule} from '../rule.js'
import {reversalOf} from './end-before-start.js'

export const unreadableDeadline = defineRule(
  {
    id: 'unreadable-deadline',
    description:
      'Words that stand where a deadline stands and name no time: a quarter or a day that does not exist, a year left ' +
      'out, a slip of the pen. Nobody can be held to them.',
  },
  (programme, file) => {
    for (const {deadline, node} of ownDeadlines(programme)) {
      const unread = deadline.times.some(({kind}) => kind === 'unrecognised')
      if (unread && !timeOfDay.test(deadline.raw) && !reversalOf(deadline))
        file.message(`Unexpected deadline “${deadline.raw}”, which names no time`, {
          place: deadline.position ?? node.position,
        })
    }
  },
)

/** `7h00 - 7h15`, `8 giờ 30`, of a day that is said elsewhere: the hours of a programme of events. */
const timeOfDay = /\d{1,2} ?(?:h|g|giờ|:) ?\d{2}|\d{1,2} ?giờ/i
