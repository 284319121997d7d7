import {stat} from 'node:fs/promises'

/** Endings of the files that are read in a folder. */
const endings = ['txt', 'md', 'markdown', 'html', 'htm', 'docx', 'doc', 'pdf', 'json', 'ndjson', 'jsonl']

/**
 * The files that names, glob patterns and folders stand for, in order, each once. A name that stands for none stays, so
 * that reading it says so.
 */
export async function findInputs(names: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const name of names) for (const path of await filesOf(name)) found.add(path)
  return [...found]
}

async function filesOf(name: string): Promise<string[]> {
  const kind = await stat(name).catch(() => null)
  if (kind && !kind.isDirectory()) return [name]
  const {glob, isDynamicPattern} = await import('tinyglobby')
  if (kind?.isDirectory()) {
    const paths = await glob(`**/*.{${endings.join(',')}}`, {cwd: name, caseSensitiveMatch: false})
    return orName(
      name,
      paths.map((path) => `${name.replace(/\/+$/, '')}/${path}`),
    )
  }
  return isDynamicPattern(name) ? orName(name, await glob(name)) : [name]
}

function orName(name: string, paths: readonly string[]): string[] {
  return paths.length > 0 ? [...paths].sort() : [name]
}
