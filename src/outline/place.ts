import type {Span} from '../recognise/finding.js'
import type {Lines} from '../text/lines.js'
import type {ProgrammeNode} from '../tree/nodes.js'

/** Sets the position of every node: from its own start to the end of its last child. */
export function placeNodes(
  root: ProgrammeNode,
  spans: ReadonlyMap<ProgrammeNode, Span>,
  places: Lines,
): void {
  const order: ProgrammeNode[] = []
  const stack: ProgrammeNode[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    order.push(node)
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  // Children come after their parents in `order`: from the back, every child is placed before its parent.
  for (const node of order.reverse()) {
    const children = 'children' in node ? node.children : []
    const own = spans.get(node)
    const start = own?.start ?? children[0]?.position?.start.offset ?? 0
    const end = Math.max(own?.end ?? 0, children.at(-1)?.position?.end.offset ?? 0)
    node.position = places.position(start, end)
  }
}
