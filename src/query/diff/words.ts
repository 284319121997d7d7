import {diffArrays} from 'diff/lib/diff/array.js'
import type {Words} from './types.js'

/** Above so many changed words the texts are given whole: what is left in common is chance. */
const most = 1000

/** What became of the words of a text; null where it is the same. */
export function diffWords(before: string, after: string): Words[] | null {
  if (before === after) return null
  const changes = diffArrays(before.split(' '), after.split(' '), {maxEditLength: most})
  if (!changes)
    return [
      {kind: 'removed', text: before},
      {kind: 'added', text: after},
    ]
  return changes.map(({value, added, removed}) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(' '),
  }))
}
