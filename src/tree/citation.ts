import * as z from 'zod'
import {positionSchema} from './position.js'
import {isoDateSchema} from './time.js'

/** A reference to another document (or to this programme's own annexes). */
export const citationSchema = z.object({
  /** The words of the text, whitespace collapsed. */
  raw: z.string(),
  /** The kind of document in lower case, `chỉ thị`, `nghị quyết`, `luật`; null where only a number stands. */
  type: z.string().nullable(),
  /** The running number as written, `45`. */
  number: z.string().nullable(),
  /** The symbol after the number, `CT/TW`, `NĐ-CP`. */
  symbol: z.string().nullable(),
  year: z.int().nullable(),
  date: isoDateSchema.nullable(),
  /** As written: `Bộ Chính trị`. */
  issuer: z.string().nullable(),
  /** Title or subject: `về đại hội đảng bộ các cấp …`. */
  title: z.string().nullable(),
  /** `điểm a khoản 18 Điều 1`, as written. */
  locator: z.string().nullable(),
  /** The short name the document gives it: `Nghị quyết Đại hội`. */
  alias: z.string().nullable(),
  /** Joins a corpus: `45-CT/TW`, `83/2025/QH15`; null where the words do not identify a document. */
  key: z.string().nullable(),
  position: positionSchema.optional(),
})

/** A reference to a document, as {@link citationSchema} has it. */
export type Citation = z.infer<typeof citationSchema>
