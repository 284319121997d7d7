import {CONTINUE, visitParents} from 'unist-util-visit-parents'
import {type DueRule, daysOfRule, dueRuleOf} from '../query/agenda/recurrence.js'
import {tasks} from '../query/records.js'
import type {Role} from '../tree/body.js'
import type {ProgrammeNode, Task} from '../tree/nodes.js'
import type {TaskRecord} from '../tree/record.js'
import type {Time} from '../tree/time.js'
import type {PageDocument} from '../write/page.js'
import {strip} from './search.js'

/** When a task is due, as it is counted: by the kind of its times, or not at all. */
export type When = Time['kind'] | 'none'

/** When the programme of a task begins and ends, as far as it says. */
interface Frame {
  /** ISO day of its date, else of its term's begin. */
  from: string | null
  /** Last day of its term. */
  to: string | null
}

/** What the page filters, counts and lists: a task of one of the documents. */
export interface Entry {
  /** Of the task on the page; unique among all documents. */
  key: string
  /** Place of its document among those shown. */
  document: number
  task: Task
  ancestors: readonly ProgrammeNode[]
  record: TaskRecord
  /** Names of bodies and what they are to do. */
  parts: readonly {name: string; role: Role}[]
  whens: readonly When[]
  /** Years of its last days. */
  years: readonly string[]
  /** First and last day of all its dates, ISO; null where it has none. */
  start: string | null
  end: string | null
  rules: readonly DueRule[]
  frame: Frame
  /** All its words, stripped for search. */
  words: string
}

/** The name by which the page knows a task. */
export function keyOf(document: number, id: string): string {
  return `${document}-${id}`
}

/** The tasks of a document, in its order. */
export function entriesOf({name, programme}: PageDocument, document: number): Entry[] {
  const records = tasks(programme, name)
  const {date, term} = programme.metadata
  const frame = {from: date ?? (term && `${term[0]}-01-01`), to: term && `${term[1]}-12-31`}
  const entries: Entry[] = []
  visitParents(programme, 'task', (task, ancestors) => {
    entries.push(entryOf(task, [...ancestors], records[entries.length]!, document, frame))
    return CONTINUE
  })
  return entries
}

function entryOf(
  task: Task,
  ancestors: ProgrammeNode[],
  record: TaskRecord,
  document: number,
  frame: Frame,
): Entry {
  const times = task.deadlines.flatMap((deadline) => deadline.times)
  const days = times.flatMap(daysOf).sort()
  const parts = [
    ...new Map(
      task.responsibilities.map(({role, body}) => [`${role} ${body.name}`, {name: body.name, role}]),
    ).values(),
  ]
  const lastDays = task.deadlines.flatMap(({due}) => due ?? [])
  return {
    key: keyOf(document, task.id),
    document,
    task,
    ancestors,
    record,
    parts,
    whens: times.length > 0 ? [...new Set(times.map(({kind}) => kind))] : ['none'],
    years: [...new Set(lastDays.map((day) => day.slice(0, 4)))],
    start: days[0] ?? null,
    end: days.at(-1) ?? null,
    rules: times.flatMap((time) => (time.kind === 'recurring' ? (dueRuleOf(time.rrule) ?? []) : [])),
    frame,
    words: wordsOf(record, ancestors, parts),
  }
}

function wordsOf(record: TaskRecord, ancestors: readonly ProgrammeNode[], parts: Entry['parts']): string {
  const headings = ancestors.flatMap((node) => ('title' in node && node.title) || [])
  const names = parts.map(({name}) => name)
  const {label, text, deadline, citations} = record
  return strip([label, text, ...headings, ...names, deadline, ...citations].filter(Boolean).join(' \n '))
}

function daysOf(time: Time): string[] {
  if (time.kind === 'interval') return [time.start, time.end].filter((day) => day !== null)
  if (time.kind === 'relative' && time.resolved) return [time.resolved]
  return []
}

/** Those who do: whom a task is counted for. */
export function doersOf({parts}: Entry): string[] {
  return [
    ...new Set(parts.filter(({role}) => role === 'lead' || role === 'responsible').map(({name}) => name)),
  ]
}

/** The days from one to another on which what recurs is owed again, while its programme lasts. */
export function repetitionsOf({rules, frame}: Entry, from: string, to: string): string[] {
  const last = frame.to !== null && frame.to < to ? frame.to : to
  return rules.flatMap((rule) => daysOfRule(rule, frame.from ?? from, from, last))
}
