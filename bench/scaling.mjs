// How time grows with the text, for texts made to be hard: `npm run scaling [NAME]`. After a build.
import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {check, parse} from '../dist/index.js'

const path = new URL('../fixtures/hostile/families.json', import.meta.url)
const wanted = process.argv[2] ?? ''
const size = 30_000

function textOf({before, units, after}, count) {
  const values = (at) => ({n: at + 1, d: (at % 28) + 1, m: (at % 12) + 1, y: 2000 + (at % 30)})
  const unit = (_, at) => units[at % units.length].replace(/\{([ndmy])\}/g, (_, name) => values(at)[name])
  return before + Array.from({length: count}, unit).join('') + after
}

function milliseconds(text, format) {
  const start = process.hrtime.bigint()
  const file = new VFile(text)
  check(parse(file, {format}), file)
  return Number(process.hrtime.bigint() - start) / 1e6
}

console.log('characters       ms      × 10    ratio')
for (const family of JSON.parse(readFileSync(path, 'utf8'))) {
  if (!family.name.includes(wanted)) continue
  const {format = 'text', units} = family
  const count = Math.ceil((size * units.length) / units.join('').length)
  const texts = [count, 10 * count].map((times) => textOf(family, times))
  // The least of three: what else the machine does only adds to it.
  const [once, tenfold] = texts.map((text) => Math.min(...[1, 2, 3].map(() => milliseconds(text, format))))
  const columns = [texts[0].length, once.toFixed(1), tenfold.toFixed(1), (tenfold / once).toFixed(1)]
  console.log(columns.map((value) => String(value).padStart(9)).join(' '), ` ${family.name}`)
}
