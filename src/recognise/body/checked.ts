import * as z from 'zod'
import type {BodyKind} from './kind.js'
import {createRegistry, type Registry} from './registry.js'
import {bodyKindSchema} from './schema.js'

/**
 * A registry of the built-in kinds and the caller's own, checked first.
 *
 * @throws TypeError that names the first field that is wrong.
 */
export function checkedRegistry(bodies: readonly BodyKind[]): Registry {
  const checked = z.array(bodyKindSchema).safeParse(bodies)
  if (checked.success) return createRegistry(checked.data)
  const [issue] = checked.error.issues
  throw new TypeError(`${['bodies', ...issue!.path].join('.')}: ${issue!.message}`)
}
