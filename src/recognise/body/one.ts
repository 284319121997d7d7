import {readCollective} from './collective.js'
import {determinerPhrases} from './lexicon/modifiers.js'
import {determiner, head, member, name, title} from './lexicon/openings.js'
import {readName} from './name.js'
import {readOffice} from './office.js'
import {type Reading, reading} from './reading.js'
import {isCapital, type Source} from './source.js'
import {readUnknown} from './unknown.js'

/** One body of any sort: a person by office, a known name, a class, or a name the registry does not know. */
export function readOne(source: Source, at: number): Reading | null {
  const opening = source.openingAt(at)
  return (
    ((opening & title) !== 0 && readOffice(source, at)) ||
    ((opening & name) !== 0 && readKnown(source, at)) ||
    ((opening & (determiner | member)) !== 0 && readCollective(source, at)) ||
    ((opening & determiner) !== 0 && readHolders(source, at)) ||
    ((opening & head) !== 0 && readUnknown(source, at)) ||
    null
  )
}

/** A known name; its first letter small only where its next words leave no doubt (`ủy ban nhân dân tỉnh`). */
function readKnown(source: Source, at: number): Reading | null {
  const found = readName(source, at)
  if (!found || isCapital(source, at)) return found
  return found.headEnd - at > 8 || found.place ? found : null
}

/** `các trưởng thôn`, `các Tổ trưởng chuyên môn`: those who hold an office, where it says no more. */
function readHolders(source: Source, at: number): Reading | null {
  const words = source.longest(determinerPhrases(), at)
  if (!words) return null
  const found = readOffice(source, at + words.phrase.length + 1)
  if (!found?.office || found.owner || found.end !== found.headEnd) return null
  const {office, end} = found
  return reading(at, end, {office, collective: {id: office.id, level: null}})
}
