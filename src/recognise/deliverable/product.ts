import {isCapitalAt} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import {Phrases} from '../../text/phrases.js'
import {
  digitalProducts,
  digitalWords,
  groundedWords,
  leadIns,
  listedProducts,
  notPointing,
  notProducts,
  pointing,
  products,
  verbalProducts,
} from './lexicon/products.js'

/** The noun that heads a product's name. */
export interface Product {
  start: number
  end: number
  noun: string
}

/** What a word does in the head of a name: leads in to its noun, is it, is it where the name is digital, or only looks like one. */
type Part = 'lead' | 'noun' | 'digital' | 'none'

interface Lexicon {
  /** Of a name in a sentence. */
  head: Phrases<Part>
  /** Of a name in a list of products. */
  listed: Phrases<Part>
  pointing: Phrases<boolean>
  /** The rest of a name that is digital. */
  digital: RegExp
}

let built: Lexicon | undefined

/** Made at first use. */
function lexicon(): Lexicon {
  if (built) return built
  const nouns = Object.keys(products)
  built = {
    head: headed(nouns),
    listed: headed([...nouns, ...Object.keys(listedProducts)]),
    pointing: new Phrases([
      ...pointing.map((words): [string, boolean] => [words, true]),
      ...notPointing.map((words): [string, boolean] => [words, false]),
    ]),
    digital: new RegExp(
      `(?: (?!(?:${groundedWords.join('|')}) )[^ .;:()]{1,8}){0,6}? (?:${digitalWords.join('|')})(?![a-zà-ỹ])`,
      'y',
    ),
  }
  return built
}

/** `bộ chỉ số` is a noun of its own, `bộ tài liệu` one behind a word that leads in: the longest phrase tells. */
function headed(nouns: readonly string[]): Phrases<Part> {
  const parts: [string, Part][] = []
  for (const noun of nouns) parts.push([noun, 'noun'])
  for (const noun of digitalProducts) parts.push([noun, 'digital'])
  for (const words of leadIns) parts.push([words, 'lead'])
  for (const words of notProducts) parts.push([words, 'none'])
  return new Phrases(parts)
}

/** Reads `các dự thảo nghị quyết` at `at`: where the noun stands; null where no product is named there. */
export function readProduct(passage: Passage, at: number): Product | null {
  const {folded, text} = passage
  const product = readHead(lexicon().head, passage, at)
  if (!product) return null
  const {start, end, noun} = product
  if (folded[end] === ' ' && passage.longest(lexicon().pointing, end + 1)?.value) return null
  return verbalProducts.has(noun) && addressesBody(text, folded, start, end) ? null : product
}

/** Reads the product after a comma or `và` of a list; there a noun that is a verb too, with words after it, is the verb. */
export function readNextProduct(passage: Passage, at: number): Product | null {
  const product = readProduct(passage, at)
  if (!product || !verbalProducts.has(product.noun) || isCapitalAt(passage.text, product.start))
    return product
  const {folded} = passage
  return folded[product.end] === ' ' && !folded.startsWith('và ', product.end + 1) ? null : product
}

/** The noun that heads a name in a list of products, `dự thảo nghị quyết …`; null where none is known. */
export function readListed(passage: Passage, at: number): string | null {
  return readHead(lexicon().listed, passage, at)?.noun ?? null
}

const mostLeadIns = 4

function readHead(parts: Phrases<Part>, passage: Passage, at: number): Product | null {
  const {folded} = passage
  for (let start = at, leads = 0; leads <= mostLeadIns; leads++) {
    const found = passage.longest(parts, start)
    if (!found || found.value === 'none') return null
    const end = start + found.phrase.length
    if (found.value === 'noun' || (found.value === 'digital' && isDigital(folded, end)))
      return {start, end, noun: found.phrase}
    if (found.value === 'digital') return null
    if (folded[end] !== ' ') return null
    start = end + 1
  }
  return null
}

function isDigital(folded: string, at: number): boolean {
  const {digital} = lexicon()
  digital.lastIndex = at
  return digital.test(folded)
}

/** `báo cáo Ủy ban nhân dân tỉnh`, `hướng dẫn các địa phương`: the verb, and whom it is done to. */
function addressesBody(text: string, folded: string, start: number, end: number): boolean {
  if (isCapitalAt(text, start)) return false
  return isCapitalAt(text, end + 1) || addressed.some((word) => folded.startsWith(word, end))
}

const addressed = [' các ', ' cho ', ' cấp ', ' với ', ' theo ']

/** Whether another product is named between `from` and `to`. */
export function namesProduct(passage: Passage, from: number, to: number): boolean {
  const {folded} = passage
  const {head} = lexicon()
  for (let at = folded.indexOf(' ', from); at >= 0 && at < to; at = folded.indexOf(' ', at + 1)) {
    const found = passage.longest(head, at + 1, to)
    if (found?.value === 'noun' || found?.value === 'none') return true
  }
  return false
}
