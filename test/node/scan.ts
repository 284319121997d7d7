import {crc32, deflateSync} from 'node:zlib'
import {type Font, openSync} from 'fontkit'
import PdfDocument from 'pdfkit'

type Point = [number, number]

/** A picture of two shades, a bit a dot, as scanners leave pages. */
interface Sheet {
  width: number
  height: number
  rows: Buffer[]
}

const page = {width: 1240, height: 1754}
const size = 34
const left = 120

const typeface = 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif.ttf'

/**
 * A PDF file whose pages are pictures of their lines, in strips as some scanners leave them: no text, but for a signature's
 * stamp.
 *
 * @param pages lines of each page; more than one blank before a line indents it. A page given as a string is set as text.
 */
export function writeScan(pages: readonly (readonly string[] | string)[]): Promise<Uint8Array> {
  const pdf = new PdfDocument({size: 'A4', margin: 0})
  const chunks: Uint8Array[] = []
  const done = new Promise<Uint8Array>((resolve) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
  })
  const [width, height] = [595, 842]
  for (const [index, lines] of pages.entries()) {
    if (index > 0) pdf.addPage()
    if (typeof lines === 'string') {
      pdf.font(typeface).fontSize(12).text(lines, 60, 100, {width: 475})
      continue
    }
    const sheet = draw(lines)
    const half = Math.floor(sheet.height / 2)
    const upper = pngOf({...sheet, height: half, rows: sheet.rows.slice(0, half)})
    const lower = pngOf({...sheet, height: sheet.height - half, rows: sheet.rows.slice(half)})
    const fold = (height * half) / sheet.height
    pdf.image(upper, 0, 0, {width, height: fold})
    pdf.image(lower, 0, fold, {width, height: height - fold})
  }
  pdf.fontSize(9).text('Digitally signed', 400, 20, {lineBreak: false})
  pdf.end()
  return done
}

function draw(lines: readonly string[]): Sheet {
  const font = openSync(typeface)
  const rows = Array.from({length: page.height}, () => Buffer.alloc(Math.ceil(page.width / 8), 0xff))
  for (const [index, line] of lines.entries()) {
    const indent = line.length - line.trimStart().length
    fill(outlines(font, line.trim(), left + indent * 10, 160 + index * size * 1.6), rows)
  }
  return {...page, rows}
}

/** The outlines of a line's letters, as closed polygons. */
function outlines(font: Font, text: string, x: number, y: number): Point[][] {
  const scale = size / font.unitsPerEm
  const polygons: Point[][] = []
  let at = x
  for (const glyph of font.layout(text.normalize('NFC')).glyphs) {
    const place = (px: number, py: number): Point => [at + px * scale, y - py * scale]
    for (const {command, args} of glyph.path.commands) {
      if (command === 'moveTo') polygons.push([])
      const polygon = polygons.at(-1)!
      if (command === 'moveTo' || command === 'lineTo') polygon.push(place(args[0]!, args[1]!))
      else if (command === 'quadraticCurveTo') {
        const [from, bend, to] = [polygon.at(-1)!, place(args[0]!, args[1]!), place(args[2]!, args[3]!)]
        for (const t of [0.25, 0.5, 0.75, 1])
          polygon.push([curve(from[0], bend[0], to[0], t), curve(from[1], bend[1], to[1], t)])
      }
    }
    at += glyph.advanceWidth * scale
  }
  return polygons
}

function curve(from: number, bend: number, to: number, t: number): number {
  return (1 - t) ** 2 * from + 2 * t * (1 - t) * bend + t ** 2 * to
}

/** Blackens the dots within the outlines, by the non-zero rule. */
function fill(polygons: readonly Point[][], rows: Buffer[]): void {
  const edges = polygons.flatMap((polygon) =>
    polygon.map((from, index) => [from, polygon[(index + 1) % polygon.length]!] as const),
  )
  const ys = edges.map(([[, y]]) => y)
  for (let row = Math.floor(Math.min(...ys)); row <= Math.max(...ys); row++) {
    const middle = row + 0.5
    const crossings = edges
      .filter(([[, y1], [, y2]]) => y1 <= middle !== y2 <= middle)
      .map(([[x1, y1], [x2, y2]]) => ({
        x: x1 + ((middle - y1) / (y2 - y1)) * (x2 - x1),
        turn: y1 < y2 ? 1 : -1,
      }))
      .sort((a, b) => a.x - b.x)
    let winding = 0
    for (const [index, {x, turn}] of crossings.entries()) {
      winding += turn
      const next = crossings[index + 1]
      if (winding !== 0 && next) blacken(rows[row], Math.round(x), Math.round(next.x))
    }
  }
}

function blacken(row: Buffer | undefined, from: number, to: number): void {
  for (let at = from; row && at < to; at++) row[at >> 3]! &= ~(0x80 >> (at & 7))
}

/** PNG (ISO/IEC 15948) of one bit a dot. */
function pngOf({width, height, rows}: Sheet): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const filter = Buffer.alloc(1)
  const data = deflateSync(Buffer.concat(rows.flatMap((row) => [filter, row])))
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
