import {readFile, stat} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import type {Plugin} from 'unified'
import {VFile} from 'vfile'
import type {ParseOptions} from '../parse.js'
import {type PipelineOptions, runOn, runPipeline} from '../pipeline.js'
import {detectFormat, type TextFormat} from '../read/detect.js'
import type {Registry} from '../recognise/body/index.js'
import {ChuongtrinhError} from '../tree/error.js'
import type {Programme} from '../tree/nodes.js'
import {containerOf, readContainer} from './containers.js'
import {textOf} from './text.js'

/** What the caller knows of a file, and what reading it may cost. */
export interface ParseFileOptions extends ParseOptions {
  /** Largest file read, in bytes. Default 100 MB; a text of over 500 MB may be more than a string holds. */
  maxBytes?: number
  /** Most pages of a PDF. Default 3000. */
  maxPages?: number
  /** Largest part of a DOCX file when unpacked, in bytes. Default 100 MB, at most 500. */
  maxUnpacked?: number
  /** Most times its packed size that a part of a DOCX file may unpack to. Default 1000. */
  maxRatio?: number
  /** Read scanned PDFs by character recognition; wants tesseract.js and its Vietnamese data. Default false. */
  ocr?: boolean
}

/** A programme and the file it was read from. */
export interface Result {
  programme: Programme
  /** The source; its `path` is the name given, its `messages` what was read with doubt. */
  file: VFile
}

/** Largest file read where nothing else is said, in bytes. */
export const largest = 100_000_000

/**
 * Reads a programme from a file; only the reader its format needs is loaded.
 *
 * @throws {ChuongtrinhError} where it cannot be read; never for what stands in a text.
 */
export async function parseFile(path: string | URL, options: ParseFileOptions = {}): Promise<Result> {
  const name = typeof path === 'string' ? path : fileURLToPath(path)
  return parseBytes(await readBytes(name, options.maxBytes ?? largest), name, options)
}

/**
 * Reads a programme from the bytes of a file.
 *
 * @param name its name, for messages, and for its format where the content does not tell.
 * @throws {ChuongtrinhError} where the bytes are no text, or there are none.
 */
export async function parseBytes(
  bytes: Uint8Array,
  name: string,
  options: ParseFileOptions = {},
): Promise<Result> {
  const container = options.format ? null : containerOf(bytes)
  if (container) {
    const file = new VFile({path: name})
    const root = await readContainer(container, bytes, file, options).catch(naming(name))
    return {programme: runOn(root, file, await pipelineOf(options)), file}
  }
  return parseText(await documentOf(fileOf(bytes, name), options.format), options)
}

/** Reads a programme from a text, which the file holds; only the reader its format needs is loaded. */
export async function parseText(file: VFile, options: ParseFileOptions = {}): Promise<Result> {
  const parser = await loadParser(options.format ?? detectFormat(String(file), file.path))
  return {programme: runPipeline(parser, file, await pipelineOf(options)), file}
}

async function pipelineOf({bodies, wrapped}: ParseFileOptions): Promise<PipelineOptions> {
  return {...(bodies && {registry: await registryOf(bodies)}), ...(wrapped !== undefined && {wrapped})}
}

/** The document that a JSON file holds in one of its fields; any other file as it is. */
async function documentOf(file: VFile, format: TextFormat | undefined): Promise<VFile> {
  const {isJson, readJson} = await import('./read-json.js')
  if (format || !isJson(String(file), file.path)) return file
  const documents = readJson(String(file), file.path)
  if (documents.length > 1) {
    const reason = `Read the first of ${documents.length} documents`
    documents[0]!.message(reason, {ruleId: 'several-documents', source: 'chuongtrinh'})
  }
  return documents[0]!
}

/** Puts the file's name before what is wrong with it. */
function naming(name: string) {
  return (error: unknown): never => {
    if (!(error instanceof ChuongtrinhError)) throw error
    throw new ChuongtrinhError(error.code, `${name}: ${error.message}`, {cause: error})
  }
}

/** The file as text; a message says if it was written in an encoding of before Unicode, which had to be recognised. */
function fileOf(bytes: Uint8Array, name: string): VFile {
  const {text, encoding, confidence} = textOf(bytes, name)
  const file = new VFile({path: name, value: text})
  if (!encoding.startsWith('utf-')) {
    const share = Math.round(confidence * 100)
    const reason = `Read as ${encoding}, in which ${share} % of the words are Vietnamese syllables`
    file.message(reason, {ruleId: 'legacy-encoding', source: 'chuongtrinh'})
  }
  return file
}

const parsers: Record<TextFormat, () => Promise<unknown>> = {
  text: async () => (await import('../read/text.js')).textParser,
  markdown: async () => (await import('../read/markdown.js')).markdownParser,
  html: async () => (await import('../read/html.js')).htmlParser,
}

async function loadParser(format: TextFormat): Promise<Plugin> {
  return (await parsers[format]()) as Plugin
}

/** One registry for all files that are read with the same bodies. */
const registries = new WeakMap<NonNullable<ParseOptions['bodies']>, Registry>()

async function registryOf(bodies: NonNullable<ParseOptions['bodies']>): Promise<Registry> {
  const known = registries.get(bodies)
  if (known) return known
  const {checkedRegistry} = await import('../recognise/body/checked.js')
  const registry = checkedRegistry(bodies)
  registries.set(bodies, registry)
  return registry
}

/** What a shell hands on, such as the pipe of its `<(…)`, which has its writer. */
const handedOn = /^\/(?:dev\/(?:stdin$|fd\/)|proc\/self\/fd\/)/

async function readBytes(path: string, limit: number): Promise<Uint8Array> {
  try {
    const found = await stat(path)
    // To open a named pipe is to wait for its writer, which nothing can break off; a device may have no end.
    if (!found.isFile() && !found.isDirectory() && !handedOn.test(path))
      throw new ChuongtrinhError('unreadable', `${path}: no file but a pipe or a device`)
    if (found.size > limit)
      throw new ChuongtrinhError('too-large', `${path}: ${found.size} bytes, more than the ${limit} allowed`)
    return await readFile(path)
  } catch (error) {
    throw error instanceof ChuongtrinhError ? error : unreadable(path, error as NodeJS.ErrnoException)
  }
}

function unreadable(path: string, cause: NodeJS.ErrnoException): ChuongtrinhError {
  if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
    return new ChuongtrinhError('not-found', `${path}: no such file`, {cause})
  const reasons: Record<string, string> = {
    EISDIR: 'a folder without documents',
    EACCES: 'no permission to read it',
  }
  const reason = reasons[cause.code ?? ''] ?? cause.message
  return new ChuongtrinhError('unreadable', `${path}: ${reason}`, {cause})
}
