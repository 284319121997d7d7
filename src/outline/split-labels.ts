import {soleLabel} from '../recognise/attribute/index.js'
import type {Attribute} from '../tree/nodes.js'
import {attributeKinds, giveLine, longestValue} from './attributes.js'
import type {Judge} from './judge.js'
import type {Item} from './nest.js'

/** A label without a colon, and the lines that hold its value. */
interface Split {
  attribute: Attribute
  lines: readonly Item[]
  /** What the lines say is what such a label asks for. */
  sure: boolean
}

/**
 * Gives the values of labels that stand on a line of their own, without a colon, to the items they speak of: `Đơn vị chủ
 * trì`, and below it `Sở Nội vụ`. Bodies and times are told by their words; other values count beside one of them.
 */
export function attachSplitLabels(items: readonly Item[], parent: Item | null, judge: Judge): void {
  const splits = items.some(isLabel) ? items.map((_, index) => splitAt(items, index, judge)) : []
  const beside = splits.some((split) => split?.sure)
  let owner = parent
  for (const [index, item] of items.entries()) {
    const split = splits[index]
    if (split && owner && beside) {
      item.attribute = split.attribute
      for (const line of split.lines) giveLine(line, split.attribute, owner)
    } else if (!item.attribute) {
      if (item.marker) owner = item
      if (item.children.length > 0) attachSplitLabels(item.children, item, judge)
    }
  }
}

function isLabel({block: {kind, passage}, marker}: Item): boolean {
  return kind === 'text' && (!marker || attributeKinds.has(marker.kind)) && soleLabel(passage) !== null
}

/** The label at `index` with the lines below it or, where there are none, the line after it. */
function splitAt(items: readonly Item[], index: number, judge: Judge): Split | null {
  const item = items[index]!
  const next = items[index + 1]
  if (!isLabel(item)) return null
  const lines = item.children.length > 0 ? item.children : next && !next.marker ? [next] : []
  if (lines.length === 0 || !lines.every(isValue)) return null
  const attribute = soleLabel(item.block.passage)!
  const asked =
    attribute === 'deadline' ? judge.saysWhen : askedOfBodies.has(attribute) ? judge.namesBodies : null
  const sure = asked !== null && lines.every(({block}) => asked(block.passage))
  return sure || !asked ? {attribute, lines, sure} : null
}

const askedOfBodies = new Set<Attribute>(['lead', 'responsible', 'coordinating', 'lead-coordinating'])

function isValue(item: Item): boolean {
  const {kind, passage} = item.block
  return (
    kind === 'text' && passage.text.length <= longestValue && item.children.length === 0 && !isLabel(item)
  )
}
