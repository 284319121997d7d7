/** A piece of text as it was read: what it says, and where that stands in the source. */
export interface Piece {
  value: string
  /** Source offset of its first code unit. */
  start: number
  /** Source offset after its last code unit; more or less than `value.length` away where marks were decoded. */
  end: number
}
