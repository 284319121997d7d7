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
  const stack: {node: ProgrammeNode; path: string; label: string}[] = []
  const pushChildren = (node: ProgrammeNode, path: string, label: string) => {
    if (!('children' in node) || node.children.length === 0) return
    const counts = new Map<string, number>()
    const named = node.children.map((child) => {
      const segment = segmentOf(child, label, counts, isRow)
      return {
        node: child,
        path: segment && path ? `${path}.${segment}` : segment || path,
        label: labelOf(child) ?? label,
      }
    })
    for (let at = named.length - 1; at >= 0; at--) stack.push(named[at]!)
  }
  pushChildren(programme, '', '')
  for (let next = stack.pop(); next; next = stack.pop()) {
    const {node, label} = next
    let {path} = next
    if (node.type === 'task') {
      const times = (taken.get(path) ?? 0) + 1
      taken.set(path, times)
      if (times > 1) path = `${path}-${times}`
      node.id = path
    }
    pushChildren(node, path, label)
  }
}

function labelOf(node: ProgrammeNode): string | null {
  return 'label' in node ? node.label : null
}

/** What a node adds to the path of what is below it; empty where it adds nothing. */
function segmentOf(
  node: ProgrammeNode,
  above: string,
  counts: Map<string, number>,
  isRow: (node: ProgrammeNode) => boolean,
): string {
  const count = (prefix: string) => {
    const number = (counts.get(prefix) ?? 0) + 1
    counts.set(prefix, number)
    return prefix + number
  }
  if (node.type === 'section') return count('s')
  if (node.type === 'annex') return count('a')
  if (!('label' in node)) return ''
  if (node.type === 'task' && isRow(node)) return count('r')
  if (node.label === null) return count('p')
  if (/^[^\p{L}\p{N}]+$/u.test(node.label)) return count('b')
  const own = node.label.startsWith(`${above}.`) ? node.label.slice(above.length + 1) : node.label
  return own.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
}
