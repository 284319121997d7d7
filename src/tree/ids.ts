import type {Programme, ProgrammeNode} from './nodes.js'

/**
 * Gives every task its id: the path of labels from its section or annex, `s2.7.2` for section 2, task 7.2. What has no
 * number is counted among its like: `b4` the fourth bullet, `p1` the first unnumbered task, `r15` a table's row.
 * A path met twice gets a suffix, `s2.7.2-2`.
 *
 * @param isRow whether a task was the row of a table.
 */
export function assignIds(programme: Programme, isRow: (node: ProgrammeNode) => boolean): void {
  const taken = new Map<string, number>()
  const levels = [levelOf(programme.children, '', '')]
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.nodes[level.next++]
    if (!node) {
      levels.pop()
      continue
    }
    const segment = segmentOf(node, level, isRow)
    let path = segment && level.path ? `${level.path}.${segment}` : segment || level.path
    if (node.type === 'task') {
      const times = (taken.get(path) ?? 0) + 1
      taken.set(path, times)
      if (times > 1) path = `${path}-${times}`
      node.id = path
    }
    if ('children' in node && node.children.length > 0)
      levels.push(levelOf(node.children, path, labelOf(node) ?? level.label))
  }
}

/** The children of one node, some of which are named already. */
interface Level {
  nodes: readonly ProgrammeNode[]
  next: number
  /** Of the node, and its label or that of the next one above it. */
  path: string
  label: string
  /** How many were counted by each letter. */
  counts: Record<Letter, number>
}

type Letter = 's' | 'a' | 'r' | 'p' | 'b'

function levelOf(nodes: readonly ProgrammeNode[], path: string, label: string): Level {
  return {nodes, next: 0, path, label, counts: {s: 0, a: 0, r: 0, p: 0, b: 0}}
}

function labelOf(node: ProgrammeNode): string | null {
  return 'label' in node ? node.label : null
}

/** What a node adds to the path of what is below it; empty where it adds nothing. */
function segmentOf(
  node: ProgrammeNode,
  {label: above, counts}: Level,
  isRow: (node: ProgrammeNode) => boolean,
): string {
  const count = (letter: Letter) => letter + ++counts[letter]
  if (node.type === 'section') return count('s')
  if (node.type === 'annex') return count('a')
  if (!('label' in node)) return ''
  if (node.type === 'task' && isRow(node)) return count('r')
  const {label} = node
  if (label === null) return count('p')
  if (label !== '' && !/[\p{L}\p{N}]/u.test(label)) return count('b')
  const own = label.startsWith(above) && label[above.length] === '.' ? label.slice(above.length + 1) : label
  return /^[a-z0-9]*$/.test(own) ? own : own.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
}
