import {doersOf, type Entry, type When} from './entry.js'

/** How often something is met. */
export interface Count<Key extends string = string> {
  key: Key
  count: number
}

/** How many tasks each body has to do, most first. */
export function countBodies(entries: readonly Entry[]): Count[] {
  return countBy(entries, doersOf).sort(byCount)
}

/** How many tasks are due in each year, in order, years without any included. */
export function countYears(entries: readonly Entry[]): Count[] {
  const counts = countBy(entries, ({years}) => years)
  const years = counts.map(({key}) => Number(key))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  if (years.length === 0 || last - first > mostYears) return counts.sort(byKey)
  const number = new Map(counts.map(({key, count}) => [key, count]))
  return Array.from({length: last - first + 1}, (_, at) => String(first + at)).map((key) => ({
    key,
    count: number.get(key) ?? 0,
  }))
}

/** Beyond it a year is more likely misread than empty. */
const mostYears = 40

/** How many tasks have times of each kind. */
export function countWhens(entries: readonly Entry[]): Count<When>[] {
  return countBy(entries, ({whens}) => whens).sort(byCount)
}

/** All names of bodies in any role, with the number of their tasks. */
export function countNames(entries: readonly Entry[]): Count[] {
  return countBy(entries, ({parts}) => new Set(parts.map(({name}) => name))).sort(byCount)
}

function countBy<Key extends string>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => Iterable<Key>,
): Count<Key>[] {
  const counts = new Map<Key, number>()
  for (const entry of entries) {
    for (const key of keysOf(entry)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return Array.from(counts, ([key, count]) => ({key, count}))
}

const byCount = (one: Count, other: Count) => other.count - one.count
const byKey = (one: Count, other: Count) => (one.key < other.key ? -1 : 1)
