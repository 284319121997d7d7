import {isCapitalAt} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import {leadIns, listedProducts, notProducts, pointing, products, verbalProducts} from './lexicon/products.js'
import {either, wordsAt} from './words.js'

/** The noun that heads a product's name. */
export interface Product {
  start: number
  end: number
  noun: string
}

interface Expressions {
  lead: RegExp
  noun: RegExp
  listed: RegExp
  none: RegExp
  pointing: RegExp
}

let expressions: Expressions | undefined

function compiled(): Expressions {
  expressions ??= {
    lead: new RegExp(`(?:${either(leadIns)})(?= )`, 'y'),
    noun: new RegExp(`(?:${either(Object.keys(products))})`, 'y'),
    listed: new RegExp(`(?:${either([...Object.keys(products), ...Object.keys(listedProducts)])})`, 'y'),
    none: new RegExp(`(?:${either(notProducts)})`, 'y'),
    pointing: new RegExp(` (?:${either(pointing)})`, 'y'),
  }
  return expressions
}

/** Reads `các dự thảo nghị quyết` at `at`: where the noun stands; null where no product is named there. */
export function readProduct({folded, text}: Passage, at: number): Product | null {
  const {noun, none, pointing} = compiled()
  const product = readHead(noun, folded, at)
  if (!product) return null
  const {start, end} = product
  if (wordsAt(none, folded, start) || wordsAt(pointing, folded, end)) return null
  return verbalProducts.has(product.noun) && addressesBody(text, folded, start, end) ? null : product
}

/** Reads the product after a comma or `và` of a list; there a noun that is a verb too, with words after it, is the verb. */
export function readNextProduct(passage: Passage, at: number): Product | null {
  const product = readProduct(passage, at)
  if (!product || !verbalProducts.has(product.noun) || isCapitalAt(passage.text, product.start))
    return product
  return goesOn.test(passage.folded.slice(product.end, product.end + 4)) ? null : product
}

const goesOn = /^ (?!và )/

/** The noun that heads a name in a list of products, `dự thảo nghị quyết …`; null where none is known. */
export function readListed(folded: string, at: number): string | null {
  return readHead(compiled().listed, folded, at)?.noun ?? null
}

const mostLeadIns = 4

/** `bộ chỉ số` is a noun of its own, `bộ tài liệu` one behind a word that leads in. */
function readHead(nouns: RegExp, folded: string, at: number): Product | null {
  let start = at
  for (let count = 0; count <= mostLeadIns; count++) {
    const noun = wordsAt(nouns, folded, start)
    if (noun) return {start, end: start + noun.length, noun}
    const leadIn = wordsAt(compiled().lead, folded, start)
    if (!leadIn) return null
    start += leadIn.length + 1
  }
  return null
}

/** `báo cáo Ủy ban nhân dân tỉnh`, `hướng dẫn các địa phương`: the verb, and whom it is done to. */
function addressesBody(text: string, folded: string, start: number, end: number): boolean {
  if (isCapitalAt(text, start)) return false
  return isCapitalAt(text, end + 1) || /^ (?:các|cho|cấp|với|theo) /.test(folded.slice(end, end + 6))
}

/** Whether another product is named between `from` and `to`. */
export function namesProduct(folded: string, from: number, to: number): boolean {
  for (let at = folded.indexOf(' ', from); at >= 0 && at < to; at = folded.indexOf(' ', at + 1)) {
    const noun = wordsAt(compiled().noun, folded, at + 1)
    if (noun && at + 1 + noun.length <= to) return true
  }
  return false
}
