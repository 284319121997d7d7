import {beginsLabel} from './continuation.js'
import {type List, readList} from './list.js'
import type {Reading} from './reading.js'
import {isCapital, type Source} from './source.js'

/** A class of bodies that no name heads: `các sở, ngành`. */
export function isClass({collective, kind, office}: Reading): boolean {
  return collective !== null && !kind && !office
}

/**
 * A list that may go on after a `;`: `UBND xã Tân Tiến; UBND phường Phố Hiến phối hợp …`.
 *
 * @param verbless up to here the lists are known to have no verb between them: each is read by itself.
 */
export function readChain(source: Source, at: number, verbless: number): List | null {
  const list = readList(source, at)
  if (!list || at < verbless) return list
  const readings = [...list.readings]
  let {end} = list
  while (source.folded.startsWith('; ', end) && !beginsLabel(source, end + 2)) {
    const more = readList(source, end + 2)
    if (!more) return list
    readings.push(...more.readings)
    end = more.end
  }
  return {readings, end}
}

/** A list up to its first class of bodies: what is merely talked about is none. */
export function readNamedList(source: Source, at: number): List | null {
  if (!isCapital(source, at)) return null
  const list = readList(source, at)
  const classAt = list?.readings.findIndex(isClass) ?? 0
  if (!list || classAt === 0) return null
  if (classAt < 0) return list
  return {readings: list.readings.slice(0, classAt), end: list.readings[classAt - 1]!.end}
}

/** `(đề xuất của) Sở A và Sở B, Sở C cân đối`: what stands before the first comma of a list, and what after it. */
export function splitAtComma({folded}: Source, {readings, end}: List): [before: List, after: List] | null {
  const cut = readings.findIndex((each) => folded[each.end] === ',') + 1
  if (cut === 0 || cut === readings.length) return null
  const before = readings.slice(0, cut)
  return [
    {readings: before, end: before.at(-1)!.end},
    {readings: readings.slice(cut), end},
  ]
}
