import type {Entry} from '../../text/phrases.js'
import {type Member, memberPhrases} from './lexicon/members.js'
import type {Source} from './source.js'

/** The member of a class of bodies whose words stand at `at`. */
export function memberAt(source: Source, at: number): Entry<Member> | undefined {
  const found = source.longest(memberPhrases(), at)
  return found?.value ? (found as Entry<Member>) : undefined
}

/** Whether the words at `at` only begin like a member, or like a body: `Hội nghị`, `Bộ tiêu chí`. */
export function isTrap(source: Source, at: number): boolean {
  return source.longest(memberPhrases(), at)?.value === null
}
