import {writeFile} from 'node:fs/promises'
import {defineConfig, type Options} from 'tsup'
import {buildExplorer} from './explorer.config.js'
import {noticesOf} from './notices.config.js'

const common: Options = {
  format: 'esm',
  target: 'node20',
  splitting: true,
  // tsup replaces `node:` prefixes by default, which browsers' bundlers then take for packages.
  removeNodeProtocol: false,
}

const library: Options = {
  ...common,
  clean: true,
  entry: {
    index: 'src/index.ts',
    deadline: 'src/deadline.ts',
    body: 'src/body.ts',
    node: 'src/node/index.ts',
    // Not entries of the package: parted from it, so that bundlers can leave out what is not used.
    'core/parse': 'src/parse.ts',
    'core/tree': 'src/tree/index.ts',
    'core/records': 'src/query/records.ts',
    'core/check': 'src/check/index.ts',
    'core/agenda': 'src/query/agenda/index.ts',
    'core/diff': 'src/query/diff/index.ts',
  },
  dts: {
    entry: {
      index: 'src/index.ts',
      deadline: 'src/deadline.ts',
      body: 'src/body.ts',
      node: 'src/node/index.ts',
    },
  },
  plugins: [
    {
      name: 'explorer',
      async buildEnd() {
        await buildExplorer(this.options.outDir)
      },
    },
  ],
}

/** The command holds the small packages that every run loads: to find and open their thirty files takes longer than to run them. */
const command: Options = {
  ...common,
  entry: {cli: 'src/cli/index.ts', worker: 'src/node/batch/worker.ts'},
  noExternal: [/^(?:unified|vfile(?:-message)?|unist-util-visit-parents|date-fns)(?:$|\/)/],
  esbuildPlugins: [
    {
      name: 'notices',
      setup({initialOptions, onEnd}) {
        onEnd(async ({metafile}) => {
          await writeFile(`${initialOptions.outdir}/cli-notices.txt`, `${await noticesOf(metafile!)}\n`)
        })
      },
    },
  ],
}

export default defineConfig([library, command])
