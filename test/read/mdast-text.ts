import type {Nodes, Root, TableCell} from 'mdast'

/** The words of a node; `⏎` for a line end, `[url]` for an image. */
function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '⏎'
  if (node.type === 'footnoteReference') return `^${node.label}^`
  if (node.type === 'image') return `[${node.url}]`
  if ('children' in node) return node.children.map(wordsOf).join('')
  return 'value' in node ? node.value.replace(/\r\n?|\n/g, '⏎') : ''
}

/** A block in one line: what it is, and what it says. */
export function blockText(node: Nodes): string {
  if (node.type === 'heading') return `h${node.depth} ${tidy(wordsOf(node))}`
  if (node.type === 'table')
    return `table ${node.children.map((row) => row.children.map(cellText).join(' | ')).join(' / ')}`
  if (node.type === 'footnoteDefinition')
    return `note ${node.label}: ${node.children.map(blockText).join(' ¶ ')}`
  const strong = node.type === 'paragraph' && node.data?.strong ? '*' : ''
  return `${node.type === 'paragraph' ? 'p' : node.type}${strong} ${tidy(wordsOf(node))}`
}

function cellText(cell: TableCell): string {
  const {merged, span} = cell.data ?? {}
  return `${merged ? '^' : ''}${span ? `${span}×` : ''}${tidy(wordsOf(cell))}`
}

/** All blocks, parted by ` ¶ `; a paragraph of nothing but blanks and marks is not shown. */
export function blocksText(root: Root): string {
  return root.children
    .filter((node) => node.type !== 'paragraph' || wordsOf(node).trim())
    .map(blockText)
    .join(' ¶ ')
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?⏎ ?(?:⏎ ?)*/g, '⏎')
    .replace(/^⏎|⏎$/g, '')
    .trim()
}

/** Every text node of a tree. */
export function* textsOf(root: Nodes): Iterable<Extract<Nodes, {type: 'text'}>> {
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') yield node
    else if ('children' in node) stack.push(...node.children)
  }
}
