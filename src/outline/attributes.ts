import {hasWeakLabel, type LabelledValue, labelledValues} from '../recognise/attribute/index.js'
import type {Attribute} from '../tree/nodes.js'
import type {Judge} from './judge.js'
import type {MarkerKind} from './marker.js'
import type {Item} from './nest.js'
import {attributeKinds, longestValue, type SplitLabel, splitLabels} from './split-labels.js'

/**
 * Gives labelled values to the items they speak of, and marks the lines that hold nothing else.
 *
 * An attribute line belongs to the item it follows: to the dash, where each dash is followed by its own; to the numbered
 * item, where they close one with several dashes. One that follows no item belongs to the item it stands under.
 */
export function attachAttributes(items: readonly Item[], parent: Item | null, judge: Judge): void {
  const labelled = items.map((item) => valuesOf(item))
  const splits = splitLabels(items, judge)
  const beside = splits.length > 0 || labelled.some(isAttributeLine)
  let before: Item | null = parent
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!
    const values = labelled[index]!
    const split = splits[index]
    if (item.attribute) continue
    if (before && split) markSplit(item, split, before)
    else if (before && isAttributeLine(values)) markLine(item, values, (isLettered(item) && parent) || before)
    else if (beside && parent && !isLettered(item) && isWeakLine(item)) markAttribute(item, 'other')
    else {
      if (values.length > 0) takeInline(item, values)
      if (item.marker) before = item
      if (item.children.length > 0) attachAttributes(item.children, item, judge)
    }
  }
  if (parent) liftShared(items, parent)
}

/** A numbered line that starts with a label is an item of its own: `4. Kinh phí thực hiện: …`. */
function valuesOf({block, marker}: Item): readonly LabelledValue[] {
  if (block.kind !== 'text') return none
  const values = labelledValues(block.passage)
  return marker && !attributeKinds.has(marker.kind) && isAttributeLine(values) ? none : values
}

const none: readonly LabelledValue[] = []

function isAttributeLine(values: readonly LabelledValue[]): boolean {
  return values[0]?.start === 0
}

/** `c) Cơ quan chủ trì: …` speaks of what its letters stand below; `a) Mục tiêu: …` beside it is an item. */
const isLettered = ({marker}: Item) => marker?.kind === 'letter'

function isWeakLine({block}: Item): boolean {
  return block.kind === 'text' && hasWeakLabel(block.passage)
}

function markSplit(label: Item, {attribute, lines}: SplitLabel, owner: Item): void {
  label.attribute = attribute
  for (const line of lines) giveLine(line, attribute, owner)
}

/** `line` holds values of `owner`; lines below a label without value hold them for it (`+ Trình: …` `+ Ban hành: …`). */
function markLine(line: Item, values: readonly LabelledValue[], owner: Item): void {
  for (const value of values) giveValue(line, value, owner)
  const {attribute, valueStart, valueEnd} = values[0]!
  line.attribute = attribute
  for (const child of line.children) {
    if (valueStart !== valueEnd) markAttribute(child, attribute)
    else if (!isStatement(child)) giveLine(child, attribute, owner)
  }
}

function isStatement({block}: Item): boolean {
  return (
    block.kind !== 'text' ||
    (block.passage.text.length > longestValue && !isAttributeLine(labelledValues(block.passage)))
  )
}

/** The whole of a line below an empty label, or the labelled values it has itself. */
function giveLine(line: Item, attribute: Attribute, owner: Item): void {
  const own = valuesOf(line)
  const whole = {attribute, start: 0, labelStart: 0, valueStart: 0, valueEnd: line.block.passage.text.length}
  for (const value of isAttributeLine(own) ? own : [whole]) giveValue(line, value, owner)
  markAttribute(line, attribute)
}

function giveValue(line: Item, value: LabelledValue, owner: Item): void {
  if (value.valueStart === value.valueEnd) return
  owner.values.push({
    attribute: value.attribute,
    source: 'attribute',
    passage: line.block.passage,
    labelStart: value.labelStart,
    start: value.valueStart,
    end: value.valueEnd,
  })
}

function markAttribute(item: Item, attribute: Attribute): void {
  const stack = [item]
  for (let next = stack.pop(); next; next = stack.pop()) {
    next.attribute = attribute
    for (const child of next.children) stack.push(child)
  }
}

/** `Xây dựng đề án. Đơn vị chủ trì: Sở Nội vụ`: the item's own words end where the first label starts. */
function takeInline(item: Item, values: readonly LabelledValue[]): void {
  for (const value of values) giveValue(item, value, item)
  item.textEnd = values[0]!.start
}

const listKinds = new Set<MarkerKind>(['dash', 'plus', 'bullet'])

/** Values that only the last of several dashes has close the item above: all its dashes inherit them. */
function liftShared(items: readonly Item[], parent: Item): void {
  if (!parent.marker || listKinds.has(parent.marker.kind)) return
  const dashes = items.filter(({marker, attribute}) => marker && listKinds.has(marker.kind) && !attribute)
  const last = dashes.at(-1)
  if (dashes.length < 2 || !last) return
  const shared = (item: Item) => item.values.filter(({passage}) => passage !== item.block.passage)
  if (dashes.some((item) => item !== last && item.values.length > 0) || shared(last).length === 0) return
  parent.values.push(...shared(last))
  last.values = last.values.filter(({passage}) => passage === last.block.passage)
}
