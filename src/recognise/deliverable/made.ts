import {endsRun, isCapitalAt} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import {Phrases} from '../../text/phrases.js'
import type {DeliverableKind} from '../../tree/deliverable.js'
import {kindOf} from './deliverable.js'
import {accompanyingVerbs, bodyWords, type Making, makers, servingVerbs, unmaking} from './lexicon/verbs.js'
import {type Product, readProduct} from './product.js'

interface Lexicon {
  /** Verbs that may go on a chain. */
  chained: Phrases<true>
  unmaking: Phrases<true>
  bodyWords: Phrases<true>
}

let built: Lexicon | undefined

/** Made at first use. */
function lexicon(): Lexicon {
  built ??= {
    chained: phrases([...Object.keys(makers), ...accompanyingVerbs]),
    unmaking: phrases(unmaking),
    bodyWords: phrases(bodyWords),
  }
  return built
}

function phrases(words: readonly string[]): Phrases<true> {
  return new Phrases(words.map((each) => [each, true]))
}

const longestChain = 10

/** Verbs one after the other, where they end, and the product they make, if any. */
export interface Made {
  end: number
  product: Product | null
}

/** The chain of verbs that begins with `first` at `at`: `xây dựng, trình ban hành Đề án`. */
export function readMade(passage: Passage, at: number, first: string): Made {
  const {folded} = passage
  const chain = [first]
  let end = at + first.length
  while (chain.length < longestChain) {
    const start = afterJoint(folded, end)
    const verb = start < 0 ? null : chainedVerb(passage, start)
    if (!verb) break
    chain.push(verb)
    end = start + verb.length
  }
  const product = folded[end] === ' ' ? productOf(passage, chain, end) : null
  return {end, product: product && isUnmade(passage, at) ? null : product}
}

/** Where the next of several verbs begins, behind a blank, a comma, `và` or `hoặc`; -1 where none can. */
function afterJoint(folded: string, from: number): number {
  let at = folded[from] === ',' ? from + 1 : from
  if (folded.startsWith(' và ', at)) at += 3
  else if (folded.startsWith(' hoặc ', at)) at += 5
  return folded[at] === ' ' ? at + 1 : -1
}

/** The longest verb at `at` that goes on to another word: `trình` in `, trình cấp có thẩm quyền ban hành`. */
function chainedVerb(passage: Passage, at: number): string | null {
  const {chained} = lexicon()
  let verb = passage.longest(chained, at)?.phrase
  while (verb && !goesOn(passage.folded[at + verb.length]))
    verb = passage.longest(chained, at, at + verb.length - 1)?.phrase
  return verb ?? null
}

function goesOn(char: string | undefined): boolean {
  return char === ' ' || char === ','
}

/** The longest words that are looked for before a verb, and a blank after them. */
const longestUnmaking = 13

/** Whether words right before `at` say that what follows is, was or will be made elsewhere. */
function isUnmade(passage: Passage, at: number): boolean {
  const {folded} = passage
  if (folded[at - 1] !== ' ') return false
  const {unmaking} = lexicon()
  for (let start = at - 2; start >= Math.max(0, at - longestUnmaking); start--) {
    if (start > 0 && !endsRun(folded.charCodeAt(start - 1))) continue
    if (passage.longest(unmaking, start, at - 1)?.phrase.length !== at - 1 - start) continue
    // `hoàn thành việc xây dựng Đề án` makes it.
    if (!folded.endsWith('hoàn thành ', start)) return true
  }
  return false
}

function productOf(passage: Passage, chain: readonly string[], end: number): Product | null {
  const product = readProduct(passage, end + 1)
  if (product) return makes(chain, product) ? product : null
  return servingVerbs.includes(chain.at(-1)!) ? readServed(passage, end + 1) : null
}

const ongoing: ReadonlySet<DeliverableKind> = new Set(['plan', 'programme', 'project'])

/** Whether one of the verbs makes such a product. */
function makes(chain: readonly string[], {noun}: Product): boolean {
  const kind = kindOf(noun)
  const made: Record<Making, boolean> = {
    any: true,
    systems: kind === 'database' || kind === 'platform',
    finished: !ongoing.has(kind),
  }
  return chain.some((verb) => {
    const making = makers[verb]
    return making !== undefined && made[making]
  })
}

const longestBody = 14
const lettersOnly = /[a-zà-ỹ]+(?= )/uy

/** `trình Hội đồng nhân dân tỉnh Nghị quyết …`: a product, in capitals, after the name of the body that is served. */
function readServed(passage: Passage, at: number): Product | null {
  const {folded, text} = passage
  let start = at
  for (let words = 0; words < longestBody; words++) {
    const capital = isCapitalAt(text, start)
    const ofBody = capital || passage.longest(lexicon().bodyWords, start) !== undefined
    const named = capital || folded.startsWith('dự ', start)
    if (!ofBody && !named) return null
    lettersOnly.lastIndex = start
    if (!lettersOnly.test(folded)) return null
    const product = named && words > 0 ? readProduct(passage, start) : null
    if (product || !ofBody) return product
    start = lettersOnly.lastIndex + 1
  }
  return null
}
