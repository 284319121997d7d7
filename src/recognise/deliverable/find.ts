import {isCapitalAt} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import {Phrases} from '../../text/phrases.js'
import type {Deliverable} from '../../tree/deliverable.js'
import {making, seekAnchor} from '../anchors.js'
import type {Finding, Span} from '../finding.js'
import {deliverable} from './deliverable.js'
import {openingProducts, predicates} from './lexicon/products.js'
import {chainPhrases} from './lexicon/verbs.js'
import {readMade} from './made.js'
import {isCompound, nameEnd} from './name.js'
import {type Product, readNextProduct, readProduct} from './product.js'

let built: Phrases<true> | undefined

/** What a new clause goes on with; made at first use. */
function predicatePhrases(): Phrases<true> {
  built ??= new Phrases(predicates.map((word) => [word, true]))
  return built
}

/**
 * What a task's sentence says must be produced: a making verb and, right after it, the noun of a product; or such a noun
 * that the sentence begins with. Verbs that make nothing give none (`thực hiện kế hoạch`, `theo chương trình`); nor do
 * cited documents, which are in `excluded`.
 */
export function findDeliverables(
  passage: Passage,
  span: Span,
  excluded: readonly Span[],
): Finding<Deliverable>[] {
  const {folded} = passage
  const found: Finding<Deliverable>[] = []
  const isCited = inOrder(excluded)
  let from = put(found, passage, readOpening(passage, span.start), span, isCited)
  for (
    let at = seekAnchor(passage, making, from, span.end);
    at >= 0;
    at = seekAnchor(passage, making, Math.max(from, at + 1), span.end)
  ) {
    const verb = passage.longest(chainPhrases(), at)
    if (!verb || !stands(folded, at, at + verb.phrase.length)) continue
    if (verb.value && isCompound(folded, at - 1)) continue
    const {end, product} = readMade(passage, at, verb.phrase)
    from = Math.max(end, put(found, passage, product, span, isCited))
  }
  return found
}

/** Whether an offset lies in one of the spans; both come in the order of the text. */
function inOrder(spans: readonly Span[]): (at: number) => boolean {
  let next = 0
  return (at) => {
    while (next < spans.length && spans[next]!.end <= at) next++
    return next < spans.length && spans[next]!.start <= at
  }
}

/** Whether a verb goes on to what it makes, and is no part of a longer sign. */
function stands(folded: string, start: number, end: number): boolean {
  return (start === 0 || ' (“'.includes(folded[start - 1]!)) && (folded[end] === ' ' || folded[end] === ',')
}

/** `Dự án 1: …` is one of several, known by its number. */
const counted = /^ (?:số )?\d/

/** `Đề án phát triển đô thị thông minh`: the whole task is the product. */
function readOpening(passage: Passage, at: number): Product | null {
  if (!isCapitalAt(passage.text, at)) return null
  const product = readProduct(passage, at)
  if (!product || !openingProducts.has(product.noun)) return null
  return isSubject(passage, product) || counted.test(passage.folded.slice(product.end)) ? null : product
}

/** `; quy chế được ban hành`: a new clause, and no further product. */
function isSubject(passage: Passage, {end}: Product): boolean {
  return passage.folded[end] === ' ' && passage.longest(predicatePhrases(), end + 1) !== undefined
}

const separator = /,? và |[,;] /y

/** Adds a product and those listed after it; gives back where the search goes on. */
function put(
  found: Finding<Deliverable>[],
  passage: Passage,
  first: Product | null,
  span: Span,
  isCited: (at: number) => boolean,
): number {
  let end = span.start
  for (let product = first; product && product.end <= span.end; ) {
    const {start} = product
    if (isCited(start)) break
    end = nameEnd(passage, product, span.end)
    found.push(deliverable(passage, start, end, product.noun))
    separator.lastIndex = end
    product = separator.test(passage.folded) ? readNextProduct(passage, separator.lastIndex) : null
    if (product && passage.folded[end] === ';' && isSubject(passage, product)) break
  }
  return end
}
