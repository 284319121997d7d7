import type {FieldValue} from '../text/node-text.js'
import type {Attribute} from '../tree/nodes.js'
import type {Block} from './block.js'
import type {Marker, MarkerKind} from './marker.js'

/** A block in its place: below the block whose marker is the next one out. */
export interface Item {
  block: Block
  marker: Marker | null
  children: Item[]
  /** Set where the block is an attribute line, whose value another item took. */
  attribute: Attribute | null
  /** Labelled values that say when, who and what of this item. */
  values: FieldValue[]
  /** Offset in the passage's text where the item's own words end, before labelled values on the same line. */
  textEnd: number
}

function itemOf(block: Block): Item {
  return {
    block,
    marker: block.marker,
    children: [],
    attribute: null,
    values: [],
    textEnd: block.passage.text.length,
  }
}

/** Smaller is further out. Dashes, pluses and bullets nest by the order in which they appear, not by rank. */
const ranks: Record<MarkerKind, number> = {
  part: 0,
  chapter: 1,
  division: 2,
  upper: 3,
  roman: 3,
  article: 4,
  named: 4.5,
  arabic: 5,
  decimal: 6,
  letter: 8,
  paren: 9,
  dash: 10,
  plus: 10,
  bullet: 10,
}

const listRank = 10

/** Of a time that heads the list below it: inside of what is numbered. */
const headRank = 9.5

interface Open {
  item: Item
  /** Null where the words alone open a level. */
  marker: Marker | null
  rank: number
}

/** Where a block without marker stands, by its own words. */
export interface Surfacing {
  /** It ends everything open: a banner, a heading without number. */
  resets(block: Block): boolean
  /** It heads the list below it: a time, `Tháng 9/2025:`. */
  heads(block: Block): boolean
  /** It ends the items of its section, if none comes after it: closing words, a rule. */
  surfaces(block: Block): boolean
}

/** Nests the blocks of one part by their markers; blocks without marker come under the item before them. */
export function nest(blocks: readonly Block[], {resets, heads, surfaces}: Surfacing): Item[] {
  const top: Item[] = []
  let open: Open[] = []
  let ahead = 0
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!
    const item = itemOf(block)
    if (block.marker) {
      open.length = depthFor(block, block.marker, open)
      ;(open.at(-1)?.item.children ?? top).push(item)
      open.push({item, marker: block.marker, rank: rankOf(block.marker, open)})
      continue
    }
    if (ahead <= index) ahead = nextMarker(blocks, index + 1)
    const isLastItem = ahead === blocks.length || ranks[blocks[ahead]!.marker!.kind] <= ranks.article
    const announces = isList(blocks[index + 1])
    const heading = announces && heads(block)
    if (resets(block)) open = []
    else if (heading || (announces && endsTime(block, open))) open = open.filter(({rank}) => rank < headRank)
    else if (block.kind === 'table') leaveLists(open)
    else if (isLastItem && surfaces(block)) open = open.filter(({rank}) => rank <= ranks.article)
    ;(open.at(-1)?.item.children ?? top).push(item)
    if (heading) open.push({item, marker: null, rank: headRank})
  }
  return top
}

function isList(block: Block | undefined): boolean {
  return block?.marker != null && ranks[block.marker.kind] === listRank
}

/** Whether another heading without marker, `Các sở:`, ends the list below a time. */
function endsTime({passage}: Block, open: readonly Open[]): boolean {
  return passage.text.endsWith(':') && open.some(({marker}) => marker === null)
}

/** Whether the open article goes on with a document of its own, whose first heading `marker` is. */
function enacts(marker: Marker, open: readonly Open[]): boolean {
  if (marker.ordinals[0] !== 1) return false
  const at = open.findIndex(({marker: above}) => above?.kind === 'article')
  if (at < 0 || open.slice(0, at).some(({rank}) => rank >= ranks[marker.kind])) return false
  const {item, marker: article} = open[at]!
  return article!.ordinals[0] === 1 || /:\s*$/.test(item.block.passage.text)
}

/** A table stands below a numbered item, not below its last dash, unless that announces it: `- Cụ thể như sau:`. */
function leaveLists(open: Open[]): void {
  if (/:\s*$/.test(open.at(-1)?.item.block.passage.text ?? '')) return
  while (open.length > 1 && open.at(-1)!.rank === listRank) open.pop()
}

/** Index of the next block that has a marker; the number of blocks where none has. */
function nextMarker(blocks: readonly Block[], from: number): number {
  let at = from
  while (at < blocks.length && !blocks[at]!.marker) at++
  return at
}

/** How many of the open items stay open when `marker` comes. */
function depthFor(block: Block, marker: Marker, open: readonly Open[]): number {
  const same = siblingIndex(block, marker, open)
  if (same >= 0) return same
  const rank = rankOf(marker, open)
  let depth = open.length
  if (rank === listRank) return depth
  while (depth > 0 && open[depth - 1]!.rank >= rank) depth--
  return depth
}

/**
 * Index of the open item whose sibling `marker` is; -1 where it opens a level. Of two open lists in the same numbers the one
 * it continues is taken, of two that it may continue the one set like it; a new `1` below a letter, or a plain one below a
 * heading, opens a list of its own.
 */
function siblingIndex({strong}: Block, marker: Marker, open: readonly Open[]): number {
  let found = -1
  let continued = -1
  for (let at = open.length - 1; at >= 0; at--) {
    const other = open[at]!
    if (other.marker?.key !== marker.key) continue
    if (found < 0) found = at
    if (marker.ordinals.at(-1) !== (other.marker.ordinals.at(-1) ?? 0) + 1) continue
    if (other.item.block.strong === strong) return at
    if (continued < 0) continued = at
  }
  if (continued >= 0) return continued
  const restarts = marker.kind === 'arabic' && marker.ordinals[0] === 1
  const last = open.at(-1)
  const below =
    last?.marker?.kind === 'letter' || (last?.item.block.strong && open[found]?.item.block.strong && !strong)
  return restarts && below ? -1 : found
}

/**
 * A capital letter under a Roman numeral is one further in, and the other way round; so is `1)` under `1.`, and what an
 * article puts into force: `Điều 1. Phê duyệt Chương trình với những nội dung sau: I. MỤC TIÊU …`.
 */
function rankOf(marker: Marker, open: readonly Open[]): number {
  const has = (kind: MarkerKind) => open.some((above) => above.marker?.kind === kind)
  if (ranks[marker.kind] < ranks.article && enacts(marker, open))
    return ranks.article + ranks[marker.kind] / 10
  if (marker.kind === 'upper' && has('roman')) return ranks.upper + 0.5
  if (marker.kind === 'roman' && has('upper')) return ranks.roman + 0.5
  if (marker.kind === 'arabic' && (has('arabic') || has('letter')))
    return has('letter') ? ranks.letter + 0.5 : ranks.decimal + 0.5
  if (marker.kind === 'named' && has('arabic')) return ranks.arabic + 0.5
  if (marker.kind === 'decimal') return ranks.decimal + marker.ordinals.length / 10
  return ranks[marker.kind]
}
