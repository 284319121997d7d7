import {CONTINUE, visitParents} from 'unist-util-visit-parents'
import type {VFile} from 'vfile'
import {append} from '../text/append.js'
import type {Programme, ProgrammeNode} from '../tree/nodes.js'
import {follows, nextLabel, type Ordinal, readOrdinal} from './labels.js'

export interface Fault {
  kind: 'gap' | 'repeat' | 'level'
  node: ProgrammeNode
  reason: string
}

interface Numbered {
  node: ProgrammeNode
  label: string
  ordinal: Ordinal
}

/** Where the numbers of a programme do not follow one another. */
export function numberingFaults(programme: Programme): Fault[] {
  const faults: Fault[] = []
  /** The last number of each series, over all headings: articles, and some themes, are counted through. */
  const last = new Map<string, Numbered>()
  const labels = labelsOf(programme)
  visitParents(programme, (node, ancestors) => {
    if (!('children' in node)) return CONTINUE
    // The numbers of an annex are its own.
    if (node.type === 'annex') last.clear()
    const numbered = numberedIn(node)
    const misplaced = levelFaults(numbered, [...ancestors, node])
    const outside = new Set(misplaced.map((fault) => fault.node))
    const belonging = numbered.filter((one) => !outside.has(one.node))
    append(faults, misplaced)
    append(faults, siblingFaults(belonging, node, last, labels))
    return CONTINUE
  })
  return faults
}

export function sendFaults(faults: readonly Fault[], kind: Fault['kind'], file: VFile): void {
  for (const fault of faults)
    if (fault.kind === kind) file.message(fault.reason, {place: fault.node.position?.start})
}

/** The numbered children of a node. A capital letter is Roman unless an `A` opens the row. */
function numberedIn(node: ProgrammeNode): Numbered[] {
  const children = 'children' in node ? node.children : []
  const lettered = children.some((child) => 'label' in child && child.label === 'A')
  return children.flatMap((child) => {
    const label = 'label' in child ? child.label : null
    const ordinal = label ? readOrdinal(label, lettered) : null
    return ordinal && label ? [{node: child, label, ordinal}] : []
  })
}

/** Every label with the offsets where it stands. */
type Places = ReadonlyMap<string, readonly number[]>

function labelsOf(programme: Programme): Places {
  const labels = new Map<string, number[]>()
  visitParents(programme, (node) => {
    const label = 'label' in node ? node.label : null
    if (!label) return CONTINUE
    const offset = node.position?.start.offset ?? 0
    const offsets = labels.get(label)
    if (offsets) offsets.push(offset)
    else labels.set(label, [offset])
    return CONTINUE
  })
  return labels
}

const keyOf = ({series, above}: Ordinal) => `${series} ${above.join('.')}`
const lineOf = (node: ProgrammeNode) => (node.position ? ` in line ${node.position.start.line}` : '')

function siblingFaults(
  siblings: readonly Numbered[],
  parent: ProgrammeNode,
  last: Map<string, Numbered>,
  labels: Places,
): Fault[] {
  const faults: Fault[] = []
  const here = new Map<string, Map<number, Numbered>>()
  for (const [at, one] of siblings.entries()) {
    const {node, label, ordinal} = one
    const key = keyOf(ordinal)
    const before = last.get(key)
    const seen = here.get(key) ?? new Map<number, Numbered>()
    const same = seen.get(ordinal.number)
    if (same) {
      const reason = `Unexpected second ${label} under one heading, the first stands${lineOf(same.node) || ' above'}`
      faults.push({kind: 'repeat', node, reason})
    } else if (before && (seen.size > 0 || ordinal.number !== 1)) {
      const expected = nextLabel(before.label, before.ordinal)
      if (
        !follows(before.ordinal.number, ordinal.number, ordinal.series) &&
        !standsBetween(labels.get(expected), before.node, node)
      )
        faults.push({
          kind: 'gap',
          node,
          reason: `Unexpected ${label} after ${before.label}, expected ${expected}`,
        })
    } else if (!before && ordinal.number !== 1 && !isFirstByRight(one, parent, labels)) {
      faults.push({kind: 'gap', node, reason: `Unexpected ${label} as the first of its kind`})
    }
    here.set(key, seen.set(ordinal.number, one))
    // After a slip, 1 2 7 3, the row goes on as if it had not been: 7 is reported, 3 is not.
    const next = siblings[at + 1]
    if (!before || !next || !goesOn(before, next) || seen.size === 1) last.set(key, one)
  }
  return faults
}

/**
 * An annex published alone, `PHỤ LỤC II`; a single `3` under `III`, which stands for 3.1; an article whose forerunner stands
 * under another heading.
 */
function isFirstByRight({node, label, ordinal}: Numbered, parent: ProgrammeNode, labels: Places): boolean {
  if (node.type === 'annex') return 'children' in parent && parent.children[0] === node
  const heading = 'label' in parent && parent.label ? readOrdinal(parent.label) : null
  if (heading?.number === ordinal.number) return true
  const before = nextLabel(label, {...ordinal, number: ordinal.number - 2})
  return label.includes(' ') && standsBetween(labels.get(before), null, node)
}

function goesOn({ordinal: one}: Numbered, {ordinal: next}: Numbered): boolean {
  return keyOf(one) === keyOf(next) && follows(one.number, next.number, one.series)
}

/** The expected number is there, only deeper or under another heading: that is no gap in the text. */
function standsBetween(
  offsets: readonly number[] = [],
  one: ProgrammeNode | null,
  other: ProgrammeNode,
): boolean {
  const start = one?.position?.start.offset ?? -1
  const end = other.position?.start.offset ?? 0
  // By halves: a label may stand in thousands of places.
  let [low, high] = [0, offsets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! > start) high = middle
    else low = middle + 1
  }
  return low < offsets.length && offsets[low]! < end
}

function levelFaults(children: readonly Numbered[], ancestors: readonly ProgrammeNode[]): Fault[] {
  const above = ancestors.flatMap((node) => {
    const ordinal = 'label' in node && node.label ? readOrdinal(node.label) : null
    return ordinal?.series.startsWith('decimal') ? [[...ordinal.above, ordinal.number]] : []
  })
  const heading = above.at(-1)
  if (!heading) return []
  return children.flatMap(({node, label, ordinal}) => {
    if (ordinal.above.length === 0) return []
    const under = heading.join('.')
    const belongs = heading.every((number, at) => ordinal.above[at] === number)
    if (!belongs) return [{kind: 'level', node, reason: `Unexpected ${label} under ${under}`}]
    if (ordinal.above.length === heading.length) return []
    const missing = ordinal.above.slice(0, heading.length + 1).join('.')
    return [
      {kind: 'level', node, reason: `Unexpected ${label} right under ${under}, expected ${missing} first`},
    ]
  })
}
