import type {Image, Table} from 'mdast'
import type {Lines} from '../text/lines.js'
import {Passage} from '../text/passage.js'
import type {Block} from './block.js'
import {pictureCredit} from './lexicon.js'
import type {Line} from './lines.js'
import {type MarkerKind, markerOf} from './marker.js'
import {flattenedTables} from './table/flattened.js'
import {gridOf} from './table/grid.js'
import {continues, isUpper, type Wrapping} from './wrap.js'

/** A line that is the name of an image: what is left of a picture when a page is copied as text. */
const imageName = /^[^\s/\\]{1,200}\.(?:png|jpe?g|gif|webp|svg|bmp)$/i

/** Joins lines to statements, reads their markers, and gathers flattened tables; in the order of the source. */
export function blocksOf(lines: readonly Line[], wrapping: Wrapping, places: Lines | null): Block[] {
  const blocks: Block[] = []
  const tables = flattenedTables(lines, places)
  let next = tables.shift()
  for (let at = 0; at < lines.length; ) {
    if (next?.from === at) {
      const {grid, to} = next
      blocks.push({
        ...emptyBlock(lines.slice(at, to), places),
        kind: 'table',
        grid,
        start: grid.start,
        end: grid.end,
      })
      at = to
      next = tables.shift()
      continue
    }
    let to = at + 1
    while (to < lines.length && to !== next?.from && joins(lines[to - 1]!, lines[to]!, wrapping)) to++
    blocks.push(blockOf(lines.slice(at, to), places))
    at = to
  }
  return joinHeadings(joinCaptions(blocks), places)
}

/** A picture and the line below it, which says what it shows, are one block. */
function joinCaptions(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const before = joined.at(-1)
    if (before?.kind === 'figure' && before.passage.text === '' && isCaption(block)) {
      joined[joined.length - 1] = {...before, passage: block.passage, whole: block.whole, end: block.end}
    } else joined.push(block)
  }
  return joined
}

function isCaption({kind, marker, gap, passage}: Block): boolean {
  if (kind !== 'text' || marker || passage.text.length > 400) return false
  return !gap || pictureCredit.test(passage.folded)
}

/** A heading whose title stands on the next line, or runs on there in capitals, is one block. */
function joinHeadings(blocks: readonly Block[], places: Lines | null): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const before = joined.at(-1)
    if (before && runsOn(before, block))
      joined[joined.length - 1] = textBlock([...before.lines, ...block.lines], places)
    else joined.push(block)
  }
  return joined
}

const headingKinds = new Set<MarkerKind>(['part', 'chapter', 'division', 'upper', 'roman'])

function runsOn(heading: Block, block: Block): boolean {
  if (!heading.marker || !headingKinds.has(heading.marker.kind) || block.kind !== 'text' || block.marker)
    return false
  const title = heading.passage.text
  const {text} = block.passage
  if (text.length > 250 || heading.lines.length > 6) return false
  return title === ''
    ? block.strong || isUpper(text)
    : isUpper(title) && isUpper(text) && !/[.:]$/.test(title)
}

function joins(line: Line, next: Line, wrapping: Wrapping): boolean {
  return !imageName.test(line.text) && !imageName.test(next.text) && continues(line, next, wrapping)
}

function emptyBlock(lines: readonly Line[], places: Lines | null): Block {
  const [first] = lines
  return {
    kind: 'text',
    passage: Passage.read([], places),
    whole: Passage.read([], places),
    marker: null,
    start: first!.start,
    end: lines.at(-1)!.end,
    gap: first!.gap,
    strong: first!.strong,
    src: null,
    grid: null,
    lines,
  }
}

function blockOf(lines: readonly Line[], places: Lines | null): Block {
  const [first] = lines
  const block = emptyBlock(lines, places)
  if (first!.kind === 'image') return {...block, kind: 'figure', src: (first!.node as Image).url}
  if (first!.kind === 'table') return {...block, kind: 'table', grid: gridOf(first!.node as Table, places)}
  if (imageName.test(first!.text)) return {...block, kind: 'figure', src: first!.text}
  return textBlock(lines, places)
}

function textBlock(lines: readonly Line[], places: Lines | null): Block {
  const [first] = lines
  const pieces =
    lines.length === 1
      ? first!.pieces
      : lines.flatMap((line, index) => (index ? [lineEnd(line), ...line.pieces] : line.pieces))
  const whole = Passage.read(pieces, places)
  const found = markerOf(whole.text)
  return {
    ...emptyBlock(lines, places),
    whole,
    passage: whole.from(found?.end ?? 0),
    marker: found?.marker ?? null,
  }
}

/** The line end before a line, as the blank it stands for. */
function lineEnd(line: Line) {
  return {value: ' ', start: line.start, end: line.start}
}
