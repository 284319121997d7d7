import {rm} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {build} from 'tsup'
import type {TestProject} from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the built command line. */
    cli: string
  }
}

/** Builds the package once for all tests, in a folder of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outDir = fileURLToPath(new URL(`../node_modules/.test-build-${process.pid}`, import.meta.url))
  await build({outDir, dts: false, silent: true})
  project.provide('cli', `${outDir}/cli.js`)
  return () => rm(outDir, {recursive: true})
}
