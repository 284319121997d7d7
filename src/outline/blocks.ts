import type {Image, Table} from 'mdast'
import type {Lines} from '../text/lines.js'
import {Passage} from '../text/passage.js'
import type {Block} from './block.js'
import {isImageName, pictureCredit} from './lexicon.js'
import type {Line} from './lines.js'
import {type Marker, type MarkerKind, markerOf} from './marker.js'
import {type FoundTable, flattenedTables} from './table/flattened.js'
import {type Grid, gridOf} from './table/grid.js'
import {ruledTables} from './table/ruled.js'
import {separatedTables} from './table/separated.js'
import {continues, isPageBreak, isUpper, type Wrapping} from './wrap.js'

/** Joins lines to statements, reads their markers, and gathers flattened tables; in the order of the source. */
export function blocksOf(lines: readonly Line[], wrapping: Wrapping, places: Lines | null): Block[] {
  const blocks: Block[] = []
  const tables = tablesIn(lines, places)
  let next = tables.shift()
  for (let at = 0; at < lines.length; ) {
    if (next?.from === at) {
      const {grid, to} = next
      blocks.push(framed('table', lines.slice(at, to), Passage.read([], places), grid))
      at = to
      next = tables.shift()
      continue
    }
    const {words, aside, to} = statementFrom(lines, at, next?.from ?? lines.length, wrapping)
    const block = blockOf(words, places)
    block.aside = aside
    blocks.push(block)
    at = to
  }
  return joinHeadings(joinCaptions(mendNumbers(blocks)), places)
}

/** How far the next number may stand from one that was read as a letter. */
const nearest = 60

/**
 * `l.` before `2.` is a badly read `1.`, and in capitals before `II.` an `I.`; an `I.` before a `2.` that no `1.`
 * precedes is a `1.`; but `l.` after `k.` is itself.
 */
function mendNumbers(blocks: Block[]): Block[] {
  let letter = ''
  for (let at = 0; at < blocks.length; at++) {
    const {marker, whole} = blocks[at]!
    if (marker?.kind === 'letter' || marker?.label === 'I') {
      const next = letter !== 'k' && /^[lI] ?\./.test(whole.text) ? numberAfter(blocks, at) : null
      if (next?.ordinals[0] === 2)
        blocks[at] = {
          ...blocks[at]!,
          marker: {...next, label: next.kind === 'roman' ? 'I' : '1', ordinals: [1]},
        }
      letter = marker.label
    }
  }
  return blocks
}

/** The next marker that a heading in capitals, or any other item, may be counted with. */
function numberAfter(blocks: readonly Block[], at: number): Marker | null {
  const isHeading = isUpper(blocks[at]!.passage.text)
  const after = blocks
    .slice(at + 1, at + nearest)
    .find(({marker}) => marker?.kind === 'roman' || (!isHeading && marker?.kind === 'arabic'))
  return after?.marker ?? null
}

/** The tables that lie among the lines, in order; a grid has bars of its own. */
function tablesIn(lines: readonly Line[], places: Lines | null): FoundTable[] {
  const tables = [
    ...ruledTables(lines, places),
    ...flattenedTables(lines, places),
    ...separatedTables(lines, places),
  ].sort((a, b) => a.from - b.from)
  let free = 0
  return tables.filter(({from, to}) => {
    const isFree = from >= free
    if (isFree) free = to
    return isFree
  })
}

/** The lines of the statement that begins at `from`, and the page numbers between them. */
function statementFrom(lines: readonly Line[], from: number, limit: number, wrapping: Wrapping) {
  const words = [lines[from]!]
  let aside: Line[] | undefined
  let last = words[0]!
  let to = from + 1
  for (; to < limit; to++) {
    const line = lines[to]!
    if (isPageBreak(last, line, lines[to + 1])) {
      aside ??= []
      aside.push(line)
    } else if (joins(last, line, wrapping)) {
      words.push(line)
      last = line
    } else break
  }
  return {words, aside: aside ?? none, to}
}

const none: readonly Line[] = []

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
      joined[joined.length - 1] = {
        ...textBlock([...before.lines, ...block.lines], places),
        aside: [...before.aside, ...block.aside],
      }
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
  return continues(line, next, wrapping) && !isImageName(line.text) && !isImageName(next.text)
}

function blockOf(lines: readonly Line[], places: Lines | null): Block {
  const {kind, node, text} = lines[0]!
  if (kind === 'image') return figureBlock((node as Image).url, lines, places)
  if (kind === 'table')
    return {...framed('table', lines, Passage.read([], places), null), grid: gridOf(node as Table, places)}
  return isImageName(text) ? figureBlock(text, lines, places) : textBlock(lines, places)
}

function figureBlock(src: string, lines: readonly Line[], places: Lines | null): Block {
  return {...framed('figure', lines, Passage.read([], places), null), src}
}

function textBlock(lines: readonly Line[], places: Lines | null): Block {
  const [first] = lines
  const pieces =
    lines.length === 1
      ? first!.pieces
      : lines.flatMap((line, index) => (index ? [lineEnd(line), ...line.pieces] : line.pieces))
  return framed('text', lines, Passage.read(pieces, places), null)
}

/** A block of these lines and words; `grid` where they are a table that a crawler flattened. */
function framed(kind: Block['kind'], lines: readonly Line[], whole: Passage, grid: Grid | null): Block {
  const [first] = lines
  const found = kind === 'text' ? markerOf(whole.text) : null
  return {
    kind,
    whole,
    passage: found ? whole.from(found.end) : whole,
    marker: found?.marker ?? null,
    start: grid?.start ?? first!.start,
    end: grid?.end ?? lines.at(-1)!.end,
    gap: first!.gap,
    strong: first!.strong,
    src: null,
    grid,
    lines,
    aside: none,
  }
}

/** The line end before a line, as the blank it stands for. */
function lineEnd(line: Line) {
  return {value: ' ', start: line.start, end: line.start}
}
