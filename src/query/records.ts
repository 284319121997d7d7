import type {Responsibility, Role} from '../tree/body.js'
import type {Programme, ProgrammeNode, Task} from '../tree/nodes.js'
import type {TaskRecord} from '../tree/record.js'
import type {Deadline, Time} from '../tree/time.js'

/**
 * The flat view of a programme: one record a task, in the order of the document, a task's own subtasks after it.
 *
 * @param document name of the source, for the `document` column.
 */
export function tasks(programme: Programme, document: string | null = null): TaskRecord[] {
  const records: TaskRecord[] = []
  const stack: {node: ProgrammeNode; place: Place}[] = [
    {node: programme, place: {document, section: null, assignment: null}},
  ]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const {node} = next
    if (node.type === 'task') records.push(recordOf(node, next.place))
    if (!('children' in node)) continue
    const place = placeIn(node, next.place)
    for (let at = node.children.length - 1; at >= 0; at--) stack.push({node: node.children[at]!, place})
  }
  return records
}

/** Where a task stands: in which document, in which section or annex, under which heading. */
type Place = Pick<TaskRecord, 'document' | 'section' | 'assignment'>

/** The place of what stands in a node. */
function placeIn(node: ProgrammeNode, place: Place): Place {
  if (node.type === 'section' || node.type === 'annex') return {...place, section: node.title ?? node.label}
  if (node.type === 'assignment' || node.type === 'theme') return {...place, assignment: node.title}
  return place
}

function recordOf(task: Task, {document, section, assignment}: Place): TaskRecord {
  const times = task.deadlines.flatMap((deadline) => deadline.times)
  return {
    document,
    id: task.id,
    section,
    assignment,
    label: task.label,
    text: task.text,
    lead: bodiesIn(task.responsibilities, 'lead'),
    responsible: bodiesIn(task.responsibilities, 'responsible'),
    coordinating: bodiesIn(task.responsibilities, 'coordinating'),
    advised: bodiesIn(task.responsibilities, 'advised'),
    deadline: joined(task.deadlines.map(({raw}) => raw)),
    kind: joined(unique(times.map(({kind}) => kind)), '+'),
    start: earliest(times.map(startOf)),
    due: latest(task.deadlines.map(({due}) => due)),
    // A recurrence rule holds semicolons and no spaces (RFC 5545, 3.3.10).
    rrule: joined(
      times.flatMap((time) => (time.kind === 'recurring' ? [time.rrule] : [])),
      ' ',
    ),
    condition: joined(times.flatMap((time) => (time.kind === 'conditional' ? [time.condition] : []))),
    deadline_source: joined(unique(task.deadlines.map((deadline: Deadline) => deadline.source)), '+'),
    citations: task.citations.map(({key, raw}) => key ?? raw),
    deliverables: task.deliverables.map(({name}) => name),
    start_offset: task.position?.start.offset ?? null,
    end_offset: task.position?.end.offset ?? null,
  }
}

function bodiesIn(responsibilities: readonly Responsibility[], role: Role): string[] {
  const names: string[] = []
  for (const {role: own, body} of responsibilities)
    if (own === role && !names.includes(body.name)) names.push(body.name)
  return names
}

function startOf(time: Time): string | null {
  if (time.kind === 'interval') return time.start
  return null
}

/** The earliest of some ISO dates, which sort as text. */
function earliest(dates: readonly (string | null)[]): string | null {
  return dates.filter((date) => date !== null).sort()[0] ?? null
}

function latest(dates: readonly (string | null)[]): string | null {
  return (
    dates
      .filter((date) => date !== null)
      .sort()
      .at(-1) ?? null
  )
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}

function joined(values: readonly string[], separator = '; '): string | null {
  return values.length > 0 ? values.join(separator) : null
}
