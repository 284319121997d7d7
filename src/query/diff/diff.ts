import {fold} from '../../text/fold.js'
import type {Programme} from '../../tree/nodes.js'
import type {TaskRecord} from '../../tree/record.js'
import {tasks} from '../records.js'
import {isNumber, type Matched, matchTasks} from './match.js'
import type {BodyChange, Pair, ProgrammeDiff, TaskChange} from './types.js'
import {diffWords} from './words.js'

/**
 * What changed between two versions of a programme. Tasks are known again by their words, not only by their numbers: one
 * that stands elsewhere, has another number and some other words is the same task, moved, renumbered and reworded.
 */
export function diff(before: Programme, after: Programme): ProgrammeDiff {
  const [old, now] = [tasks(before, before.document), tasks(after, after.document)]
  const matched = matchTasks(old, now)
  const headings = headingsOf(matched)
  const places = new Map(now.map((record, at) => [record, at]))
  const changed = matched
    .map((pair) => changeOf(pair, headings))
    .filter(isChange)
    .sort((one, other) => places.get(one.after)! - places.get(other.after)!)
  const [kept, come] = [
    new Set(matched.map((pair) => pair.before)),
    new Set(matched.map((pair) => pair.after)),
  ]
  return {
    added: now.filter((record) => !come.has(record)),
    removed: old.filter((record) => !kept.has(record)),
    changed,
    unchanged: matched.length - changed.length,
  }
}

const headingOf = ({assignment, section}: TaskRecord) => assignment ?? section
const keyOf = (record: TaskRecord) => fold(`${record.section ?? ''}|${record.assignment ?? ''}`)

/** Which heading became which: the one under which most of its tasks stand now. */
function headingsOf(matched: readonly Matched[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const {before, after} of matched) {
    const [from, to] = [keyOf(before), keyOf(after)]
    const count = counts.get(from) ?? new Map<string, number>()
    counts.set(from, count.set(to, (count.get(to) ?? 0) + 1))
  }
  return new Map(
    [...counts].map(([from, count]) => {
      const same = count.get(from)
      const [most] = [...count].sort(([, one], [, other]) => other - one)
      return [from, same !== undefined ? from : most![0]]
    }),
  )
}

function changeOf({before, after}: Matched, headings: ReadonlyMap<string, string>): TaskChange {
  const moved = headings.get(keyOf(before)) !== keyOf(after)
  return {
    before,
    after,
    renumbered: isRenumbered(before, after) ? {before: before.label, after: after.label} : null,
    moved: moved ? {before: headingOf(before), after: headingOf(after)} : null,
    reworded: diffWords(before.text, after.text),
    deadline: deadlineChange(before, after),
    bodies: bodyChanges(before, after),
  }
}

function isChange({renumbered, moved, reworded, deadline, bodies}: TaskChange): boolean {
  return Boolean(renumbered || moved || reworded || deadline || bodies)
}

function isRenumbered({label: before}: TaskRecord, {label: after}: TaskRecord): boolean {
  const counts = (label: string | null) => label !== null && isNumber(label)
  return before !== after && (counts(before) || counts(after))
}

/** Other words for the same time are no change. */
function deadlineChange(before: TaskRecord, after: TaskRecord): Pair<string | null> | null {
  const sameTime = (['kind', 'start', 'due', 'rrule', 'condition'] as const).every(
    (field) => before[field] === after[field],
  )
  const unread = before.kind?.includes('unrecognised') && before.deadline !== after.deadline
  return sameTime && !unread ? null : {before: before.deadline, after: after.deadline}
}

const roles = ['lead', 'responsible', 'coordinating', 'advised'] as const

function bodyChanges(before: TaskRecord, after: TaskRecord): BodyChange[] | null {
  const changes = roles.flatMap((role) => {
    const [removed, added] = [missingIn(after[role], before[role]), missingIn(before[role], after[role])]
    return removed.length > 0 || added.length > 0 ? [{role, removed, added}] : []
  })
  return changes.length > 0 ? changes : null
}

/** Those of `names` that are not among `others`. */
function missingIn(others: readonly string[], names: readonly string[]): string[] {
  const known = new Set(others.map(fold))
  return names.filter((name) => !known.has(fold(name)))
}
