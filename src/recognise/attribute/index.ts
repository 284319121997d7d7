import type {Passage} from '../../text/passage.js'
import type {Attribute} from '../../tree/nodes.js'
import {bodyNouns, lexicon, parts, weakNouns} from './lexicon.js'

/** A labelled value in a task: `Thời gian hoàn thành: Quý I/2026`. Offsets into the passage's text. */
export interface LabelledValue {
  attribute: Attribute
  /** Where the label starts, or the parenthesis that opens right before it. */
  start: number
  labelStart: number
  valueStart: number
  valueEnd: number
}

interface LabelExpressions {
  strong: RegExp
  /** A label that is the whole of a text, with or without a colon. */
  sole: RegExp
  /** The words that labels begin with: the expressions take long to compile, and most texts need neither. */
  firstWords: ReadonlySet<string>
  weak: RegExp
  attributes: readonly Attribute[]
}

let compiled: LabelExpressions | undefined

/** Made once, at first use: one alternative an attribute, the longest words first. */
function expressions(): LabelExpressions {
  if (compiled) return compiled
  const attributes: Attribute[] = []
  const alternatives: string[] = []
  const either = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
  for (const {attribute, nouns, qualifiers} of lexicon) {
    attributes.push(attribute)
    const tail = qualifiers.length ? `(?:(?:,| và|/)? ?(?:${either(qualifiers)})){0,3}` : ''
    alternatives.push(`((?:${either(nouns)})${tail})`)
  }
  const tail = `(?:(?:,| và|/|;)? ?(?:${either(parts.flatMap(({words}) => words))})){0,3}`
  for (const {attribute, words} of parts) {
    attributes.push(attribute)
    alternatives.push(
      `((?:(?:${either(bodyNouns)}) )?(?:${either(words)})${tail}|(?:cơ quan|đơn vị) (?:${either(words)})${tail})`,
    )
  }
  const nouns = [...lexicon.flatMap((entry) => entry.nouns), ...parts.flatMap(({words}) => words)]
  const first = [...nouns, ...bodyNouns, 'cơ quan', 'đơn vị'].map((noun) => noun.split(' ', 1)[0]!)
  compiled = {
    firstWords: new Set(first),
    strong: new RegExp(`(?:${alternatives.join('|')}) ?:`, 'y'),
    sole: new RegExp(`^(?:${alternatives.join('|')}) ?:?$`),
    weak: new RegExp(`(?:${either(weakNouns)}) ?:`, 'y'),
    attributes,
  }
  return compiled
}

const word = /[^ ,;:/]*/y

/** Whether a label may start at `at`: its first word begins some. */
function mayBegin(folded: string, at: number): boolean {
  word.lastIndex = at
  return expressions().firstWords.has(word.exec(folded)![0])
}

/** The label that starts at `at` of the passage: what it labels, and where its value starts. */
function labelAt(folded: string, at: number): {attribute: Attribute; valueStart: number} | null {
  if (!mayBegin(folded, at)) return null
  const {strong} = expressions()
  strong.lastIndex = at
  const found = strong.exec(folded)
  return found && {attribute: attributeOf(found), valueStart: at + found[0].length}
}

function attributeOf(found: RegExpExecArray): Attribute {
  if (found[0].includes('chủ trì') && found[0].includes('phối hợp')) return 'lead-coordinating'
  const {attributes} = expressions()
  return attributes[attributes.findIndex((_, index) => found[index + 1] !== undefined)]!
}

const longestSole = 60

/** What a passage labels that is nothing but a label, with or without a colon; null where it says anything else. */
export function soleLabel({folded}: Passage): Attribute | null {
  const found = folded.length <= longestSole && mayBegin(folded, 0) ? expressions().sole.exec(folded) : null
  return found && attributeOf(found)
}

/** Whether a passage starts with a label that only counts beside another. */
export function hasWeakLabel(passage: Passage): boolean {
  const {weak} = expressions()
  weak.lastIndex = 0
  return weak.test(passage.folded)
}

// Where a further label may start: after a sentence or a semicolon.
const boundary = /[.;] /g

/**
 * The labelled values of a passage, in order: a line of one, or of several after semicolons or full
 * stops. The first may stand behind words of its task: `Xây dựng đề án. Đơn vị chủ trì: Sở Nội vụ`, or
 * `Xây dựng đề án (chủ trì: Sở Nội vụ; thời gian: quý I)`.
 */
export function labelledValues(passage: Passage): readonly LabelledValue[] {
  const {folded} = passage
  if (!folded.includes(':')) return none
  const found: LabelledValue[] = []
  const open = (start: number, labelStart: number) => {
    const label = labelAt(folded, labelStart)
    if (!label) return
    const last = found.at(-1)
    if (last) last.valueEnd = start
    found.push({...label, start, labelStart, valueEnd: folded.length})
  }
  const remark = closingRemark(folded)
  if (remark !== 0) open(0, 0)
  let opened = remark < 0
  boundary.lastIndex = 0
  for (let stop = boundary.exec(folded); stop; stop = boundary.exec(folded)) {
    if (!opened && stop.index > remark) {
      open(remark, remark + 1)
      opened = true
    }
    open(boundary.lastIndex, boundary.lastIndex)
  }
  if (!opened) open(remark, remark + 1)
  const inRemark = remark >= 0 && found.some(({start}) => start === remark)
  for (const value of found) trimValue(folded, value, inRemark)
  return found
}

const none: readonly LabelledValue[] = []

/** Where the parenthesis that ends a text begins; -1 where none does. */
function closingRemark(folded: string): number {
  let at = folded.length - 1
  while (at >= 0 && /[ .;]/.test(folded[at]!)) at--
  if (folded[at] !== ')') return -1
  for (let depth = 0; at >= 0; at--) {
    if (folded[at] === ')') depth++
    else if (folded[at] === '(' && --depth === 0) return at
  }
  return -1
}

function trimValue(folded: string, value: LabelledValue, inRemark: boolean): void {
  while (value.valueStart < value.valueEnd && folded[value.valueStart] === ' ') value.valueStart++
  const closes = inRemark && value.valueEnd === folded.length
  trimEnd(folded, value)
  if (!closes) return
  value.valueEnd--
  trimEnd(folded, value)
}

function trimEnd(folded: string, value: LabelledValue): void {
  while (value.valueEnd > value.valueStart && /[ .;,]/.test(folded[value.valueEnd - 1]!)) value.valueEnd--
}
