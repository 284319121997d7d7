import {execFile} from 'node:child_process'

/** Runs a command; gives what it wrote to standard output, and throws all it wrote where it failed. */
export function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, args, {cwd, maxBuffer: 2 ** 26}, (error, stdout, stderr) => {
      if (error) reject(new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`, {cause: error}))
      else resolve(stdout)
    })
  })
}
