import {VFile} from 'vfile'
import {parse} from '../parse.js'
import {runOn} from '../pipeline.js'
import {decode} from '../read/decode.js'
import {readDocx} from '../read/docx.js'
import {ChuongtrinhError} from '../tree/error.js'
import type {Programme} from '../tree/nodes.js'

/** One programme that the page shows. */
export interface ProgrammeDocument {
  name: string
  /** The text that positions count in; null where there is none, as for Word files. */
  source: string | null
  programme: Programme
}

/** A file that could not be read, and the code of the reason. */
export interface Refusal {
  name: string
  code: ChuongtrinhError['code']
}

/** Reads pasted text. */
export function documentOf(source: string, name: string): ProgrammeDocument {
  return {name, source, programme: parse(new VFile({path: name, value: source}))}
}

/** Reads a dropped or chosen file, here in the browser: text, Markdown, HTML or DOCX. */
export async function readFile(file: File): Promise<ProgrammeDocument | Refusal> {
  try {
    return documentOfBytes(new Uint8Array(await file.arrayBuffer()), file.name)
  } catch (error) {
    if (error instanceof ChuongtrinhError) return {name: file.name, code: error.code}
    throw error
  }
}

function documentOfBytes(bytes: Uint8Array, name: string): ProgrammeDocument {
  if (startsWith(bytes, zip)) {
    return {name, source: null, programme: runOn(readDocx(bytes), new VFile({path: name}), {})}
  }
  const {text} = decode(bytes)
  if (text.trim() === '') throw new ChuongtrinhError('empty', `${name} is empty`)
  return documentOf(text, name)
}

/** What a DOCX file, which is a ZIP archive, begins with. */
const zip = [0x50, 0x4b, 0x03, 0x04]

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}
