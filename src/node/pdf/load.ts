import {ChuongtrinhError} from '../../tree/error.js'
import type {Page, Rule, Word} from './page.js'
import {rulesIn} from './rules.js'

export interface PdfLimits {
  /** Most pages read of one document. Default 3000. */
  maxPages?: number
}

type PdfDocument = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

/** A PDF file and the codes of its drawing operators. */
export interface Opened {
  document: PdfDocument
  codes: Readonly<Record<string, number>>
}

/**
 * Opens a PDF file. Who opens it calls `document.destroy()`.
 *
 * @throws {ChuongtrinhError} `encrypted`, `malformed`, `too-large`, or `missing-reader`.
 */
export async function openPdf(bytes: Uint8Array, {maxPages = 3000}: PdfLimits = {}): Promise<Opened> {
  completePlatform()
  const {getDocumentProxy, getResolvedPDFJS} = await import('unpdf').catch((cause) => {
    throw new ChuongtrinhError('missing-reader', 'To read PDF files, install the package unpdf', {cause})
  })
  const {OPS} = await getResolvedPDFJS()
  const document = await getDocumentProxy(Uint8Array.from(bytes), {verbosity: 0}).catch((cause: Error) => {
    if (cause.name === 'PasswordException')
      throw new ChuongtrinhError('encrypted', 'The PDF needs a password; save it without one', {cause})
    throw new ChuongtrinhError('malformed', 'Not a PDF file, or a broken one', {cause})
  })
  if (document.numPages <= maxPages) return {document, codes: OPS}
  await document.destroy()
  throw new ChuongtrinhError('too-large', `The PDF has ${document.numPages} pages, more than ${maxPages}`)
}

/**
 * The pages of a PDF file: their words and ruled lines.
 *
 * @throws {ChuongtrinhError} as `openPdf`.
 */
export async function pagesOf(bytes: Uint8Array, limits?: PdfLimits): Promise<Page[]> {
  const {document, codes} = await openPdf(bytes, limits)
  try {
    const pages: Page[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const {width, height, transform} = page.getViewport({scale: 1})
      const operators = await page.getOperatorList()
      const {items} = await page.getTextContent()
      const strong = (font: string) => isStrongFont(page.commonObjs, font)
      const words = (items as (Item & {fontName: string})[]).flatMap((item) =>
        item.str?.trim() ? [wordOf(item, transform, strong(item.fontName))] : [],
      )
      const {across, down}: {across: Rule[]; down: Rule[]} = rulesIn(operators, codes, transform)
      pages.push({number, width, height, words, across, down})
      page.cleanup()
    }
    return pages
  } catch (cause) {
    throw new ChuongtrinhError('malformed', 'The pages of the PDF are broken', {cause})
  } finally {
    await document.destroy()
  }
}

interface Item {
  str: string
  transform: number[]
  width: number
  height: number
}

function wordOf({str, transform, width, height}: Item, view: readonly number[], strong: boolean): Word {
  const [, , c = 0, d = 0, e = 0, f = 0] = transform
  const x = view[0]! * e + view[2]! * f + view[4]!
  const y = view[1]! * e + view[3]! * f + view[5]!
  return {text: str, x, right: x + width, y, size: height || Math.hypot(c, d) || 10, strong}
}

function isStrongFont(fonts: {has(id: string): boolean; get(id: string): unknown}, id: string): boolean {
  const font = fonts.has(id) ? (fonts.get(id) as {name?: string; bold?: boolean; italic?: boolean}) : {}
  return font.bold === true || font.italic === true || /bold|italic|oblique/i.test(font.name ?? '')
}

/** Node 20 lacks a method of ES2024 that pdf.js calls. */
function completePlatform(): void {
  const prototype = ArrayBuffer.prototype as {
    transferToFixedLength?: (this: ArrayBuffer, length?: number) => ArrayBuffer
  }
  prototype.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    const copy = new ArrayBuffer(length)
    new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
    return copy
  }
}
