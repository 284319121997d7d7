import {soleLabel} from '../recognise/attribute/index.js'
import type {Attribute} from '../tree/nodes.js'
import type {Judge} from './judge.js'
import type {MarkerKind} from './marker.js'
import type {Item} from './nest.js'

/** A label on a line of its own, often without a colon, and the lines that hold its value: `Đơn vị chủ trì`, `Sở Nội vụ`. */
export interface SplitLabel {
  attribute: Attribute
  lines: readonly Item[]
  /** The lines say what such a label asks for. */
  sure: boolean
}

/** Markers that an attribute line may have. */
export const attributeKinds = new Set<MarkerKind>(['letter', 'dash', 'plus', 'bullet'])

/** Longer than any value: below `Thời gian thực hiện:` may stand whole statements, `Bộ Công an tổng hợp … trước ngày …`. */
export const longestValue = 80

/**
 * The labels among items whose values stand below them, each at its index. Bodies and times are told by their words; other
 * values count beside one of them.
 */
export function splitLabels(items: readonly Item[], judge: Judge): (SplitLabel | null)[] {
  if (!items.some(isLabel)) return none
  const splits = items.map((item, index) => splitLabel(item, items[index + 1], judge))
  return splits.some((split) => split?.sure) ? splits : none
}

const none: (SplitLabel | null)[] = []

function isLabel({block: {kind, passage}, marker}: Item): boolean {
  return kind === 'text' && (!marker || attributeKinds.has(marker.kind)) && soleLabel(passage) !== null
}

/** The label with the lines below it or, where there are none, the line after it. */
function splitLabel(item: Item, next: Item | undefined, judge: Judge): SplitLabel | null {
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
