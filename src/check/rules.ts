import type {Rule} from './rule.js'
import {ambiguousBody} from './rules/ambiguous-body.js'
import {coordinationWithoutLead} from './rules/coordination-without-lead.js'
import {deadlineAfterTerm} from './rules/deadline-after-term.js'
import {deadlineBeforeDate} from './rules/deadline-before-date.js'
import {emptyAnnex} from './rules/empty-annex.js'
import {endBeforeStart} from './rules/end-before-start.js'
import {repeatedParagraph} from './rules/repeated-paragraph.js'
import {repeatedSentence} from './rules/repeated-sentence.js'
import {taskWithoutBody} from './rules/task-without-body.js'
import {taskWithoutDeadline} from './rules/task-without-deadline.js'
import {unknownBody} from './rules/unknown-body.js'
import {unreadableDeadline} from './rules/unreadable-deadline.js'

/** Every rule, in the order of `docs/rules.md`: who does what and when, then how the document is built and written. */
export const rules: readonly Rule[] = [
  taskWithoutDeadline,
  unreadableDeadline,
  endBeforeStart,
  deadlineBeforeDate,
  deadlineAfterTerm,
  taskWithoutBody,
  coordinationWithoutLead,
  unknownBody,
  ambiguousBody,
  emptyAnnex,
  repeatedParagraph,
  repeatedSentence,
]
