import type {Heading, Nodes, Paragraph, PhrasingContent, Root, TableCell, Text} from 'mdast'
import type {VFile} from 'vfile'
import {Lines} from '../text/lines.js'
import {convert} from './encodings/convert.js'
import {hasInnerCapital, looksForeign, readingOf, recogniseLegacy} from './encodings/recognise.js'
import type {LegacyName} from './encodings/tables.js'
import {isSegmented, rejoin} from './segmented.js'

/**
 * A unified transformer: makes the words of an mdast tree the Vietnamese that was meant. Letters of TCVN3, VNI, VISCII or
 * windows-1258 that were taken for windows-1252 (`QuyÕt ®Þnh`) are converted, and words that a segmenter joined
 * (`nhiệm_vụ`) are parted; code unit for code unit, so that positions hold. Messages say what was done.
 */
export function restoreText() {
  return (root: Root, file: VFile): void => {
    const places = root.position ? Lines.ofFile(file) : null
    const {foreign, underscored} = places && isClear(places) ? clear : signsIn(root)
    if (!foreign && !underscored) return
    const blocks = blocksOf(root)
    if (foreign) restoreLetters(blocks, file)
    if (underscored && isSegmented(blocks.map(wordsOf))) restoreWords(blocks, places, file)
  }
}

interface Signs {
  foreign: boolean
  underscored: boolean
}

const clear: Readonly<Signs> = {foreign: false, underscored: false}

/** Whether a source has no sign of either: not even in a character reference of its markup. */
function isClear({native, source}: Lines): boolean {
  return native && !hasInnerCapital(source) && !source.includes('_') && !source.includes('&')
}

function signsIn(root: Root): Signs {
  const signs = {...clear}
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') {
      signs.foreign ||= looksForeign(node.value)
      signs.underscored ||= node.value.includes('_')
    } else if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return signs
}

type Block = Paragraph | Heading | TableCell

/** The blocks that hold words, in order. */
function blocksOf(root: Root): Block[] {
  const blocks: Block[] = []
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') blocks.push(node)
    else if ('children' in node)
      for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at]!)
  }
  return blocks
}

function textsOf(block: Block): Text[] {
  return block.children.flatMap((child) => (child.type === 'text' ? [child] : []))
}

function wordsOf(block: Block): string {
  return textsOf(block)
    .map(({value}) => value)
    .join('')
}

/** How many code units of the text in doubt are read to tell its encoding. */
const sample = 20_000

function restoreLetters(blocks: readonly Block[], file: VFile): void {
  const doubtful = blocks.map(wordsOf).filter(looksForeign)
  const recognised = recogniseLegacy(doubtful.join('\n').slice(0, sample))
  if (!recognised) return
  const {encoding, confidence} = recognised
  // Where most is mangled, so is what could be either.
  const mostly = doubtful.length * 2 > blocks.length
  const restored = blocks.filter((block) => restoreBlock(block, encoding, mostly)).length
  if (restored === 0) return
  const share = confidence.toFixed(2)
  tell(file, 'legacy-encoding', `Read letters of ${encoding} in ${restored} blocks (confidence ${share})`)
}

/** Letters that only Unicode text has: a block that holds them is no legacy text. */
const unicode = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/

function restoreBlock(block: Block, encoding: LegacyName, whenEven: boolean): boolean {
  const words = wordsOf(block)
  if (unicode.test(words)) return false
  const meant = convert(words, encoding)
  const [before, after] = [readingOf(words).syllables, readingOf(meant).syllables]
  if (meant === words || after < before || (after === before && !whenEven)) return false
  let at = 0
  for (const text of textsOf(block)) {
    text.value = meant.slice(at, at + text.value.length)
    at += text.value.length
  }
  return true
}

function restoreWords(blocks: readonly Block[], places: Lines | null, file: VFile): void {
  for (const block of blocks) {
    const children: PhrasingContent[] = block.children
    block.children = children.flatMap<PhrasingContent>((child) =>
      child.type === 'text' ? rejoin(child, places) : [child],
    )
  }
  tell(file, 'segmented-words', 'Parted words that a segmenter had joined with underscores')
}

function tell(file: VFile, ruleId: string, reason: string): void {
  file.info(reason, {ruleId, source: 'chuongtrinh'})
}
