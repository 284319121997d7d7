import type {Element, Root as HastRoot} from 'hast'
import type {Root} from 'mdast'
import {toString as wordsOf} from 'mdast-util-to-string'
import rehypeParse from 'rehype-parse'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import {Lines} from '../text/lines.js'
import {articleOf} from './html/article.js'
import {blocksIn, type Page} from './html/blocks.js'

/**
 * A unified parser for HTML: rehype-parse, then mdast of paragraphs, headings, tables and images, each with its place in
 * the source. Web pages are read for their article; what stands around it is set aside with a message.
 */
export function htmlParser(this: Processor): void {
  rehypeParse.call(this as never)
  const parse = this.parser as unknown as (document: string, file: VFile) => HastRoot
  this.parser = (document, file) => fromHast(parse(document, file), document, file)
}

function fromHast(hast: HastRoot, source: string, file: VFile): Root {
  const places = new Lines(source)
  const article = articleOf(hast)
  const page: Page = {source, places, aside: new Set(article.aside)}
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
