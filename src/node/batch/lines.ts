import {ChuongtrinhError} from '../../tree/error.js'

const lineFeed = 0x0a

/**
 * The lines of a stream of UTF-8, without their ends. Only LF and CR LF end a line: in JSON, U+2028 may stand for itself.
 *
 * @param most bytes of a line.
 * @throws {ChuongtrinhError} `too-large` for a line beyond it.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<string> {
  let parts: Uint8Array[] = []
  let size = 0
  const line = () => {
    const text = Buffer.concat(parts).toString('utf8')
    parts = []
    size = 0
    return text.endsWith('\r') ? text.slice(0, -1) : text
  }
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      parts.push(chunk.subarray(start, end))
      yield line()
      start = end + 1
    }
    parts.push(chunk.subarray(start))
    size += chunk.length - start
    if (size > most) throw new ChuongtrinhError('too-large', `A line of more than ${most} bytes`)
  }
  if (size > 0) yield line()
}
