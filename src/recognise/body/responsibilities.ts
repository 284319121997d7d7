import type {Passage} from '../../text/passage.js'
import type {BodyMention, Role} from '../../tree/body.js'
import type {Finding, Span} from '../finding.js'
import {type BodyContext, toMention} from './mention.js'
import type {Registry} from './registry.js'
import {does, Sentence} from './sentence.js'

/** A body and its part in a sentence. */
export interface Part {
  role: Role
  body: BodyMention
}

/**
 * The bodies a task's own words name, each with its role by grammar; `mentioned` where it is merely talked about. In
 * order, none overlaps another. A body is told once in each role.
 *
 * @param excluded spans of citations, in order: their issuers are no bodies here.
 */
export function findResponsibilities(
  passage: Passage,
  span: Span,
  registry: Registry,
  context: BodyContext,
  excluded: readonly Span[] = [],
): Finding<Part>[] {
  const doings = new Sentence(passage, span, registry, excluded).read()
  const exclaims = exclamation.test(passage.text.slice(span.end - 3, span.end))
  const found: Finding<Part>[] = []
  let told: Map<string, number> | undefined
  for (const {role: read, reading} of doings) {
    const role = exclaims && does(read) ? 'mentioned' : read
    const {start, end, value: body} = toMention(passage, reading, context)
    if (doings.length > 1) {
      told ??= new Map()
      const before = told.get(body.name) ?? 0
      if ((before & bits[role]) !== 0) continue
      told.set(body.name, before | bits[role])
    }
    found.push({start, end, value: {role, body}})
  }
  return found
}

/** How a slogan ends, which gives nobody work: `Đảng Cộng sản Việt Nam quang vinh muôn năm!` */
const exclamation = /!["”»]?[.;]?$/

/** One for each role. */
const bits: Readonly<Record<Role, number>> = {
  lead: 1,
  responsible: 2,
  coordinating: 4,
  advised: 8,
  directed: 16,
  receiving: 32,
  mentioned: 64,
}

/** Where the first body stands that the words give work to; -1 where they give none. */
export function firstDoer(passage: Passage, registry: Registry): number {
  const span = {start: 0, end: passage.text.length}
  for (const {role, reading} of new Sentence(passage, span, registry, []).read(true))
    if (does(role)) return reading.start
  return -1
}
