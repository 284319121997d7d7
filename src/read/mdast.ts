/** What our readers tell of a paragraph beyond mdast. */
declare module 'mdast' {
  interface ParagraphData {
    /** All its text is set in bold or italics. */
    strong?: boolean
    /** Page of a paged source, from 1. */
    page?: number
  }
}

export type {}
