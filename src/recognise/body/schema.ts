import * as z from 'zod'
import {levelSchema, sectorSchema} from '../../tree/body.js'
import type {BodyKind} from './kind.js'

/** What may follow a name to say whose body it is. */
export const complementSchema = z.enum(['unit', 'committee', 'body', 'name', 'words', 'topic', 'institution'])

/** Checks one entry of the registry, the built-in ones (in a test) and the caller's own. */
export const bodyKindSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: z.string().trim().min(2),
  gloss: z.string(),
  aliases: z.array(z.string().trim().min(2)).exactOptional(),
  sector: sectorSchema,
  level: levelSchema.nullable(),
  takes: z.array(complementSchema).exactOptional(),
  needs: z.literal(true).exactOptional(),
  collective: z.literal(true).exactOptional(),
  until: z.iso.date().exactOptional(),
  successors: z.array(z.string()).exactOptional(),
}) satisfies z.ZodType<BodyKind, unknown>
