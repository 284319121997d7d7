import {runStart} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import {Phrases} from '../../text/phrases.js'
import {clauseVerbs, commaVerbs, nameEnds, nominal, pairedVerbs} from './lexicon/names.js'
import {compounding} from './lexicon/verbs.js'
import {namesProduct, type Product, readNextProduct} from './product.js'

/** What a name is over at, by the weakest that precedes it: `và`, a comma, or a comma right after the bare noun. */
type Closing = 'and' | 'comma' | 'bare'

interface Lexicon {
  /** Where a name may end. */
  sign: RegExp
  closing: Phrases<Closing>
  nominal: Phrases<true>
}

let built: Lexicon | undefined

/** Made at first use. */
function lexicon(): Lexicon {
  if (built) return built
  const signs = [...nameEnds, 'trình'].sort((a, b) => b.length - a.length)
  const closing: [string, Closing][] = []
  for (const words of [...clauseVerbs, ...nameEnds]) closing.push([words, 'and'])
  for (const words of commaVerbs) closing.push([words, 'comma'])
  for (const words of pairedVerbs) closing.push([words, 'bare'])
  built = {
    sign: new RegExp(`[;:.()“”"]|, | và | (?:${signs.join('|')})(?![a-zß-ɏḀ-ỿ])`, 'g'),
    closing: new Phrases(closing),
    nominal: new Phrases(nominal.map((words) => [words, true])),
  }
  return built
}

const longestName = 250
/** The search for a sign looks no further than this behind the name. */
const longestSign = 32

/** Where the name of a product ends, `limit` at the latest: it goes on until the sentence goes its own way. */
export function nameEnd(passage: Passage, product: Product, limit: number): number {
  const {folded} = passage
  const {sign} = lexicon()
  const stop = Math.min(limit, product.start + longestName)
  const near = folded.slice(0, stop + longestSign)
  let end = stop
  sign.lastIndex = product.end
  for (let found = sign.exec(near); found && found.index < stop; found = sign.exec(near)) {
    const next = goesOn(passage, product, found[0], found.index, stop)
    if (next === null) {
      end = found.index
      break
    }
    sign.lastIndex = next
  }
  if (end === stop && stop < limit) end = folded.lastIndexOf(' ', end)
  while (end > product.end && /[ ,]/.test(folded[end - 1]!)) end--
  return Math.max(end, product.end)
}

/** Where the search goes on, past a sign that belongs to the name; null where the name ends at it. */
function goesOn(passage: Passage, product: Product, sign: string, at: number, stop: number): number | null {
  const {folded, text} = passage
  const after = at + sign.length
  switch (sign) {
    case ', ':
    case ' và ':
      return closes(passage, product, sign, at) ? null : after
    case '.':
    case ':':
      return folded[after] === ' ' || after >= stop ? null : after
    case '“':
      return pastClosing(folded, '”', after, stop)
    case '"':
      return pastClosing(folded, '"', after, stop)
    case '(':
      // `cơ sở dữ liệu (CSDL) quốc gia`
      return abbreviation.test(text.slice(after, after + 13)) ? text.indexOf(')', after) + 1 : null
    case ' trình':
      return isCompound(folded, at) ? after : null
    default:
      return null
  }
}

const abbreviation = /^[\p{Lu}&-]{2,12}\)/u

function pastClosing(folded: string, mark: string, from: number, stop: number): number | null {
  const closing = folded.slice(from, stop).indexOf(mark)
  return closing < 0 ? null : from + closing + 1
}

/** Whether a name is over at a comma or `và`, by what stands after it. */
function closes(passage: Passage, product: Product, sign: ', ' | ' và ', at: number): boolean {
  const {closing, nominal} = lexicon()
  const after = at + sign.length
  if (passage.longest(nominal, after)) return false
  const words = passage.longest(closing, after)
  if (words && (at === product.end || words.value === 'and' || (words.value === 'comma' && sign === ', ')))
    return true
  return startsAnother(passage, product, at, after)
}

/**
 * `Đề án phát triển du lịch và Kế hoạch triển khai`, `chương trình, đề án`: another product. Not so where the first
 * name speaks of documents itself (`Kế hoạch thực hiện Nghị quyết, Chương trình`).
 */
function startsAnother(passage: Passage, product: Product, at: number, after: number): boolean {
  return readNextProduct(passage, after) !== null && !namesProduct(passage, product.end, at)
}

/** Longer than any syllable. */
const longestSyllable = 8

/** Whether the word after the blank `at` is the tail of another one: the `trình` of `quá trình`. */
export function isCompound(folded: string, at: number): boolean {
  return compounding.has(folded.slice(runStart(folded, at, longestSyllable), at))
}
