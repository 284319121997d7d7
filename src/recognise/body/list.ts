import {fieldsOf} from './fields.js'
import {address, expansion} from './lexicon/formulas.js'
import {titles} from './lexicon/offices.js'
import {formula, listed} from './lexicon/openings.js'
import {readOffice} from './office.js'
import {readOne} from './one.js'
import {readProperName} from './place.js'
import {type Reading, reading} from './reading.js'
import {isCapital, type Source} from './source.js'
import {readWords} from './unknown.js'

export interface List {
  readings: Reading[]
  /** Where the words of the list end, parentheses after its last body included. */
  end: number
}

const separator = /(?:, ?(?:và |cùng |hoặc )?| và | cùng(?: với)? | hoặc | & |\/)/y
const separatorOfCells = /(?:[,;] ?(?:và |cùng |hoặc )?| và | cùng(?: với)? | hoặc | & | ?\/ ?| [-–+] | )/y

/** More bodies than any text lists in one breath. */
const mostBodies = 200

/**
 * The bodies named one after the other from `at` on: `Sở Nội vụ, Sở Tài chính và các sở, ngành liên quan`.
 *
 * @param cells where the text is known to be such a list: `;` and a bare blank between two names part them too.
 */
export function readList(source: Source, at: number, cells = false): List | null {
  if ((source.openingAt(at) & listed) === 0) return null
  const {folded} = source
  const readings: Reading[] = []
  let end = at
  let next = at
  while (readings.length < mostBodies) {
    const from = skipAddress(source, next)
    const found =
      readItem(source, from, readings) ??
      (from > next ? (readBareTitle(source, from) ?? readPerson(source, from)) : null)
    if (!found) break
    readings.push(...found)
    end = skipParenthesis(folded, found.at(-1)!.end)
    const joint = cells ? separatorOfCells : separator
    joint.lastIndex = end
    if (!joint.test(folded)) break
    next = joint.lastIndex
    if (next === end + 1 && !isCapital(source, next)) break
  }
  if (readings.length === 0) return null
  sharePlaces(readings)
  return {readings, end}
}

/** Where a name begins that stands at `at`, an address before it passed over: `các đồng chí`, `ông`. */
export function skipAddress(source: Source, at: number): number {
  if ((source.openingAt(at) & formula) === 0) return at
  address.lastIndex = at
  return address.test(source.folded) ? address.lastIndex : at
}

function readItem(source: Source, at: number, before: readonly Reading[]): Reading[] | null {
  const expanded = readExpanded(source, at)
  if (expanded) return expanded
  const found = readOne(source, at)
  if (found) return [found]
  const shorthand = readShorthand(source, at, before)
  return shorthand && [shorthand]
}

/** `đồng chí Bí thư`: an office whose body goes without saying. */
function readBareTitle(source: Source, at: number): Reading[] | null {
  const title = source.longest(titles(), at)
  if (!title || !isCapital(source, at)) return null
  const end = at + title.phrase.length
  return [reading(at, end, {office: {id: title.value.id}})]
}

const officeJoint = /, | ?- /y

/** A person by name, and by office after a comma or a dash: `đồng chí Nguyễn Văn An, Phó Bí thư Tỉnh ủy`. */
function readPerson(source: Source, at: number): Reading[] | null {
  const end = readProperName(source, at - 1, 5)
  if (end < at) return null
  officeJoint.lastIndex = end
  const joined = officeJoint.test(source.folded)
  const office = joined
    ? (readOffice(source, officeJoint.lastIndex) ?? readBareTitle(source, officeJoint.lastIndex)?.[0])
    : null
  return [office ? {...office, start: at} : reading(at, end)]
}

/** `các sở: Nội vụ, Tài chính`: the word stands once for all. */
function readExpanded(source: Source, at: number): Reading[] | null {
  if ((source.openingAt(at) & formula) === 0) return null
  expansion.lastIndex = at
  const found = expansion.exec(source.folded)
  const word = found?.[1] ?? found?.[2]
  if (!word) return null
  // `các ngành: Kế hoạch và Đầu tư, Tài chính` are departments, of whatever level.
  const first = readField(source, expansion.lastIndex, word === 'ngành' ? 'sở' : word)
  return first && [first]
}

/** `Sở Nội vụ, Tài chính`, `các Vụ: Kế hoạch, Pháp chế`: a bare field goes on with the word before it. */
function readShorthand(source: Source, at: number, before: readonly Reading[]): Reading | null {
  const last = before.at(-1)
  if (last?.shorthand) return readField(source, at, last.shorthand)
  const word = last?.kind?.id.match(/^(?:so|bo)(?=-)/)?.[0]
  return word ? readField(source, at, word === 'so' ? 'sở' : 'bộ') : null
}

function readField(source: Source, at: number, word: string): Reading | null {
  if (!isCapital(source, at)) return null
  const field = source.longest(fieldsOf(source.registry, word), at)
  if (field) {
    const end = at + field.phrase.length
    return reading(at, end, {kind: field.value, headEnd: end, shorthand: word})
  }
  // Every ministry and department is known; the rest are read by their capitals.
  if (word === 'sở' || word === 'bộ' || isCapital(source, at + 1)) return null
  const end = readWords(source, at - 1, false)
  return end > at ? reading(at, end, {shorthand: word}) : null
}

/** A short remark after a body, `(gọi tắt là Ban Chỉ đạo)`, is passed over. */
function skipParenthesis(folded: string, at: number): number {
  if (folded[at] !== ' ' || folded[at + 1] !== '(' || folded.startsWith('(qua ', at + 1)) return at
  const close = folded.slice(at, at + 120).indexOf(')')
  return close < 0 ? at : at + close + 1
}

/** `Hội đồng nhân dân, Ủy ban nhân dân tỉnh`: the place at the end, or the committee, is everyone's. */
function sharePlaces(readings: readonly Reading[]): void {
  for (let index = readings.length - 2; index >= 0; index--) {
    const own = readings[index]!
    const next = readings[index + 1]!
    if (own.collective || own.place || own.owner || own.kind?.level !== null) continue
    if (next.place && own.kind?.takes?.includes('unit') && next.kind?.takes?.includes('unit'))
      own.shared = next
    else if (next.owner && own.kind?.takes?.includes('committee')) own.shared = next
    else if (next.shared && own.kind?.takes?.[0] === next.kind?.takes?.[0]) own.shared = next.shared
  }
}
