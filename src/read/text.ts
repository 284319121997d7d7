import type {Paragraph, Root} from 'mdast'
import type {Processor} from 'unified'
import {Breaks} from '../text/breaks.js'
import {Lines} from '../text/lines.js'

/**
 * A unified parser for plain text: a block between blank lines becomes one mdast paragraph, whose text keeps its line
 * ends, so that what follows can tell one block a line from lines wrapped at a column.
 */
export function textParser(this: Processor): void {
  this.parser = fromText
}

/** mdast of a plain text, every node with its place in the source. Total: any string gives a tree. */
export function fromText(source: string): Root {
  const places = new Lines(source)
  const children: Paragraph[] = []
  let start = -1
  let end = 0
  const close = () => {
    if (start < 0) return
    const position = places.position(start, end)
    children.push({
      type: 'paragraph',
      children: [{type: 'text', value: source.slice(start, end), position}],
      position,
    })
    start = -1
  }
  const breaks = new Breaks(source)
  for (let at = 0; at < source.length; ) {
    const lineEnd = breaks.next(at)
    const text = source.slice(at, lineEnd)
    const words = text.trimStart()
    if (words === '') close()
    else {
      if (start < 0) start = lineEnd - words.length
      end = at + text.trimEnd().length
    }
    at = breaks.after(lineEnd)
  }
  close()
  return {type: 'root', children, position: places.position(0, source.length)}
}
