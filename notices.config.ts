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
  const covered = new Map<string, string[]>()
  for (const folder of [...folders].sort()) {
    const {name, version} = JSON.parse(await readFile(`${folder}/package.json`, 'utf8')) as Record<
      string,
      string
    >
    const {copyright, terms} = await licenceIn(folder)
    covered.set(terms, [...(covered.get(terms) ?? []), `${name} ${version}${copyright && ` · ${copyright}`}`])
  }
  return [...covered].map(([terms, packages]) => `${packages.join('\n')}\n\n${terms}`).join('\n\n\n')
}

/** A licence's copyright lines and, with its line breaks evened out, its terms. */
async function licenceIn(folder: string): Promise<{copyright: string; terms: string}> {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name))
  if (!file) throw new Error(`${folder} has no licence to show`)
  const paragraphs = (await readFile(`${folder}/${file}`, 'utf8')).trim().split(/\r?\n\s*\r?\n/)
  const isCopyright = (paragraph: string) => /^copyright\b/i.test(paragraph.trim())
  const evened = (some: string[]) => some.map((paragraph) => paragraph.trim().replace(/\s+/g, ' '))
  return {
    copyright: evened(paragraphs.filter(isCopyright)).join(' '),
    terms: evened(paragraphs.filter((paragraph) => !isCopyright(paragraph))).join('\n\n'),
  }
}
