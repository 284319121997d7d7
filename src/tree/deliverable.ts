import * as z from 'zod'
import {positionSchema} from './position.js'

/** What kind of thing a task produces. */
export const deliverableKindSchema = z.enum([
  'plan', // kế hoạch
  'programme', // chương trình
  'scheme', // đề án
  'project', // dự án
  'resolution', // nghị quyết
  'decision', // quyết định
  'directive', // chỉ thị
  'conclusion', // kết luận
  'report', // báo cáo
  'regulation', // quy định, quy chế, quy trình
  'law', // luật, pháp lệnh
  'decree', // nghị định
  'circular', // thông tư
  'guidance', // hướng dẫn
  'masterplan', // quy hoạch
  'database', // cơ sở dữ liệu
  'platform', // nền tảng, hệ thống thông tin, phần mềm
  'document', // văn bản, tài liệu, tờ trình, công văn
  'other',
])

/** What a task must produce, where it says so. */
export const deliverableSchema = z.object({
  raw: z.string(),
  kind: deliverableKindSchema,
  /** The product's name: `kế hoạch kiểm tra, giám sát thực hiện Chương trình hành động`. */
  name: z.string(),
  position: positionSchema.optional(),
})

/** One of {@link deliverableKindSchema}. */
export type DeliverableKind = z.infer<typeof deliverableKindSchema>
/** A product of a task, as {@link deliverableSchema} has it. */
export type Deliverable = z.infer<typeof deliverableSchema>
