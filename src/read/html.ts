import type {Root as HastRoot} from 'hast'
import type {Root} from 'mdast'
import rehypeParse from 'rehype-parse'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import {Lines} from '../text/lines.js'
import {blocksIn} from './html/blocks.js'

/**
 * A unified parser for HTML: rehype-parse, then mdast of paragraphs, headings, tables and images, each with its place in
 * the source. Web pages are read for their article; what stands around it is set aside with a message.
 */
export function htmlParser(this: Processor): void {
  rehypeParse.call(this as never)
  const parse = this.parser as unknown as (document: string, file: VFile) => HastRoot
  this.parser = (document, file) => fromHast(parse(document, file), document)
}

function fromHast(hast: HastRoot, source: string): Root {
  const places = new Lines(source)
  const children = blocksIn(hast, {source, places, aside: new Set()})
  return {type: 'root', children, position: places.position(0, source.length)}
}
