import type {TaskRecord} from '../../tree/record.js'
import type {BodyChange, ProgrammeDiff, TaskChange, Words} from './types.js'

/** What changed, for people to read: `[-…-]` stood before, `{+…+}` stands now. */
export function writeDiff(diff: ProgrammeDiff): string {
  const {added, removed, changed} = diff
  const onlyNumbers = changed.filter(isOnlyRenumbered)
  const others = changed.filter((change) => !isOnlyRenumbered(change))
  const parts: [title: string, lines: string[], count: number][] = [
    ['Added', added.map((task) => `  + ${lineOf(task)}`), added.length],
    ['Removed', removed.map((task) => `  - ${lineOf(task)}`), removed.length],
    ['Changed', others.flatMap(linesOf), others.length],
    ['Renumbered only', onlyNumbers.map(numbersOf).map((line) => `  ${line}`), onlyNumbers.length],
  ]
  const texts = parts
    .filter(([, , count]) => count > 0)
    .map(([title, lines, count]) => [`${title} (${count})`, ...lines].join('\n'))
  return `${[summaryOf(diff), ...texts].join('\n\n')}\n`
}

/** `1 added, 2 moved, 104 unchanged`; a task that changed in several ways counts for each. */
function summaryOf({added, removed, changed, unchanged}: ProgrammeDiff): string {
  const count = (field: keyof TaskChange) => changed.filter((change) => change[field] !== null).length
  const counts: [number, string][] = [
    [added.length, 'added'],
    [removed.length, 'removed'],
    [count('moved'), 'moved'],
    [count('renumbered'), 'renumbered'],
    [count('reworded'), 'reworded'],
    [count('deadline'), 'with another deadline'],
    [count('bodies'), 'with other bodies'],
    [unchanged, 'unchanged'],
  ]
  const said = counts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`)
  return said.length > 0 ? said.join(', ') : 'No tasks'
}

function isOnlyRenumbered({renumbered, moved, reworded, deadline, bodies}: TaskChange): boolean {
  return renumbered !== null && !moved && !reworded && !deadline && !bodies
}

const nameOf = ({label}: TaskRecord) => label ?? '•'

function lineOf(task: TaskRecord): string {
  const when = task.deadline ? ` (${task.deadline})` : ''
  const where = task.assignment ?? task.section
  return `${nameOf(task)}  ${task.text}${when}${where ? `  — ${where}` : ''}`
}

function numbersOf({before, after}: TaskChange): string {
  const numbers = before.label === after.label ? nameOf(after) : `${nameOf(before)} → ${nameOf(after)}`
  return `${numbers}  ${firstWords(after.text)}`
}

function linesOf(change: TaskChange): string[] {
  const {moved, reworded, deadline, bodies} = change
  return [
    `  ${numbersOf(change)}`,
    ...(moved ? [`moved from “${moved.before ?? '—'}” to “${moved.after ?? '—'}”`] : []),
    ...(reworded ? [wordsOf(reworded)] : []),
    ...(deadline ? [`deadline: ${deadline.before ?? '—'} → ${deadline.after ?? '—'}`] : []),
    ...(bodies ?? []).map(bodiesOf),
  ].map((line, at) => (at === 0 ? line : `      ${line}`))
}

function bodiesOf({role, removed, added}: BodyChange): string {
  const names = [...removed.map((name) => `[-${name}-]`), ...added.map((name) => `{+${name}+}`)]
  return `${role}: ${names.join(' ')}`
}

function wordsOf(words: readonly Words[]): string {
  return words
    .map(({kind, text}, at) => {
      if (kind === 'removed') return `[-${text}-]`
      return kind === 'added' ? `{+${text}+}` : near(text, at > 0, at < words.length - 1)
    })
    .join(' ')
}

/** Words on either side of a change that are shown. */
const shown = 6

/** The words that are next to changes, of a stretch that is the same. */
function near(text: string, after: boolean, before: boolean): string {
  const words = text.split(' ')
  const [head, tail] = [after ? shown : 0, before ? shown : 0]
  if (words.length <= head + tail + 1) return text
  return [...words.slice(0, head), '…', ...words.slice(words.length - tail)].join(' ')
}

function firstWords(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, text.lastIndexOf(' ', 80))}…`
}
