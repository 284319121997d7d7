import type {Root} from 'mdast'
import type {Plugin, Processor} from 'unified'
import {VFile} from 'vfile'
import {decode} from '../read/decode.js'
import {detectFormat, type TextFormat} from '../read/detect.js'
import {ChuongtrinhError} from '../tree/error.js'
import {containerOf} from './container.js'

export interface ReadOptions {
  /** What a text is written in; told from its content and name where not given. */
  format?: TextFormat | undefined
  /** The field of JSON records that holds the text, `content.text`; the likeliest where not given. */
  field?: string | undefined
  /** Whether scans are read by character recognition, for which tesseract.js and its data have to be installed. */
  ocr?: boolean | undefined
}

/** One document, ready for the pipeline. */
export interface Reading {
  /** The source: its text where it is one, its path, and the messages of reading. */
  file: VFile
  /** The unified parser that gives its mdast. */
  parser: Plugin
}

/**
 * Reads bytes of any format: text, Markdown, HTML, JSON and JSON lines (several documents), DOCX, binary Word, PDF. Only
 * the reader that the format needs is loaded.
 *
 * @throws {ChuongtrinhError} where they cannot be read.
 */
export async function readDocuments(
  bytes: Uint8Array,
  path: string,
  options: ReadOptions = {},
): Promise<Reading[]> {
  if (bytes.length === 0) throw new ChuongtrinhError('empty', `${path}: the file is empty`)
  const container = containerOf(bytes, path)
  if (container === 'json') {
    const {readJson} = await import('./read-json.js')
    const files = readJson(textOf(bytes, new VFile({path})), path, options.field)
    return Promise.all(files.map((file) => readText(file, options)))
  }
  const file = new VFile({path})
  if (container) return [{file, parser: given(await readContainer(container, bytes, file, options))}]
  file.value = textOf(bytes, file)
  if (!/\S/.test(file.value)) throw new ChuongtrinhError('empty', `${path}: nothing but blanks`)
  return [await readText(file, options)]
}

async function readContainer(
  container: 'docx' | 'doc' | 'pdf',
  bytes: Uint8Array,
  file: VFile,
  {ocr}: ReadOptions,
): Promise<Root> {
  if (container === 'docx') return (await import('./read-docx.js')).readDocx(bytes)
  if (container === 'doc') return (await import('./read-doc.js')).readDoc(bytes, file)
  const {readPdf} = await import('./read-pdf.js')
  try {
    return await readPdf(bytes, file)
  } catch (error) {
    if (!(ocr && error instanceof ChuongtrinhError && error.code === 'scanned-pdf')) throw error
    return (await import('./ocr.js')).readScan(bytes, file)
  }
}

/** The text of bytes; a message tells of an encoding that had to be recognised. */
function textOf(bytes: Uint8Array, file: VFile): string {
  const {text, encoding, confidence} = decode(bytes)
  if (!encoding.startsWith('utf-'))
    file.info(`Read as ${encoding} (confidence ${confidence.toFixed(2)})`, {
      ruleId: 'legacy-encoding',
      source: 'chuongtrinh',
    })
  return text
}

const parsers: Record<TextFormat, () => Promise<unknown>> = {
  text: async () => (await import('../read/text.js')).textParser,
  markdown: async () => (await import('../read/markdown.js')).markdownParser,
  html: async () => (await import('../read/html.js')).htmlParser,
}

async function readText(file: VFile, {format}: ReadOptions): Promise<Reading> {
  const parser = await parsers[format ?? detectFormat(String(file), file.path)]()
  return {file, parser: parser as Plugin}
}

/** A parser that gives a tree already read. */
function given(root: Root): Plugin {
  return function (this: Processor) {
    this.parser = () => root
  } as Plugin
}
