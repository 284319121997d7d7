import type {Root} from 'mdast'
import type {VFile} from 'vfile'

/** Formats that are no text, by the bytes they begin with: DOCX (a ZIP archive), binary Word, PDF. */
export type Container = 'docx' | 'doc' | 'pdf'

const signatures: readonly [Container, readonly number[]][] = [
  ['docx', [0x50, 0x4b, 0x03, 0x04]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
]

/** The container that the bytes are, whatever the file is called; null where they should be text. */
export function containerOf(bytes: Uint8Array): Container | null {
  const found = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))
  return found ? found[0] : null
}

/** Reads a container to mdast; its reader is loaded when it is first wanted. */
export const readers: Record<Container, (bytes: Uint8Array, file: VFile) => Promise<Root>> = {
  docx: async (bytes) => (await import('./read-docx.js')).readDocx(bytes),
  doc: async (bytes, file) => (await import('./read-doc.js')).readDoc(bytes, file),
  pdf: async (bytes, file) => (await import('./read-pdf.js')).readPdf(bytes, file),
}
