import type {Paragraph, Root} from 'mdast'
import type {Processor} from 'unified'
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
  for (let at = 0; at < source.length; ) {
    const lineEnd = endOfLine(source, at)
    const text = source.slice(at, lineEnd)
    const first = text.search(/\S/)
    if (first < 0) close()
    else {
      if (start < 0) start = at + first
      end = at + text.trimEnd().length
    }
    at = lineEnd + (source.startsWith('\r\n', lineEnd) ? 2 : 1)
  }
  close()
  return {type: 'root', children, position: places.position(0, source.length)}
}

/** Offset of the line end at or after `at`; of the end of the source where there is none. */
function endOfLine(source: string, at: number): number {
  lineEnd.lastIndex = at
  return lineEnd.exec(source)?.index ?? source.length
}

const lineEnd = /\r\n?|\n/g
