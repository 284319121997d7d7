import type {Picture} from './pictures.js'

const headerSize = 54
const paletteSize = 1024

/** A picture as an uncompressed BMP file of 256 greys, which every reader of pictures knows. */
export function bitmapOf({data, width, height}: Picture): Uint8Array {
  const rowSize = Math.ceil(width / 4) * 4
  const start = headerSize + paletteSize
  const file = new Uint8Array(start + rowSize * height)
  const view = new DataView(file.buffer)
  view.setUint16(0, 0x424d)
  view.setUint32(2, file.length, true)
  view.setUint32(10, start, true)
  view.setUint32(14, 40, true)
  view.setInt32(18, width, true)
  view.setInt32(22, height, true)
  view.setUint16(26, 1, true)
  view.setUint16(28, 8, true)
  view.setUint32(34, rowSize * height, true)
  for (let grey = 0; grey < 256; grey++) file.fill(grey, headerSize + grey * 4, headerSize + grey * 4 + 3)
  // Rows from the bottom up.
  for (let row = 0; row < height; row++)
    file.set(data.subarray(row * width, (row + 1) * width), start + (height - 1 - row) * rowSize)
  return file
}
