import type {Paragraph, RootContent, Table} from 'mdast'
import {append} from '../../text/append.js'

/** The blocks of all pages; a paragraph or a table that a page break has cut is one again, on its first page. */
export function joinPages(pages: readonly (readonly RootContent[])[]): RootContent[] {
  const joined: RootContent[] = []
  for (const [first, ...rest] of pages) {
    if (!first) continue
    const last = joined.at(-1)
    if (last && isCut(last, first)) {
      if (last.type === 'paragraph')
        last.children.push({type: 'text', value: `\n${wordsOf(first as Paragraph)}`})
      else append((last as Table).children, (first as Table).children)
      append(joined, rest)
    } else append(joined, [first, ...rest])
  }
  return joined
}

function isCut(last: RootContent, first: RootContent): boolean {
  if (last.type === 'paragraph' && first.type === 'paragraph') {
    const words = wordsOf(last)
    return (
      /,$/.test(words) ||
      (/^\p{Ll}/u.test(wordsOf(first)) &&
        !/^[a-zđ][.)]/.test(wordsOf(first)) &&
        !/[.;:!?…]["”)]*$/.test(words))
    )
  }
  return (
    last.type === 'table' &&
    first.type === 'table' &&
    columnsOf(last) > 2 &&
    columnsOf(last) === columnsOf(first)
  )
}

function wordsOf({children}: Paragraph): string {
  return children.map((child) => ('value' in child ? child.value : '')).join('')
}

function columnsOf({children}: Table): number {
  const widths = children.map((row) => row.children.reduce((sum, {data}) => sum + (data?.span ?? 1), 0))
  return widths.reduce((most, width) => Math.max(most, width), 0)
}
