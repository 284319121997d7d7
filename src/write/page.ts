import type {Programme} from '../tree/nodes.js'

/** One programme that the explorer shows. */
export interface PageDocument {
  name: string
  /** The text that positions count in; null where there is none, as for Word files. */
  source: string | null
  programme: Programme
}

/** The id of the element of the page that holds programmes. */
export const programmesId = 'programmes'

/**
 * The explorer with programmes inside.
 *
 * @param page the empty explorer, `chuongtrinh/explorer.html`.
 */
export function writePage(page: string, documents: readonly PageDocument[]): string {
  const opening = `id="${programmesId}">`
  const at = page.indexOf(opening) + opening.length
  const end = page.indexOf('</script>', at)
  if (at < opening.length || end < 0) throw new Error('The page has no place for programmes')
  return page.slice(0, at) + jsonForHtml(documents) + page.slice(end)
}

/** JSON that cannot end the element it stands in. */
function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
