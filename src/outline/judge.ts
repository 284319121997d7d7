import {type BodyContext, findResponsibilities, type Registry, readHeading} from '../recognise/body/index.js'
import {closingDeadline} from '../recognise/deadline/index.js'
import type {Passage} from '../text/passage.js'

/** What the outline asks of the recognisers about a statement. */
export interface Judge {
  /** Whether the words are nothing but the names of bodies, and perhaps a closing deadline. */
  namesBodies(passage: Passage): boolean
  /** Whether the statement gives somebody something to do. */
  assigns(passage: Passage): boolean
  /** Whether the statement ends in a parenthesis that says when. */
  closesWithDeadline(passage: Passage): boolean
  /** Whether the document lays down law: its articles are norms, not tasks. */
  normative: boolean
}

/** A judge that asks each recogniser once a passage. */
export function judgeOf(registry: Registry, context: BodyContext, normative: boolean): Judge {
  const assigning = new Map<Passage, boolean>()
  return {
    namesBodies: (passage) => namesOnlyBodies(passage, registry, context),
    assigns: (passage) => {
      const known = assigning.get(passage)
      if (known !== undefined) return known
      const found = findResponsibilities(passage, {start: 0, end: passage.text.length}, registry, context, [])
      const assigns = found.some(({value}) => value.role === 'lead' || value.role === 'responsible')
      assigning.set(passage, assigns)
      return assigns
    },
    closesWithDeadline: (passage) => closingDeadline(passage, context) !== null,
    normative,
  }
}

function namesOnlyBodies(passage: Passage, registry: Registry, context: BodyContext): boolean {
  const heading = readHeading(passage, registry, context)
  if (!heading) return false
  return /^[\s:.;]*$/.test(passage.text.slice(heading.end, closingDeadline(passage, context)?.start))
}
