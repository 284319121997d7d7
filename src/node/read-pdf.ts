import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {ChuongtrinhError} from '../tree/error.js'
import type {Recognise} from './ocr.js'
import {layOut} from './pdf/lay-out.js'
import {type PdfLimits, pagesOf} from './pdf/load.js'
import {type Page, textOf, type Word} from './pdf/page.js'

export interface PdfOptions extends PdfLimits {
  /** Read the pictures of pages without text by character recognition. Default false. */
  ocr?: boolean
}

/**
 * mdast of a PDF: paragraphs that keep their line ends, ruled tables with their merged cells, mastheads as tables of two
 * cells. Each block tells its page in `data.page`; without positions. Page numbers and running heads are set aside with a
 * message. What is read is the text layer; of pages that have none, the words in their pictures, if `ocr` says so.
 *
 * @param recognise reads a picture; tesseract.js where not given.
 * @throws {ChuongtrinhError} `scanned-pdf`, `empty`, `encrypted`, `malformed`, `too-large`, `missing-reader`.
 */
export async function readPdf(
  bytes: Uint8Array,
  file: VFile,
  options: PdfOptions = {},
  recognise?: Recognise,
): Promise<Root> {
  const found = await pagesOf(bytes, options)
  const pages = options.ocr ? await withPictures(found, bytes, file, recognise, options) : found
  const silent = pages.filter(options.ocr ? isEmpty : isBlank)
  if (silent.length === pages.length) throw withoutText(options.ocr)
  const wayOut = options.ocr ? '' : ', which --ocr reads'
  if (silent.length > 0)
    file.info(`No text on page ${numbersOf(silent)}: empty, or a picture${wayOut}`, {
      ruleId: 'page-without-text',
      source: 'chuongtrinh',
    })
  return layOut(pages, file)
}

/** The pages, those without text with the words in their pictures. */
async function withPictures(
  pages: readonly Page[],
  bytes: Uint8Array,
  file: VFile,
  recognise: Recognise | undefined,
  limits: PdfLimits,
): Promise<Page[]> {
  const blank = pages.filter(isBlank).map((page) => ({...page, words: withoutStamp(page)}))
  if (blank.length === 0) return [...pages]
  const {recognisePages} = await import('./ocr.js')
  const read = await recognisePages(bytes, blank, recognise, limits)
  const which = read.length === pages.length ? '' : ` page ${numbersOf(read)}`
  if (read.length > 0)
    file.info(`Read${which} by character recognition: words may be wrong`, {
      ruleId: 'ocr',
      source: 'chuongtrinh',
    })
  return pages.map((page) => read.find(({number}) => number === page.number) ?? page)
}

function withoutText(recognised = false): ChuongtrinhError {
  return recognised
    ? new ChuongtrinhError('empty', 'No words were recognised in the scan')
    : new ChuongtrinhError(
        'scanned-pdf',
        'The PDF holds pictures of its pages and no text: read it with --ocr (after `npm install tesseract.js @tesseract.js-data/vie`), or use a text or Word version',
      )
}

function numbersOf(pages: readonly Page[]): string {
  return pages.map(({number}) => number).join(', ')
}

/** Fewest letters of a page that was set in text. */
const fewestLetters = 25

/** Lines of a digital signature's stamp, which a scan may bear as text. */
const stamp =
  /ký bởi|người ký|digitally signed|signature|e-?mail:|cơ quan:|tổ chức:|thời gian ký|ngày ký|chức vụ:|\+07:?00|^(?:DN|CN|OU?|C)=/i

function isBlank({words}: Page): boolean {
  const text = textOf(words.filter(({text}) => !stamp.test(text)))
  return (text.match(/\p{L}/gu)?.length ?? 0) < fewestLetters
}

function isEmpty(page: Page): boolean {
  return isBlank(page) && withoutStamp(page).length === 0
}

/** The words of a page of few; beside a stamp they are its own. */
function withoutStamp({words}: Page): Word[] {
  return words.some(({text}) => stamp.test(text)) ? [] : words
}
