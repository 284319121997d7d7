import WordOleExtractor from 'word-extractor/lib/word-ole-extractor.js'
import type {List} from '../../read/numbering.js'
import {listsOf} from './lists.js'

/** What ends a stretch of text, where the library would have all ends alike, and in which list a paragraph counts. */
export interface End {
  of: 'paragraph' | 'paragraphInCell' | 'cell' | 'row'
  list: {id: string; level: number} | null
}

/** Characters of the private use area that stand for ends: each for the one at its place in `TableExtractor.ends`. */
export const firstEnd = 0xe100
export const lastEnd = 0xefff

/** A stretch of the text as it is stored. */
interface Piece {
  text: string
  startFilePos: number
  size: number
  /** Bytes a character. */
  bpc: number
}

/** Codes of properties: in a table, the end of a row, the level and the number of a list ([MS-DOC] 2.6.2). */
const inTable = 0x2416
const endOfRow = 0x2417
const listLevel = 0x260a
const listNumber = 0x460b

/**
 * Extracts the text of a binary Word file with the ends of table cells and rows, which word-extractor makes tabs and line
 * ends, and with the lists of its paragraphs. Reads the properties of paragraphs once more for that.
 */
export class TableExtractor extends WordOleExtractor {
  declare _pieces: Piece[]
  /** What the end characters stand for. */
  readonly ends: End[] = []
  lists: ReadonlyMap<string, List> = new Map()
  readonly #codes = new Map<string, string>()

  override writeParagraphProperties(buffer: Buffer, table: Buffer): void {
    super.writeParagraphProperties(buffer, table)
    this.lists = listsOf(buffer, table)
    const texts = new Map<Piece, string[]>()
    for (const {end, properties} of paragraphsIn(buffer, table)) {
      const piece = this._pieces.find(
        ({startFilePos, size}) => end > startFilePos && end <= startFilePos + size,
      )
      if (!piece) continue
      const text = texts.get(piece) ?? piece.text.split('')
      texts.set(piece, text)
      const at = Math.floor((end - piece.startFilePos) / piece.bpc) - 1
      const code = this.#codeOf(text[at]!, properties)
      if (code) text[at] = code
    }
    for (const [piece, text] of texts) piece.text = text.join('')
  }

  /** The character for the end of a paragraph with these properties; none where it is as all others. */
  #codeOf(char: string, properties: ReadonlyMap<number, number>): string | undefined {
    const id = String(properties.get(listNumber) ?? 0)
    const list = this.lists.has(id) ? {id, level: properties.get(listLevel) ?? 0} : null
    const of = properties.has(endOfRow)
      ? 'row'
      : !properties.has(inTable)
        ? 'paragraph'
        : char === '\x07'
          ? 'cell'
          : 'paragraphInCell'
    if (of === 'paragraph' && !list) return undefined
    const key = `${of} ${list?.id} ${list?.level}`
    const known = this.#codes.get(key)
    if (known || firstEnd + this.ends.length > lastEnd) return known
    const code = String.fromCharCode(firstEnd + this.ends.length)
    this.ends.push({of, list})
    this.#codes.set(key, code)
    return code
  }
}

interface Properties {
  /** Place in the file after the paragraph's last character. */
  end: number
  /** Property codes (sprm) with their operands, as far as two bytes go. */
  properties: ReadonlyMap<number, number>
}

const pageSize = 512

/** The paragraphs of a file with what is set in them. */
function* paragraphsIn(buffer: Buffer, table: Buffer): Generator<Properties> {
  const start = buffer.readUInt32LE(0x0102)
  const count = (buffer.readUInt32LE(0x0106) - 4) / 8
  for (let index = 0; index < count; index++) {
    const number = table.readUInt32LE(start + (count + 1) * 4 + index * 4)
    const page = buffer.subarray(number * pageSize, (number + 1) * pageSize)
    const runs = page.readUInt8(pageSize - 1)
    for (let run = 0; run < runs; run++) {
      const at = page.readUInt8((runs + 1) * 4 + run * 13) * 2
      const words = page.readUInt8(at)
      const list = words
        ? page.subarray(at + 1, at + 2 * words)
        : page.subarray(at + 2, at + 2 + 2 * page.readUInt8(at + 1))
      yield {end: page.readUInt32LE((run + 1) * 4), properties: propertiesIn(list)}
    }
  }
}

/** Bytes of an operand, by the class of its property ([MS-DOC] 2.6.1); the sixth says its own length. */
const operandSizes = [1, 1, 2, 4, 2, 2, 0, 3]

function propertiesIn(list: Buffer): Map<number, number> {
  const found = new Map<number, number>()
  for (let at = 2; at + 2 < list.length; ) {
    const code = list.readUInt16LE(at)
    const size = operandSizes[code >> 13]!
    found.set(code, size === 2 && at + 3 < list.length ? list.readUInt16LE(at + 2) : list[at + 2]!)
    at += 2 + (size || (code === 0xd608 ? list.readUInt16LE(at + 2) + 1 : list[at + 2]! + 1))
  }
  return found
}
