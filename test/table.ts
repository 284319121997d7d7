import {readFileSync} from 'node:fs'

/** Rows of a table in `fixtures/`: tab-separated cells, one case a line; `#` begins a comment. */
export function rowsOf(name: string): string[][] {
  const text = readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
  const lines = text.split('\n').filter((line) => line.trim() && !line.startsWith('#'))
  return lines.map((line) => line.split('\t'))
}
