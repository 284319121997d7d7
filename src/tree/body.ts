import * as z from 'zod'
import {positionSchema} from './position.js'

/** The branch of the political system a body belongs to. */
export const sectorSchema = z.enum([
  'party',
  'government',
  'legislature',
  'judiciary',
  'armed-forces',
  'front',
  'enterprise',
  'collective',
  'other',
])

/** The level of government a body stands at; `district` is that of before 1 July 2025. */
export const levelSchema = z.enum(['central', 'province', 'district', 'commune'])

/** A body as the text names it, and what the registry knows of it. */
export const bodyMentionSchema = z.object({
  /** The words of the text, whitespace collapsed. */
  raw: z.string(),
  /** The canonical name, abbreviations written out: `Ủy ban nhân dân tỉnh`. */
  name: z.string(),
  /** The registry's id of this kind of body, null for a body it does not know. */
  id: z.string().nullable(),
  level: levelSchema.nullable(),
  sector: sectorSchema.nullable(),
  /** The place whose body it is, `Hưng Yên`; null where it cannot be known. */
  jurisdiction: z.string().nullable(),
  /** A class of bodies: `các sở, ban, ngành liên quan`. */
  collective: z.boolean(),
  position: positionSchema.optional(),
})

/**
 * `lead` chủ trì · `responsible` named as the doer, no chủ trì · `coordinating` phối hợp · `advised` tham mưu cho …
 * · `directed` chỉ đạo … · `receiving` báo cáo, trình … · `mentioned` merely talked about.
 */
export const roleSchema = z.enum([
  'lead',
  'responsible',
  'coordinating',
  'advised',
  'directed',
  'receiving',
  'mentioned',
])

/** Where a responsibility was read: the heading above, the task’s own words, an attribute line, a column of a table, or a task above. */
export const responsibilitySourceSchema = z.enum(['heading', 'text', 'attribute', 'column', 'inherited'])

/** A body and its part in a task. */
export const responsibilitySchema = z.object({
  role: roleSchema,
  body: bodyMentionSchema,
  source: responsibilitySourceSchema,
})

/** One of {@link sectorSchema}. */
export type Sector = z.infer<typeof sectorSchema>
/** One of {@link levelSchema}. */
export type Level = z.infer<typeof levelSchema>
/** A body where it is named, as {@link bodyMentionSchema} has it. */
export type BodyMention = z.infer<typeof bodyMentionSchema>
/** One of {@link roleSchema}. */
export type Role = z.infer<typeof roleSchema>
/** One of {@link responsibilitySourceSchema}. */
export type ResponsibilitySource = z.infer<typeof responsibilitySourceSchema>
/** A body and its part in a task, as {@link responsibilitySchema} has it. */
export type Responsibility = z.infer<typeof responsibilitySchema>
