/**
 * Characters that change the order or the look of the words around them without being seen: bidirectional controls,
 * joiners of no width, line and paragraph separators (Unicode Technical Report 36, 2.5).
 */
const unseen = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g

/** A text for display, of the same length: unseen controls become a sign that is seen. */
export function visible(text: string): string {
  return text.replace(unseen, '\uFFFD')
}
