import type {NodeTexts} from '../text/node-text.js'
import {Passage} from '../text/passage.js'
import type {Figure, Paragraph, Table, Task} from '../tree/nodes.js'
import type {Block} from './block.js'
import {isImageName, pictureCredit} from './lexicon.js'
import type {Line} from './lines.js'

/**
 * A block that nothing nests under: a paragraph, a figure, or a table that assigns nothing.
 *
 * @param passage a paragraph's words.
 */
export function leafOf(block: Block, passage: Passage, texts: NodeTexts): Paragraph | Figure | Table {
  if (block.kind === 'figure') return figureOf(block, texts)
  return block.grid ? tableOf(block) : paragraphOf(passage, texts)
}

/** @param texts takes the words for `annotate`; null where their meaning went to another node. */
export function paragraphOf(passage: Passage, texts: NodeTexts | null): Paragraph {
  const paragraph: Paragraph = {type: 'paragraph', text: passage.text, deadlines: [], citations: []}
  texts?.set(paragraph, {passage, start: 0, end: passage.text.length, values: []})
  return paragraph
}

function figureOf({src, passage: below, lines}: Block, texts: NodeTexts): Figure {
  const passage = below.text ? below : altOf(lines)
  const credit = pictureCredit.exec(passage.folded)
  const caption = credit ? passage.text.slice(0, credit.index).trim() : passage.text
  const end = credit ? passage.text.lastIndexOf(')') : 0
  const figure: Figure = {
    type: 'figure',
    src,
    caption: caption || null,
    credit: credit ? passage.text.slice(end - credit[1]!.length, end).trim() : null,
  }
  texts.set(figure, {passage, start: 0, end: passage.text.length, values: []})
  return figure
}

/** What a picture without words below it is said to show, unless that is a file's name. */
function altOf([line]: readonly Line[]): Passage {
  const alt = line?.node.type === 'image' ? (line.node.alt ?? '') : ''
  return Passage.of(isImageName(alt.trim()) ? '' : alt)
}

function tableOf({grid}: Block): Table {
  return {type: 'table', rows: grid!.rows.map((row) => row.map(({passage}) => passage.text))}
}

/** A task with its words and what stands below it, to which everything else is still to come. */
export function bareTask(label: string | null, text: string, children: Task['children'] = []): Task {
  return {
    type: 'task',
    id: '',
    label,
    text,
    responsibilities: [],
    deadlines: [],
    citations: [],
    deliverables: [],
    children,
  }
}
