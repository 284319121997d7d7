import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {UnpackLimits} from '../read/docx/archive.js'
import {ChuongtrinhError} from '../tree/error.js'
import type {PdfOptions} from './read-pdf.js'

/** Formats that are no text, or a text that only a program reads. */
export type Container = 'docx' | 'doc' | 'pdf' | Unread

/** Those that we do not read. */
type Unread = 'odt' | 'rtf' | 'mhtml'

/** What their files hold at which offset; the first that agrees tells. */
const signatures: readonly [Container, offset: number, signature: string][] = [
  ['odt', 30, 'mimetypeapplication/vnd.oasis.opendocument'],
  ['docx', 0, 'PK\x03\x04'],
  ['doc', 0, '\xd0\xcf\x11\xe0'],
  ['pdf', 0, '%PDF'],
  ['rtf', 0, '{\\rtf'],
  ['mhtml', 0, 'MIME-Version: '],
  ['mhtml', 0, 'From: <Saved by '],
]

const unread: Readonly<Record<Unread, string>> = {
  odt: 'an OpenDocument file',
  rtf: 'an RTF file',
  mhtml: 'a web archive (MHTML)',
}

export type ContainerOptions = UnpackLimits & PdfOptions

/** The container that the bytes are, whatever the file is called; null where they should be text. */
export function containerOf(bytes: Uint8Array): Container | null {
  const found = signatures.find(([, offset, signature]) =>
    Array.from(signature).every((sign, at) => bytes[offset + at] === sign.charCodeAt(0)),
  )
  return found ? found[0] : null
}

/**
 * Reads a container to mdast; its reader is loaded when it is first wanted.
 *
 * @param options what reading may cost, and whether scanned pages are read by character recognition; else a scan is refused.
 * @throws {ChuongtrinhError} where the container is broken, encrypted, too large, or a scan; `not-text` where it is of a
 *   format that is not read.
 */
export async function readContainer(
  container: Container,
  bytes: Uint8Array,
  file: VFile,
  options: ContainerOptions,
): Promise<Root> {
  if (container in unread)
    throw new ChuongtrinhError('not-text', `This is ${unread[container as Unread]}: save it as DOCX or text`)
  if (container === 'docx') return (await import('../read/docx.js')).readDocx(bytes, options)
  if (container === 'doc') return (await import('./read-doc.js')).readDoc(bytes)
  return (await import('./read-pdf.js')).readPdf(bytes, file, options)
}
