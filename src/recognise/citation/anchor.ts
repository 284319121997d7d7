import type {Passage} from '../../text/passage.js'
import {Trie} from '../../text/trie.js'
import {Beginnings} from '../../text/words.js'
import {documentTypes, otherHeads, typeVariants} from './lexicon/documents.js'

/** A word that may begin a citation. */
export interface Anchor {
  start: number
  /** After the word for the document; `start` where a number stands alone. */
  end: number
  /** Folded; null where a number stands alone. */
  type: string | null
}

const number = /\d{1,6}(?:\.\d{1,3})?[a-zđ]? ?(?:\/ ?\d{4} ?)?[-/] ?[a-zđư]/y

let built: {words: Trie<string>; beginnings: Beginnings} | undefined

/** The words for documents and what they mean, made from the lexicon at first use. */
function lexicon() {
  if (built) return built
  const words = [...Object.keys(documentTypes), ...otherHeads].map((word) => [word, word] as const)
  const phrases = [...words, ...Object.entries(typeVariants)]
  built = {
    words: new Trie(phrases),
    beginnings: new Beginnings(
      phrases.map(([phrase]) => phrase),
      true,
    ),
  }
  return built
}

/** The next anchor at or after `from`. */
export function nextAnchor(passage: Passage, from: number, stop: number): Anchor | null {
  const {folded} = passage
  const {beginnings} = lexicon()
  for (let at = passage.seek(beginnings, from, stop); at >= 0; at = passage.seek(beginnings, at + 1, stop)) {
    const anchor = anchorAt(folded, at)
    if (anchor && (at === 0 || opening.includes(folded[at - 1]!))) return anchor
  }
  return null
}

/** What may stand right before a citation. */
const opening = ' (“"\'‘[/:;,.-'

/** `2026/TT-BTC` goes on with `18/`. */
const insideNumber = /\d[-/.,]$/

function anchorAt(folded: string, start: number): Anchor | null {
  const code = folded.charCodeAt(start)
  if (code >= 48 && code <= 57) {
    number.lastIndex = start
    if (!number.test(folded) || insideNumber.test(folded.slice(Math.max(0, start - 2), start))) return null
    return {start, end: start, type: null}
  }
  const word = lexicon().words.longest(folded, start)
  if (!word) return null
  const end = start + word.phrase.length
  return word.value === word.phrase || numberFollows(folded, end) ? {start, end, type: word.value} : null
}

/** An abbreviation, or a longer name, stands for a document only before its number: `NQ số 57`. */
function numberFollows(folded: string, end: number): boolean {
  const code = folded.charCodeAt(end + 1)
  return folded[end] === ' ' && ((code >= 48 && code <= 57) || folded.startsWith('số', end + 1))
}
