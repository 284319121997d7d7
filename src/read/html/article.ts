import type {Element, Nodes, Root} from 'hast'
import {chrome, isSilent, signs} from './elements.js'
import {laysOut} from './table.js'
import {wordsOf} from './text.js'

/** Where the document of a page stands, and what around it is left out. */
export interface Article {
  root: Element | Root
  /** Elements outside the article, and menus inside it, that hold words. */
  aside: Element[]
}

interface Weight {
  /** Letters, those of them in links, and how many links. */
  letters: number
  linked: number
  links: number
  /** Letters of what reads like a document: lines outside links, of some length or with its marks. */
  prose: number
  /** Lines that only such documents have: their mastheads, legal bases, articles, numbered statements. */
  marks: number
  /** Elements that only web pages have. */
  signs: number
}

/** Lines of Party and State documents, from the masthead to the list of recipients (Decree 30/2020/NĐ-CP). */
const documentLine =
  /^\s*(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập\s*[-–]|Căn cứ |C¨n cø |Điều \d|§iÒu \d|Nơi nhận|N¬i nhËn|Số\s*:|(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2}|[a-zđ])\s?[.)/-]\s*\p{L}|[-+]\s*\p{Lu})/u

const shortestProse = 60

/**
 * The article of a web page: the deepest element that holds nearly all that reads like a document. A page without menus
 * (Word's *Save as Web Page*, a fragment) is its own article.
 */
export function articleOf(page: Root, source: string): Article {
  const aside: Element[] = []
  if (!mayBeSite(page)) return {root: page, aside}
  const weights = weigh(page, source)
  const whole = weights.get(page)!
  const isSite = whole.signs > 0 || (whole.links >= fewestLinks && whole.linked > whole.letters * 0.2)
  if (!isSite || whole.prose === 0) return {root: page, aside}
  let root: Element | Root = page
  while (root.type === 'root' || root.tagName !== 'article') {
    const children: Element[] = (root.children as Nodes[]).filter((child) => child.type === 'element')
    const best = heaviest(children, weights)
    const others = children.filter((child) => child !== best && (weights.get(child)?.letters ?? 0) > 0)
    if (!best || isBlockOfText(best) || worth(weights.get(best)) < worth(weights.get(root)) * leastShare)
      break
    if (others.some((other) => isDocument(other, weights)) || hasProse(root, source)) break
    for (const other of others) aside.push(other)
    root = best
  }
  for (const menu of menusIn(root, weights)) aside.push(menu)
  return {root, aside}
}

/** A page of fewer links is no site, if it has nothing else that only sites have. */
const fewestLinks = 10

/** Whether a page has what only sites have, before its words are looked at. */
function mayBeSite(page: Root): boolean {
  let links = 0
  const stack: (Element | Root)[] = [page]
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const child of node.children) {
      if (child.type !== 'element') continue
      if (signs.has(child.tagName) || (leadsAway(child) && ++links >= fewestLinks)) return true
      stack.push(child)
    }
  }
  return false
}

/** The part of an element's worth that one child must hold for the others to be set aside. */
const leastShare = 0.75

function heaviest(elements: readonly Element[], weights: ReadonlyMap<Nodes, Weight>): Element | null {
  let best: Element | null = null
  for (const element of elements)
    if (worth(weights.get(element)) > worth(best ? weights.get(best) : undefined)) best = element
  return best
}

function worth(weight: Weight | undefined): number {
  return weight ? weight.prose + weight.marks * 100 : 0
}

/** Whether an element holds part of a document: an annex, a masthead. */
function isDocument(element: Element, weights: ReadonlyMap<Nodes, Weight>): boolean {
  return !isChrome(element) && (weights.get(element)?.marks ?? 0) > 1
}

/** Whether words of a document stand right in an element, and not in one of its children. */
function hasProse({children}: Element | Root, source: string): boolean {
  return children.some((child) => {
    if (child.type !== 'text') return false
    const words = wordsOf(child, source)
    return words.trim().length >= shortestProse || documentLine.test(words)
  })
}

function isBlockOfText(element: Element): boolean {
  if (element.tagName === 'table') return !laysOut(element)
  return /^(?:p|h[1-6]|ul|ol|li|pre|blockquote|span|font|a)$/.test(element.tagName)
}

/** Weighs every element by what stands in it, children before parents. */
function weigh(page: Root, source: string): Map<Nodes, Weight> {
  const weights = new Map<Nodes, Weight>()
  const order: (Element | Root)[] = []
  const stack: {node: Element | Root; linked: boolean}[] = [{node: page, linked: false}]
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    const {node} = frame
    const isLink = node.type === 'element' && leadsAway(node)
    const linked = frame.linked || isLink
    const weight: Weight = {
      letters: 0,
      linked: 0,
      links: isLink ? 1 : 0,
      prose: 0,
      marks: 0,
      signs: 0,
    }
    weights.set(node, weight)
    order.push(node)
    for (const child of node.children) {
      if (child.type === 'element' && signs.has(child.tagName)) weight.signs++
      if (child.type === 'text') weighText(wordsOf(child, source), linked, weight)
      else if (child.type === 'element' && (isChrome(child) || !isSilent(child)))
        stack.push({node: child, linked})
    }
  }
  for (const node of order.reverse()) {
    for (const child of node.children) {
      const part = weights.get(child as Nodes)
      if (part) addTo(weights.get(node)!, part, isChrome(child as Nodes))
    }
  }
  return weights
}

/** What stands in a menu or a footer counts as words, but not as a document. */
function addTo(whole: Weight, part: Weight, fromChrome: boolean): void {
  whole.letters += part.letters
  whole.linked += part.linked
  whole.links += part.links
  whole.signs += part.signs
  if (fromChrome) return
  whole.prose += part.prose
  whole.marks += part.marks
}

function isChrome(node: Nodes): boolean {
  return node.type === 'element' && chrome.has(node.tagName)
}

/** Whether an element is a link to another page; footnotes and contents link within one. */
function leadsAway({tagName, properties}: Element): boolean {
  return tagName === 'a' && typeof properties.href === 'string' && !/^(?:#|$)/.test(properties.href)
}

function weighText(text: string, linked: boolean, weight: Weight): void {
  const letters = text.trim().length
  weight.letters += letters
  if (linked) weight.linked += letters
  else {
    if (documentLine.test(text)) weight.marks++
    if (letters >= shortestProse) weight.prose += letters
  }
}

/** Lists of links and the like within an article: what to read next, to share, to print. */
function menusIn(root: Element | Root, weights: ReadonlyMap<Nodes, Weight>): Element[] {
  const found: Element[] = []
  const stack: (Element | Root)[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const child of node.children) {
      if (child.type !== 'element') continue
      const weight = weights.get(child)
      if (!weight || weight.letters === 0) continue
      const isMenu = /^(?:ul|ol|nav|aside|footer|menu)$/.test(child.tagName)
      if (isMenu && weight.links >= 2 && weight.linked > weight.letters * 0.8) found.push(child)
      else if (/^(?:nav|footer|menu)$/.test(child.tagName)) found.push(child)
      else stack.push(child)
    }
  }
  return found
}
