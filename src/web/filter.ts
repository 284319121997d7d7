import type {Role} from '../tree/body.js'
import {type Entry, repetitionsOf, type When} from './entry.js'
import {matcherOf} from './search.js'

/** What is asked for; an empty string asks for nothing. */
export interface Filters {
  query: string
  body: string
  role: Role | ''
  /** First and last day, ISO. */
  from: string
  to: string
  kind: When | ''
}

export const noFilters: Filters = {query: '', body: '', role: '', from: '', to: '', kind: ''}

export function isFiltered(filters: Filters): boolean {
  return Object.values(filters).some(Boolean)
}

/** The entries that meet all that is asked for. Body and role are met together: this body in this role. */
export function filterEntries(entries: readonly Entry[], filters: Filters): Entry[] {
  const {query, body, role, from, to, kind} = filters
  const matches = matcherOf(query)
  return entries.filter(
    (entry) =>
      (!kind || entry.whens.includes(kind)) &&
      (!(body || role) ||
        entry.parts.some((part) => (!body || part.name === body) && (!role || part.role === role))) &&
      (!(from || to) || isDueWithin(entry, from, to)) &&
      (!matches || matches(entry.words)),
  )
}

/** How far a period without end is looked through for what recurs: no rule skips ten years. */
const farAhead = 10

/** Whether the days of a task, or one of its repetitions, fall in a period; each may be open on one side. */
function isDueWithin(entry: Entry, from: string, to: string): boolean {
  const last = entry.end ?? entry.start
  const first = entry.start ?? entry.end
  if (first !== null && last !== null && (!from || last >= from) && (!to || first <= to)) return true
  const begin = from || entry.frame.from
  return begin !== null && repetitionsOf(entry, begin, to || yearsAfter(begin, farAhead)).length > 0
}

function yearsAfter(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
}
