import {ChuongtrinhError} from '../tree/error.js'
import {bitmapOf} from './pdf/bitmap.js'
import {openPdf, type PdfLimits} from './pdf/load.js'
import type {Page, Word} from './pdf/page.js'
import {pictureOf} from './pdf/pictures.js'

/** What reads the words in a picture, a BMP file; their places are in its dots, from its top left. */
export type Recognise = (picture: Uint8Array) => Promise<Word[]>

interface Engine {
  recognise: Recognise
  close(): Promise<void>
}

/**
 * The same pages of a PDF with the words in their pictures beside their own; those without a picture are left out.
 *
 * @param recognise reads a picture; tesseract.js with Vietnamese data where not given.
 * @throws {ChuongtrinhError} as `openPdf`; `missing-reader` where tesseract.js or its data is not installed.
 */
export async function recognisePages(
  bytes: Uint8Array,
  pages: readonly Page[],
  recognise?: Recognise,
  limits?: PdfLimits,
): Promise<Page[]> {
  const {document, codes} = await openPdf(bytes, limits)
  let engine: Engine | null = null
  try {
    const read: Page[] = []
    for (const page of pages) {
      const source = await document.getPage(page.number)
      const picture = await pictureOf(source, codes)
      if (picture) {
        engine ??= recognise ? {recognise, close: async () => {}} : await tesseract()
        const words = await engine.recognise(bitmapOf(picture))
        const scale = page.width / picture.width
        read.push({
          ...page,
          words: [...page.words, ...words.filter(isWord).map((word) => scaled(word, scale))],
        })
      }
      source.cleanup()
    }
    return read
  } finally {
    await engine?.close()
    await document.destroy()
  }
}

function scaled(word: Word, scale: number): Word {
  const {x, right, y, size} = word
  return {...word, x: x * scale, right: right * scale, y: y * scale, size: size * scale}
}

/** Specks and strokes are read as signs; those that may mark an item are kept. */
function isWord({text}: Word): boolean {
  return /[\p{L}\p{N}+*–-]/u.test(text)
}

interface Line {
  words: {text: string; bbox: {x0: number; x1: number; y0: number; y1: number}}[]
  baseline: {y0: number; y1: number}
  rowAttributes: {rowHeight: number}
}

interface Tesseract {
  createWorker(
    language: string,
    engine: number,
    options: {langPath: string; gzip: boolean; cacheMethod: string},
  ): Promise<{
    recognize(
      picture: Buffer,
      options: object,
      output: {blocks: true},
    ): Promise<{data: {blocks: {paragraphs: {lines: Line[]}[]}[] | null}}>
    terminate(): Promise<unknown>
  }>
}

async function tesseract(): Promise<Engine> {
  try {
    // Named apart from the call, so that builds without these optional packages pass.
    const [library, data] = ['tesseract.js', '@tesseract.js-data/vie']
    const {createWorker} = (await import(library)) as Tesseract
    const {langPath, gzip} = (await import(data)).default as {langPath: string; gzip: boolean}
    const worker = await createWorker('vie', 1, {langPath, gzip, cacheMethod: 'none'})
    return {
      recognise: async (picture) => {
        const {blocks} = (await worker.recognize(Buffer.from(picture), {}, {blocks: true})).data
        return (blocks ?? []).flatMap(({paragraphs}) =>
          paragraphs.flatMap(({lines}) => lines.flatMap(wordsOf)),
        )
      },
      close: async () => void (await worker.terminate()),
    }
  } catch (cause) {
    throw new ChuongtrinhError(
      'missing-reader',
      'To read scans, install tesseract.js and @tesseract.js-data/vie',
      {cause},
    )
  }
}

function wordsOf({words, baseline, rowAttributes}: Line): Word[] {
  const y = (baseline.y0 + baseline.y1) / 2
  // What is read as words is words, however close they stand.
  return words.map(({text, bbox}) => ({
    text: `${text} `,
    x: bbox.x0,
    right: bbox.x1,
    y,
    size: rowAttributes.rowHeight || bbox.y1 - bbox.y0,
    strong: false,
  }))
}
