import {once} from 'node:events'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {Command, InvalidArgumentError} from 'commander'
import {explorer} from '../node/explorer.js'
import {UsageError} from './exit.js'

interface Options {
  port: number
}

/** `chuongtrinh explore` serves the explorer, into which files are dropped, until it is interrupted. */
export function exploreCommand(): Command {
  return new Command('explore')
    .description('serve the explorer on this machine: a page that reads files dropped on it')
    .option('-p, --port <number>', 'port on localhost; 0 for any that is free', port, 4780)
    .action(async (options: Options) => {
      const server = await serve(await explorer(), options.port)
      const {port} = server.address() as AddressInfo
      process.stdout.write(`http://localhost:${port}/\n`)
      await once(server, 'close')
    })
}

/** Gives the page to who is on this machine and asks for it, and nothing to anybody else. */
async function serve(page: string, port: number): Promise<Server> {
  const server = createServer(({method, url}, response) => {
    const found = url === '/' && (method === 'GET' || method === 'HEAD')
    response.writeHead(found ? 200 : 404, {
      'content-type': found ? 'text/html; charset=utf-8' : 'text/plain',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
    response.end(found && method === 'GET' ? page : '')
  })
  server.listen(port, 'localhost')
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      error.code === 'EADDRINUSE' ? `port ${port} is in use; --port names another` : error.message,
    )
  })
  process.once('SIGINT', stop).once('SIGTERM', stop)
  return server
}

function port(value: string): number {
  const number = Number(value)
  if (!/^\d{1,5}$/.test(value) || number > 65_535)
    throw new InvalidArgumentError('It is a number from 0 to 65535.')
  return number
}
