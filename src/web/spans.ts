import {visit} from 'unist-util-visit'
import type {Programme, ProgrammeNode} from '../tree/nodes.js'
import type {Position} from '../tree/position.js'

/** What was recognised in a stretch of the source. */
export type SpanKind = 'body' | 'deadline' | 'citation' | 'deliverable'

/** A stretch of the source, offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number
  end: number
  kind: SpanKind
}

/** A stretch of one line: plain, or recognised. */
interface Segment {
  start: number
  end: number
  kind: SpanKind | null
}

/** A line of the source and the node whose words it begins with. */
export interface Line {
  start: number
  end: number
  segments: Segment[]
  node: ProgrammeNode | null
}

/** All that was recognised, in order, none within or across another: a body within a deadline belongs to it. */
export function spansOf(programme: Programme): Span[] {
  const found: Span[] = []
  const add = (kind: SpanKind, position: Position | undefined) => {
    if (position) found.push({start: position.start.offset, end: position.end.offset, kind})
  }
  visit(programme, (node: ProgrammeNode) => {
    if ('deadlines' in node) for (const {position} of node.deadlines) add('deadline', position)
    if ('responsibilities' in node) for (const {body} of node.responsibilities) add('body', body.position)
    if ('bodies' in node) for (const {position} of node.bodies) add('body', position)
    if ('citations' in node) for (const {position} of node.citations) add('citation', position)
    if ('deliverables' in node) for (const {position} of node.deliverables) add('deliverable', position)
  })
  found.sort((one, other) => one.start - other.start || other.end - one.end)
  const spans: Span[] = []
  for (const span of found)
    if (span.start >= (spans.at(-1)?.end ?? 0) && span.end > span.start) spans.push(span)
  return spans
}

/** The source as lines of segments, each with the deepest node that reaches over its first word. */
export function linesOf(source: string, programme: Programme): Line[] {
  const spans = spansOf(programme)
  const nodes = startsOf(programme)
  const lines: Line[] = []
  let span = 0
  let next = 0
  let node: ProgrammeNode | null = null
  for (const {start, end} of lineBounds(source)) {
    while (next < nodes.length && nodes[next]!.start < end) node = nodes[next++]!.node
    const segments: Segment[] = []
    let at = start
    while (span < spans.length && spans[span]!.start < end) {
      const {start: from, end: to, kind} = spans[span]!
      if (from > at) segments.push({start: at, end: from, kind: null})
      segments.push({start: Math.max(at, from), end: Math.min(to, end), kind})
      at = Math.min(to, end)
      if (to > end) break
      span++
    }
    if (at < end) segments.push({start: at, end, kind: null})
    const blank = source.slice(start, end).trim() === ''
    lines.push({start, end, segments, node: blank ? null : node})
  }
  return lines
}

function* lineBounds(source: string): Generator<{start: number; end: number}> {
  const ends = /\r\n|[\r\n\u2028\u2029]|$/g
  let start = 0
  for (const {index, 0: mark} of source.matchAll(ends)) {
    yield {start, end: index}
    start = index + mark.length
    if (mark === '') return
  }
}

/** Nodes by where they begin, a parent before its children. */
function startsOf(programme: Programme): {start: number; node: ProgrammeNode}[] {
  const starts: {start: number; node: ProgrammeNode}[] = []
  visit(programme, (node: ProgrammeNode) => {
    if (node.position && node.type !== 'programme') starts.push({start: node.position.start.offset, node})
  })
  return starts.sort((one, other) => one.start - other.start)
}
