import {readFile} from 'node:fs/promises'
import {text} from 'node:stream/consumers'
import manifest from '../../package.json' with {type: 'json'}
import {convert} from '../node/batch/convert.js'
import {Output} from '../node/batch/output.js'
import {isIn} from '../node/batch/shard.js'
import {productOf, type Writing} from '../node/batch/sink.js'
import {findInputs} from '../node/inputs.js'
import {crewOf, openDocuments, type ParseAllOptions} from '../node/parse-all.js'
import type {ParseFileOptions} from '../node/parse-file.js'
import {readBodies} from './bodies.js'
import {exitCodes, UsageError} from './exit.js'
import {formatAsked, type Options} from './parse-options.js'
import {Progress} from './progress.js'
import {Summary} from './summary.js'

/** Reads all documents of some inputs and writes them. */
export async function runBatch(names: readonly string[], options: Options): Promise<number> {
  const inputs = await inputsOf(names, options.filesFrom)
  const reading = await readOptionsOf(options)
  const limits = limitsOf(options)
  const {documents, several} = await openDocuments(inputs, {...selectionOf(options), ...limits})
  const writing = writingOf(options, several)
  const output = await openOutput(options, reading, writing)
  const setup = {product: productOf(writing), options: reading}
  const crew = await crewOf(several, setup, limits)
  const summary = new Summary({
    verbose: options.verbose ?? false,
    quiet: options.quiet ?? false,
    failures: options.errors === undefined,
    progress: several ? await progressOf(inputs, options) : null,
  })
  const release = onInterrupt(async () => {
    await output.abandon()
    summary.interrupt(output.resumable)
  })
  try {
    for await (const {outcome, kept} of convert(documents, crew.runner, output, crew.window))
      await summary.add(outcome, kept)
  } catch (error) {
    await output.abandon()
    throw error
  } finally {
    release()
    await crew.runner.close()
  }
  summary.sumUp()
  // Failures in their places are data.
  return summary.failed > 0 && options.errors !== '-' ? exitCodes.failed : exitCodes.ok
}

async function inputsOf(names: readonly string[], list: string | undefined): Promise<string[]> {
  if (list !== undefined) return [...names, ...(await linesOf(list))]
  if (names.length > 0) return [...names]
  if (process.stdin.isTTY) throw new UsageError('no input: name a file, a folder, a glob pattern or -')
  return ['-']
}

async function linesOf(list: string): Promise<string[]> {
  const content = await (list === '-' ? text(process.stdin) : readFile(list, 'utf8')).catch(
    (error: Error) => {
      throw new UsageError(`${list}: cannot be read (${error.message})`)
    },
  )
  return content.split(/\r?\n/).filter((line) => line !== '')
}

function selectionOf({shard, stream}: Options): ParseAllOptions {
  return {...(shard && {shard}), ...(stream && {stream})}
}

function limitsOf(options: Options): ParseAllOptions {
  const {workers, timeout, memory} = options
  return {
    ...boundsOf(options),
    ...(workers !== undefined && {workers}),
    ...(timeout !== undefined && {timeout: timeout * 1000}),
    ...(memory !== undefined && {memory}),
  }
}

const megabyte = 1_000_000

/** What reading a document may cost. */
function boundsOf({maxSize, maxPages, maxUnpacked, maxRatio}: Options): ParseFileOptions {
  return {
    ...(maxSize !== undefined && {maxBytes: maxSize * megabyte}),
    ...(maxPages !== undefined && {maxPages}),
    ...(maxUnpacked !== undefined && {maxUnpacked: maxUnpacked * megabyte}),
    ...(maxRatio !== undefined && {maxRatio}),
  }
}

async function readOptionsOf(options: Options): Promise<ParseFileOptions> {
  const {bodies, wrap, ocr} = options
  return {
    ocr: ocr === true,
    ...boundsOf(options),
    ...(bodies && {bodies: await readBodies(bodies)}),
    ...(wrap !== undefined && {wrapped: wrap}),
  }
}

/** Several programmes as `json` in one output are one a line, so that what is written can be read one by one. */
function writingOf(options: Options, several: boolean): Writing {
  const {records = false, bom = false, out, outDir, shard} = options
  const asked = formatAsked(options)
  const toTerminal = out === undefined && outDir === undefined && process.stdout.columns
  return {
    format: asked === 'json' && several && outDir === undefined ? 'ndjson' : asked,
    options: {
      records,
      bom,
      // The outputs of all shards, put one after another, are one table.
      header: outDir !== undefined || (shard?.index ?? 1) === 1,
      ...(toTerminal && {width: toTerminal}),
    },
  }
}

function openOutput(options: Options, reading: ParseFileOptions, writing: Writing): Promise<Output> {
  const {out, outDir, errors, shard, resume = false} = options
  const {version} = manifest
  const signature = JSON.stringify({version, reading, writing, shard, inPlace: errors === '-'})
  return Output.open({writing, out, outDir, errors, shard, resume, signature})
}

/** On a terminal, unless what is written goes there too. */
async function progressOf(inputs: readonly string[], options: Options): Promise<Progress | null> {
  const {out, outDir, shard, quiet} = options
  const mixed = out === undefined && outDir === undefined && process.stdout.isTTY
  if (quiet || mixed || !process.stderr.isTTY) return null
  const isStream = (input: string) => input === '-' || /\.(?:json|ndjson|jsonl)$/i.test(input)
  const files = inputs.some(isStream) ? inputs : await findInputs(inputs)
  const total = files.some(isStream) ? null : files.filter((file) => !shard || isIn(shard, file)).length
  return new Progress(process.stderr, total)
}

const signals = {SIGINT: 130, SIGTERM: 143} as const

/** Ends the process when it is told to, after some last work. @returns what takes this back. */
function onInterrupt(work: () => Promise<void>): () => void {
  const names = Object.keys(signals) as (keyof typeof signals)[]
  const listener = (name: NodeJS.Signals) => {
    // Told twice, it ends at once.
    release()
    work().finally(() => process.exit(signals[name as keyof typeof signals]))
  }
  const release = () => {
    for (const name of names) process.removeListener(name, listener)
  }
  for (const name of names) process.on(name, listener)
  return release
}
