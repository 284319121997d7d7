import type {Passage} from '../../text/passage.js'
import type {BodyMention} from '../../tree/body.js'
import type {Finding, Span} from '../finding.js'
import {readList, skipAddress} from './list.js'
import {type BodyContext, toMention} from './mention.js'
import {predicateAt} from './predicate.js'
import {type Reading, reading} from './reading.js'
import type {Registry} from './registry.js'
import {isCapital, Source} from './source.js'

/**
 * The bodies of a stretch that is known to list bodies and nothing else: the value of `Cơ quan chủ trì: …`, a cell of
 * a table. Every part becomes a mention; those the registry does not know have the id null.
 */
export function readBodies(
  passage: Passage,
  span: Span,
  registry: Registry,
  context: BodyContext,
): Finding<BodyMention>[] {
  const source = new Source(passage, registry, span.end)
  return readStretch(source, span).map((found) => toMention(passage, found, context))
}

/** One body, the first that stands at the start of the span; null where none does. */
export function readBody(
  passage: Passage,
  span: Span,
  registry: Registry,
  context: BodyContext,
): BodyMention | null {
  const source = new Source(passage, registry, span.end)
  const start = skipBlank(source, span.start, span.end)
  const first = readList(source, skipAddress(source, start))?.readings[0]
  return first ? toMention(passage, first, context).value : null
}

export function readStretch(source: Source, span: Span): Reading[] {
  const readings: Reading[] = []
  let at = skipBlank(source, span.start, span.end)
  while (at < span.end) {
    const list = readList(source, at, true)
    const within = list?.readings.filter(({end}) => end <= span.end) ?? []
    if (within.length > 0) {
      const last = extend(source, within.at(-1)!, span.end)
      readings.push(...within.slice(0, -1), last)
      at = nextPart(source, Math.max(last.end, Math.min(list!.end, span.end)), span.end)
    } else {
      const end = partEnd(source, at, span.end)
      const trimmed = trimEnd(source, at, end)
      const from = skipAddress(source, at)
      if (trimmed > from) readings.push(reading(from, trimmed))
      at = nextPart(source, end, span.end)
    }
  }
  return readings
}

/** Takes in the words up to the next mark that the name readers left over, unless they are a predicate. */
function extend(source: Source, last: Reading, limit: number): Reading {
  const {folded} = source
  if (last.end >= limit || folded[last.end] !== ' ' || folded[last.end + 1] === '(') return last
  if (folded.startsWith(' và ', last.end)) return last
  const end = trimEnd(source, last.end, partEnd(source, last.end, limit))
  if ((last.kind || last.collective) && predicateAt(source, last.end + 1) === 'strong') {
    // `Đơn vị tư vấn` is a class, `các bộ rà soát theo phạm vi quản lý` a sentence.
    if (last.kind || folded.slice(last.end, end).split(' ').length > 3) return last
  }
  return end > last.end
    ? {...last, end, ...(last.headEnd === last.end && !last.kind ? {headEnd: end} : {})}
    : last
}

/** The dot of `P. Nội vụ`, `TT. Y tế` ends no name. */
const mark = /[,;:()]|(?<!(?:^|[ ,;:(])(?:p|tt|bql|vp))\.|\n| và (?=các )/g

function partEnd(source: Source, from: number, limit: number): number {
  mark.lastIndex = from
  const found = mark.exec(source.folded)
  return found && found.index < limit ? found.index : limit
}

const between = /(?:[\s,;.:)\]/+&]|và (?=\S)|[-–] )*/y

/** Where the next body of the stretch begins: after marks, and after words of a predicate up to the next mark. */
function nextPart(source: Source, from: number, limit: number): number {
  let at = from
  if (source.folded[at] === ' ' && !source.folded.startsWith(' và ', at)) {
    if (source.folded[at + 1] === '(') {
      const close = source.folded.indexOf(')', at)
      at = close < 0 || close >= limit ? limit : close + 1
    } else if (!isCapital(source, at + 1)) {
      at = Math.min(clauseEnd(source, at), limit)
    }
  }
  between.lastIndex = at
  between.test(source.folded)
  return skipBlank(source, Math.max(between.lastIndex, from + 1), limit)
}

/** A predicate in a cell runs to the next `;` or full stop. */
function clauseEnd(source: Source, from: number): number {
  const end = source.folded.slice(from).search(/;|\.(?= |$)/)
  return end < 0 ? source.folded.length : from + end
}

function skipBlank(source: Source, from: number, limit: number): number {
  let at = from
  while (at < limit && /[\s,;.:()\-–+*•]/.test(source.folded[at]!)) at++
  return at
}

function trimEnd(source: Source, start: number, end: number): number {
  let at = end
  while (at > start && /[\s,;.:/+*•–-]/.test(source.folded[at - 1]!)) at--
  return at
}
