import {Command, InvalidArgumentError, Option} from 'commander'
import {type AgendaFormatName, agenda, agendaFormats, endOfPeriod} from '../query/agenda/index.js'
import type {Programme} from '../tree/nodes.js'
import {readBodies} from './bodies.js'
import {exitCodes} from './exit.js'
import {readInputs} from './inputs.js'
import {openOutput} from './output.js'
import {Summary} from './summary.js'

interface Options {
  asOf?: string
  within?: string
  body?: string
  by: 'time' | 'body'
  format: AgendaFormatName
  alarm?: number | true
  bodies?: string
}

/** `chuongtrinh agenda` tells what is due, for whom, and when. */
export function agendaCommand(end: (exitCode: number) => void): Command {
  return new Command('agenda')
    .description('tell what is due, for whom, and when')
    .argument('[inputs...]', 'files, glob patterns or folders; - is standard input')
    .option('--as-of <date>', 'the day it is for, YYYY-MM-DD (default: today, in Vietnam)', isoDate)
    .option(
      '--within <period>',
      'how far ahead: 90d, 6w, 3m or 1y (default: all; what recurs, for a year)',
      period,
    )
    .option('--body <name>', 'only tasks of this body')
    .addOption(
      new Option('--by <order>', 'with table: by time, or by body').choices(['time', 'body']).default('time'),
    )
    .addOption(
      new Option('-f, --format <format>', 'how to write')
        .choices(Object.keys(agendaFormats))
        .default('table'),
    )
    .option('--alarm [days]', 'with ics: ring so many days before (7)', wholeNumber)
    .option('--bodies <file>', 'JSON file of more bodies to know')
    .action(async (inputs: string[], options: Options) => end(await writeAgenda(inputs, options)))
}

async function writeAgenda(names: readonly string[], options: Options): Promise<number> {
  const {asOf = todayInVietnam(), within, body, by, format, alarm, bodies} = options
  const summary = new Summary()
  const programmes: Programme[] = []
  const known = bodies && {bodies: await readBodies(bodies)}
  for await (const {path, programme} of readInputs(names, {...known}, summary))
    programmes.push(path === null ? programme : {...programme, document: path})
  const until = within === undefined ? undefined : (endOfPeriod(asOf, within) ?? undefined)
  const write = await agendaFormats[format].load()
  const text = write(agenda(programmes, {asOf, until, body}), {
    by,
    width: process.stdout.columns,
    alarm: alarm === true ? 7 : alarm,
  })
  await openOutput(undefined).write(text)
  return summary.failed > 0 ? exitCodes.failed : exitCodes.ok
}

/** The programmes are Vietnam's, and so is the day: UTC+7 all the year, whatever the machine's clock is set to. */
function todayInVietnam(): string {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
}

function isoDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`)
  if (
    !/^\d{4}-\d\d-\d\d$/.test(value) ||
    Number.isNaN(date.valueOf()) ||
    date.toISOString().slice(0, 10) !== value
  )
    throw new InvalidArgumentError('It is a date, YYYY-MM-DD.')
  return value
}

function period(value: string): string {
  if (endOfPeriod('2026-01-01', value) === null)
    throw new InvalidArgumentError('It is a period: 90d, 6w, 3m or 1y.')
  return value
}

function wholeNumber(value: string): number {
  if (!/^\d{1,4}$/.test(value)) throw new InvalidArgumentError('It is a number of days.')
  return Number(value)
}
