// The command over a corpus, into one table: what a second worker brings, memory as the corpus grows, and the rate beside a
// loop that only copies. Run by `npm run bench:batch [DOCUMENTS]`, 10,000 of them where nothing is said.
import {spawnSync} from 'node:child_process'
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeSync,
} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {writeCorpus} from './corpus.mjs'

const count = Number(process.argv[2] ?? 10_000)
if (!Number.isInteger(count) || count < 1) throw new Error(`${process.argv[2]}: no number of documents`)

/** Bytes of disk for a document and its rows. */
const room = 300_000
const {bavail, bsize} = statfsSync(tmpdir())
if (bavail * bsize < count * room)
  throw new Error(`${tmpdir()}: ${Math.ceil((count * room) / 1e6)} MB are to be free, for ${count} documents`)

const folder = mkdtempSync(join(tmpdir(), 'chuongtrinh-bench-'))
process.on('exit', () => rmSync(folder, {recursive: true, force: true}))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const table = join(folder, 'all.csv')
/** Has a process tell, as it ends, what it has used with all its threads. */
const telling = `import {writeSync} from 'node:fs'
import {isMainThread} from 'node:worker_threads'
if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())))`

/** By the command, with so many workers. @returns the most memory it held, in MB, and the seconds that cores spent on it. */
function parseAll(folders, workers) {
  const args = ['--import', `data:text/javascript,${encodeURIComponent(telling)}`, cli, 'parse', ...folders]
  const options = ['--quiet', '--workers', String(workers), '--out', table]
  const {status, output} = spawnSync(process.execPath, [...args, ...options], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  })
  if (status !== 0) throw new Error(`chuongtrinh parse ended with ${status}`)
  const {maxRSS, userCPUTime, systemCPUTime} = JSON.parse(output[3])
  return {memory: maxRSS / 1000, processor: (userCPUTime + systemCPUTime) / 1e6}
}

/** What reading each file and writing it as JSON costs. */
function copyAll(folders) {
  const out = openSync(table, 'w')
  for (const path of folders.flatMap(filesIn))
    writeSync(out, `${JSON.stringify({text: readFileSync(path, 'utf8')})}\n`)
  closeSync(out)
}

const filesIn = (path) => readdirSync(path).map((name) => join(path, name))

/** Prints how long some work on folders takes, and what it uses. */
function time(name, folders, work) {
  const files = folders.flatMap(filesIn)
  const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6
  const start = performance.now()
  const used = work(folders)
  const seconds = (performance.now() - start) / 1000
  rmSync(table)
  printRow(name, [
    files.length,
    seconds.toFixed(1),
    used?.processor.toFixed(1),
    (files.length / seconds).toFixed(1),
    (megabytes / seconds).toFixed(2),
    used?.memory.toFixed(0),
  ])
  return {seconds, ...used}
}

function printRow(name, columns) {
  console.log(name.padEnd(14) + columns.map((value = '') => String(value).padStart(14)).join(''))
}

const corpus = join(folder, 'corpus')
const bytes = await writeCorpus(corpus, count)
console.log(
  `${count} documents, ${(bytes / 1e6).toFixed(0)} MB; Node ${process.version}, ${availableParallelism()} cores`,
)
const folders = filesIn(corpus)
const tenth = folders.slice(0, Math.ceil(folders.length / 10))

printRow('', ['documents', 'seconds', 'core seconds', 'documents/s', 'MB/s', 'peak MB'])
const few = time('two workers', tenth, (some) => parseAll(some, 2))
const two = time('two workers', folders, (all) => parseAll(all, 2))
const one = time('one worker', folders, (all) => parseAll(all, 1))
time('copying loop', folders, copyAll)
console.log(`\ntwo workers are ${(one.seconds / two.seconds).toFixed(2)} times one`)
console.log(`memory for all is ${(two.memory / few.memory).toFixed(2)} times that for a tenth`)
