import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {ChuongtrinhError} from '../tree/error.js'
import {layOut} from './pdf/lay-out.js'
import {type PdfLimits, pagesOf} from './pdf/load.js'
import {type Page, textOf} from './pdf/page.js'

/**
 * mdast of the text layer of a PDF: paragraphs that keep their line ends, ruled tables with their merged cells, mastheads
 * as tables of two cells. Each block tells its page in `data.page`; without positions. Page numbers and running heads are
 * set aside with a message.
 *
 * @throws {ChuongtrinhError} `scanned-pdf`, `encrypted`, `malformed`, `too-large`, `missing-reader`.
 */
export async function readPdf(bytes: Uint8Array, file: VFile, limits?: PdfLimits): Promise<Root> {
  const pages = await pagesOf(bytes, limits)
  const blank = pages.filter((page) => letters(page) < fewestLetters)
  if (blank.length === pages.length)
    throw new ChuongtrinhError(
      'scanned-pdf',
      'The PDF holds pictures of its pages and no text: read it with --ocr (after `npm install tesseract.js @tesseract.js-data/vie`), or use a text or Word version',
    )
  if (blank.length > 0) {
    const numbers = blank.map(({number}) => number).join(', ')
    file.info(`No text on page ${numbers}: empty, or a picture`, {
      ruleId: 'page-without-text',
      source: 'chuongtrinh',
    })
  }
  return layOut(pages, file)
}

/** Fewest letters of a page that was set in text. */
const fewestLetters = 25

/** Lines of a digital signature's stamp, which a scan may bear as text. */
const stamp =
  /ký bởi|người ký|digitally signed|signature|e-?mail:|cơ quan:|tổ chức:|thời gian ký|ngày ký|chức vụ:|\+07:?00|^(?:DN|CN|OU?|C)=/i

function letters({words}: Page): number {
  const text = words.filter(({text}) => !stamp.test(text))
  return textOf(text).match(/\p{L}/gu)?.length ?? 0
}
