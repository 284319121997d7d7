import type {Element, Root as HastRoot} from 'hast'
import {fromParse5} from 'hast-util-from-parse5'
import type {Root} from 'mdast'
import {toString as wordsOf} from 'mdast-util-to-string'
import {defaultTreeAdapter, parse} from 'parse5'
import type {Processor} from 'unified'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {Lines} from '../text/lines.js'
import {articleOf} from './html/article.js'
import {blocksIn, type Page} from './html/blocks.js'
import {fromText} from './text.js'

/**
 * A unified parser for HTML: parse5 and hast as rehype has them, then mdast of paragraphs, headings, tables and images, each
 * with its place in the source. Web pages are read for their article; what stands around it is set aside with a message.
 */
export function htmlParser(this: Processor): void {
  this.parser = (document, file) => {
    try {
      return fromHast(parseHtml(document, file), document, file)
    } catch (error) {
      // hast is made by a function that calls itself for every element within an element: thousands exhaust its stack.
      if (!(error instanceof RangeError)) throw error
      file.message('The elements are nested too deeply: read as text, without them', {
        ruleId: 'nested-too-deeply',
        source: 'chuongtrinh',
      })
      return fromTags(document)
    }
  }
}

/** The places of an element are added to, where parse5 would copy them at every end tag: a sixth of its time. */
const treeAdapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  updateNodeSourceCodeLocation(node, end) {
    Object.assign(node.sourceCodeLocation!, end)
  },
}

function parseHtml(document: string, file: VFile): HastRoot {
  const tree = parse(document, {sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter})
  return fromParse5(tree, {file}) as HastRoot
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
