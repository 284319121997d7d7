import {isCapitalAt} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import type {DeliverableKind} from '../../tree/deliverable.js'
import {products} from './lexicon/products.js'
import {accompanyingVerbs, bodyWords, type Making, makers, servingVerbs, unmaking} from './lexicon/verbs.js'
import {type Product, readProduct} from './product.js'
import {either} from './words.js'

interface Expressions {
  /** What may follow a verb: `, trình cấp có thẩm quyền ban hành`. */
  link: RegExp
  unmaking: RegExp
  word: RegExp
}

let expressions: Expressions | undefined

function compiled(): Expressions {
  if (expressions) return expressions
  const verbs = [...Object.keys(makers), ...accompanyingVerbs]
  expressions = {
    link: new RegExp(`(?:,? và|,? hoặc|,)? (${either(verbs)})(?=[ ,])`, 'y'),
    // `hoàn thành việc xây dựng Đề án` makes it.
    unmaking: new RegExp(`(?:^|[^\\p{L}\\p{M}])(?<!hoàn thành )(?:${either(unmaking)}) $`, 'u'),
    word: / ([\p{L}\p{M}]+)(?= )/uy,
  }
  return expressions
}

const longestChain = 10
/** `hoàn thành` before `thẩm quyền`, with a sign before them. */
const longestUnmaking = 24

/** Verbs one after the other, where they end, and the product they make, if any. */
export interface Made {
  end: number
  product: Product | null
}

/** The chain of verbs that begins with `first` at `at`: `xây dựng, trình ban hành Đề án`. */
export function readMade(passage: Passage, at: number, first: string): Made {
  const {folded} = passage
  const {link, unmaking} = compiled()
  const chain = [first]
  let end = at + first.length
  while (chain.length < longestChain) {
    link.lastIndex = end
    const next = link.exec(folded)
    if (!next) break
    chain.push(next[1]!)
    end = link.lastIndex
  }
  const unmade = unmaking.test(folded.slice(Math.max(0, at - longestUnmaking), at))
  return {end, product: unmade || folded[end] !== ' ' ? null : productOf(passage, chain, end)}
}

function productOf(passage: Passage, chain: readonly string[], end: number): Product | null {
  const product = readProduct(passage, end + 1)
  if (product) return makes(chain, product) ? product : null
  return servingVerbs.includes(chain.at(-1)!) ? readServed(passage, end) : null
}

const ongoing: ReadonlySet<DeliverableKind> = new Set(['plan', 'programme', 'project'])

/** Whether one of the verbs makes such a product. */
function makes(chain: readonly string[], {noun}: Product): boolean {
  const kind = products[noun]!
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

/** `trình Hội đồng nhân dân tỉnh Nghị quyết …`: a product, in capitals, after the name of the body that is served. */
function readServed(passage: Passage, at: number): Product | null {
  const {folded, text} = passage
  const {word} = compiled()
  let end = at
  for (let words = 0; words < longestBody; words++) {
    word.lastIndex = end
    const next = word.exec(folded)
    if (!next) return null
    const capital = isCapitalAt(text, end + 1)
    const named = capital || folded.startsWith('dự ', end + 1)
    const product = named && words > 0 ? readProduct(passage, end + 1) : null
    if (product) return product
    if (!capital && !bodyWords.has(next[1]!)) return null
    end = word.lastIndex
  }
  return null
}
