import * as z from 'zod'
import {bodyMentionSchema, responsibilitySchema} from './body.js'
import {citationSchema} from './citation.js'
import {deliverableSchema} from './deliverable.js'
import {metadataSchema} from './metadata.js'
import {positionSchema} from './position.js'
import {deadlineSchema} from './time.js'
import {schemaVersion} from './version.js'

const node = {
  /** From the marker to the end of the last child; absent where the source has no text positions. */
  position: positionSchema.optional(),
}

/** Children of the kinds given; a recursive schema must name their types, which cannot be inferred in a circle. */
type Children<Kind> = z.ZodArray<z.ZodType<Kind>>

/** The marker as written, without its dot or parenthesis: `2.1`, `a`, `-`, `Điều 1`; null where there is none. */
const label = z.string().nullable()

/** Which field of the task above an attribute line fills. */
export const attributeSchema = z.enum([
  'deadline', // Thời gian, Thời hạn, Tiến độ, Lộ trình
  'lead', // Cơ quan chủ trì
  'lead-coordinating', // Cơ quan chủ trì, phối hợp
  'responsible', // Đơn vị thực hiện
  'coordinating', // Cơ quan phối hợp
  'deliverable', // Sản phẩm, Kết quả
  'funding', // Kinh phí
  'other', // Cấp trình, Ghi chú
])

/** Words that assign nothing; also an attribute line, whose value the task above took. */
export const paragraphSchema = z.object({
  type: z.literal('paragraph'),
  text: z.string(),
  deadlines: z.array(deadlineSchema),
  citations: z.array(citationSchema),
  /** Set on an attribute line such as `- Thời gian hoàn thành: Quý I/2026`, whose value the task above took. */
  attribute: attributeSchema.optional(),
  ...node,
})

/** A picture with its caption and credit. */
export const figureSchema = z.object({
  type: z.literal('figure'),
  src: z.string().nullable(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
  ...node,
})

/** A table that is none of tasks; its cells as text. */
export const tableSchema = z.object({
  type: z.literal('table'),
  rows: z.array(z.array(z.string())),
  ...node,
})

/** A statement that assigns nothing: a purpose, a requirement, an objective. */
export const clauseSchema = z.object({
  type: z.literal('clause'),
  label,
  text: z.string(),
  citations: z.array(citationSchema),
  get children(): Children<Clause | Paragraph | Figure | Table> {
    return z.array(z.discriminatedUnion('type', [clauseSchema, paragraphSchema, figureSchema, tableSchema]))
  },
  ...node,
})

/** What is to be done, by whom and by when; responsibilities and deadlines are its own, else inherited. */
export const taskSchema = z.object({
  type: z.literal('task'),
  /** Unique in the programme and readable: `s2.7.2`, `s2.10.8.b4`, `a2.r15`. */
  id: z.string(),
  label,
  text: z.string(),
  responsibilities: z.array(responsibilitySchema),
  deadlines: z.array(deadlineSchema),
  citations: z.array(citationSchema),
  deliverables: z.array(deliverableSchema),
  get children(): Children<Task | Paragraph | Figure | Table> {
    return z.array(z.discriminatedUnion('type', [taskSchema, paragraphSchema, figureSchema, tableSchema]))
  },
  ...node,
})

/** A heading that names bodies; what stands below is theirs to do. */
export const assignmentSchema = z.object({
  type: z.literal('assignment'),
  label,
  title: z.string(),
  bodies: z.array(bodyMentionSchema),
  deadlines: z.array(deadlineSchema),
  children: z.array(z.discriminatedUnion('type', [taskSchema, paragraphSchema, figureSchema, tableSchema])),
  ...node,
})

/** A heading that names a topic. */
export const themeSchema = z.object({
  type: z.literal('theme'),
  label,
  title: z.string(),
  /** What its attribute lines say; its tasks inherit it. */
  responsibilities: z.array(responsibilitySchema),
  deadlines: z.array(deadlineSchema),
  get children(): Children<Theme | Assignment | Task | Clause | Paragraph | Figure | Table> {
    return z.array(
      z.discriminatedUnion('type', [
        themeSchema,
        assignmentSchema,
        taskSchema,
        clauseSchema,
        paragraphSchema,
        figureSchema,
        tableSchema,
      ]),
    )
  },
  ...node,
})

/** What a section is for. */
export const sectionRoleSchema = z.enum(['purpose', 'objectives', 'tasks', 'implementation', 'other'])

/** A part, chapter, article or other section of the document. */
export const sectionSchema = z.object({
  type: z.literal('section'),
  label,
  title: z.string().nullable(),
  role: sectionRoleSchema,
  /** No heading was in the text: a banner image or a numbering restart gave it. */
  inferred: z.boolean(),
  get children(): Children<Section | Assignment | Theme | Task | Clause | Paragraph | Figure | Table> {
    return z.array(
      z.discriminatedUnion('type', [
        sectionSchema,
        assignmentSchema,
        themeSchema,
        taskSchema,
        clauseSchema,
        paragraphSchema,
        figureSchema,
        tableSchema,
      ]),
    )
  },
  ...node,
})

/** An annex, with what stands in it. */
export const annexSchema = z.object({
  type: z.literal('annex'),
  label,
  title: z.string().nullable(),
  /** `(Ban hành kèm theo …)`, without its parentheses. */
  note: z.string().nullable(),
  children: z.array(
    z.discriminatedUnion('type', [
      sectionSchema,
      assignmentSchema,
      themeSchema,
      taskSchema,
      clauseSchema,
      paragraphSchema,
      figureSchema,
      tableSchema,
    ]),
  ),
  ...node,
})

/** What stands before the first section: masthead, title, legal bases, opening words. */
export const preambleSchema = z.object({
  type: z.literal('preamble'),
  children: z.array(z.discriminatedUnion('type', [paragraphSchema, figureSchema, tableSchema])),
  ...node,
})

/** What stands after the last: recipients and signature. */
export const closingSchema = z.object({
  type: z.literal('closing'),
  signatory: z.string().nullable(),
  recipients: z.array(z.string()),
  children: z.array(z.discriminatedUnion('type', [paragraphSchema, figureSchema, tableSchema])),
  ...node,
})

/** The root: a whole document. */
export const programmeSchema = z.object({
  type: z.literal('programme'),
  /** Name of the source, where a writer puts several programmes in one file. */
  document: z.string().optional(),
  schemaVersion: z.literal(schemaVersion),
  metadata: metadataSchema,
  children: z.array(
    z.discriminatedUnion('type', [preambleSchema, sectionSchema, annexSchema, closingSchema]),
  ),
  ...node,
})

/** One of {@link attributeSchema}. */
export type Attribute = z.infer<typeof attributeSchema>
/** A {@link paragraphSchema} node. */
export type Paragraph = z.infer<typeof paragraphSchema>
/** A {@link figureSchema} node. */
export type Figure = z.infer<typeof figureSchema>
/** A {@link tableSchema} node. */
export type Table = z.infer<typeof tableSchema>
/** A {@link clauseSchema} node. */
export interface Clause extends z.infer<typeof clauseSchema> {}
/** A {@link taskSchema} node. */
export interface Task extends z.infer<typeof taskSchema> {}
/** An {@link assignmentSchema} node. */
export type Assignment = z.infer<typeof assignmentSchema>
/** A {@link themeSchema} node. */
export interface Theme extends z.infer<typeof themeSchema> {}
/** One of {@link sectionRoleSchema}. */
export type SectionRole = z.infer<typeof sectionRoleSchema>
/** A {@link sectionSchema} node. */
export interface Section extends z.infer<typeof sectionSchema> {}
/** An {@link annexSchema} node. */
export type Annex = z.infer<typeof annexSchema>
/** A {@link preambleSchema} node. */
export type Preamble = z.infer<typeof preambleSchema>
/** A {@link closingSchema} node. */
export type Closing = z.infer<typeof closingSchema>
/** A {@link programmeSchema} node. */
export type Programme = z.infer<typeof programmeSchema>

/** Every node of the tree. */
export type ProgrammeNode =
  | Programme
  | Preamble
  | Section
  | Assignment
  | Theme
  | Task
  | Clause
  | Paragraph
  | Figure
  | Table
  | Annex
  | Closing
