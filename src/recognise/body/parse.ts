import {Passage} from '../../text/passage.js'
import type {BodyMention} from '../../tree/body.js'
import {readBodies} from './bodies.js'
import type {BodyContext} from './mention.js'
import {defaultRegistry, type Registry} from './registry.js'
import {findResponsibilities, type Part} from './responsibilities.js'

/** What the caller knows of the document that the words are from. */
export interface ParseBodiesOptions {
  /** The province whose document it is: `Ủy ban nhân dân tỉnh` is this province's. */
  province?: string
  /** The bodies to know, see `createRegistry`; the built-in ones where not given. */
  registry?: Registry
}

/**
 * Reads a list of bodies: `Sở Tài chính, UBND các xã, phường`. Total: a part of the list that no registry knows is a
 * body with the id null.
 *
 * @param text in any Unicode form, case and spacing.
 * @returns the bodies in order, each with its place in `text` (UTF-16 code units).
 */
export function parseBodies(text: string, {registry, province}: ParseBodiesOptions = {}): BodyMention[] {
  const passage = Passage.of(text)
  const found = readBodies(passage, whole(passage), registry ?? defaultRegistry(), contextOf(province))
  return found.map(({value}) => value)
}

/**
 * Reads who does what in a sentence: `Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát …`. Total: a sentence that names
 * nobody gives an empty list.
 *
 * @param text in any Unicode form, case and spacing.
 * @returns the bodies in order, each with its role by grammar and its place in `text` (UTF-16 code units).
 */
export function parseResponsibilities(text: string, {registry, province}: ParseBodiesOptions = {}): Part[] {
  const passage = Passage.of(text)
  const context = contextOf(province)
  const found = findResponsibilities(passage, whole(passage), registry ?? defaultRegistry(), context)
  return found.map(({value}) => value)
}

const whole = (passage: Passage) => ({start: 0, end: passage.text.length})

function contextOf(province: string | undefined): BodyContext {
  return {issued: null, term: null, province: province ?? null, aliases: new Map(), report: () => {}}
}
