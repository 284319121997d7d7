import {readFileSync, writeFileSync} from 'node:fs'

const table = new URL('../../../fixtures/deadline/expressions.tsv', import.meta.url)
export const pageFile = new URL('../../../docs/deadlines.md', import.meta.url)

const opening = `# Deadlines

How [\`parseDeadline\`](../README.md#parsedeadlinetext-options) reads the ways a Vietnamese programme says _when_, group by group.
The kinds of times are specified in [the tree's specification](tree.md#deadline).

- **Times**: a stretch of days with its unit and its bound, \`..\` where it is open; \`approximate\` where the days are a likely
  reading, \`inferred\` where a year or a term did not stand in the words; a repetition as an RFC 5545 rule; \`ongoing\`; \`when “…”\`
  for what waits for something; \`P30D from “…”\` for what is counted from an event, with the date it comes to where that is known.
- **Due**: the last day by which something is owed.
- **Given**: what the document had to tell, its date or its term of office; the years the words leave out are read from it.
- Where an expression states several deadlines (_trình quý I/2026, ban hành quý II/2026_), the first is shown.

This page is made from the table that the tests run (\`fixtures/deadline/expressions.tsv\`):
\`UPDATE=1 npx vitest run test/recognise/deadline\` writes it anew.
`

/** `docs/deadlines.md`: every row of the table, group by group. */
export function deadlinesPage(): string {
  const [, ...groups] = readFileSync(table, 'utf8').split(/^## /m)
  return [opening, ...groups.map(groupText)].join('\n')
}

function groupText(group: string): string {
  const [title, ...lines] = group.trimEnd().split('\n')
  return `## ${title}\n\n${tableText([['words', 'times', 'due', 'given'], ...lines.map(cellsOf)])}`
}

function cellsOf(line: string): string[] {
  const [words, given, times, due] = line.split('\t').map((cell) => cell.replaceAll('|', '\\|'))
  return [words!, times!, mark(due), mark(given)]
}

/** An empty cell for `-`. */
const mark = (cell: string | undefined) => (cell === '-' || cell === undefined ? '' : cell)

/** A letter and its marks are one. */
const widthOf = (cell: string) => cell.normalize('NFC').length

/** A Markdown table, its columns as wide as their widest cell. */
function tableText([head, ...rows]: string[][]): string {
  const widths = head!.map((name, column) =>
    Math.max(...[name, ...rows.map((row) => row[column]!)].map(widthOf)),
  )
  const lines = [head!, widths.map((width) => '-'.repeat(width)), ...rows]
  return lines
    .map(
      (cells) =>
        `| ${cells.map((cell, column) => cell + ' '.repeat(widths[column]! - widthOf(cell))).join(' | ')} |\n`,
    )
    .join('')
}

if (process.env.UPDATE) writeFileSync(pageFile, deadlinesPage())
