import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {ChuongtrinhError} from '../tree/error.js'
import {bitmapOf} from './pdf/bitmap.js'
import {layOut} from './pdf/lay-out.js'
import {openPdf, type PdfLimits} from './pdf/load.js'
import type {Page, Word} from './pdf/page.js'
import {pictureOf} from './pdf/pictures.js'

/** What reads the words in a picture, a BMP file; their places are in its dots, from its top left. */
export type Recognise = (picture: Uint8Array) => Promise<Word[]>

/**
 * mdast of a scanned PDF: the words in the pictures of its pages, laid out as those of a text layer are.
 *
 * @param recognise reads a picture; tesseract.js with Vietnamese data where not given.
 * @throws {ChuongtrinhError} as `openPdf`; `missing-reader` where tesseract.js or its data is not installed; `empty`.
 */
export async function readScan(
  bytes: Uint8Array,
  file: VFile,
  recognise?: Recognise,
  limits?: PdfLimits,
): Promise<Root> {
  const engine = recognise ? {recognise, close: async () => {}} : await tesseract()
  const {document, codes} = await openPdf(bytes, limits)
  try {
    const pages: Page[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const picture = await pictureOf(page, codes)
      const words = picture ? await engine.recognise(bitmapOf(picture)) : []
      const {width = 1, height = 1} = picture ?? {}
      pages.push({number, width, height, words: words.filter(isWord), across: [], down: []})
      page.cleanup()
    }
    if (pages.every(({words}) => words.length === 0))
      throw new ChuongtrinhError('empty', 'No words were recognised in the scan')
    file.info('Read by character recognition: words may be wrong', {ruleId: 'ocr', source: 'chuongtrinh'})
    return layOut(pages, file)
  } finally {
    await engine.close()
    await document.destroy()
  }
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

async function tesseract(): Promise<{recognise: Recognise; close(): Promise<void>}> {
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
