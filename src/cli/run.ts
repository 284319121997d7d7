import {Command, CommanderError} from 'commander'
import manifest from '../../package.json' with {type: 'json'}
import {OutputError} from '../node/batch/target.js'
import {ChuongtrinhError} from '../tree/error.js'
import {exitCodes, UsageError} from './exit.js'

/** Each command by its name, loaded only when it is asked for, or when all are listed. */
const commands: Readonly<Record<string, (end: (code: number) => void) => Promise<Command>>> = {
  parse: async (end) => (await import('./parse.js')).parseCommand(end),
  check: async (end) => (await import('./check.js')).checkCommand(end),
  agenda: async (end) => (await import('./agenda.js')).agendaCommand(end),
  diff: async (end) => (await import('./diff.js')).diffCommand(end),
  report: async (end) => (await import('./report.js')).reportCommand(end),
  explore: async () => (await import('./explore.js')).exploreCommand(),
  schema: async () => (await import('./schema.js')).schemaCommand(),
}

/**
 * Runs the command line.
 *
 * @param args what stands after the program's name.
 * @returns the exit code: 0 all well, 1 some input failed, 2 wrong usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  let code: number = exitCodes.ok
  const end = (result: number) => {
    code = result
  }
  const program = new Command('chuongtrinh')
    .description('Reads Vietnamese action programmes (chương trình hành động) into a typed tree.')
    .version(manifest.version)
    .showHelpAfterError('(chuongtrinh --help tells how it is used)')
    .exitOverride()
  const asked = Object.keys(commands).filter((name) => name === args[0])
  for (const name of asked.length > 0 ? asked : Object.keys(commands))
    program.addCommand((await commands[name]!(end)).copyInheritedSettings(program))
  try {
    await program.parseAsync(args, {from: 'user'})
    return code
  } catch (error) {
    return exitCodeOf(error)
  }
}

/** Tells what went wrong, in one line; what is a fault of ours is thrown on, with its stack. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
  const isUsage = error instanceof UsageError || error instanceof OutputError
  if (!isUsage && !(error instanceof ChuongtrinhError)) throw error
  process.stderr.write(`chuongtrinh: ${error.message}\n`)
  return isUsage ? exitCodes.usage : exitCodes.failed
}
