import WordOleExtractor from 'word-extractor/lib/word-ole-extractor.js'

/** What ends a paragraph, where the library would have them all alike: characters of the private use area. */
export const ends = {paragraphInCell: '\uE00D', cell: '\uE007', row: '\uE00A'}

/** A stretch of the text as it is stored. */
interface Piece {
  text: string
  startFilePos: number
  size: number
  /** Bytes a character. */
  bpc: number
}

const inTable = 0x2416
const endOfRow = 0x2417

/**
 * Extracts the text of a binary Word file with the marks of its table cells and rows, which word-extractor makes tabs
 * and line ends. Reads the properties of paragraphs once more for that ([MS-DOC] 2.9.176, 2.6.2).
 */
export class TableExtractor extends WordOleExtractor {
  declare _pieces: Piece[]

  override writeParagraphProperties(buffer: Buffer, table: Buffer): void {
    super.writeParagraphProperties(buffer, table)
    for (const {end, properties} of paragraphsIn(buffer, table)) {
      if (properties.has(endOfRow)) this.#mark(end, ends.row)
      else if (properties.has(inTable)) this.#mark(end, null)
    }
  }

  /** Marks the character before a place in the file: as told, else as the end of a cell or of a paragraph in one. */
  #mark(end: number, mark: string | null): void {
    const piece = this._pieces.find(
      ({startFilePos, size}) => end > startFilePos && end <= startFilePos + size,
    )
    if (!piece) return
    const at = Math.floor((end - piece.startFilePos) / piece.bpc) - 1
    const own = piece.text[at] === '\x07' ? ends.cell : ends.paragraphInCell
    piece.text = piece.text.slice(0, at) + (mark ?? own) + piece.text.slice(at + 1)
  }
}

interface Properties {
  /** Place in the file after the paragraph's last character. */
  end: number
  /** Property codes (sprm) with their first operand byte. */
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
    found.set(code, list[at + 2]!)
    const size = operandSizes[code >> 13]!
    at += 2 + (size || (code === 0xd608 ? list.readUInt16LE(at + 2) + 1 : list[at + 2]! + 1))
  }
  return found
}
