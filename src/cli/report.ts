import {Command} from 'commander'
import {explorer} from '../node/explorer.js'
import {type PageDocument, writePage} from '../write/page.js'
import {readBodies} from './bodies.js'
import {exitCodes} from './exit.js'
import {readInputs} from './inputs.js'
import {openOutput} from './output.js'
import {Summary} from './summary.js'

interface Options {
  out?: string
  bodies?: string
}

/** `chuongtrinh report` writes programmes as one page to look at. */
export function reportCommand(end: (exitCode: number) => void): Command {
  return new Command('report')
    .description('write one self-contained page: tree, source, timeline, filters, downloads')
    .argument('[inputs...]', 'files, glob patterns or folders; - is standard input')
    .option('-o, --out <file>', 'write to a file')
    .option('--bodies <file>', 'JSON file of more bodies to know')
    .action(async (inputs: string[], options: Options) => end(await writeReport(inputs, options)))
}

async function writeReport(names: readonly string[], {out, bodies}: Options): Promise<number> {
  const summary = new Summary()
  const documents: PageDocument[] = []
  const known = bodies && {bodies: await readBodies(bodies)}
  for await (const {path, programme, file} of readInputs(names, {...known}, summary))
    documents.push({name: path ?? 'stdin', source: file.value === undefined ? null : String(file), programme})
  if (documents.length === 0) return exitCodes.failed
  const output = openOutput(out)
  await output.write(writePage(await explorer(), documents))
  await output.close()
  return summary.failed > 0 ? exitCodes.failed : exitCodes.ok
}
