import {Command, InvalidArgumentError, Option} from 'commander'
import type {Shard} from '../node/batch/shard.js'
import {formats} from '../write/formats.js'
import {runBatch} from './batch.js'
import {checkOptions, type Options} from './parse-options.js'

/** `chuongtrinh parse` reads documents and writes them in one of the formats; data to stdout, messages to stderr. */
export function parseCommand(end: (exitCode: number) => void): Command {
  return new Command('parse')
    .description('read programmes and write them as an outline, JSON, a table or Markdown')
    .argument('[inputs...]', 'files, glob patterns, folders, streams of JSON documents; - is standard input')
    .option('--files-from <list>', 'file of more inputs, one a line; - is standard input')
    .option('--stream', 'standard input has a JSON document a line (default: told from its first lines)')
    .addOption(
      new Option(
        '-f, --format <format>',
        'how to write (default: by the ending of --out, else tree)',
      ).choices(Object.keys(formats)),
    )
    .option('-r, --records', 'with json or ndjson: task records in place of the tree')
    .option('--bom', 'with csv: a byte order mark, for Excel')
    .option('-o, --out <file>', 'write to a file, whole or not at all')
    .option('--out-dir <folder>', 'write a file a document, in folders like those of the inputs')
    .option('--errors <file>', 'write what failed, as JSON lines; with ndjson, - puts them in their places')
    .option('--resume', 'go on where an earlier run was ended; keep what has not changed')
    .option('--shard <i/n>', 'read only the i-th of n parts of the documents', shard)
    .option('--workers <n>', 'threads (default: as many as the machine runs at once)', wholeNumber(1, 999))
    .option('--timeout <seconds>', 'give up on a document after so long (default: 60)', seconds)
    .option(
      '--memory <MB>',
      'give up on a document that needs more (default: 1024, at least 256)',
      wholeNumber(256, 999_999),
    )
    .option('--max-size <MB>', 'largest file to read (default: 100)', wholeNumber(1, 500))
    .option('--max-pages <n>', 'most pages of a PDF (default: 3000)', wholeNumber(1, 999_999))
    .option(
      '--max-unpacked <MB>',
      'largest part of a DOCX file, unpacked (default: 100)',
      wholeNumber(1, 500),
    )
    .option(
      '--max-ratio <n>',
      'most times its packed size that it may unpack to (default: 1000)',
      wholeNumber(1, 999_999),
    )
    .option('--bodies <file>', 'JSON file of more bodies to know')
    .option('--wrap', 'lines are wrapped at a column (default: told from the text)')
    .option('--no-wrap', 'every line is a block')
    .option('--ocr', 'read scanned PDFs by character recognition (wants tesseract.js)')
    .option('-v, --verbose', 'show all messages')
    .option('-q, --quiet', 'show no progress, failures or summary')
    .action(async (inputs: string[], options: Options) => {
      checkOptions(inputs, options)
      end(await runBatch(inputs, options))
    })
}

function shard(value: string): Shard {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(value)?.map(Number) ?? []
  if (!index || !count || index > count) throw new InvalidArgumentError('It is i/n, from 1/n to n/n.')
  return {index, count}
}

function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (/^\d{1,6}$/.test(value) && number >= least && number <= most) return number
    throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`)
  }
}

function seconds(value: string): number {
  const number = Number(value)
  if (!(number > 0 && number <= 86_400)) throw new InvalidArgumentError('It is a number of seconds.')
  return number
}
