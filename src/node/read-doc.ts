import type {Root} from 'mdast'
import {Numbering} from '../read/numbering.js'
import {ChuongtrinhError} from '../tree/error.js'
import {blocksOf} from './doc/blocks.js'

/**
 * mdast of a binary Word file (Word 97–2003): paragraphs with the labels that Word generates, and tables; then its notes
 * and text boxes. Without positions.
 *
 * @throws {ChuongtrinhError} `malformed`, or `encrypted`.
 */
export async function readDoc(bytes: Uint8Array): Promise<Root> {
  const [{TableExtractor}, {default: BufferReader}] = await Promise.all([
    import('./doc/extractor.js'),
    import('word-extractor/lib/buffer-reader.js'),
  ])
  const reader = new BufferReader(Buffer.from(bytes))
  try {
    await reader.open()
    const extractor = new TableExtractor()
    const document = await extractor.extract(reader)
    const numbering = new Numbering(extractor.lists)
    const options = {filterUnicode: false}
    const texts = [
      document.getBody(options),
      document.getFootnotes(options),
      document.getEndnotes(options),
      document.getTextboxes({...options, includeHeadersAndFooters: false}),
    ]
    return {type: 'root', children: texts.flatMap((text) => blocksOf(text, extractor.ends, numbering))}
  } catch (cause) {
    if (isEncrypted(bytes)) throw new ChuongtrinhError('encrypted', 'The document is encrypted', {cause})
    throw new ChuongtrinhError('malformed', 'Not a Word document, or a broken one', {cause})
  }
}

/** Names of streams that hold an encrypted document, as they stand in a compound file. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}
