import {type Page, type Row, rowsOf, textOf, type Word} from './page.js'

/** What stands on pages beside the text: their numbers, and heads or feet that run through the document. */
export interface Furniture {
  words: ReadonlySet<Word>
  /** What it says, each once. */
  texts: string[]
}

/** The part of a page's height, at its top and bottom, where furniture stands. */
const margin = 0.1

const pageNumber =
  /^(?:[-–—]\s*)?(?:(?:Trang|Page)\s*)?\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?(?:\s*[-–—])?$/i

export function furnitureOf(pages: readonly Page[]): Furniture {
  const rows = pages.flatMap((page) => edgeRows(page))
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(form(row), (counts.get(form(row)) ?? 0) + 1)
  const often = Math.max(3, pages.length * 0.4)
  const found = rows.filter((row) => pageNumber.test(textOf(row.words)) || counts.get(form(row))! >= often)
  return {
    words: new Set(found.flatMap(({words}) => words)),
    texts: [...new Set(found.map((row) => form(row).replace(/0/g, '#')))],
  }
}

/** The first and last rows of a page, where they stand at its edge. */
function edgeRows({words, height}: Page): Row[] {
  const rows = rowsOf(words)
  const edges = new Set([...rows.slice(0, 2), ...rows.slice(-2)])
  return [...edges].filter(({y}) => y < height * margin || y > height * (1 - margin))
}

/** What a row says on every page: its numbers differ. */
function form({words}: Row): string {
  return textOf(words).replace(/\d+/g, '0')
}
