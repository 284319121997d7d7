import type {Heading, Paragraph, PhrasingContent, RootContent, Table, TableCell, TableRow} from 'mdast'
import {append} from '../../text/append.js'
import type {Numbering} from '../numbering.js'
import {propertiesOf, type Style, said} from './styles.js'
import {childOf, childrenOf, elementsOf, numberOf, textOf, wVal, type XmlElement} from './xml.js'

/** What the reading of one document needs in every paragraph. */
export interface Document {
  styles: ReadonlyMap<string, Style>
  numbering: Numbering
  /** Targets of relationships by id: the names of pictures. */
  targets: ReadonlyMap<string, string>
}

/** The blocks of a body, a cell, a note or a text box, in order; `flat` takes tables apart into their cells. */
export function blocksIn(parent: XmlElement, document: Document, flat = false): RootContent[] {
  const found: RootContent[] = []
  const stack = [...elementsOf(parent)].reverse()
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element.name === 'w:p') append(found, paragraphsOf(element, document))
    else if (element.name === 'w:tbl' && !flat) found.push(tableOf(element, document))
    else if (!skipped.has(element.name)) append(stack, [...elementsOf(element)].reverse())
  }
  return found
}

/** Properties, and what tracked changes have taken out. */
const skipped = new Set([
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:sdtPr',
  'w:del',
  'w:moveFrom',
])

type Words = Pick<Paragraph, 'children'> & {strong: boolean; boxes: RootContent[]}

/** A paragraph, with the label that Word generates; then those of its text boxes. */
function paragraphsOf(element: XmlElement, document: Document): RootContent[] {
  const properties = childOf(element, 'w:pPr')
  const named = document.styles.get(wVal(properties, 'w:pStyle') ?? '') ?? {}
  const style = {...named, ...said(propertiesOf(properties, undefined))}
  const {children, strong, boxes} = wordsOf(element, named, document)
  const blank = !children.some((word) => word.type === 'image' || (word.type === 'text' && word.value.trim()))
  if (blank) return boxes
  const label = labelOf(style, named, document)
  if (label) children.unshift({type: 'text', value: `${label} `})
  const block: Paragraph | Heading =
    style.heading !== undefined
      ? {type: 'heading', depth: Math.min(style.heading, 6) as Heading['depth'], children}
      : {type: 'paragraph', children, ...(strong && {data: {strong: true}})}
  return [block, ...boxes]
}

function labelOf({list}: Style, named: Style, {numbering}: Document): string {
  const id = list?.id ?? named.list?.id
  return id === undefined || id === '0' ? '' : numbering.next(id, list?.level ?? named.list?.level ?? 0)
}

/** The words of a paragraph: its runs, wherever they stand in links, fields, changes and controls. */
function wordsOf(paragraph: XmlElement, style: Style, document: Document): Words {
  const words: Words = {children: [], strong: false, boxes: []}
  let letters = false
  let plain = false
  const stack: {element: XmlElement; run: Style}[] = [{element: paragraph, run: style}]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const {element} = next
    let {run} = next
    if (element.name === 'w:r') {
      const properties = childOf(element, 'w:rPr')
      const named = document.styles.get(wVal(properties, 'w:rStyle') ?? '')
      run = {...style, ...said(named ?? {}), ...said(propertiesOf(undefined, properties))}
    }
    if (element.name === 'w:txbxContent') {
      append(words.boxes, blocksIn(element, document))
      continue
    }
    if (unread.has(element.name) || (element.name === 'w:r' && run.hidden)) continue
    const word = wordOf(element, run, document)
    if (word) {
      words.children.push(word)
      if (word.type === 'text' && /[\p{L}\p{N}]/u.test(word.value)) {
        letters = true
        plain ||= !run.strong
      }
      if (element.name !== 'w:drawing') continue
    }
    stack.push(
      ...elementsOf(element)
        .map((child) => ({element: child, run}))
        .reverse(),
    )
  }
  words.strong = letters && !plain
  return words
}

/** Not words: properties, field codes, deletions, and drawings that repeat one in an older form. */
const unread = new Set([
  'w:pPr',
  'w:rPr',
  'w:instrText',
  'w:del',
  'w:delText',
  'w:moveFrom',
  'mc:Fallback',
  'w:sdtPr',
])

function wordOf(element: XmlElement, run: Style, {targets}: Document): PhrasingContent | null {
  switch (element.name) {
    case 'w:t': {
      const value = textOf(element).replace(/[\r\n]+/g, ' ')
      return {type: 'text', value: run.capitals ? value.toUpperCase() : value}
    }
    case 'w:tab':
      return {type: 'text', value: ' '}
    case 'w:noBreakHyphen':
      return {type: 'text', value: '-'}
    case 'w:br':
    case 'w:cr':
      return {type: 'break'}
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return {type: 'footnoteReference', identifier: noteId(element), label: noteId(element)}
    case 'w:sym':
      return {type: 'text', value: symbol(element.attributes['w:char'])}
    case 'a:blip': {
      const target = targets.get(element.attributes['r:embed'] ?? '')
      return target ? {type: 'image', url: target} : null
    }
    default:
      return null
  }
}

/** What a note is called by its references: its number, endnotes apart from footnotes. */
export function noteId(element: XmlElement): string {
  return `${element.name.startsWith('w:endnote') ? 'e' : ''}${element.attributes['w:id'] ?? ''}`
}

/** A character of a symbol font; its private code tells no more than that there is one. */
function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16)
  if (!(point > 0x1f && point < 0xffff)) return ''
  return point >= 0xf000 && point < 0xf100 ? '•' : String.fromCharCode(point)
}

/** A table; cells merged downwards are repeated in each row with `data.merged`. */
function tableOf(element: XmlElement, document: Document): Table {
  const above: (TableCell | undefined)[] = []
  const rows = elementsWithin(element, 'w:tr').map((row): TableRow => {
    const cells: TableCell[] = []
    let column = numberOf(wVal(childOf(row, 'w:trPr'), 'w:gridBefore')) ?? 0
    for (const source of elementsWithin(row, 'w:tc')) {
      const properties = childOf(source, 'w:tcPr')
      const span = Math.max(1, Math.min(numberOf(wVal(properties, 'w:gridSpan')) ?? 1, 1000))
      const merge = childOf(properties, 'w:vMerge')
      const held = merge && merge.attributes['w:val'] !== 'restart' ? above[column] : undefined
      const cell = held ? {...held, data: {...held.data, merged: true}} : cellOf(source, span, document)
      above[column] = merge ? (held ?? cell) : undefined
      cells.push(cell)
      column += span
    }
    return {type: 'tableRow', children: cells}
  })
  return {type: 'table', children: rows}
}

/** Rows or cells of a table, also those within content controls and changes. */
function elementsWithin(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child]
    return child.name === 'w:sdt' || child.name === 'w:ins' || child.name === 'w:customXml'
      ? childrenOf(childOf(child, 'w:sdtContent') ?? child, name)
      : []
  })
}

function cellOf(element: XmlElement, span: number, document: Document): TableCell {
  const children: PhrasingContent[] = []
  for (const block of blocksIn(element, document, true) as (Paragraph | Heading)[]) {
    if (children.length > 0) children.push({type: 'break'})
    append(children, block.children)
  }
  return {type: 'tableCell', children, ...(span > 1 && {data: {span}})}
}
