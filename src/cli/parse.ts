import {buffer} from 'node:stream/consumers'
import {Command, Option} from 'commander'
import {findInputs} from '../node/inputs.js'
import {type ParseFileOptions, parseBytes, parseFile, type Result} from '../node/parse-file.js'
import {ChuongtrinhError} from '../tree/error.js'
import {type FormatName, formats, type WriteOptions} from '../write/formats.js'
import {readBodies} from './bodies.js'
import {exitCodes, UsageError} from './exit.js'
import {openOutput} from './output.js'
import {Report} from './report.js'

interface Options {
  format?: FormatName
  records?: true
  bom?: true
  out?: string
  bodies?: string
  wrap?: boolean
  ocr?: true
  verbose?: true
}

/** `chuongtrinh parse` reads files and writes them in one of the formats; data to stdout, messages to stderr. */
export function parseCommand(end: (exitCode: number) => void): Command {
  return new Command('parse')
    .description('read programmes and write them as an outline, JSON, CSV or Markdown')
    .argument('[inputs...]', 'files, glob patterns or folders; - is standard input')
    .addOption(
      new Option(
        '-f, --format <format>',
        'how to write (default: by the ending of --out, else tree)',
      ).choices(Object.keys(formats)),
    )
    .option('-r, --records', 'with json or ndjson: task records in place of the tree')
    .option('-o, --out <file>', 'write to a file')
    .option('--bom', 'with csv: a byte order mark, for Excel')
    .option('--bodies <file>', 'JSON file of more bodies to know')
    .option('--wrap', 'lines are wrapped at a column (default: told from the text)')
    .option('--no-wrap', 'every line is a block')
    .option('--ocr', 'read scanned PDFs by character recognition (wants tesseract.js)')
    .option('-v, --verbose', 'show all messages')
    .action(async (inputs: string[], options: Options) => end(await parseInputs(inputs, options)))
}

async function parseInputs(names: readonly string[], options: Options): Promise<number> {
  const inputs = await inputsOf(names)
  const readOptions = await readOptionsOf(options)
  const several = inputs.length > 1
  const format = formatOf(options, several)
  const write = await formats[format].load()
  const output = openOutput(options.out)
  const report = new Report(options.verbose ?? false)
  let first = true
  for (const input of inputs) {
    const result = await read(input, readOptions).catch(onlyOurs)
    if (result instanceof ChuongtrinhError) {
      report.fail(result.message)
      continue
    }
    const text = write(result.programme, writeOptionsOf(options, input, first))
    await output.write(!first && separated.has(format) ? `\n${text}` : text)
    await report.add(result.file)
    first = false
  }
  await output.close()
  report.sumUp()
  return report.failed > 0 ? exitCodes.failed : exitCodes.ok
}

/** Formats for people, between whose documents stands a blank line. */
const separated = new Set<FormatName>(['tree', 'md'])

const standardInput = '-'

async function inputsOf(names: readonly string[]): Promise<string[]> {
  if (names.length > 0) return findInputs(names)
  if (process.stdin.isTTY) throw new UsageError('no input: name a file, a folder, a glob pattern or -')
  return [standardInput]
}

async function readOptionsOf({bodies, wrap, ocr}: Options): Promise<ParseFileOptions> {
  return {
    ocr: ocr === true,
    ...(bodies && {bodies: await readBodies(bodies)}),
    ...(wrap !== undefined && {wrapped: wrap}),
  }
}

/** Several programmes as `json` are one a line, so that what is written can be read one by one. */
function formatOf({format, out, records, bom}: Options, several: boolean): FormatName {
  const ending = out && /\.(\w+)$/.exec(out)?.[1]
  const named = (Object.keys(formats) as FormatName[]).find((name) => formats[name].extension === ending)
  const asked = format ?? named ?? 'tree'
  if (records && asked !== 'json' && asked !== 'ndjson' && asked !== 'csv')
    throw new UsageError(`--records goes with json, ndjson or csv, not with ${asked}`)
  if (bom && asked !== 'csv') throw new UsageError(`--bom goes with csv, not with ${asked}`)
  return asked === 'json' && several ? 'ndjson' : asked
}

function writeOptionsOf({records, bom, out}: Options, input: string, first: boolean): WriteOptions {
  return {
    document: input === standardInput ? null : input,
    records: records ?? false,
    bom: (bom ?? false) && first,
    header: first,
    ...(out === undefined && process.stdout.columns && {width: process.stdout.columns}),
  }
}

async function read(input: string, options: ParseFileOptions): Promise<Result> {
  if (input !== standardInput) return parseFile(input, options)
  return parseBytes(await buffer(process.stdin), 'stdin', options)
}

function onlyOurs(error: unknown): ChuongtrinhError {
  if (error instanceof ChuongtrinhError) return error
  throw error
}
