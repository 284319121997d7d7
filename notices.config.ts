import {readdir, readFile} from 'node:fs/promises'
import type {Metafile} from 'esbuild'

/**
 * The copyright notices and licences of the packages that a bundle holds, for its readers: each licence once, under the
 * packages that it covers.
 *
 * @throws where a package comes without its licence.
 */
export async function noticesOf({inputs}: Metafile): Promise<string> {
  const folders = new Set(
    Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []),
  )
  const covered = new Map<string, Map<string, string[]>>()
  for (const folder of [...folders].sort()) {
    const {name} = JSON.parse(await readFile(`${folder}/package.json`, 'utf8')) as {name: string}
    const {copyright, terms} = await licenceIn(folder)
    const holders = covered.get(terms) ?? new Map<string, string[]>()
    covered.set(terms, holders.set(copyright, [...(holders.get(copyright) ?? []), name]))
  }
  return [...covered].map(([terms, holders]) => `${packagesOf(holders)}\n\n${terms}`).join('\n\n\n')
}

const packagesOf = (holders: ReadonlyMap<string, string[]>) =>
  [...holders].map(([copyright, names]) => `${names.join(', ')} · ${copyright}`).join('\n')

/** A licence's copyright lines and, without its title, with its line breaks and quotes evened out, its terms. */
async function licenceIn(folder: string): Promise<{copyright: string; terms: string}> {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name))
  if (!file) throw new Error(`${folder} has no licence to show`)
  const paragraphs = (await readFile(`${folder}/${file}`, 'utf8')).trim().split(/\r?\n\s*\r?\n/)
  const isCopyright = (paragraph: string) => /^copyright\b/i.test(paragraph.trim())
  const isTitle = (paragraph: string) =>
    /^\(?(?:The )?(?:MIT|ISC|BSD\b.*) License(?: \(MIT\))?\)?$/i.test(paragraph.trim())
  const evened = (some: string[]) =>
    some.map((paragraph) =>
      paragraph
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/'(Software|AS IS)'/g, '"$1"'),
    )
  return {
    copyright: evened(paragraphs.filter(isCopyright)).join(' '),
    terms: evened(paragraphs.filter((paragraph) => !isCopyright(paragraph) && !isTitle(paragraph))).join(
      '\n\n',
    ),
  }
}
