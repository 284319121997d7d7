import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {buffer} from 'node:stream/consumers'
import {inject} from 'vitest'

export interface Ran {
  code: number
  stdout: string
  stderr: string
}

/** Runs the built command line in a process of its own. */
export async function chuongtrinh(
  args: readonly string[],
  {input = '', cwd, env}: {input?: string | Uint8Array; cwd?: string; env?: Record<string, string>} = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [inject('cli'), ...args], {cwd, env: {...process.env, ...env}})
  child.stdin.on('error', () => {}).end(input)
  const [[code], stdout, stderr] = await Promise.all([
    once(child, 'close'),
    buffer(child.stdout),
    buffer(child.stderr),
  ])
  return {code: code as number, stdout: stdout.toString(), stderr: stderr.toString()}
}
