import {CONTINUE, visitParents} from 'unist-util-visit-parents'
import {shiftMonths} from '../../recognise/deadline/calendar.js'
import {fold} from '../../text/fold.js'
import type {Responsibility, Role} from '../../tree/body.js'
import type {Programme, ProgrammeNode, Task} from '../../tree/nodes.js'
import type {Deadline, Interval, Time} from '../../tree/time.js'
import {daysOfRule, dueRuleOf, formatRule} from './recurrence.js'
import type {Agenda, AgendaItem, DueItem} from './types.js'
import {uidMaker} from './uid.js'

/** Which part of the agenda is asked for. */
export interface AgendaOptions {
  /** The day it is for, ISO. */
  asOf: string
  /** The last day, ISO. Without it dates have no limit, and what recurs is listed for a year. */
  until?: string | undefined
  /** Only tasks of this body: its name, a part of it, or its id in the registry; case and tone placement do not count. */
  body?: string | undefined
}

/** What is due, for whom and when, in one or several programmes. */
export function agenda(programmes: Programme | readonly Programme[], options: AgendaOptions): Agenda {
  const {asOf, until = null, body} = options
  const found: Agenda = {asOf, until, due: [], past: [], ongoing: [], conditional: [], undated: []}
  const all = [programmes].flat() as Programme[]
  const wanted = body === undefined ? null : matcherOf(body, all)
  for (const programme of all) {
    const place = placeTimes(programme, found)
    visitParents(programme, 'task', (task, ancestors) => {
      if (!isPartOf(task, ancestors.at(-1)) && (!wanted || task.responsibilities.some(wanted))) place(task)
      return CONTINUE
    })
  }
  found.due.sort(byDay)
  found.past.sort(byDay)
  return found
}

const byDay = (one: DueItem, other: DueItem) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0)

/** A subtask that only inherits who and when is part of its task, which the agenda has. */
function isPartOf(task: Task, parent: ProgrammeNode | undefined): boolean {
  return (
    parent?.type === 'task' &&
    task.deadlines.every(({source}) => source === 'inherited') &&
    task.responsibilities.every(({role, source}) => !acting.has(role) || source !== 'text')
  )
}

const acting = new Set<Role>(['lead', 'responsible', 'coordinating'])

/** Whose name it is, if some body's; else all whose names hold it. */
function matcherOf(body: string, programmes: readonly Programme[]): (one: Responsibility) => boolean {
  const words = fold(body.normalize('NFC').trim())
  const isNamed = ({role, body: {name, raw, id}}: Responsibility) =>
    acting.has(role) && (fold(name) === words || fold(raw) === words || id === words)
  let exact = false
  for (const programme of programmes) {
    visitParents(programme, 'task', (task) => {
      exact ||= task.responsibilities.some(isNamed)
    })
  }
  return exact ? isNamed : ({role, body: {name}}) => acting.has(role) && fold(name).includes(words)
}

/** Puts the times of a programme's tasks where they belong. */
function placeTimes(programme: Programme, found: Agenda): (task: Task) => void {
  const {date, term} = programme.metadata
  const anchor = date ?? (term ? `${term[0]}-01-01` : found.asOf)
  const end = term ? `${term[1]}-12-31` : null
  const uidOf = uidMaker(programme)

  const placeDue = (item: DueItem) => {
    if (item.due < found.asOf) found.past.push(item)
    else if (found.until === null || item.due <= found.until) found.due.push(item)
  }
  const placeRecurring = (item: AgendaItem, uid: string, rrule: string) => {
    const rule = dueRuleOf(rrule)
    if (!rule) {
      found.undated.push(item)
      return
    }
    const last = earlier(found.until ?? shiftMonths(found.asOf, 12), end)
    const repeats = {rrule: formatRule(rule), until: earlierOf(found.until, end)}
    for (const due of daysOfRule(rule, anchor, found.asOf, last))
      found.due.push({...item, uid, start: null, due, approximate: false, repeats})
  }
  const placeTime = (time: Time, item: AgendaItem, uid: string) => {
    if (time.kind === 'interval') placeInterval(time, item, uid)
    else if (time.kind === 'recurring') placeRecurring(item, uid, time.rrule)
    else if (time.kind === 'ongoing') found.ongoing.push({...item, since: null})
    else if (time.kind === 'conditional') found.conditional.push({...item, condition: time.condition})
    else if (time.kind === 'unrecognised') found.undated.push(item)
    else if (time.resolved)
      placeDue({...item, uid, start: null, due: time.resolved, approximate: false, repeats: null})
    else found.conditional.push({...item, condition: `kể từ ${time.anchor}`})
  }
  const placeInterval = ({start, end, approximate}: Interval, item: AgendaItem, uid: string) => {
    if (end === null) found.ongoing.push({...item, since: start})
    else placeDue({...item, uid, start, due: end, approximate, repeats: null})
  }
  return (task) => {
    const timed = task.deadlines.flatMap((deadline) => deadline.times.map((time) => ({deadline, time})))
    if (timed.length === 0 && !task.children.some(({type}) => type === 'task'))
      found.undated.push(itemOf(task, null, programme))
    for (const {deadline, time} of timed)
      placeTime(time, itemOf(task, deadline, programme), uidOf(task, time))
  }
}

function earlierOf(one: string | null, other: string | null): string | null {
  return one === null ? other : earlier(one, other)
}

function earlier(one: string, other: string | null): string {
  return other !== null && other < one ? other : one
}

function itemOf(task: Task, deadline: Deadline | null, {document}: Programme): AgendaItem {
  const named = (role: Role) => [
    ...new Set(task.responsibilities.filter((one) => one.role === role).map(({body}) => body.name)),
  ]
  return {
    document: document ?? null,
    id: task.id,
    label: task.label && /[\p{L}\p{N}]/u.test(task.label) ? task.label : null,
    text: task.text,
    lead: named('lead'),
    responsible: named('responsible'),
    coordinating: named('coordinating'),
    deadline: deadline?.raw ?? null,
    action: deadline?.action ?? null,
    recipient: deadline?.recipient?.name ?? null,
  }
}
