import type {Heading, Paragraph, PhrasingContent, Root} from 'mdast'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import {decodeString} from 'micromark-util-decode-string'
import remarkParse from 'remark-parse'
import type {Processor} from 'unified'
import type {Position} from 'unist'
import {SKIP, visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {Lines} from '../text/lines.js'
import {type Mark, markSpans} from './marks.js'
import {fromText} from './text.js'

/**
 * A unified parser for Markdown: remark-parse with GFM tables, less the constructs that steal text in this genre. Where
 * CommonMark makes one list of `1.`, `3.`, `5.` the numbers are lost; `a)` is absorbed by the item above; `----` under a
 * line makes it a heading; `100*2*3` loses its stars. Headings, paragraphs, images and tables stay, and numbering is
 * text. Bold and italic marks are seen through: their paragraphs say so in `data.strong`.
 */
export function markdownParser(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    {disable: {null: textStealing}},
    gfmTable(),
  ]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
  remarkParse.call(this as never)
  const parse = this.parser as unknown as (document: string, file: VFile) => Root
  this.parser = (document, file) => {
    if (!isCrowded(document)) return seeThroughMarks(parse(document, file), document)
    file.message('There are too many brackets in one paragraph: read as plain text', {
      ruleId: 'crowded-markup',
      source: 'chuongtrinh',
    })
    return fromText(document)
  }
}

/** Most opening brackets of one paragraph: the time that micromark takes grows with their square. */
const mostBrackets = 1000

function isCrowded(document: string): boolean {
  let brackets = 0
  for (let at = document.indexOf('['); at >= 0; at = document.indexOf('[', at + 1)) brackets++
  return (
    brackets > mostBrackets &&
    document.split(/\n\s*\n/).some((block) => block.split('[').length > mostBrackets)
  )
}

const textStealing = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'hardBreakTrailing',
  'htmlFlow',
  'htmlText',
  'list',
  'setextUnderline',
  'thematicBreak',
]

/**
 * Takes the marks out of the texts of a tree, and says which paragraphs were set in them as a whole. Texts that the
 * parser trimmed at their line ends are read from the source again, so that each stands there just so.
 */
function seeThroughMarks(root: Root, source: string): Root {
  const places = new Lines(source)
  visit(root, (node) => {
    if (node.type === 'table') node.data = {...node.data, blanksSpan: true}
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
    const {start, end} = node.position!
    if (/[*\\&<>{]/.test(source.slice(start.offset, end.offset)) || node.children.some(isTrimmed))
      unmark(node as Paragraph, source, places)
    return SKIP
  })
  return root
}

function isTrimmed(node: PhrasingContent): boolean {
  return (
    node.type === 'text' && node.value.length !== node.position!.end.offset! - node.position!.start.offset!
  )
}

const coded = /\\(?=[!-/:-@[-`{-~])|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/gi

function unmark(block: Paragraph | Heading, source: string, places: Lines): void {
  const [start, end] = [block.position!.start.offset!, block.position!.end.offset!]
  const marks = markSpans(source.slice(start, end))
  const spans = marks.spans.map((span) => ({...span, start: start + span.start, end: start + span.end}))
  block.children = block.children
    .flatMap((child) => (child.type === 'link' ? child.children : [child]))
    .flatMap((child) => (child.type === 'text' ? piecesOf(child.position!, spans, source, places) : [child]))
  if (marks.whole) block.data = {...block.data, strong: true}
}

/** The text at a place as nodes that leave out the marks, and hold each decoded reference alone. */
function piecesOf(place: Position, marks: readonly Mark[], source: string, places: Lines): PhrasingContent[] {
  const [from, to] = [place.start.offset!, place.end.offset!]
  const pieces: PhrasingContent[] = []
  const put = (start: number, end: number, value = source.slice(start, end)) => {
    if (end > start) pieces.push({type: 'text', value, position: places.position(start, end)})
  }
  const plain = (start: number, end: number) => {
    let at = start
    for (const found of source.slice(start, end).matchAll(coded)) {
      put(at, start + found.index)
      at = start + found.index + found[0].length
      if (found[0] !== '\\') put(start + found.index, at, decodeString(found[0]))
    }
    put(at, end)
  }
  let at = from
  for (const mark of marks) {
    if (mark.end <= from || mark.start >= to) continue
    plain(at, Math.max(at, mark.start))
    if (mark.breaks) pieces.push({type: 'break', position: places.position(mark.start, mark.end)})
    at = Math.min(mark.end, to)
  }
  plain(at, to)
  return pieces
}
