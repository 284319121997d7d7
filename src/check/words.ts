import {CONTINUE, visitParents} from 'unist-util-visit-parents'
import type {VFile} from 'vfile'
import {fold} from '../text/fold.js'
import type {NodeText} from '../text/node-text.js'
import type {Programme, ProgrammeNode} from '../tree/nodes.js'
import type {Position} from '../tree/position.js'

/** The words of one node, in NFC on one line, its marker left out. */
export interface Words {
  node: ProgrammeNode
  /** Whether it stands in an annex, which may say again what the programme says. */
  annexed: boolean
  /** The nearest heading above, that of a body, a theme, a section or an annex. */
  heading: ProgrammeNode | null
  text: string
  /** As `text`, and of the same length: see `fold`. */
  folded: string
  /** Where a stretch of the text stands in the source; the node's own place where that is not known. */
  place(start: number, end: number): Position | undefined
}

/** What says something of its own: no heading, no caption, no attribute line (`Cơ quan phối hợp: …`), which repeat by nature. */
export function isStatement({node, folded}: Words): boolean {
  if (node.type === 'paragraph') return !node.attribute && !attributeLine.test(folded)
  return node.type === 'task' || node.type === 'clause'
}

const attributeLine =
  /^[-+*•]? ?(?:(?:các )?(?:cơ quan|đơn vị)|sản phẩm|kết quả|thời gian|thời hạn|tiến độ)[^:]{0,40}:/

const headings = new Set<ProgrammeNode['type']>(['section', 'annex', 'assignment', 'theme'])

const known = new WeakMap<Programme, readonly Words[]>()

/** The words of every node that has some, in the order of the document. They are gathered once for all rules. */
export function wordsOf(programme: Programme, file: VFile): readonly Words[] {
  const before = known.get(programme)
  if (before) return before
  const words: Words[] = []
  visitParents(programme, (node, ancestors) => {
    const annexed = ancestors.some(({type}) => type === 'annex')
    const heading = ancestors.findLast(({type}) => headings.has(type)) ?? null
    const own = file.data.nodeTexts?.get(node)
    const found = own ? fromSource(node, own) : fromTree(node)
    if (found.text) words.push({node, annexed, heading, ...found})
    return CONTINUE
  })
  known.set(programme, words)
  return words
}

type Found = Omit<Words, 'node' | 'annexed' | 'heading'>

function fromSource(node: ProgrammeNode, {passage, start}: NodeText): Found {
  return {
    text: passage.text.slice(start),
    folded: passage.folded.slice(start),
    place: (from, to) => passage.position(start + from, start + to) ?? node.position,
  }
}

/** A tree that comes without its source, read from JSON. */
function fromTree(node: ProgrammeNode): Found {
  const text =
    ('text' in node ? node.text : 'title' in node ? node.title : 'caption' in node ? node.caption : null) ??
    ''
  return {text, folded: fold(text), place: () => node.position}
}
