import type {Paragraph, Root} from 'mdast'
import type {Processor} from 'unified'
import {isBlank} from '../text/letters.js'
import {Lines} from '../text/lines.js'

/**
 * A unified parser for plain text: a block between blank lines becomes one mdast paragraph, whose text keeps its line
 * ends, so that what follows can tell one block a line from lines wrapped at a column.
 */
export function textParser(this: Processor): void {
  this.parser = (_, file) => fromLines(Lines.ofFile(file))
}

/** mdast of a plain text, every node with its place in the source. Total: any string gives a tree. */
export function fromText(source: string): Root {
  return fromLines(new Lines(source))
}

function fromLines(lines: Lines): Root {
  const {source, count} = lines
  const children: Paragraph[] = []
  let start = -1
  let end = 0
  for (let line = 0; line < count; line++) {
    const next = lines.startOf(line + 1)
    const from = afterBlanks(source, lines.startOf(line), next)
    if (from < next) {
      if (start < 0) start = from
      end = beforeBlanks(source, next)
    } else if (start >= 0) {
      children.push(paragraphOf(lines, start, end))
      start = -1
    }
  }
  if (start >= 0) children.push(paragraphOf(lines, start, end))
  return {type: 'root', children, position: lines.position(0, source.length)}
}

function afterBlanks(source: string, start: number, end: number): number {
  let at = start
  while (at < end && isBlank(source.charCodeAt(at))) at++
  return at
}

/** Where the words end that some stand before. */
function beforeBlanks(source: string, end: number): number {
  let at = end
  while (isBlank(source.charCodeAt(at - 1))) at--
  return at
}

function paragraphOf(lines: Lines, start: number, end: number): Paragraph {
  const position = lines.position(start, end)
  return {
    type: 'paragraph',
    children: [{type: 'text', value: lines.source.slice(start, end), position}],
    position,
  }
}
