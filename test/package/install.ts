import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {TestProject} from 'vitest/node'
import {run} from './run.js'

/** What the package is tried with, beside itself. */
const companions = [
  'typescript@5.9',
  'vite@8',
  '@types/node@20',
  'deno@2',
  'bun@1',
  '@duckdb/node-api@1.5.5-r.5',
]

interface Packed {
  filename: string
  files: {path: string}[]
  unpackedSize: number
}

declare module 'vitest' {
  interface ProvidedContext {
    /** A project that depends on the packed package and on nothing else of ours. */
    project: string
    packed: Packed
  }
}

/** Packs what was built, and installs it into an empty project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const folder = await mkdtemp(join(tmpdir(), 'chuongtrinh-package-'))
  const [packed] = JSON.parse(
    await run('npm', ['pack', '--json', '--pack-destination', folder], root),
  ) as Packed[]
  await writeFile(join(folder, 'package.json'), JSON.stringify({name: 'user', private: true, type: 'module'}))
  const options = ['--prefer-offline', '--no-audit', '--no-fund']
  await run('npm', ['install', ...options, join(folder, packed!.filename), ...companions], folder)
  project.provide('project', folder)
  project.provide('packed', packed!)
  return () => rm(folder, {recursive: true})
}
