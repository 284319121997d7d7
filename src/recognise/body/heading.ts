import type {Passage} from '../../text/passage.js'
import type {BodyMention} from '../../tree/body.js'
import type {Finding} from '../finding.js'
import {determinerPhrases} from './lexicon/modifiers.js'
import {readList, skipAddress} from './list.js'
import {type BodyContext, toMention} from './mention.js'
import type {Reading} from './reading.js'
import type {Registry} from './registry.js'
import {Source} from './source.js'

/** What a heading that names bodies says. */
export interface BodyHeading {
  bodies: Finding<BodyMention>[]
  /** Offset into the passage where the words that name the bodies end. */
  end: number
}

const lead =
  /(?:giao(?: cho)? |đối với |về phía |phân công |đề nghị |yêu cầu |kính đề nghị |(?:trách nhiệm|nhiệm vụ|phân công nhiệm vụ)(?: cụ thể)? (?:của|đối với) )?/y
const rest =
  /(?: (?:nêu|nói) trên)?(?: có trách nhiệm| có nhiệm vụ| chịu trách nhiệm| chủ trì)?(?: ?\([^()]*\))?(?: ?[:;.]? ?$| ?: )/y

/**
 * The bodies a numbered heading names: its whole text, up to a closing parenthesis or colon, or the part before a
 * colon (`Bộ Tài chính: chủ trì …`). Null for a theme: `Công tác kiểm tra`, `Tổ chức thực hiện`.
 */
export function readHeading(passage: Passage, registry: Registry, context: BodyContext): BodyHeading | null {
  const readings = readNames(passage, registry)
  if (!readings) return null
  return {bodies: readings.map((found) => toMention(passage, found, context)), end: endOf(readings)}
}

/** Where the words that name the bodies of a heading end; -1 for a theme. */
export function headingEnd(passage: Passage, registry: Registry): number {
  const readings = readNames(passage, registry)
  return readings ? endOf(readings) : -1
}

function endOf(readings: readonly Reading[]): number {
  return readings.at(-1)!.end
}

function readNames(passage: Passage, registry: Registry): readonly Reading[] | null {
  const source = new Source(passage, registry)
  lead.lastIndex = 0
  lead.test(source.folded)
  const list = readList(source, skipAddress(source, lead.lastIndex), true)
  if (!list || !names(source, list.readings, lead.lastIndex > 0)) return null
  const end = endOf(list.readings)
  rest.lastIndex = Math.max(end, list.end)
  if (!rest.test(source.folded)) {
    rest.lastIndex = end
    if (!rest.test(source.folded)) return null
  }
  return list.readings
}

/** One class without `các` is a theme: `Tổ chức`, `Doanh nghiệp số`; unless `giao` or `đối với` stands before it. */
function names(source: Source, readings: readonly Reading[], led: boolean): boolean {
  const [first] = readings
  if (readings.length > 1 || led || first!.kind || first!.office) return true
  if (!first!.collective || source.longest(determinerPhrases(), first!.start)) return true
  return source.folded.slice(first!.start, first!.end).includes(', ')
}
