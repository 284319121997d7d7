/** Formats that are no plain text, by what their bytes begin with; JSON by its first character. */
export type Container = 'docx' | 'doc' | 'pdf' | 'json'

/** What kind of container bytes are; null where they are text of another kind, or nothing known. */
export function containerOf(bytes: Uint8Array, path?: string): Container | null {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'docx'
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'doc'
  // The mark of a PDF may stand after some bytes of another program's.
  if (latin(bytes, 1024).includes('%PDF-')) return 'pdf'
  if (/\.(?:json|ndjson|jsonl)$/i.test(path ?? '')) return 'json'
  return /^(?:\xef\xbb\xbf)?\s*(?:\{\s*"|\[\s*\{\s*")/.test(latin(bytes, 200)) ? 'json' : null
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}

function latin(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length))
}
