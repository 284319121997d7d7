import type {Heading, Image, Nodes, Paragraph, Parents, Root, Table, Text} from 'mdast'
import {Breaks} from '../text/breaks.js'
import {unseen} from '../text/cleaned.js'
import type {Lines} from '../text/lines.js'
import type {Piece} from '../text/piece.js'

/** One line of the source as read, or one thing that is no text. */
export interface Line {
  kind: 'text' | 'heading' | 'image' | 'table'
  /** The words in NFC, without what is not seen, trimmed; empty for images and tables. */
  text: string
  /** Where the words stand; several pieces where marks stand between them. */
  pieces: Piece[]
  /** Source offsets of the whole line, `end` exclusive. */
  start: number
  end: number
  /** A blank line, or another mdast node, stands before it. */
  gap: boolean
  /** Set in bold or italics as a whole, or marked up as a heading. */
  strong: boolean
  node: Heading | Paragraph | Image | Table
}

/**
 * The lines of an mdast tree, in order; containers such as block quotes are seen through.
 *
 * @param places the lines of the source; null where the tree has no place in one.
 */
export function linesOf(root: Root, places: Lines | null): Line[] {
  const lines: Line[] = []
  const stack: Nodes[] = []
  pushChildren(root, stack)
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'paragraph' || node.type === 'heading') textLines(node, lines, places)
    else if (node.type === 'table') lines.push(blankLine(node))
    else if ('children' in node) pushChildren(node, stack)
    else if ('value' in node && node.value.trim()) {
      textLines(
        {
          type: 'paragraph',
          children: [{type: 'text', value: node.value, position: node.position}],
          position: node.position,
        },
        lines,
        places,
      )
    }
  }
  return lines
}

/** The last one first: a stack gives them back in order. */
function pushChildren({children}: Parents, stack: Nodes[]): void {
  for (let at = children.length - 1; at >= 0; at--) stack.push(children[at]!)
}

function blankLine(node: Table | Image): Line {
  const [start, end] = [startOf(node), endOf(node)]
  return {kind: node.type, text: '', pieces: [], start, end, gap: true, strong: false, node}
}

/** Source offset of a node's start; 0 where it has no position. */
function startOf({position}: Nodes): number {
  return position?.start.offset ?? 0
}

/** Source offset after a node; 0 where it has no position. */
function endOf({position}: Nodes): number {
  return position?.end.offset ?? 0
}

function textLines(block: Paragraph | Heading, lines: Line[], places: Lines | null): void {
  const [only] = block.children
  if (only?.type === 'text' && block.children.length === 1 && isOneLine(only, places)) {
    addLine(block, [{value: only.value, start: startOf(only), end: endOf(only)}], true, lines, places)
    return
  }
  let pieces: Piece[] = []
  let gap = true
  const close = () => {
    if (addLine(block, pieces, gap, lines, places)) gap = false
    pieces = []
  }
  const stack: Nodes[] = []
  pushChildren(block, stack)
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'break') close()
    else if (node.type === 'image') {
      close()
      lines.push({...blankLine(node), gap})
      gap = false
    } else if ('children' in node) pushChildren(node, stack)
    else if ('value' in node) {
      const [start, end] = [startOf(node), endOf(node)]
      const exact = node.value.length === end - start
      const breaks = new Breaks(node.value)
      for (let from = 0; from < node.value.length; ) {
        const at = breaks.next(from)
        pieces.push(pieceOf(node.value, from, at, start, end, exact))
        if (at < node.value.length) close()
        from = breaks.after(at)
      }
    }
  }
  close()
}

/** Whether a text stands in the source on one line, code unit for code unit. */
function isOneLine(text: Text, places: Lines | null): boolean {
  const [start, end] = [startOf(text), endOf(text)]
  return text.value.length === end - start && places !== null && places.isOneLine(start, end)
}

/** Adds what the pieces say as a line, if they say anything. */
function addLine(
  node: Paragraph | Heading,
  pieces: Piece[],
  gap: boolean,
  lines: Line[],
  places: Lines | null,
): boolean {
  const text = wordsOf(pieces, places?.plain === true)
  if (!text) return false
  const heading = node.type === 'heading'
  lines.push({
    kind: heading ? 'heading' : 'text',
    text,
    pieces,
    start: pieces[0]!.start,
    end: pieces.at(-1)!.end,
    gap,
    strong: heading || node.data?.strong === true,
    node,
  })
  return true
}

/** Blanks that look like a space, as those that keep words together. Tabs part columns. */
const spaceLike = /[^\S \t]/g

/** What the pieces say, in NFC and with spaces for what looks so and without what is not seen; a plain source is so already. */
function wordsOf(pieces: readonly Piece[], plain: boolean): string {
  const written = pieces.length === 1 ? pieces[0]!.value : pieces.map(({value}) => value).join('')
  return (plain ? written : written.normalize('NFC').replace(spaceLike, ' ').replace(unseen, '')).trim()
}

/** Part of a text node; where marks were decoded within the node, its whole place is the best that is known. */
function pieceOf(value: string, from: number, to: number, start: number, end: number, exact: boolean): Piece {
  const part = value.slice(from, to)
  return exact ? {value: part, start: start + from, end: start + to} : {value: part, start, end}
}
