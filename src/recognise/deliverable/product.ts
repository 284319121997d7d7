import type {Passage} from '../../text/passage.js'
import {leadIns, listedProducts, notProducts, pointing, products, verbalProducts} from './lexicon.js'
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
    lead: new RegExp(`(?:(?:${either(leadIns)}) ){0,4}`, 'y'),
    noun: new RegExp(`(?:${either(Object.keys(products))})`, 'y'),
    listed: new RegExp(`(?:${either([...Object.keys(products), ...Object.keys(listedProducts)])})`, 'y'),
    none: new RegExp(`(?:${either(notProducts)})`, 'y'),
    pointing: new RegExp(` (?:${either(pointing)})`, 'y'),
  }
  return expressions
}

/** Reads `các dự thảo nghị quyết` at `at`: where the noun stands; null where no product is named there. */
export function readProduct({folded, text}: Passage, at: number): Product | null {
  const {none, pointing} = compiled()
  const start = leadEnd(folded, at)
  const noun = nounAt(folded, start)
  if (!noun) return null
  const end = start + noun.length
  if (wordsAt(none, folded, start) || wordsAt(pointing, folded, end)) return null
  if (verbalProducts.has(noun) && addressesBody(text, folded, start, end)) return null
  return {start, end, noun}
}

/** The noun that heads a name in a list of products, `dự thảo nghị quyết …`; null where none is known. */
export function readListed(folded: string, at: number): string | null {
  return wordsAt(compiled().listed, folded, at) ?? wordsAt(compiled().listed, folded, leadEnd(folded, at))
}

function leadEnd(folded: string, at: number): number {
  const {lead} = compiled()
  lead.lastIndex = at
  lead.test(folded)
  return lead.lastIndex
}

function nounAt(folded: string, start: number): string | null {
  return wordsAt(compiled().noun, folded, start)
}

/** `báo cáo Ủy ban nhân dân tỉnh`, `hướng dẫn các địa phương`: the verb, and whom it is done to. */
function addressesBody(text: string, folded: string, start: number, end: number): boolean {
  if (/\p{Lu}/u.test(text[start]!)) return false
  return /\p{Lu}/u.test(text[end + 1] ?? '') || /^ (?:các|cho|cấp|với|theo) /.test(folded.slice(end, end + 6))
}

/** Whether another product is named between `from` and `to`. */
export function namesProduct(folded: string, from: number, to: number): boolean {
  for (let at = folded.indexOf(' ', from); at >= 0 && at < to; at = folded.indexOf(' ', at + 1)) {
    const noun = nounAt(folded, at + 1)
    if (noun && at + 1 + noun.length <= to) return true
  }
  return false
}
