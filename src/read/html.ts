import type {Element, Root as HastRoot} from 'hast'
import type {Root} from 'mdast'
import {toString as wordsOf} from 'mdast-util-to-string'
import rehypeParse from 'rehype-parse'
import type {Processor} from 'unified'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {Lines} from '../text/lines.js'
import {articleOf} from './html/article.js'
import {blocksIn, type Page} from './html/blocks.js'
import {fromText} from './text.js'

/**
 * A unified parser for HTML: rehype-parse, then mdast of paragraphs, headings, tables and images, each with its place in
 * the source. Web pages are read for their article; what stands around it is set aside with a message.
 */
export function htmlParser(this: Processor): void {
  rehypeParse.call(this as never)
  const parse = this.parser as unknown as (document: string, file: VFile) => HastRoot
  this.parser = (document, file) => {
    try {
      return fromHast(parse(document, file), document, file)
    } catch (error) {
      // The parser calls itself for every element within an element: thousands exhaust its stack.
      if (!(error instanceof RangeError)) throw error
      file.message('The elements are nested too deeply: read as text, without them', {
        ruleId: 'nested-too-deeply',
        source: 'chuongtrinh',
      })
      return fromTags(document)
    }
  }
}

function fromHast(hast: HastRoot, source: string, file: VFile): Root {
  const places = Lines.ofFile(file)
  const article = articleOf(hast, source)
  const page: Page = {places, aside: new Set(article.aside)}
  for (const element of article.aside) reportAside(element, page, file)
  return {
    type: 'root',
    children: blocksIn(article.root, page),
    position: places.position(0, source.length),
  }
}

const quoted = 60

function reportAside(element: Element, page: Page, file: VFile): void {
  const words = blocksIn(element, {...page, aside: new Set()}, true)
    .map((block) => wordsOf(block, {includeImageAlt: false}))
    .join(' ')
    .trim()
  if (!words) return
  const quote = words.length > quoted ? `${words.slice(0, quoted)}…` : words
  file.info(`Set aside what stands around the article: “${quote}”`, {
    ruleId: 'set-aside',
    source: 'chuongtrinh',
    place: element.position,
  })
}

/** The text between the tags, as paragraphs. */
function fromTags(source: string): Root {
  const places = new Lines(source)
  const root = fromText(
    source.replace(/<[^<>]*>/g, (tag) => (/^<\/?[abi]\b/i.test(tag) ? ' ' : '\n').repeat(tag.length)),
  )
  visit(root, (node) => {
    node.position = places.position(node.position!.start.offset!, node.position!.end.offset!)
  })
  return root
}
