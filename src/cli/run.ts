import {Command, CommanderError} from 'commander'
import manifest from '../../package.json' with {type: 'json'}
import {OutputError} from '../node/batch/target.js'
import {ChuongtrinhError} from '../tree/error.js'
import {agendaCommand} from './agenda.js'
import {checkCommand} from './check.js'
import {diffCommand} from './diff.js'
import {exitCodes, UsageError} from './exit.js'
import {exploreCommand} from './explore.js'
import {parseCommand} from './parse.js'
import {reportCommand} from './report.js'
import {schemaCommand} from './schema.js'

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
  program.addCommand(parseCommand(end).copyInheritedSettings(program))
  program.addCommand(checkCommand(end).copyInheritedSettings(program))
  program.addCommand(agendaCommand(end).copyInheritedSettings(program))
  program.addCommand(diffCommand(end).copyInheritedSettings(program))
  program.addCommand(reportCommand(end).copyInheritedSettings(program))
  program.addCommand(exploreCommand().copyInheritedSettings(program))
  program.addCommand(schemaCommand().copyInheritedSettings(program))
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
