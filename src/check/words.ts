import {CONTINUE, visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {fold} from '../text/fold.js'
import type {NodeText} from '../text/node-text.js'
import type {Programme, ProgrammeNode} from '../tree/nodes.js'
import type {Position} from '../tree/position.js'

/** The words of one node, in NFC on one line, its marker left out. */
export interface Words {
  node: ProgrammeNode
  text: string
  /** As `text`, and of the same length: see `fold`. */
  folded: string
  /** Where a stretch of the text stands in the source; the node's own place where that is not known. */
  place(start: number, end: number): Position | undefined
}

const known = new WeakMap<Programme, readonly Words[]>()

/** The words of every node that has some, in the order of the document. They are gathered once for all rules. */
export function wordsOf(programme: Programme, file: VFile): readonly Words[] {
  const before = known.get(programme)
  if (before) return before
  const words: Words[] = []
  visit(programme, (node) => {
    const own = file.data.nodeTexts?.get(node)
    const found = own ? fromSource(node, own) : fromTree(node)
    if (found?.text) words.push(found)
    return CONTINUE
  })
  known.set(programme, words)
  return words
}

function fromSource(node: ProgrammeNode, {passage, start}: NodeText): Words {
  return {
    node,
    text: passage.text.slice(start),
    folded: passage.folded.slice(start),
    place: (from, to) => passage.position(start + from, start + to) ?? node.position,
  }
}

/** A tree that comes without its source, read from JSON. */
function fromTree(node: ProgrammeNode): Words | null {
  const text =
    ('text' in node ? node.text : 'title' in node ? node.title : 'caption' in node ? node.caption : null) ??
    ''
  return {node, text, folded: fold(text), place: () => node.position}
}
