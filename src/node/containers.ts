import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {UnpackLimits} from '../read/docx/archive.js'
import type {PdfOptions} from './read-pdf.js'

/** Formats that are no text, by the bytes they begin with: DOCX (a ZIP archive), binary Word, PDF. */
export type Container = 'docx' | 'doc' | 'pdf'

const signatures: readonly [Container, readonly number[]][] = [
  ['docx', [0x50, 0x4b, 0x03, 0x04]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
]

export type ContainerOptions = UnpackLimits & PdfOptions

/** The container that the bytes are, whatever the file is called; null where they should be text. */
export function containerOf(bytes: Uint8Array): Container | null {
  const found = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))
  return found ? found[0] : null
}

/**
 * Reads a container to mdast; its reader is loaded when it is first wanted.
 *
 * @param options what reading may cost, and whether scanned pages are read by character recognition; else a scan is refused.
 * @throws {ChuongtrinhError} where the container is broken, encrypted, too large, or a scan.
 */
export async function readContainer(
  container: Container,
  bytes: Uint8Array,
  file: VFile,
  options: ContainerOptions,
): Promise<Root> {
  if (container === 'docx') return (await import('../read/docx.js')).readDocx(bytes, options)
  if (container === 'doc') return (await import('./read-doc.js')).readDoc(bytes)
  return (await import('./read-pdf.js')).readPdf(bytes, file, options)
}
