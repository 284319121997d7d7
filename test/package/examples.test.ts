import {cp, readFile, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect, inject, test} from 'vitest'
import {run} from './run.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const project = inject('project')
const page = `${root}docs/examples/README.md`

/** A command of the page, and what the page says that it prints. */
const claim = /```sh\n(?<command>[\s\S]*?)```\n\n```text\n(?<printed>[\s\S]*?)```\n/g

const text = await readFile(page, 'utf8')
let rewritten = text

beforeAll(async () => {
  for (const folder of ['docs/examples', 'seeds'])
    await cp(root + folder, `${project}/${folder}`, {recursive: true})
})

// As the golden files: `UPDATE=1` writes what is printed into the page, to be read by eye.
afterAll(async () => {
  if (process.env.UPDATE) await writeFile(page, rewritten)
})

test.each([...text.matchAll(claim)].map(({groups}) => [groups!.command!, groups!.printed!]))(
  '%s',
  async (command, printed) => {
    const seen = await run('bash', ['-euo', 'pipefail', '-c', command], project)
    rewritten = rewritten.replace(
      `${command}\`\`\`\n\n\`\`\`text\n${printed}`,
      () => `${command}\`\`\`\n\n\`\`\`text\n${seen}`,
    )
    if (!process.env.UPDATE) expect(seen).toBe(printed)
  },
)
