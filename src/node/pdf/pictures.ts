import {drawing, type Matrix} from './drawing.js'
import type {PdfPage} from './load.js'

/** A picture in greys: a byte a dot, from white (255) to black (0), row by row from the top. */
export interface Picture {
  data: Uint8Array
  width: number
  height: number
}

/** An image as pdf.js decodes it; `kind` says how its dots are laid out. */
interface Image {
  data: ArrayLike<number>
  width: number
  height: number
  kind?: number
}

interface Placed {
  image: Image
  /** From the unit square, upwards, to the page. */
  matrix: Matrix
  /** Leaves the paper where it is not black. */
  stencil: boolean
}

/** Most dots of a picture: a page of A3 at 400 dots an inch. */
const mostDots = 32_000_000

/**
 * What the images on a page show together, each in its place and turned upright: a scanner may leave a page in strips,
 * turned, or as a stencil. Null where there is none.
 */
export async function pictureOf(
  page: PdfPage,
  codes: Readonly<Record<string, number>>,
): Promise<Picture | null> {
  const {width, height, transform} = page.getViewport({scale: 1})
  const placed: Placed[] = []
  for (const {code, args, matrix} of drawing(await page.getOperatorList(), codes, transform)) {
    const stencil = code === codes.paintImageMaskXObject
    if (!stencil && code !== codes.paintImageXObject && code !== codes.paintInlineImageXObject) continue
    const image = await imageOf(page, (args as unknown[])[0])
    if (image) placed.push({image, matrix, stencil})
  }
  if (placed.length === 0) return null
  const finest = Math.max(...placed.map(({image, matrix: [a = 0, b = 0]}) => image.width / Math.hypot(a, b)))
  const scale = Math.min(finest, Math.sqrt(mostDots / (width * height)))
  const paper = {width: Math.ceil(width * scale), height: Math.ceil(height * scale)}
  const picture = {...paper, data: new Uint8Array(paper.width * paper.height).fill(255)}
  for (const one of placed) paint(one, picture, scale)
  return picture
}

/** The image that an operator names, or brings with it; null where it could not be decoded. */
async function imageOf(page: PdfPage, named: unknown): Promise<Image | null> {
  const held = named as Partial<Image> & {data?: unknown}
  const key = typeof named === 'string' ? named : held?.data
  const found =
    typeof key === 'string'
      ? await new Promise<unknown>((resolve) =>
          (key.startsWith('g_') ? page.commonObjs : page.objs).get(key, resolve),
        )
      : named
  const image = found as Image | null
  return image?.data && image.width > 0 && image.height > 0 ? image : null
}

/** Takes each dot of the picture within the image's frame from the image. */
function paint({image, matrix, stencil}: Placed, picture: Picture, scale: number): void {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix.map((value) => value * scale)
  const area = a * d - b * c
  if (Math.abs(area) < 1) return
  const [left, right] = span([e, e + a, e + c, e + a + c], picture.width)
  const [top, bottom] = span([f, f + b, f + d, f + b + d], picture.height)
  const grey = greyOf(image)
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const across = (d * (x + 0.5 - e) - c * (y + 0.5 - f)) / area
      const up = (a * (y + 0.5 - f) - b * (x + 0.5 - e)) / area
      if (across < 0 || across >= 1 || up <= 0 || up > 1) continue
      const shade = grey(Math.floor(across * image.width), Math.floor((1 - up) * image.height))
      if (shade >= 0 && !(stencil && shade > 0)) picture.data[y * picture.width + x] = shade
    }
  }
}

function span(values: readonly number[], limit: number): [number, number] {
  return [Math.max(0, Math.floor(Math.min(...values))), Math.min(limit, Math.ceil(Math.max(...values)))]
}

/** The shade of an image's dot; -1 where it lets the paper through. */
function greyOf({data, width, height}: Image): (x: number, y: number) => number {
  const channels = Math.floor(data.length / (width * height))
  if (channels >= 3)
    return (x, y) => {
      const at = (y * width + x) * channels
      if (channels === 4 && data[at + 3]! < 128) return -1
      return (data[at]! * 3 + data[at + 1]! * 6 + data[at + 2]!) / 10
    }
  const row = (width + 7) >> 3
  return (x, y) => ((data[y * row + (x >> 3)]! >> (7 - (x & 7))) & 1 ? 255 : 0)
}
