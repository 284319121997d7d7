import {intervalsOf, ownDeadlines} from '../deadlines.js'
import {defineRule} from '../rule.js'

export const deadlineBeforeDate = defineRule(
  {
    id: 'deadline-before-date',
    description:
      'A deadline that had passed before the programme was signed, mostly a year that was not brought up to date.',
  },
  (programme, file) => {
    const {date} = programme.metadata
    if (!date) return
    for (const {deadline, node} of ownDeadlines(programme)) {
      const ends = intervalsOf(deadline).map(({end}) => end)
      const past = ends.find((end) => end !== null && end < date)
      if (past)
        file.message(`Unexpected deadline ${past} (“${deadline.raw}”) before the programme’s date ${date}`, {
          place: deadline.position ?? node.position,
        })
    }
  },
)
