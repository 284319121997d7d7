import {Command, Option} from 'commander'
import type {ParseFileOptions} from '../node/parse-file.js'
import type {Programme} from '../tree/nodes.js'
import {readBodies} from './bodies.js'
import {exitCodes, UsageError} from './exit.js'
import {readInput} from './inputs.js'
import {openOutput} from './output.js'

interface Options {
  format: 'text' | 'json'
  bodies?: string
}

/** `chuongtrinh diff` tells what changed between two versions of a programme. */
export function diffCommand(end: (exitCode: number) => void): Command {
  return new Command('diff')
    .description('tell what changed between two versions of a programme, task by task')
    .argument('<old>', 'the version before; - is standard input')
    .argument('<new>', 'the version after')
    .addOption(new Option('-f, --format <format>', 'how to write').choices(['text', 'json']).default('text'))
    .option('--bodies <file>', 'JSON file of more bodies to know')
    .action(async (before: string, after: string, options: Options) =>
      end(await compare(before, after, options)),
    )
}

async function compare(before: string, after: string, {format, bodies}: Options): Promise<number> {
  if (before === '-' && after === '-') throw new UsageError('diff: only one version can be standard input')
  const {diff, writeDiff} = await import('../query/diff/index.js')
  const options = bodies ? {bodies: await readBodies(bodies)} : {}
  const changes = diff(await read(before, options), await read(after, options))
  await openOutput(undefined).write(
    format === 'json' ? `${JSON.stringify(changes, null, 2)}\n` : writeDiff(changes),
  )
  return exitCodes.ok
}

async function read(name: string, options: ParseFileOptions): Promise<Programme> {
  const {programme} = await readInput(name, options)
  return {...programme, document: name}
}
