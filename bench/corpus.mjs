import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import fc from 'fast-check'

/** Sizes of documents: how many of ten, and how many assignments a section of theirs has, some 600 bytes each. */
const sizes = [
  {share: 5, assignments: 13},
  {share: 3, assignments: 115},
  {share: 2, assignments: 310},
]
const sizeOf = sizes.flatMap(({share, assignments}) => Array(share).fill(assignments))

/**
 * Fills a folder with documents from the generator that the tests have, the same ones every time: mixed in size, 70 kB on
 * average, in folders of a hundred.
 *
 * @returns their bytes.
 */
export async function writeCorpus(folder, count) {
  const {programmesWith} = await loadGenerator()
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const assignments = sizeOf[(index * 7) % 10]
    const [{text}] = fc.sample(programmesWith({minLength: assignments, maxLength: assignments}), {
      numRuns: 1,
      seed: index,
    })
    const path = join(folder, String(Math.floor(index / 100)).padStart(3, '0'))
    if (index % 100 === 0) await mkdir(path, {recursive: true})
    await writeFile(join(path, `${String(index).padStart(5, '0')}.txt`), text)
    bytes += Buffer.byteLength(text)
  }
  return bytes
}

/** The generator is TypeScript. */
async function loadGenerator() {
  const file = (path) => fileURLToPath(new URL(path, import.meta.url))
  const outfile = file('../node_modules/.cache/generated-programmes.mjs')
  await build({
    entryPoints: [file('../test/generated-programmes.ts')],
    bundle: true,
    packages: 'external',
    format: 'esm',
    outfile,
  })
  return import(outfile)
}
