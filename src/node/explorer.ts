import {readFile} from 'node:fs/promises'

/** The empty explorer page, which is built beside this file. */
export function explorer(): Promise<string> {
  return readFile(new URL('./explorer.html', import.meta.url), 'utf8')
}
