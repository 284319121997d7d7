import type {ProgrammeDocument} from './document.js'

/** The id of the element that holds the programmes of a report. */
export const dataId = 'programmes'

/** Where the programmes of a report stand in the page. */
const place = `<script type="application/json" id="${dataId}">[]</script>`

/**
 * The explorer with programmes inside.
 *
 * @param page the empty explorer.
 */
export function embed(page: string, documents: readonly ProgrammeDocument[]): string {
  const [before, after] = page.split(place)
  if (after === undefined) throw new Error('The page has no place for programmes')
  return before + place.replace('[]', () => jsonForHtml(documents)) + after
}

/** JSON that cannot end the element it stands in. */
function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

/** The programmes that stand in a page. */
export function embedded(page: Document): ProgrammeDocument[] {
  return JSON.parse(page.getElementById(dataId)?.textContent || '[]') as ProgrammeDocument[]
}
