import {ChuongtrinhError} from '../tree/error.js'

/** Signs of bytes that are no text: controls other than tab, line ends, form feed and escape. */
const controls = /[\0-\x08\x0E-\x1A\x1C-\x1F]/

/** The text of a file, UTF-8 or UTF-16 with a byte order mark, without the mark. */
export function textOf(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw new ChuongtrinhError('empty', `${name}: the file is empty`)
  const text = decoded(bytes)
  if (text === null || controls.test(text.slice(0, 100_000)))
    throw new ChuongtrinhError('not-text', `${name}: not a text file`)
  if (!/\S/.test(text)) throw new ChuongtrinhError('empty', `${name}: nothing but blanks`)
  return text
}

function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    return null
  }
}
