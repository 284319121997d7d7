import * as z from 'zod'
import {isoDateSchema} from './time.js'

/**
 * The flat view of one task. Lists are lists of names, abbreviations written out; writers of flat formats join them with `; `.
 * Columns and their order are the same in NDJSON, CSV, XLSX and Parquet.
 */
export const taskRecordSchema = z.object({
  /** Name of the source, null where it had none. */
  document: z.string().nullable(),
  id: z.string(),
  /** Title of the section or annex, else its label. */
  section: z.string().nullable(),
  /** Title of the nearest heading above: the bodies' or the theme's. */
  assignment: z.string().nullable(),
  label: z.string().nullable(),
  text: z.string(),
  lead: z.array(z.string()),
  responsible: z.array(z.string()),
  coordinating: z.array(z.string()),
  advised: z.array(z.string()),
  /** The raw words. */
  deadline: z.string().nullable(),
  /** Kinds of its times, in order, without repetition, joined by `+`. */
  kind: z.string().nullable(),
  /** The earliest start and the last due day of its times. */
  start: isoDateSchema.nullable(),
  due: isoDateSchema.nullable(),
  rrule: z.string().nullable(),
  condition: z.string().nullable(),
  deadline_source: z.string().nullable(),
  /** Keys, or the raw words where there is no key. */
  citations: z.array(z.string()),
  deliverables: z.array(z.string()),
  start_offset: z.int().nullable(),
  end_offset: z.int().nullable(),
})

/** One row of the flat view, as {@link taskRecordSchema} has it. */
export type TaskRecord = z.infer<typeof taskRecordSchema>
