import type {Passage} from '../../text/passage.js'
import type {Attribute} from '../../tree/nodes.js'
import {bodyNouns, lexicon, parts, weakNouns} from './lexicon.js'

/** A labelled value in a task: `Thời gian hoàn thành: Quý I/2026`. Offsets into the passage's text. */
export interface LabelledValue {
  attribute: Attribute
  start: number
  valueStart: number
  valueEnd: number
}

interface LabelExpressions {
  strong: RegExp
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
  compiled = {
    strong: new RegExp(`(?:${alternatives.join('|')}) ?:`, 'y'),
    weak: new RegExp(`(?:${either(weakNouns)}) ?:`, 'y'),
    attributes,
  }
  return compiled
}

/** The label that starts at `at` of the passage: what it labels, and where its value starts. */
function labelAt(folded: string, at: number): {attribute: Attribute; valueStart: number} | null {
  const {strong, attributes} = expressions()
  strong.lastIndex = at
  const found = strong.exec(folded)
  if (!found) return null
  const group = attributes.findIndex((_, index) => found[index + 1] !== undefined)
  const both = found[0].includes('chủ trì') && found[0].includes('phối hợp')
  return {attribute: both ? 'lead-coordinating' : attributes[group]!, valueStart: at + found[0].length}
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
 * stops. The first may stand behind words of its task: `Xây dựng đề án. Đơn vị chủ trì: Sở Nội vụ`.
 */
export function labelledValues(passage: Passage): LabelledValue[] {
  const {folded} = passage
  if (!folded.includes(':')) return []
  const found: LabelledValue[] = []
  const open = (start: number) => {
    const label = labelAt(folded, start)
    if (!label) return
    const last = found.at(-1)
    if (last) last.valueEnd = start
    found.push({attribute: label.attribute, start, valueStart: label.valueStart, valueEnd: folded.length})
  }
  open(0)
  boundary.lastIndex = 0
  for (let stop = boundary.exec(folded); stop; stop = boundary.exec(folded)) open(boundary.lastIndex)
  for (const value of found) trimValue(folded, value)
  return found
}

function trimValue(folded: string, value: LabelledValue): void {
  while (value.valueStart < value.valueEnd && folded[value.valueStart] === ' ') value.valueStart++
  while (value.valueEnd > value.valueStart && /[ .;,]/.test(folded[value.valueEnd - 1]!)) value.valueEnd--
}
