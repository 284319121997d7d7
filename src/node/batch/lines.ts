const lineFeed = 0x0a

/**
 * The lines of a stream of UTF-8, without their ends. Only LF and CR LF end a line: in JSON, U+2028 may stand for itself.
 *
 * @param most bytes of a line; one that is longer is not held in memory, and given as null.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<string | null> {
  let parts: Uint8Array[] = []
  let size = 0
  const add = (part: Uint8Array) => {
    size += part.length
    if (size <= most) parts.push(part)
    else parts = []
  }
  const line = () => {
    const text = size > most ? null : Buffer.concat(parts).toString('utf8')
    parts = []
    size = 0
    return text?.endsWith('\r') ? text.slice(0, -1) : text
  }
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end))
      yield line()
      start = end + 1
    }
    add(chunk.subarray(start))
  }
  if (size > 0) yield line()
}
