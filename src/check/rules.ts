import type {Rule} from './rule.js'
import {ambiguousBody} from './rules/ambiguous-body.js'
import {bodyCapitals} from './rules/body-capitals.js'
import {coordinationWithoutLead} from './rules/coordination-without-lead.js'
import {deadlineAfterTerm} from './rules/deadline-after-term.js'
import {deadlineBeforeDate} from './rules/deadline-before-date.js'
import {emptyAnnex} from './rules/empty-annex.js'
import {endBeforeStart} from './rules/end-before-start.js'
import {incompleteCitation} from './rules/incomplete-citation.js'
import {inconsistentCitation} from './rules/inconsistent-citation.js'
import {mixedSpelling} from './rules/mixed-spelling.js'
import {mixedUnicode} from './rules/mixed-unicode.js'
import {numberingGap} from './rules/numbering-gap.js'
import {numberingLevel} from './rules/numbering-level.js'
import {numberingRepeat} from './rules/numbering-repeat.js'
import {repeatedParagraph} from './rules/repeated-paragraph.js'
import {repeatedSentence} from './rules/repeated-sentence.js'
import {taskWithoutBody} from './rules/task-without-body.js'
import {taskWithoutDeadline} from './rules/task-without-deadline.js'
import {unbalancedMarks} from './rules/unbalanced-marks.js'
import {unknownBody} from './rules/unknown-body.js'
import {unreadableDeadline} from './rules/unreadable-deadline.js'
import {webLeftover} from './rules/web-leftover.js'

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
  bodyCapitals,
  numberingGap,
  numberingRepeat,
  numberingLevel,
  repeatedParagraph,
  repeatedSentence,
  emptyAnnex,
  incompleteCitation,
  inconsistentCitation,
  mixedSpelling,
  mixedUnicode,
  unbalancedMarks,
  webLeftover,
]
