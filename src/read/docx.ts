import type {FootnoteDefinition, Root} from 'mdast'
import {ChuongtrinhError} from '../tree/error.js'
import {partsOf, type UnpackLimits} from './docx/archive.js'
import {blocksIn, type Document, noteId} from './docx/blocks.js'
import {listsOf} from './docx/lists.js'
import {stylesOf} from './docx/styles.js'
import {childrenOf, elementsOf, rootOf, type XmlElement} from './docx/xml.js'
import {Numbering} from './numbering.js'

/**
 * mdast of a DOCX file: paragraphs with the numbers, letters and bullets that Word generates, headings, tables with their
 * merged cells, pictures by name; footnotes and endnotes at the end, each after its number. Without positions.
 *
 * @throws {ChuongtrinhError} `malformed`, or `too-large` where it unpacks beyond all bounds.
 */
export function readDocx(bytes: Uint8Array, limits?: UnpackLimits): Root {
  const parts = partsOf(bytes, limits)
  const main = mainPart(parts)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const part = (name: string) => {
    const xml = parts.get(folder + name)
    return xml === undefined ? null : rootOf(xml)
  }
  const body = elementsOf(rootOf(parts.get(main)!)).find(({name}) => name === 'w:body')
  if (!body) throw new ChuongtrinhError('malformed', 'The document has no body')
  const document: Document = {
    styles: stylesOf(part('styles.xml')),
    numbering: new Numbering(listsOf(part('numbering.xml'))),
    targets: targetsOf(part(`_rels/${main.slice(folder.length)}.rels`)),
  }
  const notes = [part('footnotes.xml'), part('endnotes.xml')].flatMap((root) => notesOf(root, document))
  return {type: 'root', children: [...blocksIn(body, document), ...notes]}
}

/** The name of the part that the package says is its document. */
function mainPart(parts: ReadonlyMap<string, string>): string {
  const relations = parts.get('_rels/.rels')
  const found = relations
    ? elementsOf(rootOf(relations)).find(({attributes}) => attributes.Type?.endsWith('/officeDocument'))
    : undefined
  const name = found?.attributes.Target?.replace(/^\//, '') ?? 'word/document.xml'
  if (!parts.has(name))
    throw new ChuongtrinhError('malformed', 'Not a DOCX file: the archive holds no document')
  return name
}

function targetsOf(root: XmlElement | null): Map<string, string> {
  const relations = root ? elementsOf(root) : []
  return new Map(relations.map(({attributes}) => [attributes.Id ?? '', attributes.Target ?? '']))
}

/** The notes that stand in the text, not the rules between it and them. */
function notesOf(root: XmlElement | null, document: Document): FootnoteDefinition[] {
  if (!root) return []
  const notes = [...childrenOf(root, 'w:footnote'), ...childrenOf(root, 'w:endnote')]
  return notes
    .filter(({attributes}) => !attributes['w:type'] || attributes['w:type'] === 'normal')
    .map((note): FootnoteDefinition => {
      const children = blocksIn(note, document) as FootnoteDefinition['children']
      const label = noteId(note)
      const [first] = children
      if (first?.type === 'paragraph') first.children.unshift({type: 'text', value: `[${label}] `})
      return {type: 'footnoteDefinition', identifier: label, label, children}
    })
}
