import type {Dirent} from 'node:fs'
import {readdir, stat} from 'node:fs/promises'
import {isAbsolute, sep} from 'node:path'

/** Files that are read in a folder. */
const readable = /\.(?:txt|md|markdown|html?|docx?|pdf|json|ndjson|jsonl)$/i

/**
 * The files that names, glob patterns and folders stand for, in order, each once. A name that stands for none stays, so
 * that reading it says so, and so does a folder in another that may not be listed. In a folder, hidden files are left
 * out, and links to folders are not followed, which might lead round in a circle.
 */
export async function findInputs(names: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const name of names) for (const path of await filesOf(name)) found.add(path)
  return [...found]
}

async function filesOf(name: string): Promise<string[]> {
  const kind = await stat(name).catch(() => null)
  if (kind?.isDirectory()) return orName(name, await filesIn(name.replace(/(?<=[^/])\/+$/, '')))
  if (kind) return [name]
  const {glob, isDynamicPattern} = await import('tinyglobby')
  if (!isDynamicPattern(name)) return [name]
  // In a pattern, a backslash takes the meaning from the sign after it: on Windows too folders are parted by slashes.
  const pattern = sep === '/' ? name : name.replaceAll(sep, '/')
  return orName(name, await glob(pattern, {absolute: isAbsolute(name)}))
}

async function filesIn(folder: string): Promise<string[]> {
  const paths: string[] = []
  const folders = [folder]
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const entries = await readdir(next, {withFileTypes: true}).catch(() => null)
    if (!entries) paths.push(next)
    for (const entry of entries ?? []) {
      const path = next === '/' ? `/${entry.name}` : `${next}/${entry.name}`
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) folders.push(path)
      else if (readable.test(entry.name) && (entry.isFile() || (await isLinkToFile(entry, path))))
        paths.push(path)
    }
  }
  return paths
}

/** Whether it is a link to a file, or to nothing, which reading it says. */
async function isLinkToFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false
  const target = await stat(path).catch(() => null)
  return target?.isFile() ?? true
}

function orName(name: string, paths: readonly string[]): string[] {
  return paths.length > 0 ? [...paths].sort() : [name]
}
