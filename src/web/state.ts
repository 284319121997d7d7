import {computed, effect, signal} from '@preact/signals'
import {visit} from 'unist-util-visit'
import type {ProgrammeNode} from '../tree/nodes.js'
import type {ProgrammeDocument, Refusal} from './document.js'
import {type Entry, entriesOf, keyOf} from './entry.js'
import {type Filters, filterEntries, isFiltered, noFilters} from './filter.js'
import {type Line, linesOf} from './spans.js'
import {type Language, wordsIn} from './words.js'

export type View = 'outline' | 'timeline' | 'figures' | 'compare'
export type Theme = 'auto' | 'light' | 'dark'

/** A document and what the page derives from it. */
export interface Shown extends ProgrammeDocument {
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
  /** Where it was chosen; the other side comes into sight. */
  from: 'tree' | 'source' | 'link'
}

export const documents = signal<readonly Shown[]>([])
export const refusals = signal<readonly Refusal[]>([])
/** The document shown alone; null for all. */
export const current = signal<number | null>(null)
export const view = signal<View>('outline')
/** What narrow screens show of the outline. */
export const pane = signal<'tree' | 'source'>('tree')
export const filters = signal<Filters>(noFilters)
export const selection = signal<Selection | null>(null)
export const language = signal<Language>(remembered('language', ['vi', 'en']) ?? preferredLanguage())
export const theme = signal<Theme>(remembered('theme', ['auto', 'light', 'dark']) ?? 'auto')

export const words = computed(() => wordsIn[language.value])
export const inScope = computed(() =>
  documents.value.filter(({index}) => current.value === null || index === current.value),
)
export const entries = computed(() => inScope.value.flatMap((document) => document.entries))
export const filtered = computed(() => isFiltered(filters.value))
export const found = computed(() => filterEntries(entries.value, filters.value))

export function addDocuments(added: readonly ProgrammeDocument[]): void {
  documents.value = [...documents.value, ...added].map(shownAs)
  if (documents.value.length > 1 && added.length > 0) current.value = documents.value.length - added.length
  else current.value = documents.value.length === 1 ? 0 : current.value
}

export function removeDocument(index: number): void {
  documents.value = documents.value.filter((document) => document.index !== index).map(shownAs)
  current.value = documents.value.length > 0 ? 0 : null
  selection.value = null
}

export function setFilters(change: Partial<Filters>): void {
  filters.value = {...filters.value, ...change}
}

function shownAs({name, source, programme}: ProgrammeDocument, index: number): Shown {
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
function keysOf({programme}: ProgrammeDocument, index: number): Map<ProgrammeNode, string> {
  const keys = new Map<ProgrammeNode, string>()
  visit(programme, (node: ProgrammeNode) => {
    keys.set(node, keyOf(index, node.type === 'task' ? node.id : `n${keys.size}`))
  })
  return keys
}

function preferredLanguage(): Language {
  return navigator.languages.some((language) => language.startsWith('vi')) ? 'vi' : 'en'
}

/** A choice made earlier; a page opened from a file may not be allowed to remember. */
function remembered<Choice extends string>(name: string, choices: readonly Choice[]): Choice | null {
  try {
    const value = localStorage.getItem(`chuongtrinh-${name}`)
    return choices.find((choice) => choice === value) ?? null
  } catch {
    return null
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`chuongtrinh-${name}`, value)
  } catch {
    // Then it is asked for again.
  }
}

/** Puts the choices of language and theme on the page. */
export function applyChoices(page: Document): void {
  effect(() => {
    page.documentElement.lang = language.value
    page.title = titleOf(documents.value, wordsIn[language.value].title)
    remember('language', language.value)
  })
  effect(() => {
    page.documentElement.dataset.theme = theme.value
    remember('theme', theme.value)
  })
}

function titleOf(shown: readonly Shown[], fallback: string): string {
  const [first] = shown
  return (shown.length === 1 && first?.programme.metadata.title) || fallback
}
