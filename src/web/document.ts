import {VFile} from 'vfile'
import {parserOf} from '../parser.js'
import {runOn, runPipeline} from '../pipeline.js'
import {decode} from '../read/decode.js'
import {readDocx} from '../read/docx.js'
import {ChuongtrinhError} from '../tree/error.js'
import {type PageDocument, programmesId} from '../write/page.js'

/** A file that could not be read, and the code of the reason. */
export interface Refusal {
  name: string
  code: ChuongtrinhError['code']
}

/** The programmes that stand in a page, as a report writes them. */
export function documentsIn(page: Document): PageDocument[] {
  return JSON.parse(page.getElementById(programmesId)?.textContent || '[]') as PageDocument[]
}

/** Reads pasted text. */
export function documentOf(source: string, name: string): PageDocument {
  const file = new VFile({path: name, value: source})
  return {name, source, programme: runPipeline(parserOf(file), file, {})}
}

/** Reads a dropped or chosen file, here in the browser: text, Markdown, HTML or DOCX. */
export async function readFile(file: File): Promise<PageDocument | Refusal> {
  try {
    return documentOfBytes(new Uint8Array(await file.arrayBuffer()), file.name)
  } catch (error) {
    if (error instanceof ChuongtrinhError) return {name: file.name, code: error.code}
    // What a folder gives when it is read, or a file that went away.
    if (error instanceof DOMException) return {name: file.name, code: 'unreadable'}
    throw error
  }
}

function documentOfBytes(bytes: Uint8Array, name: string): PageDocument {
  if (startsWith(bytes, zip)) {
    return {name, source: null, programme: runOn(readDocx(bytes), new VFile({path: name}), {})}
  }
  if (startsWith(bytes, pdf)) throw new ChuongtrinhError('not-text', `${name} is a PDF file`)
  const {text} = decode(bytes)
  if (text.trim() === '') throw new ChuongtrinhError('empty', `${name} is empty`)
  return documentOf(text, name)
}

/** What a DOCX file, which is a ZIP archive, begins with. */
const zip = [0x50, 0x4b, 0x03, 0x04]
const pdf = [0x25, 0x50, 0x44, 0x46]

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}
