import {createHash} from 'node:crypto'
import {readFile, writeFile} from 'node:fs/promises'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build, type Metafile, type Plugin} from 'esbuild'
import {noticesOf} from './notices.config.js'

const pathOf = (name: string) => fileURLToPath(new URL(`src/web/${name}`, import.meta.url))

/** Builds the explorer: one HTML file that holds all it needs, and whose policy lets it ask for nothing else. */
export async function buildExplorer(outDir: string): Promise<void> {
  const [page, {text: script, metafile}, {text: style}] = await Promise.all([
    readFile(pathOf('page.html'), 'utf8'),
    bundle('main.tsx'),
    bundle('styles/page.css'),
  ])
  // Every copy of the page carries the notices of what it holds.
  const notices = (await noticesOf(metafile)).replaceAll('--', '- -')
  const parts = new Map([
    [`content="default-src 'none'"`, `content="${policyOf(script, style)}"`],
    ['<link rel="stylesheet" href="styles/page.css">', `<style>${style}</style>`],
    ['<script src="main.tsx"></script>', `<script>${script}</script>`],
  ])
  // In one pass, so that what is put in is not looked through again.
  const built = page.replace(new RegExp([...parts.keys()].join('|'), 'g'), (part) => parts.get(part)!)
  await writeFile(`${outDir}/explorer.html`, `${built.trimEnd()}\n<!--\n${notices}\n-->\n`)
}

async function bundle(entry: string): Promise<{text: string; metafile: Metafile}> {
  const {outputFiles, metafile} = await build({
    entryPoints: [pathOf(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome123', 'firefox121', 'safari17.5'],
    // The entities of HTML as a table, where browsers' builds would set markup to look them up, which the policy forbids.
    conditions: ['worker'],
    charset: 'utf8',
    plugins: [leftOut('d3-geo', 'd3-scale-chromatic'), unaskedLeftOut],
    legalComments: 'none',
    metafile: true,
  })
  return {text: outputFiles[0]!.text.trim(), metafile}
}

/** Leaves out of the bundle what Plot has for maps and palettes, of which the page draws none. */
function leftOut(...names: string[]): Plugin {
  return {
    name: 'left-out',
    setup(build) {
      build.onResolve(
        {filter: new RegExp(`^(?:${names.join('|')})$`)},
        async ({path, pluginData, ...options}) => {
          if (pluginData === 'looking') return undefined
          const {path: file} = await build.resolve(path, {...options, pluginData: 'looking'})
          return {path, namespace: 'left-out', pluginData: file, sideEffects: false}
        },
      )
      build.onLoad({filter: /./, namespace: 'left-out'}, async ({pluginData: file}) => {
        const exported = Object.keys(await import(pathToFileURL(file).href))
        return {contents: exported.map((name) => `export const ${name} = () => {}`).join('\n')}
      })
    },
  }
}

/** What the readers of HTML never ask for: what the parser would say of faults in a page, and how SVG names its attributes. */
const unasked: readonly (readonly [file: RegExp, contents: string])[] = [
  [/hast-util-from-html[\\/]lib[\\/]errors\.js$/, 'export const errors = {}'],
  [/property-information[\\/]lib[\\/]svg\.js$/, "export {html as svg} from './html.js'"],
]

const unaskedLeftOut: Plugin = {
  name: 'unasked-left-out',
  setup(build) {
    for (const [filter, contents] of unasked) build.onLoad({filter}, () => ({contents}))
  },
}

/** Content Security Policy (level 3): this script and these styles, no other; no connection; no text becomes markup. */
function policyOf(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
