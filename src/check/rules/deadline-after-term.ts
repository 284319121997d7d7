import {intervalsOf, ownDeadlines} from '../deadlines.js'
import {defineRule} from '../rule.js'

export const deadlineAfterTerm = defineRule(
  {
    id: 'deadline-after-term',
    description:
      'A deadline after the last year of the term of office that the programme is for: nobody who signed it will answer for it.',
  },
  (programme, file) => {
    const last = programme.metadata.term?.[1]
    if (!last) return
    for (const {deadline, node} of ownDeadlines(programme)) {
      const late = intervalsOf(deadline).find(({end}) => end !== null && Number(end.slice(0, 4)) > last)
      if (late)
        file.message(
          `Unexpected deadline ${late.end} (“${deadline.raw}”) after the term, which ends in ${last}`,
          {
            place: deadline.position ?? node.position,
          },
        )
    }
  },
)
