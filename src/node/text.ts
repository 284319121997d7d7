import {type Decoded, decode} from '../read/decode.js'
import {ChuongtrinhError} from '../tree/error.js'

/**
 * The text of a file, in whichever encoding it is written.
 *
 * @param name its name, for the error.
 * @throws {ChuongtrinhError} `empty`, `not-text`, or `too-large` for a string.
 */
export function textOf(bytes: Uint8Array, name: string): Decoded {
  if (bytes.length === 0) throw new ChuongtrinhError('empty', `${name}: the file is empty`)
  const decoded = decodeNamed(bytes, name)
  if (!/\S/.test(decoded.text)) throw new ChuongtrinhError('empty', `${name}: nothing but blanks`)
  return decoded
}

function decodeNamed(bytes: Uint8Array, name: string): Decoded {
  try {
    return decode(bytes)
  } catch (cause) {
    if (isTooLong(cause))
      throw new ChuongtrinhError('too-large', `${name}: more text than a string can hold`, {cause})
    throw cause instanceof ChuongtrinhError
      ? new ChuongtrinhError(cause.code, `${name}: not a text file`, {cause})
      : cause
  }
}

function isTooLong(error: unknown): boolean {
  return error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_STRING_TOO_LONG'
}
