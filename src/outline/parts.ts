import type {Annex, Closing, Preamble, Programme, Section, SectionRole} from '../tree/nodes.js'
import {attachAttributes} from './attributes.js'
import type {Block} from './block.js'
import type {Builder} from './build.js'
import {readClosing} from './closing.js'
import {isUnmarkedHeading, type Part} from './divide.js'
import type {Judge} from './judge.js'
import {leafOf} from './leaves.js'
import {annexHead, bannerName, concludingRequest, concludingWords, rule} from './lexicon.js'
import {type Item, nest} from './nest.js'

/** The nodes of one part of the document. */
export function partNodes(part: Part, builder: Builder): Programme['children'] {
  if (part.kind === 'body') return sections(part.blocks, builder)
  if (part.kind === 'annex') return [annex(part, builder)]
  const children = part.blocks.map((block) => leaf(block, builder))
  const node: Preamble | Closing =
    part.kind === 'preamble'
      ? {type: 'preamble', children}
      : {type: 'closing', ...readClosing(part.blocks), children}
  return [builder.place(node, part.blocks[0]!.start, 0)]
}

function leaf(block: Block, builder: Builder) {
  return builder.place(leafOf(block, block.whole, builder.texts), block.start, block.end)
}

function annex(part: Part, builder: Builder): Annex {
  const [first] = part.head
  const found = first ? annexHead.exec(first.passage.folded) : null
  const label = found ? first!.passage.text.slice(0, found[1]!.length) : null
  const titles = part.head.map(({passage}, index) =>
    index === 0 && found ? passage.text.slice(found[0].length) : passage.text,
  )
  const node: Annex = {
    type: 'annex',
    label,
    title: titles.filter(Boolean).join(' ') || null,
    note: part.note?.passage.text.replace(/^[([] ?| ?[)\]]\.?$/g, '') ?? null,
    children: [],
  }
  const nodes = sections(part.blocks, builder)
  // An annex has no heading above its first items: they are its own, in no section.
  node.children = nodes.flatMap((section): Annex['children'] =>
    section.inferred ? section.children : [section],
  )
  const blocks = [...part.head, ...(part.note ? [part.note] : [])]
  const start = blocks[0]?.start ?? part.blocks[0]!.start
  return builder.place(node, start, blocks.at(-1)?.end ?? start)
}

const isBanner = (block: Block) =>
  block.kind === 'figure' && !block.passage.text && bannerName.test(block.src ?? '')

/** The sections of a body. Where no heading stands, a banner image or a numbering that starts again opens one. */
function sections(blocks: readonly Block[], builder: Builder): Section[] {
  const items = nest(blocks, {
    resets: (block) => isBanner(block) || isUnmarkedHeading(block),
    heads: ({kind, passage}) =>
      kind === 'text' && !/[.;,]$/.test(passage.text) && builder.judge.namesTime(passage),
    surfaces: ({kind, passage}) =>
      kind === 'text' &&
      (rule.test(passage.text) ||
        concludingWords.test(passage.folded) ||
        concludingRequest.test(passage.folded)),
  })
  attachAttributes(items, null, builder.judge)
  const groups = groupItems(items, builder)
  const roleAt = inferredRoles(groups, builder)
  return groups.map((group, index) =>
    group.heading ? headed(group, builder) : inferred(group, roleAt(index), builder),
  )
}

/** What one section is made of: items below a heading, or a run of items below none. */
interface Group {
  heading: Item | null
  items: Item[]
  /** Whether one of the items has an Arabic number above 1. */
  counted: boolean
}

function groupItems(items: readonly Item[], builder: Builder): Group[] {
  const groups: Group[] = []
  for (const item of items) {
    const group = groups.at(-1)
    const number = arabicNumber(item)
    if (builder.opensSection(item)) groups.push({heading: item, items: item.children, counted: false})
    else if (isUnmarkedHeading(item.block)) groups.push({heading: item, items: [], counted: false})
    else if (!group || isBanner(item.block) || closesGroup(group, number))
      groups.push({heading: null, items: [item], counted: number > 1})
    else {
      group.items.push(item)
      group.counted ||= number > 1
    }
  }
  return groups
}

function arabicNumber({marker}: Item): number {
  return marker?.kind === 'arabic' ? marker.ordinals[0]! : 0
}

/** A numbered section holds what nests below it and no more; a numbering that starts again ends a run without heading. */
function closesGroup({heading, counted}: Group, number: number): boolean {
  return heading?.marker ? true : number === 1 && counted
}

function headed({heading, items}: Group, builder: Builder): Section {
  return builder.section({...heading!, children: items}, 'other')
}

function inferred({items}: Group, role: SectionRole, builder: Builder): Section {
  const children = builder.contents(items, {
    role,
    bodies: false,
    bare: false,
    task: false,
  }) as Section['children']
  const section: Section = {type: 'section', label: null, title: null, role, inferred: true, children}
  const {start} = items[0]!.block
  return builder.place(section, start, start)
}

/** Whether an item, or one below it, assigns work. */
function givesTasks({block, children}: Item, judge: Judge): boolean {
  return judge.assigns(block.passage) || children.some((child) => child.marker && givesTasks(child, judge))
}

/**
 * The roles of sections without heading, by what they hold and where they stand: the first one whose items name bodies (or,
 * where none does, assign work, they or what stands below them; where none does in a plan, the first one at all) holds the tasks, what stands before it the purpose, what comes after it the implementation.
 */
function inferredRoles(groups: readonly Group[], {judge}: Builder): (index: number) => SectionRole {
  const firstWhere = (test: (item: Item) => boolean) =>
    groups.findIndex(({heading, items}) => !heading && items.some((item) => item.marker && test(item)))
  if (judge.normative || groups.every(({heading}) => heading)) return () => 'other'
  let first = firstWhere(({block}) => judge.namesBodies(block.passage))
  if (first < 0) first = firstWhere((item) => givesTasks(item, judge))
  if (first < 0 && judge.planning && !groups.some(({heading}) => heading)) first = firstWhere(() => true)
  if (first < 0) return () => 'other'
  return (index) => (index === first ? 'tasks' : index < first ? 'purpose' : 'implementation')
}
