import * as z from 'zod'
import {positionSchema} from './position.js'
import {isoDateSchema} from './time.js'

const metadataFields = {
  title: z.string().nullable(),
  /** Lower case, as Decree 30/2020/NĐ-CP and Guidance 36-HD/VPTW name it: `chương trình hành động`, `kế hoạch`. */
  kind: z.string().nullable(),
  /** Number and symbol: `01-CTr/TU`, `141/KH-UBND`. */
  number: z.string().nullable(),
  date: isoDateSchema.nullable(),
  /** Where it was signed, from `Hưng Yên, ngày …`. */
  place: z.string().nullable(),
  issuer: z.string().nullable(),
  province: z.string().nullable(),
  /** First and last year of the term of office. */
  term: z.tuple([z.int(), z.int()]).nullable(),
  /** Ordinal of the congress whose resolution is carried out. */
  congress: z.int().nullable(),
}

const evidenceFields = Object.fromEntries(
  Object.keys(metadataFields).map((name) => [name, positionSchema.optional()]),
) as Record<keyof typeof metadataFields, z.ZodOptional<typeof positionSchema>>

/** What the document says of itself, each null where it does not say; `evidence` is where each was read. */
export const metadataSchema = z.object({...metadataFields, evidence: z.object(evidenceFields)})

/** What the document says of itself, as {@link metadataSchema} has it. */
export type Metadata = z.infer<typeof metadataSchema>
