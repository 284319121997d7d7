/** A row's number alone in its cell: `1`, `1.`, `2.1`, `IV`, `A`, `a)`, `(1)`, `-`; group 1 is the label. */
const rowLabel =
  /^\(?((?:[IVXL]{1,7}|[ivx]{1,5}|\d{1,3}[a-zđ]?|[A-ZĐ]|[a-zđ])(?:[.-]\d{1,3}){0,4}|(?:[IVXL]{1,7}|[A-ZĐ])(?:\.[a-zđ])?|[-–—+*•])[\s.,)/:-]{0,3}$/

/** Marks of emphasis that a plain text has kept. */
const marks = /^[*_]{1,3}(?=[^*_])|(?<=[^*_])[*_]{1,3}$/g

/** The number that a cell consists of, without its dot or bracket; null where it holds anything else. */
export function rowLabelOf(text: string): string | null {
  if (text.length > 20) return null
  return rowLabel.exec(text.replace(marks, '').trim())?.[1] ?? null
}
