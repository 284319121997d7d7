import type {SectionRole} from '../tree/nodes.js'
import {sectionRoles} from './lexicon.js'

/**
 * What a section is for, by the words of its title (folded): `MỤC ĐÍCH, YÊU CẦU` is purpose, `MỤC TIÊU VÀ NHIỆM VỤ`
 * tasks; null where the title does not say.
 */
export function roleOf(title: string): SectionRole | null {
  return sectionRoles.find(({words}) => words.test(title))?.role ?? null
}

/** Roles whose numbered statements assign nothing. */
export function isStatement(role: SectionRole): boolean {
  return role === 'purpose' || role === 'objectives'
}
