import type {Level, List} from '../../read/numbering.js'

/** Sizes of the records of a list definition, a level, and a list ([MS-DOC] 2.9.147, 2.9.151, 2.9.131). */
const definitionSize = 28
const levelSize = 28
const listSize = 16

/** The lists of a binary Word file, by the numbers that its paragraphs call them by. */
export function listsOf(buffer: Buffer, table: Buffer): Map<string, List> {
  const lists = new Map<string, List>()
  const start = buffer.readUInt32LE(0x02ea)
  if (buffer.readUInt32LE(0x02ee) === 0) return lists
  const definitions = definitionsOf(buffer, table)
  const count = table.readInt32LE(start)
  for (let index = 0; index < count; index++) {
    const definition = String(table.readInt32LE(start + 4 + index * listSize))
    const levels = definitions.get(definition)
    if (levels) lists.set(String(index + 1), {definition, levels, starts: new Map()})
  }
  return lists
}

/** Levels by the ids of their definitions; they stand after the table of definitions, in its order. */
function definitionsOf(buffer: Buffer, table: Buffer): Map<string, Map<number, Level>> {
  const start = buffer.readUInt32LE(0x02e2)
  const size = buffer.readUInt32LE(0x02e6)
  const found = new Map<string, Map<number, Level>>()
  if (size === 0) return found
  const count = table.readInt16LE(start)
  let at = start + size
  for (let index = 0; index < count; index++) {
    const record = start + 2 + index * definitionSize
    const isSimple = (table.readUInt8(record + 26) & 1) === 1
    const levels = new Map<number, Level>()
    for (let level = 0; level < (isSimple ? 1 : 9); level++) {
      const properties = table.readUInt8(at + 24) + table.readUInt8(at + 25)
      const text = at + levelSize + properties
      const length = table.readUInt16LE(text)
      levels.set(level, levelOf(table, at, table.toString('utf16le', text + 2, text + 2 + length * 2)))
      at = text + 2 + length * 2
    }
    found.set(String(table.readInt32LE(record)), levels)
  }
  return found
}

function levelOf(table: Buffer, at: number, text: string): Level {
  return {
    start: table.readInt32LE(at),
    format: formats[table.readUInt8(at + 4)] ?? 'decimal',
    // A character below nine stands for the count of that level.
    text: text.replace(/[\0-\x08]/g, (level) => `%${level.charCodeAt(0) + 1}`),
    legal: (table.readUInt8(at + 5) & 4) === 4,
    restart: undefined,
  }
}

/** Number formats by their codes ([MS-OSHARED] 2.2.1.3). */
const formats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
}
