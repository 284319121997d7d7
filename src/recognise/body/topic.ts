import {topicPhrases} from './lexicon/topics.js'
import {readPlace} from './place.js'
import {predicateAt, skipWord} from './predicate.js'
import {isCapital, type Source} from './source.js'

/** A topic closed by its place: `phòng, chống tham nhũng, lãng phí, tiêu cực` + `tỉnh`. */
const longest = 18
/** A topic that only a verb or a mark closes. */
const longestOpen = 9

/**
 * The free words after a name like `Ban Chỉ đạo`, whose commas and verbs are its own: `xây dựng nông thôn mới`,
 * `các khu công nghệ cao và khu công nghiệp`. Gives where they end, null where none stand there.
 *
 * @param at the blank after the name.
 */
export function readTopic(source: Source, at: number): number | null {
  const {folded} = source
  if (folded[at] !== ' ') return null
  const known = source.longest(topicPhrases(), at + 1)
  if (known) return at + 1 + known.phrase.length
  if (isCloser(source, at)) return null
  return closedTopic(source, at) ?? openTopic(source, at)
}

/** Up to a bare `tỉnh`, `Trung ương`, `quốc gia` … that names whose it is. */
function closedTopic(source: Source, start: number): number | null {
  const {folded} = source
  let at = start
  for (let count = 0; count < longest; count++) {
    if (folded[at] === ',') at++
    if (folded[at] !== ' ') return null
    if (isCloser(source, at)) return at
    const predicate = predicateAt(source, at + 1)
    if (predicate === 'strong') return null
    if (count > 0 && isCapital(source, at + 1) && source.longest(source.registry.names, at + 1)) return null
    const after = skipWord(source, at + 1)
    if (after === at + 1) return null
    at = after
  }
  return null
}

function isCloser(source: Source, at: number): boolean {
  const {folded} = source
  closing.lastIndex = at
  if (closing.test(folded)) return true
  return (
    /[tqhxpc]/.test(folded[at + 1] ?? '') && readPlace(source, at) !== null && !folded.startsWith(' các', at)
  )
}

const closing = / (?:quốc gia|nhà nước|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|trung ương)(?=[ ,;.:()]|$)/y

/** Up to a verb or a mark: `Xúc tiến đầu tư và thương mại`. */
function openTopic(source: Source, start: number): number | null {
  const {folded} = source
  let at = start
  for (let count = 0; count < longestOpen && folded[at] === ' '; count++) {
    const next = at + 1
    const predicate = predicateAt(source, next)
    if (predicate === 'strong' || (predicate && count > 0 && !isCapital(source, next))) break
    if (count === 0 && predicate && !isCapital(source, next)) return null
    if (count > 0 && isCapital(source, next) && source.longest(source.registry.names, next)) break
    if (folded.startsWith('và các ', next)) break
    const after = skipWord(source, next)
    if (after === next) break
    at = after
    if (folded[at] === ',') break
  }
  if (folded.startsWith(' và', at - 3) && folded[at] === ' ') at -= 3
  return at > start ? at : null
}
