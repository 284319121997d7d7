import * as z from 'zod'
import {programmeSchema} from './nodes.js'

/** JSON Schema (draft 2020-12) of the programme tree, as published at `chuongtrinh/schema.json`. */
export function programmeJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(programmeSchema, {target: 'draft-2020-12', reused: 'ref'})
}
