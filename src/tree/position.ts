import * as z from 'zod'

/** A place in the source: 1-based line and column, 0-based offset, in UTF-16 code units of the text as given. */
export const pointSchema = z.object({
  line: z.int().min(1),
  column: z.int().min(1),
  offset: z.int().min(0),
})

/** A stretch of the source; `end` is exclusive. */
export const positionSchema = z.object({start: pointSchema, end: pointSchema})

/** A place in the source, as {@link pointSchema} has it. */
export type Point = z.infer<typeof pointSchema>
/** A stretch of the source, as {@link positionSchema} has it. */
export type Position = z.infer<typeof positionSchema>
