import type {Element, Text as HastText, Nodes, Root} from 'hast'
import type {FootnoteDefinition, Image, Paragraph, PhrasingContent, RootContent, Table} from 'mdast'
import {append} from '../../text/append.js'
import type {Lines} from '../../text/lines.js'
import type {Position} from '../../tree/position.js'
import {blocks, headings, isSilent, preformatted, strong} from './elements.js'
import {type List, listOf, markOf, ownMark} from './lists.js'
import {noteOfLinkBack, noteOfReference} from './notes.js'
import {tableOf} from './table.js'
import {isEven, textsOf, writtenAs} from './text.js'

/** What the reading of one page needs at every element. */
export interface Page {
  places: Lines
  /** Elements that were set aside. */
  aside: ReadonlySet<Nodes>
}

/**
 * The blocks within an element: headings, paragraphs with their images and line breaks, and tables, in order. Lists are
 * paragraphs that begin with the mark a browser draws. `flat` takes tables apart into paragraphs, a cell one.
 */
export function blocksIn(root: Element | Root, page: Page, flat = false): RootContent[] {
  const found = new Collector(page)
  // An element stands on the stack twice: as itself, and below its children as the sign that it ends.
  const stack: {node: Nodes; ends: boolean}[] = [{node: root, ends: false}]
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    const {node, ends} = frame
    if (node.type === 'text') found.text(node)
    if (node.type !== 'element' && node.type !== 'root') continue
    if (node.type === 'element') {
      if (ends) {
        found.leave(node)
        continue
      }
      if (page.aside.has(node) || isSilent(node) || found.reference(node)) continue
      if (node.tagName === 'table' && !flat) {
        const table = tableOf(node, page.aside, (cell) => blocksIn(cell, page, true))
        if (table) {
          for (const caption of captionsOf(node))
            for (const line of blocksIn(caption, page, true)) found.put(line)
          if (hasWords(table)) found.put(table)
          continue
        }
      }
      found.enter(node)
      stack.push({node, ends: true})
    }
    for (let at = node.children.length - 1; at >= 0; at--)
      stack.push({node: node.children[at] as Nodes, ends: false})
  }
  return found.close()
}

function hasWords(table: Table): boolean {
  return table.children.some((row) => row.children.some((cell) => cell.children.length > 0))
}

function captionsOf(table: Element): Element[] {
  return table.children
    .filter((child) => child.type === 'element')
    .filter(({tagName}) => tagName === 'caption')
}

/** Gathers words to paragraphs. */
class Collector {
  readonly #page: Page
  readonly #found: RootContent[] = []
  readonly #lists: List[] = []
  #words: PhrasingContent[] = []
  #heading: 1 | 2 | 3 | 4 | 5 | 6 | null = null
  /** Elements around that set in bold or italics, and that keep line ends. */
  #strong = 0
  #preformatted = 0
  /** Whether letters were read since the last block that are set in bold or italics, and that are not. */
  #hasStrong = false
  #hasPlain = false
  /** Mark of the list item that has begun. */
  #mark = ''
  /** Number of the note that the paragraph begins. */
  #note: string | null = null

  constructor(page: Page) {
    this.#page = page
  }

  enter(element: Element): void {
    const {tagName} = element
    if (tagName === 'a') this.#note = noteOfLinkBack(element) ?? this.#note
    if (tagName === 'br') this.#break(element)
    else if (tagName === 'img') this.#image(element)
    else if (blocks.has(tagName)) {
      // A figure's picture and caption are lines of one paragraph.
      if (tagName === 'figcaption') this.#break(element)
      else this.#flush()
      this.#heading = headings[tagName] ?? this.#heading
      if (tagName === 'ol' || tagName === 'ul') this.#lists.push(listOf(element, this.#lists.at(-1)))
      const list = this.#lists.at(-1)
      if (tagName === 'li' && list) this.#mark = markOf(list, element.properties.value)
    }
    if (isStrong(element)) this.#strong++
    if (preformatted.has(tagName)) this.#preformatted++
  }

  /** Takes a link that is the reference to a note. */
  reference(element: Element): boolean {
    const identifier = element.tagName === 'a' ? noteOfReference(element) : null
    if (identifier === null) return false
    const {position} = element
    this.#words.push({type: 'footnoteReference', identifier, label: identifier, ...(position && {position})})
    return true
  }

  leave(element: Element): void {
    const {tagName} = element
    if (blocks.has(tagName)) {
      if (tagName !== 'figcaption') this.#flush()
      if (headings[tagName]) this.#heading = null
      if (tagName === 'ol' || tagName === 'ul') this.#lists.pop()
      if (tagName === 'li') this.#mark = ''
    }
    if (isStrong(element)) this.#strong--
    if (preformatted.has(tagName)) this.#preformatted--
  }

  text(node: HastText): void {
    const {places} = this.#page
    const written = writtenAs(node, places.source)
    const words = written ?? node.value
    const blank = !/\S/.test(words)
    if (blank && this.#words.length === 0) return
    if (this.#mark && !blank) this.#putMark(words, node.position)
    if (written !== null && isEven(node.position!, places))
      this.#words.push({type: 'text', value: written, position: node.position!})
    else append(this.#words, textsOf(words, node.position, places, this.#preformatted > 0))
    if (blank || (this.#strong > 0 ? this.#hasStrong : this.#hasPlain) || !letter.test(words)) return
    if (this.#strong > 0) this.#hasStrong = true
    else this.#hasPlain = true
  }

  put(content: RootContent): void {
    this.#flush()
    this.#found.push(content)
  }

  close(): RootContent[] {
    this.#flush()
    return this.#found
  }

  #putMark(words: string, position: HastText['position']): void {
    const offset = (position?.start.offset ?? 0) + words.search(/\S/)
    if (!ownMark.test(words))
      this.#words.push({
        type: 'text',
        value: this.#mark,
        position: this.#page.places.position(offset, offset),
      })
    this.#mark = ''
  }

  /** One ends a line, two end a paragraph. */
  #break({position}: Element): void {
    const last = this.#words.findLast((word) => word.type !== 'text' || word.value.trim() !== '')
    if (last?.type === 'break') this.#flush()
    else if (last) this.#words.push({type: 'break', ...(position && {position: position as Position})})
  }

  #image(element: Element): void {
    const image = imageOf(element)
    if (image) this.#words.push(image)
  }

  #flush(): void {
    const words = trim(this.#words)
    const [first, last] = [words[0], words.at(-1)]
    if (first && last) {
      const position = positionOf(first, last)
      const block = {children: words, ...(position && {position})}
      if (this.#heading) this.#found.push({type: 'heading', depth: this.#heading, ...block})
      else {
        const paragraph: Paragraph = {type: 'paragraph', ...block}
        if (this.#hasStrong && !this.#hasPlain) paragraph.data = {strong: true}
        this.#found.push(this.#note === null ? paragraph : noteOf(this.#note, paragraph))
      }
    }
    this.#words = []
    this.#hasStrong = false
    this.#hasPlain = false
    this.#note = null
  }
}

const letter = /[\p{L}\p{N}]/u
const strongStyle = /(?<![\w-])(?:font-weight:\s*(?:bold|[6-9]00)|font-style:\s*italic)/i

function isStrong({tagName, properties}: Element): boolean {
  return strong.has(tagName) || (typeof properties.style === 'string' && strongStyle.test(properties.style))
}

function noteOf(identifier: string, paragraph: Paragraph): FootnoteDefinition {
  const {position} = paragraph
  return {
    type: 'footnoteDefinition',
    identifier,
    label: identifier,
    children: [paragraph],
    ...(position && {position}),
  }
}

/** Words without the blanks and breaks around them. */
function trim(words: readonly PhrasingContent[]): PhrasingContent[] {
  const seen = (word: PhrasingContent) =>
    word.type !== 'break' && !(word.type === 'text' && !word.value.trim())
  const from = words.findIndex(seen)
  return from < 0 ? [] : words.slice(from, words.findLastIndex(seen) + 1)
}

function positionOf(first: PhrasingContent, last: PhrasingContent): Position | undefined {
  if (!first.position || !last.position) return undefined
  return {start: first.position.start as Position['start'], end: last.position.end as Position['end']}
}

/** A picture; null for a ruled line or a dot, which Word and web pages draw so. */
function imageOf({properties, position}: Element): Image | null {
  const {src, alt, width, height} = properties
  if (Number(width ?? 100) < 8 || Number(height ?? 100) < 8 || typeof src !== 'string' || !src) return null
  return {
    type: 'image',
    // What an embedded picture holds is not where it is.
    url: src.startsWith('data:') ? src.slice(0, src.indexOf(',') + 1) : src,
    alt: typeof alt === 'string' ? alt : null,
    ...(position && {position}),
  }
}
