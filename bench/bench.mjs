// Times the way from text to annotated tree on the seed, beside what it can be compared with. Run by `npm run bench`.
import {readFileSync} from 'node:fs'
import {vi} from 'chrono-node'
import remarkParse from 'remark-parse'
import {Bench} from 'tinybench'
import {unified} from 'unified'
import {parse} from '../dist/index.js'

const seed = readFileSync(new URL('../seeds/hung-yen.txt', import.meta.url), 'utf8')
const issued = new Date('2025-10-20')
const remark = unified().use(remarkParse)

/** The least that reading the text can cost: is it NFC, its lines, one expression over each. */
function floor(text) {
  let found = 0
  const lines = (text.normalize('NFC') === text ? text : text.normalize('NFC')).split('\n')
  for (const line of lines) if (/^\s*(?:[IVXLC]+\.|\d+(?:\.\d+)*\.|[a-zđ]\)|[-+])\s/.test(line)) found++
  return found
}

const bench = new Bench({time: 1500, warmupTime: 500})
bench
  .add('chuongtrinh', () => parse(seed))
  .add('remark-parse', () => remark.parse(seed))
  .add('chrono-node (vi)', () => vi.parse(seed, issued))
  .add('floor', () => floor(seed))
await bench.run()

const median = (name) => bench.getTask(name).result.latency.p50
const ours = median('chuongtrinh')
console.log(`seed: ${seed.length} characters, Node ${process.version}; median of each`)
for (const {name} of bench.tasks) {
  const ratio = name === 'chuongtrinh' ? '' : `   chuongtrinh takes ${(ours / median(name)).toFixed(2)} of it`
  console.log(`${name.padEnd(18)}${median(name).toFixed(3).padStart(9)} ms${ratio}`)
}

console.log('\nthe seed repeated')
let once = 0
for (const times of [1, 10, 100]) {
  const text = seed.repeat(times)
  const samples = Array.from({length: times === 1 ? 200 : times === 10 ? 30 : 5}, () => {
    const start = performance.now()
    parse(text)
    return performance.now() - start
  }).sort((a, b) => a - b)
  const time = samples[Math.floor(samples.length / 2)]
  once ||= time
  console.log(
    `${`× ${times}`.padEnd(18)}${time.toFixed(2).padStart(9)} ms   ${(time / once).toFixed(1)} times the time`,
  )
}
