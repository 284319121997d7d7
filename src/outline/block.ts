import type {Passage} from '../text/passage.js'
import type {Line} from './lines.js'
import type {Marker} from './marker.js'
import type {Grid} from './table/grid.js'

/** A statement of the document: lines that belong together, with its marker read. */
export interface Block {
  kind: 'text' | 'figure' | 'table'
  /** The words, without marker. */
  passage: Passage
  /** The words with their marker, as they stand. */
  whole: Passage
  marker: Marker | null
  /** Source offsets, `end` exclusive. */
  start: number
  end: number
  /** A blank line stands before it. */
  gap: boolean
  /** In bold or italics as a whole, or marked up as a heading. */
  strong: boolean
  /** File name or address of an image. */
  src: string | null
  grid: Grid | null
  lines: readonly Line[]
  /** Page numbers that stand between its lines, and are none of its words. */
  aside: readonly Line[]
}
