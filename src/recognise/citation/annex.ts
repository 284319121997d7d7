import type {Passage} from '../../text/passage.js'
import {type Draft, unknownDocument} from './draft.js'

const label = '(?:\\d{1,2}[a-zđ]?|[ivxl]{1,5}|[a-hđ])(?![\\da-zà-ỹ%/.]*[\\da-zà-ỹ])'
const more = new RegExp(`(?:, |,? và )(${label})`, 'uy')
const first = new RegExp(` (?:số )?(${label})`, 'uy')

/** Annexes by their label, `Phụ lục 1`, `Phụ lục I, II và III`: those of this document have no key. */
export function readAnnexes({text, folded}: Passage, start: number, at: number, stop: number): Draft[] {
  const drafts: Draft[] = []
  let from = start
  let end = at
  for (let form = first; drafts.length < 20; form = more) {
    form.lastIndex = end
    const found = form.exec(folded)
    if (!found || form.lastIndex > stop) break
    const labelled = form.lastIndex - found[1]!.length
    const number = text.slice(labelled, form.lastIndex)
    // `phụ lục a` might be the start of a sentence; letters and numerals are capitals.
    if (/^[a-zđ]/.test(number)) break
    end = form.lastIndex
    if (drafts.length > 0) from = labelled
    drafts.push({start: from, end, next: end, document: {...unknownDocument, type: 'phụ lục', number}})
  }
  return drafts
}
