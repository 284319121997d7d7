import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {ChuongtrinhError} from '../tree/error.js'
import {blocksOf} from './doc/blocks.js'

/**
 * mdast of a binary Word file (Word 97–2003): paragraphs and tables, then its notes and text boxes. Numbers that Word
 * generates are not in its text. Without positions.
 *
 * @throws {ChuongtrinhError} `malformed`, or `encrypted`.
 */
export async function readDoc(bytes: Uint8Array, file: VFile): Promise<Root> {
  const [{TableExtractor}, {default: BufferReader}] = await Promise.all([
    import('./doc/extractor.js'),
    import('word-extractor/lib/buffer-reader.js'),
  ])
  const reader = new BufferReader(Buffer.from(bytes))
  try {
    await reader.open()
    const document = await new TableExtractor().extract(reader)
    const options = {filterUnicode: false}
    const texts = [
      document.getBody(options),
      document.getFootnotes(options),
      document.getEndnotes(options),
      document.getTextboxes({...options, includeHeadersAndFooters: false}),
    ]
    file.info('Numbers that Word generates are not stored in this old format: some labels may be missing', {
      ruleId: 'generated-labels',
      source: 'chuongtrinh',
    })
    return {type: 'root', children: texts.flatMap(blocksOf)}
  } catch (cause) {
    if (isEncrypted(bytes)) throw new ChuongtrinhError('encrypted', 'The document is encrypted', {cause})
    throw new ChuongtrinhError('malformed', 'Not a Word document, or a broken one', {cause})
  }
}

/** Names of streams that hold an encrypted document, as they stand in a compound file. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}
