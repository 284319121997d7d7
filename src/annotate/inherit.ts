import type {Responsibility} from '../tree/body.js'
import type {Deadline} from '../tree/time.js'

/** What the headings above hand down to a task. */
export interface Inheritance {
  responsibilities: readonly Responsibility[]
  deadlines: readonly Deadline[]
}

export const nothing: Inheritance = {responsibilities: [], deadlines: []}

/** Whoever has the work: chủ trì, or simply named. */
export const doers: ReadonlySet<Responsibility['role']> = new Set(['lead', 'responsible'])

/**
 * Effective responsibilities: a task's own, and for each part that nobody has in its own words, those from above.
 *
 * @param leads the task's words say `chủ trì` without saying who: the doers from above lead.
 */
export function withInherited(
  own: readonly Responsibility[],
  above: readonly Responsibility[],
  leads: boolean,
): Responsibility[] {
  const done = own.some(({role}) => doers.has(role))
  const effective: Responsibility[] = []
  for (const one of above) {
    const acts = doers.has(one.role)
    if (acts ? done : own.some(({role}) => role === one.role)) continue
    effective.push(acts && leads ? {...one, role: 'lead'} : one)
  }
  for (const one of own) effective.push(one)
  return effective
}

/** What a node hands down: its own doers and attribute values, else what came from above; deadlines likewise. */
export function handDown(
  above: Inheritance,
  responsibilities: readonly Responsibility[],
  deadlines: readonly Deadline[],
): Inheritance {
  const shared = responsibilities.filter(
    ({role, source}) => doers.has(role) || (role === 'coordinating' && source !== 'text'),
  )
  const acting = shared.some(({role}) => doers.has(role)) ? shared : [...above.responsibilities, ...shared]
  return {
    responsibilities: acting.map((one) => (one.source === 'heading' ? one : {...one, source: 'inherited'})),
    deadlines:
      deadlines.length > 0 ? deadlines.map((one) => ({...one, source: 'inherited'})) : above.deadlines,
  }
}
