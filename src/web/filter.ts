import type {Role} from '../tree/body.js'
import type {Entry, When} from './entry.js'
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
    ({words, parts, whens, start, end}) =>
      (!kind || whens.includes(kind)) &&
      (!(body || role) ||
        parts.some((part) => (!body || part.name === body) && (!role || part.role === role))) &&
      (!(from || to) || overlaps(start, end, from, to)) &&
      (!matches || matches(words)),
  )
}

/** Whether the days of a task, one of which may be open, touch a period, which may be open too. */
function overlaps(start: string | null, end: string | null, from: string, to: string): boolean {
  const last = end ?? start
  const first = start ?? end
  if (first === null || last === null) return false
  return (!from || last >= from) && (!to || first <= to)
}
