import {computed, signal} from '@preact/signals'
import {visit} from 'unist-util-visit'
import type {ProgrammeNode} from '../tree/nodes.js'
import type {PageDocument} from '../write/page.js'
import {type Entry, entriesOf, keyOf} from './entry.js'
import {type Filters, filterEntries, isFiltered, noFilters} from './filter.js'
import {type Line, linesOf} from './spans.js'
import {quartersOf} from './timeline.js'

export const views = ['outline', 'timeline', 'figures', 'compare'] as const
export type View = (typeof views)[number]

/** A document and what the page derives from it. */
export interface Shown extends PageDocument {
  index: number
  entries: Entry[]
  /** The name of each node on the page. */
  keys: Map<ProgrammeNode, string>
  /** Of the source; empty where there is none. */
  lines: Line[]
}

/** What is shown on both sides: a node of the tree, and a stretch of the source. */
export interface Selection {
  document: number
  key: string | null
  start: number | null
  end: number | null
  /** Where it was chosen: the other side comes into sight, or both. */
  from: 'tree' | 'source' | 'elsewhere'
}

export const documents = signal<readonly Shown[]>([])
/** The document shown alone; null for all. */
export const current = signal<number | null>(null)
export const view = signal<View>('outline')
/** What narrow screens show of the outline. */
export const pane = signal<'tree' | 'source'>('tree')
export const filters = signal<Filters>(noFilters)
export const selection = signal<Selection | null>(null)
export const inScope = computed(() =>
  documents.value.filter(({index}) => current.value === null || index === current.value),
)
export const entries = computed(() => inScope.value.flatMap((document) => document.entries))
/** The quarters that tasks are due in, of all that are shown. */
export const quarters = computed(() => quartersOf(entries.value))
export const filtered = computed(() => isFiltered(filters.value))
/** The words looked for, apart from the other filters: what shows them is drawn anew with every letter. */
export const query = computed(() => filters.value.query)
export const found = computed(() => filterEntries(entries.value, filters.value))

/** Shows more documents, the first of them in front; several that come with the page are shown together. */
export function addDocuments(added: readonly PageDocument[]): void {
  if (added.length === 0) return
  const before = documents.value.length
  const names = new Set(documents.value.map(({name}) => name))
  const named = added.map((document) => ({...document, name: newName(document.name, names)}))
  documents.value = [...documents.value, ...named.map((document, at) => shownAs(document, before + at))]
  current.value = before === 0 && added.length > 1 ? null : before
  selection.value = null
}

/** A name that no other document has: `b.txt`, `b.txt (2)`. */
function newName(name: string, names: Set<string>): string {
  let free = name
  for (let count = 2; names.has(free); count++) free = `${name} (${count})`
  names.add(free)
  return free
}

export function removeDocument(index: number): void {
  documents.value = documents.value.filter((document) => document.index !== index).map(shownAs)
  current.value = documents.value.length > 0 ? 0 : null
  selection.value = null
}

/** Shows a task where it stands, by the name the page has for it. */
export function showTask(key: string): void {
  const document = documents.value.find(({entries}) => entries.some((entry) => entry.key === key))
  const entry = document?.entries.find((one) => one.key === key)
  if (!document || !entry) return
  view.value = 'outline'
  pane.value = 'tree'
  if (current.value !== null) current.value = document.index
  selection.value = {
    document: document.index,
    key,
    start: entry.task.position?.start.offset ?? null,
    end: null,
    from: 'elsewhere',
  }
}

export function setFilters(change: Partial<Filters>): void {
  filters.value = {...filters.value, ...change}
}

function shownAs({name, source, programme}: PageDocument, index: number): Shown {
  const document = {name, source, programme}
  return {
    ...document,
    index,
    entries: entriesOf(document, index),
    keys: keysOf(document, index),
    lines: source === null ? [] : linesOf(source, programme),
  }
}

/** Tasks by their ids; other nodes by their place. */
function keysOf({programme}: PageDocument, index: number): Map<ProgrammeNode, string> {
  const keys = new Map<ProgrammeNode, string>()
  visit(programme, (node: ProgrammeNode) => {
    keys.set(node, keyOf(index, node.type === 'task' ? node.id : `n${keys.size}`))
  })
  return keys
}
