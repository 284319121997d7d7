import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync} from 'node:fs'
import {appendFile, mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {type AddressInfo, createServer} from 'node:net'
import {userInfo} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'

const sshd = '/usr/sbin/sshd'

/** Whether hosts can be had here: all of 127.0.0.0/8 is the machine's own on Linux alone. */
export const canHost = process.platform === 'linux' && existsSync(sshd)

/** A machine of its own, for whoever comes by SSH. */
export interface SshHost {
  /** Ends it as a power cut does: its server and all that runs there, at once. */
  kill(): Promise<void>
}

/** Makes the keys of hosts and of their user in a folder. */
export function makeKeys(folder: string): void {
  for (const key of ['host', 'user'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, key)])
}

/**
 * Starts an SSH server and adds it to the client's settings, `ssh_config` in the folder of the keys.
 *
 * @param address one of the loopback network.
 * @param path the `PATH` of what runs there.
 */
export async function startHost(
  folder: string,
  name: string,
  address: string,
  path: string,
): Promise<SshHost> {
  // Where a server of the superuser locks its unprivileged part in.
  if (process.getuid?.() === 0) await mkdir('/run/sshd', {recursive: true})
  const place = {name, address, port: await freePort(address)}
  const settings = join(folder, `${name}.sshd_config`)
  await writeFile(settings, serverSettings(place, folder, path))
  const log = join(folder, `${name}.log`)
  const server = spawn(sshd, ['-D', '-E', log, '-f', settings], {stdio: 'ignore'})
  const closed = once(server, 'close')
  await listening(server, log)
  await appendFile(join(folder, 'ssh_config'), clientSettings(place, folder))
  return {
    async kill() {
      await killTree(server.pid!)
      await closed
    },
  }
}

interface Place {
  name: string
  address: string
  port: number
}

async function freePort(address: string): Promise<number> {
  const server = createServer().listen(0, address)
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const clientSettings = ({name, address, port}: Place, folder: string) => `Host ${name}
  HostName ${address}
  Port ${port}
  User ${userInfo().username}
  IdentityFile ${folder}/user
  IdentitiesOnly yes
  BatchMode yes
  StrictHostKeyChecking no
  UserKnownHostsFile /dev/null
  LogLevel ERROR
`

/** A home of their own keeps the hosts from what the user's shell does first, and from the locks it would leave when they go down. */
const serverSettings = (
  {name, address, port}: Place,
  folder: string,
  path: string,
) => `ListenAddress ${address}
Port ${port}
HostKey ${folder}/host
AuthorizedKeysFile ${folder}/user.pub
PidFile none
StrictModes no
UsePAM no
SetEnv HOST=${name} HOME=${folder} PATH=${path}
`

async function listening(server: ChildProcess, log: string): Promise<void> {
  for (;;) {
    const said = await readFile(log, 'utf8').catch(() => '')
    if (said.includes('Server listening')) return
    if (server.exitCode !== null) throw new Error(`The SSH server did not start: ${said}`)
    await setTimeout(50)
  }
}

/** Each is stopped before its children are looked for, so that none is born unseen; a session is no group of its server's. */
async function killTree(root: number): Promise<void> {
  const tree = [root]
  for (const one of tree) {
    send(one, 'SIGSTOP')
    tree.push(...(await childrenOf(one)))
  }
  for (const one of tree) send(one, 'SIGKILL')
}

function send(id: number, signal: NodeJS.Signals): void {
  try {
    process.kill(id, signal)
  } catch {
    // It had ended.
  }
}

async function childrenOf(parent: number): Promise<number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const parents = await Promise.all(ids.map(parentOf))
  return ids.filter((_, at) => parents[at] === parent)
}

async function parentOf(id: number): Promise<number | null> {
  const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '')
  const parent = /^PPid:\t(\d+)$/m.exec(status)
  return parent && Number(parent[1])
}
