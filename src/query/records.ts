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
  const {deadlines, responsibilities} = task
  const times = deadlines.length === 1 ? deadlines[0]!.times : deadlines.flatMap((deadline) => deadline.times)
  return {
    document,
    id: task.id,
    section,
    assignment,
    label: task.label,
    text: task.text,
    lead: bodiesIn(responsibilities, 'lead'),
    responsible: bodiesIn(responsibilities, 'responsible'),
    coordinating: bodiesIn(responsibilities, 'coordinating'),
    advised: bodiesIn(responsibilities, 'advised'),
    deadline: joined(deadlines, rawOf, '; '),
    kind: joined(firsts(times, kindOf), kindOf, '+'),
    start: first(times, startOf, isEarlier),
    due: first(deadlines, dueOf, isLater),
    // A recurrence rule holds semicolons and no spaces (RFC 5545, 3.3.10).
    rrule: joined(times, rruleOf, ' '),
    condition: joined(times, conditionOf, '; '),
    deadline_source: joined(firsts(deadlines, sourceOf), sourceOf, '+'),
    citations: task.citations.map(({key, raw}) => key ?? raw),
    deliverables: task.deliverables.map(({name}) => name),
    start_offset: task.position?.start.offset ?? null,
    end_offset: task.position?.end.offset ?? null,
  }
}

function bodiesIn(responsibilities: readonly Responsibility[], role: Role): string[] {
  const names: string[] = []
  for (const {role: own, body} of responsibilities) if (own === role) names.push(body.name)
  return names.length > 1 ? [...new Set(names)] : names
}

/** ISO dates sort as text. */
const isEarlier = (one: string, other: string) => one < other
const isLater = (one: string, other: string) => one > other

const rawOf = ({raw}: Deadline) => raw
const sourceOf = ({source}: Deadline) => source
const dueOf = ({due}: Deadline) => due
const kindOf = ({kind}: Time) => kind
const startOf = (time: Time) => (time.kind === 'interval' ? time.start : null)
const rruleOf = (time: Time) => (time.kind === 'recurring' ? time.rrule : null)
const conditionOf = (time: Time) => (time.kind === 'conditional' ? time.condition : null)

/** What is read of some items, joined; null where none has it. */
function joined<Item>(
  items: readonly Item[],
  read: (item: Item) => string | null,
  separator: string,
): string | null {
  let text: string | null = null
  for (const item of items) {
    const value = read(item)
    if (value !== null) text = text === null ? value : text + separator + value
  }
  return text
}

/** Of items that have the same value, the first. */
function firsts<Item>(items: readonly Item[], read: (item: Item) => string): readonly Item[] {
  if (items.length < 2) return items
  const seen = new Set<string>()
  return items.filter((item) => seen.size < seen.add(read(item)).size)
}

/** The value that comes before all others. */
function first<Item>(
  items: readonly Item[],
  read: (item: Item) => string | null,
  isBefore: (one: string, other: string) => boolean,
): string | null {
  let found: string | null = null
  for (const item of items) {
    const value = read(item)
    if (value !== null && (found === null || isBefore(value, found))) found = value
  }
  return found
}
