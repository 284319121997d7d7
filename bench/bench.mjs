// Times the way from a source to its annotated tree on the seed, beside what it can be compared with: as text, Markdown and
// HTML, repeated, and from the command line. Run by `npm run bench`.
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {vi} from 'chrono-node'
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {Bench} from 'tinybench'
import {unified} from 'unified'
import {parse} from '../dist/index.js'

const path = fileURLToPath(new URL('../seeds/hung-yen.txt', import.meta.url))
const seed = readFileSync(path, 'utf8')
const blocks = seed.split('\n').filter((line) => line.trim())
const markdown = blocks.join('\n\n')
const html = `<!doctype html><html><head><meta charset="utf-8"><title>Hưng Yên</title></head><body><article>
${blocks.map((block) => `<p>${block.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('\n')}
</article></body></html>`

const issued = new Date('2025-10-20')
const remark = unified().use(remarkParse)
const gfm = unified().use(remarkParse).use(remarkGfm)
const rehype = unified().use(rehypeParse)

/** The least that reading the text can cost: is it NFC, its lines, one expression over each. */
function floor(text) {
  let found = 0
  const lines = (text.normalize('NFC') === text ? text : text.normalize('NFC')).split('\n')
  for (const line of lines) if (/^\s*(?:[IVXLC]+\.|\d+(?:\.\d+)*\.|[a-zđ]\)|[-+])\s/.test(line)) found++
  return found
}

/** Runs ours and the others in turn, prints the median of each and what part of its time ours takes. */
async function compare(title, ours, others) {
  const bench = new Bench({time: 2000, warmupTime: 1000})
  bench.add('chuongtrinh', ours)
  for (const [name, run] of Object.entries(others)) bench.add(name, run)
  await bench.run()
  console.log(title)
  const median = (name) => bench.getTask(name).result.latency.p50
  for (const {name} of bench.tasks)
    printRow(name, median(name), name === 'chuongtrinh' ? null : median('chuongtrinh') / median(name))
}

function printRow(name, time, ratio) {
  const told = ratio === null ? '' : `   chuongtrinh takes ${ratio.toFixed(2)} of it`
  console.log(`${name.padEnd(26)}${time.toFixed(3).padStart(10)} ms${told}`)
}

console.log(`seed: ${seed.length} characters, Node ${process.version}; median of each`)
await compare('\ntext', () => parse(seed), {
  'remark-parse': () => remark.parse(seed),
  'chrono-node (vi)': () => vi.parse(seed, issued),
  floor: () => floor(seed),
})
await compare('\nMarkdown', () => parse(markdown, {format: 'markdown'}), {
  'remark-parse, remark-gfm': () => gfm.parse(markdown),
})
await compare('\nHTML', () => parse(html, {format: 'html'}), {'rehype-parse': () => rehype.parse(html)})

function medianOf(times, run) {
  const samples = Array.from({length: times}, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return samples[Math.floor(samples.length / 2)]
}

console.log('\nthe seed repeated')
let once = 0
for (const [times, samples] of [
  [1, 200],
  [10, 30],
  [100, 5],
]) {
  const text = seed.repeat(times)
  const time = medianOf(samples, () => parse(text))
  once ||= time
  const told = `   ${(time / once).toFixed(1)} times the time`
  console.log(`${`× ${times}`.padEnd(26)}${time.toFixed(2).padStart(10)} ms${told}`)
}

console.log('\nfrom a cold start')
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const start = (...args) => medianOf(11, () => execFileSync(process.execPath, args, {stdio: 'ignore'}))
const command = start(cli, 'parse', path, '--format', 'json')
const bare = start('-e', '0')
printRow('chuongtrinh parse', command, null)
printRow('node -e 0', bare, command / bare)
