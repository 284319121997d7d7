import type {Attribute, ProgrammeNode} from '../tree/nodes.js'
import type {Passage} from './passage.js'

/** A labelled value that belongs to a node: of an attribute line, or of a table's column. */
export interface FieldValue {
  attribute: Attribute
  source: 'attribute' | 'column'
  passage: Passage
  /** Offsets in the passage's text; the label, if any, stands between `labelStart` and `start`. */
  labelStart: number
  start: number
  end: number
}

/** The words of one node, with their way back to the source: what `outline` hands to `annotate`. */
export interface NodeText {
  passage: Passage
  /** Offsets in the passage's text of the node's own words, without marker. */
  start: number
  end: number
  values: FieldValue[]
}

export type NodeTexts = Map<ProgrammeNode, NodeText>

declare module 'vfile' {
  interface DataMap {
    /** Set by `outline`, read by `annotate`. */
    nodeTexts: NodeTexts
  }
}
