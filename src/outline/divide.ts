import {fold} from '../text/fold.js'
import type {Block} from './block.js'
import {isPerson} from './closing.js'
import {columnsOf, hasColumns} from './column.js'
import {
  annexHead,
  bannerName,
  documentKinds,
  enclosureNote,
  recipientsHead,
  recipientsOnly,
  sectionRoles,
  signatureHead,
  signatureOffice,
} from './lexicon.js'
import type {MarkerKind} from './marker.js'
import {taskRows} from './table/rows.js'
import {isUpper} from './wrap.js'

/** A stretch of the document. The parts follow one another and hold every block once. */
export interface Part {
  kind: 'preamble' | 'body' | 'closing' | 'annex'
  /** An annex's heading: its label, its title, in order. Empty elsewhere. */
  head: Block[]
  /** `(Ban hành kèm theo …)` under an annex's title. */
  note: Block | null
  blocks: Block[]
}

/** Cuts a document into preamble, body, closing and annexes (or enclosed documents), in the order of the source. */
export function divide(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [newPart('preamble')]
  const start = bodyStart(blocks)
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!
    const part = parts.at(-1)!
    if (isAnnexHead(block)) parts.push({...newPart('annex'), head: [block]})
    else if (isEnclosureNote(block) && index > 0) addNote(parts, block)
    else if (continuesHead(part, block)) part.head.push(block)
    else addBlock(parts, block, kindOfPart(part.kind, block, index, start, blocks[index + 1]))
  }
  return parts.filter(({head, blocks}) => head.length > 0 || blocks.length > 0)
}

function addBlock(parts: Part[], block: Block, kind: Part['kind']): void {
  const part = parts.at(-1)!
  if (kind === part.kind) part.blocks.push(block)
  else if (kind === 'annex' && isTitle(block)) parts.push({...newPart(kind), head: [block]})
  else parts.push({...newPart(kind), blocks: [block]})
}

function newPart(kind: Part['kind']): Part {
  return {kind, head: [], note: null, blocks: []}
}

/** What the block belongs to, coming after a part of kind `kind`. */
function kindOfPart(
  kind: Part['kind'],
  block: Block,
  index: number,
  start: number,
  next: Block | undefined,
): Part['kind'] {
  if (kind === 'preamble') return index >= start ? 'body' : 'preamble'
  if (kind === 'closing') {
    const opens =
      isTitle(block) ||
      (block.marker !== null && outerKinds.has(block.marker.kind) && block.marker.ordinals[0] === 1)
    return opens ? 'annex' : 'closing'
  }
  return isClosing(block) || isOffice(block, next) ? 'closing' : kind
}

const outerKinds = new Set<MarkerKind>(['part', 'chapter', 'division', 'upper', 'roman', 'article'])
const republic = 'cộng hòa xã hội chủ nghĩa việt nam'
const party = 'đảng cộng sản việt nam'

/** A masthead's motto is short, but may stand in one line with who issues the document. */
function isMotto(folded: string): boolean {
  return folded.length < 200 && (folded.includes(republic) || folded.endsWith(party))
}

/**
 * Index of the block where the body starts: after the masthead, if there is one, the first heading, numbered item or
 * task table; in a document that has only dashes, the first dash. `blocks.length` where nothing has a marker.
 */
function bodyStart(blocks: readonly Block[]): number {
  const masthead = blocks.findIndex((block) => someText(block, isMotto))
  const from = masthead + 1
  const opens = (block: Block, index: number) => {
    const kind = block.marker?.kind
    if (kind)
      return (
        outerKinds.has(kind) || ((kind === 'arabic' || kind === 'decimal') && block.marker!.ordinals[0] === 1)
      )
    if (block.kind === 'table') return block.grid !== null && taskRows(block.grid) !== null
    return isUnmarkedHeading(block) && !(index < 3 && isTitleOfPage(block))
  }
  const listed = (block: Block, index: number) =>
    block.marker !== null && !recipientsHead.test(blocks[index - 1]?.passage.folded ?? '')
  for (const test of [opens, listed]) {
    const at = blocks.findIndex((block, index) => index >= from && test(block, index))
    if (at >= 0) return beforeBanner(blocks, at)
  }
  return blocks.length
}

/** A banner image right before the first heading belongs to it. */
function beforeBanner(blocks: readonly Block[], at: number): number {
  const before = blocks[at - 1]
  return before?.kind === 'figure' && bannerName.test(before.src ?? '') ? at - 1 : at
}

/** A heading without number: marked up or in capitals, and made of the words that name sections. */
export function isUnmarkedHeading(block: Block): boolean {
  if (block.kind !== 'text' || block.marker || !block.strong || block.passage.text.length > 150) return false
  if (!isUpper(block.passage.text) && block.lines[0]?.kind !== 'heading') return false
  return sectionRoles.some(({words}) => words.test(block.passage.folded)) && !isTitle(block)
}

/** `# Kế hoạch công tác quý III/2026` at the head of a page is the document's title. */
function isTitleOfPage({passage}: Block): boolean {
  return documentKinds.some((kind) => passage.folded.startsWith(`${kind} `))
}

/** Whether this holds of the folded text of a block, or of one of its cells. */
function someText({grid, passage}: Block, test: (folded: string) => boolean): boolean {
  if (!grid) return test(passage.folded)
  return grid.rows.some((row) => row.some((cell) => test(cell.passage.folded)))
}

const longestKind = 30

/** `KẾ HOẠCH`, `QUYẾT ĐỊNH:` alone: the name of a document. */
function isTitle(block: Block): boolean {
  if (block.kind !== 'text' || block.marker || block.passage.text.length > longestKind) return false
  if (!isUpper(block.passage.text)) return false
  return (documentKinds as readonly string[]).includes(block.passage.folded.replace(/ ?:$/, ''))
}

function isAnnexHead(block: Block): boolean {
  if (block.kind !== 'text' || block.marker) return false
  const found = annexHead.exec(block.passage.folded)
  if (!found) return false
  const {text} = block.passage
  const rest = text.slice(found[0].length)
  return isUpper(text.slice(0, found[1]!.length))
    ? !rest || isUpper(rest) || block.strong
    : !rest || block.strong
}

function isEnclosureNote(block: Block): boolean {
  return block.kind === 'text' && enclosureNote.test(block.passage.folded) && block.passage.text.length < 400
}

/** Gives the note to the annex it stands under; or, the title above having been taken for something else, makes one. */
function addNote(parts: Part[], note: Block): void {
  const part = parts.at(-1)!
  if (part.kind === 'annex' && !part.note && part.blocks.every(isSubject) && part.blocks.length <= 3) {
    part.head.push(...part.blocks.splice(0))
    part.note = note
    return
  }
  if (part.kind === 'preamble') {
    part.blocks.push(note)
    return
  }
  const head: Block[] = []
  while (head.length < 4 && isTitleLike(part.blocks.at(-1))) head.unshift(part.blocks.pop()!)
  if (head.length === 0) part.blocks.push(note)
  else parts.push({...newPart('annex'), head, note})
}

/** Words between an annex's title and the note below it, however they are set. */
function isSubject({kind, marker, passage}: Block): boolean {
  return kind === 'text' && !marker && passage.text.length <= 400
}

function isTitleLike(block: Block | undefined): block is Block {
  if (block?.kind !== 'text' || block.marker || block.passage.text.length > 400) return false
  return block.strong || isUpper(block.passage.text)
}

function continuesHead(part: Part, block: Block): boolean {
  return (
    part.kind === 'annex' &&
    part.blocks.length === 0 &&
    !part.note &&
    part.head.length > 0 &&
    part.head.length < 5 &&
    isTitleLike(block)
  )
}

function isClosing(block: Block): boolean {
  if (block.marker) return false
  if (block.grid)
    return (
      taskRows(block.grid) === null &&
      someText(block, (text) => recipientsOnly.test(text) || isSignature(text, text.toUpperCase()))
    )
  const {text, folded} = block.passage
  if (recipientsOnly.test(folded) || isSignature(folded, text)) return true
  return (
    hasColumns(block) &&
    columnsOf(block.lines[0]!).some(({value}) => isSignature(fold(value.trim()), value.trim()))
  )
}

/** `Giám đốc` in small letters, with a person's name below it. */
function isOffice({kind, marker, passage}: Block, next: Block | undefined): boolean {
  if (kind !== 'text' || marker || !next || passage.text.length > longestKind) return false
  return signatureOffice.test(passage.folded) && isPerson(next.passage.text)
}

function isSignature(folded: string, text: string): boolean {
  if (text.length > 160) return false
  return signatureHead.test(text) ? isUpper(text.slice(0, 12)) : isUpper(text) && signatureOffice.test(folded)
}
