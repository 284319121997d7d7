import {defineConfig} from 'tsup'
import {buildExplorer} from './explorer.config.js'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    deadline: 'src/deadline.ts',
    body: 'src/body.ts',
    node: 'src/node/index.ts',
    cli: 'src/cli/index.ts',
    worker: 'src/node/batch/worker.ts',
    // Not entries of the package: parted from it, so that bundlers can leave out what is not used.
    'core/parse': 'src/parse.ts',
    'core/tree': 'src/tree/index.ts',
  },
  format: 'esm',
  target: 'node20',
  dts: {
    entry: {
      index: 'src/index.ts',
      deadline: 'src/deadline.ts',
      body: 'src/body.ts',
      node: 'src/node/index.ts',
    },
  },
  splitting: true,
  clean: true,
  // tsup replaces `node:` prefixes by default, which browsers' bundlers then take for packages.
  removeNodeProtocol: false,
  plugins: [
    {
      name: 'explorer',
      async buildEnd() {
        await buildExplorer(this.options.outDir)
      },
    },
  ],
})
