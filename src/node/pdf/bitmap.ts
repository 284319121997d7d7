/** A picture as rows of bytes, one to four a dot: grey, or red, green, blue and what lets through. */
export interface Pixels {
  data: ArrayLike<number>
  width: number
  height: number
  channels: number
}

const headerSize = 54

/** A picture as an uncompressed BMP file of 24 bits a dot, which every reader of pictures knows. */
export function bitmapOf({data, width, height, channels}: Pixels): Uint8Array {
  const rowSize = Math.ceil((width * 3) / 4) * 4
  const file = new Uint8Array(headerSize + rowSize * height)
  const view = new DataView(file.buffer)
  view.setUint16(0, 0x424d)
  view.setUint32(2, file.length, true)
  view.setUint32(10, headerSize, true)
  view.setUint32(14, 40, true)
  view.setInt32(18, width, true)
  // Rows from the bottom up.
  view.setInt32(22, height, true)
  view.setUint16(26, 1, true)
  view.setUint16(28, 24, true)
  view.setUint32(34, rowSize * height, true)
  const colours = channels >= 3
  for (let row = 0; row < height; row++) {
    let to = headerSize + (height - 1 - row) * rowSize
    for (let column = 0; column < width; column++) {
      const from = (row * width + column) * channels
      file[to++] = data[from + (colours ? 2 : 0)]!
      file[to++] = data[from + (colours ? 1 : 0)]!
      file[to++] = data[from]!
    }
  }
  return file
}
