import {Openings} from '../text/beginnings.js'
import type {Passage} from '../text/passage.js'
import {leadingWords} from './body/lexicon/roles.js'
import {documentPhrases} from './citation/lexicon/documents.js'
import {chainPhrases} from './deliverable/lexicon/verbs.js'

// What a recogniser looks for, one bit each: most texts have no word of most of them.
export const citing = 1
export const making = 2
export const leading = 4

let built: Openings | undefined

/** Made at first use. */
function openings(): Openings {
  built ??= new Openings(
    [
      [citing, documentPhrases().phrases()],
      [making, chainPhrases().phrases()],
      [leading, leadingWords],
    ],
    citing,
  )
  return built
}

/** Offset of the first word from `from` on that one of the recognisers looks for; -1 where none stands before `stop`. */
export function seekAnchor(passage: Passage, sought: number, from: number, stop: number): number {
  return passage.seekAnchor(openings(), sought, from, stop)
}
