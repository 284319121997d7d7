import {Command, Option} from 'commander'
import manifest from '../../package.json' with {type: 'json'}
import type {Checked, RuleSeverities} from '../check/index.js'
import {readBodies} from './bodies.js'
import {exitCodes} from './exit.js'
import {readInputs} from './inputs.js'
import {openOutput} from './output.js'
import {Summary} from './summary.js'

interface Options {
  format: keyof typeof writers
  rule: string[]
  frail?: true
  bodies?: string
}

/** `chuongtrinh check` looks programmes over as a careful drafter would. */
export function checkCommand(end: (exitCode: number) => void): Command {
  return new Command('check')
    .description('look programmes over: missing deadlines, gaps in numbers, repeated paragraphs, …')
    .argument('[inputs...]', 'files, glob patterns or folders; - is standard input')
    .option('--frail', 'exit with 1 on warnings too')
    .addOption(
      new Option('-f, --format <format>', 'how to write').choices(Object.keys(writers)).default('text'),
    )
    .option('--rule <id=severity>', 'a rule off, warn or error; may be given again', collect, [])
    .option('--bodies <file>', 'JSON file of more bodies to know')
    .action(async (inputs: string[], options: Options) => end(await checkInputs(inputs, options)))
}

const collect = (value: string, before: string[]) => [...before, value]

async function checkInputs(names: readonly string[], options: Options): Promise<number> {
  const [{check}, {configuredFor, ruleOption}] = await Promise.all([
    import('../check/index.js'),
    import('./config.js'),
  ])
  const asked = options.rule.reduce<RuleSeverities>((before, value) => ruleOption(value, before), {})
  const bodies = options.bodies && {bodies: await readBodies(options.bodies)}
  const summary = new Summary()
  const checked: Checked[] = []
  for await (const {path, programme, file} of readInputs(names, {...bodies}, summary)) {
    const rules = {...(await configuredFor(path)), ...asked}
    checked.push({path, messages: check(programme, file, {rules})})
  }
  await openOutput(undefined).write(await writers[options.format](checked))
  return summary.failed > 0 || checked.some((one) => fails(one, options.frail))
    ? exitCodes.failed
    : exitCodes.ok
}

function fails({messages}: Checked, frail = false): boolean {
  return messages.some(({fatal}) => fatal || frail)
}

const writers = {
  async text(checked: readonly Checked[]): Promise<string> {
    const [{reporter}, {VFile}] = await Promise.all([import('vfile-reporter'), import('vfile')])
    const files = checked.map(({path, messages}) => {
      const file = new VFile(path === null ? {} : {path})
      file.messages = [...messages]
      return file
    })
    return files.length > 0 ? `${reporter(files)}\n` : ''
  },
  async json(checked: readonly Checked[]): Promise<string> {
    const values = checked.map(({path, messages}) => ({path, messages: messages.map(valuesOf)}))
    return `${JSON.stringify(values, null, 2)}\n`
  },
  async sarif(checked: readonly Checked[]): Promise<string> {
    const {toSarif} = await import('../check/index.js')
    return `${JSON.stringify(toSarif(checked, manifest.version), null, 2)}\n`
  },
}

/** A message is an `Error`, whose fields JSON does not show. */
function valuesOf({reason, line, column, place, ruleId, source, fatal, url}: Checked['messages'][number]) {
  return {reason, line, column, place, ruleId, source, fatal, url}
}
