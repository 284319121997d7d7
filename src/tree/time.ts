import * as z from 'zod'
import {bodyMentionSchema} from './body.js'
import {positionSchema} from './position.js'

/** A calendar date, `YYYY-MM-DD`; no time zone. */
export const isoDateSchema = z.iso.date()

/** The finest unit the words name: `quý II/2026` is a quarter, even though its dates are days. */
export const precisionSchema = z.enum(['day', 'month', 'quarter', 'half', 'year', 'term'])

/** `during` trong · `by` đến, chậm nhất · `before` trước (exclusive: `end` is the day before) · `from` từ. */
export const boundSchema = z.enum(['during', 'by', 'before', 'from'])

/** A stretch of days; `start` or `end` is null where open. */
export const intervalSchema = z.object({
  kind: z.literal('interval'),
  start: isoDateSchema.nullable(),
  end: isoDateSchema.nullable(),
  precision: precisionSchema,
  bound: boundSchema,
  /** `khoảng`, `dự kiến`, `đầu|giữa|cuối` of a month or a term: the dates are a likely reading. */
  approximate: z.boolean(),
  /** The year (or the term) did not stand in the words: it was taken from a neighbour or from the document. */
  inferred: z.boolean(),
  /** ISO 8601-2 (EDTF) form, null where the standard has none. */
  edtf: z.string().nullable(),
})

/** A repetition, as an RFC 5545 recurrence rule without DTSTART. */
export const recurringSchema = z.object({
  kind: z.literal('recurring'),
  rrule: z.string(),
  edtf: z.null(),
})

/** `thường xuyên`: all the time, no last day. */
export const ongoingSchema = z.object({kind: z.literal('ongoing')})

/** Waits for something that is not a date: `theo hướng dẫn của Trung ương`. */
export const conditionalSchema = z.object({kind: z.literal('conditional'), condition: z.string()})

/** Counted from an event: `trong 30 ngày kể từ ngày ban hành`. */
export const relativeSchema = z.object({
  kind: z.literal('relative'),
  /** ISO 8601 duration, `P30D`; working days as `P30D` with `workingDays`. */
  offset: z.string(),
  workingDays: z.boolean(),
  /** The event's own words, `ngày ban hành`. */
  anchor: z.string(),
  /** The date it comes to, where the anchor's date is known. */
  resolved: isoDateSchema.nullable(),
})

/** Words that stood where a time should stand and were not understood. */
export const unrecognisedSchema = z.object({kind: z.literal('unrecognised')})

/** When, in one of six forms, told apart by `kind`. */
export const timeSchema = z.discriminatedUnion('kind', [
  intervalSchema,
  recurringSchema,
  ongoingSchema,
  conditionalSchema,
  relativeSchema,
  unrecognisedSchema,
])

/** `complete` hoàn thành · `perform` thực hiện · `report` báo cáo · `submit` trình · `issue` ban hành. */
export const actionSchema = z.enum(['complete', 'perform', 'report', 'submit', 'issue'])

/** Where a deadline was read: the task’s own words, a heading or task above, an attribute line, or a column of a table. */
export const deadlineSourceSchema = z.enum(['own', 'inherited', 'attribute', 'column'])

/** One statement of when, with the raw words and their normal form. */
export const deadlineSchema = z.object({
  raw: z.string(),
  action: actionSchema.nullable(),
  /** To whom it is reported or submitted. */
  recipient: bodyMentionSchema.nullable(),
  times: z.array(timeSchema),
  /** The last day by which something is owed; null where there is none. */
  due: isoDateSchema.nullable(),
  source: deadlineSourceSchema,
  position: positionSchema.optional(),
})

/** One of {@link precisionSchema}. */
export type Precision = z.infer<typeof precisionSchema>
/** One of {@link boundSchema}. */
export type Bound = z.infer<typeof boundSchema>
/** A stretch of days, as {@link intervalSchema} has it. */
export type Interval = z.infer<typeof intervalSchema>
/** A repetition, as {@link recurringSchema} has it. */
export type Recurring = z.infer<typeof recurringSchema>
/** Days counted from an event, as {@link relativeSchema} has it. */
export type Relative = z.infer<typeof relativeSchema>
/** Any of {@link timeSchema}. */
export type Time = z.infer<typeof timeSchema>
/** One of {@link actionSchema}. */
export type Action = z.infer<typeof actionSchema>
/** One of {@link deadlineSourceSchema}. */
export type DeadlineSource = z.infer<typeof deadlineSourceSchema>
/** A statement of when, as {@link deadlineSchema} has it. */
export type Deadline = z.infer<typeof deadlineSchema>
