import type {Paragraph, Root} from 'mdast'
import type {VFile} from 'vfile'
import {ChuongtrinhError} from '../tree/error.js'
import {bitmapOf} from './pdf/bitmap.js'

/** What reads the words in a picture: text with line ends, blank lines between paragraphs. */
export type Recognise = (picture: Uint8Array) => Promise<string>

/** Most pages read of one scan. */
const mostPages = 500

/**
 * mdast of a scanned PDF: the words in the largest picture of each page. Each block tells its page in `data.page`.
 *
 * @param recognise reads a picture; tesseract.js with Vietnamese data where not given.
 * @throws {ChuongtrinhError} `missing-reader` where tesseract.js or its data is not installed; `too-large`; `empty`.
 */
export async function readScan(bytes: Uint8Array, file: VFile, recognise?: Recognise): Promise<Root> {
  const {extractImages, getDocumentProxy} = await import('unpdf').catch((cause) => {
    throw new ChuongtrinhError('missing-reader', 'To read PDF files, install the package unpdf', {cause})
  })
  const document = await getDocumentProxy(Uint8Array.from(bytes), {verbosity: 0})
  const engine = recognise ? {recognise, close: async () => {}} : await tesseract()
  try {
    if (document.numPages > mostPages)
      throw new ChuongtrinhError(
        'too-large',
        `The scan has ${document.numPages} pages, more than ${mostPages}`,
      )
    const children: Paragraph[] = []
    for (let page = 1; page <= document.numPages; page++) {
      const pictures = await extractImages(document, page)
      const largest = pictures.reduce<(typeof pictures)[number] | null>(
        (most, picture) =>
          picture.width * picture.height > (most ? most.width * most.height : 0) ? picture : most,
        null,
      )
      if (largest) children.push(...paragraphsOf(await engine.recognise(bitmapOf(largest)), page))
    }
    if (children.length === 0) throw new ChuongtrinhError('empty', 'No words were recognised in the scan')
    file.info('Read by character recognition: words may be wrong', {ruleId: 'ocr', source: 'chuongtrinh'})
    return {type: 'root', children}
  } finally {
    await engine.close()
    await document.destroy()
  }
}

function paragraphsOf(text: string, page: number): Paragraph[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((value) => ({type: 'paragraph', children: [{type: 'text', value}], data: {page}}))
}

interface Tesseract {
  createWorker(
    language: string,
    engine: number,
    options: {langPath: string; gzip: boolean; cacheMethod: string},
  ): Promise<{
    recognize(picture: Buffer): Promise<{data: {text: string}}>
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
      recognise: async (picture) => (await worker.recognize(Buffer.from(picture))).data.text,
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
