import {endsWord} from '../../text/letters.js'
import {documentTypes, otherHeads, typeAbbreviations} from './lexicon.js'

/** A word that may begin a citation. */
export interface Anchor {
  start: number
  /** After the word for the document; `start` where a number stands alone. */
  end: number
  /** Folded; null where a number stands alone. */
  type: string | null
}

let expressions: {inside: RegExp; first: RegExp} | undefined

/**
 * One expression for all anchors. It begins with the sign before a word and goes on by first letters: that leaves an
 * engine few places to look at, and makes it several times as fast as the words alone.
 */
function compiled() {
  if (expressions) return expressions
  const words = [...Object.keys(documentTypes), ...otherHeads].sort((a, b) => b.length - a.length)
  const short = Object.keys(typeAbbreviations).map((word) => `${word}(?= (?:số|\\d))`)
  const number = '\\d{1,6}(?:\\.\\d{1,3})?[a-zđ]? ?(?:/ ?\\d{4} ?)?[-/] ?(?=[a-zđư])'
  const anchor = `(?:${byFirstLetter([...words, ...short])}|${number})`
  expressions = {
    inside: new RegExp(`[ (“"'‘\\[/:;,.-]${anchor}`, 'g'),
    first: new RegExp(anchor, 'y'),
  }
  return expressions
}

function byFirstLetter(words: readonly string[]): string {
  const groups = new Map<string, string[]>()
  for (const word of words) groups.set(word[0]!, [...(groups.get(word[0]!) ?? []), word.slice(1)])
  return [...groups].map(([letter, rests]) => `${letter}(?:${rests.join('|')})`).join('|')
}

/** The next anchor at or after `from`. */
export function nextAnchor(folded: string, from: number, stop: number): Anchor | null {
  const {inside, first} = compiled()
  if (from === 0) {
    first.lastIndex = 0
    const anchor = first.test(folded) ? anchorAt(folded, 0, first.lastIndex) : null
    if (anchor) return anchor
  }
  inside.lastIndex = Math.max(0, from - 1)
  for (let found = inside.exec(folded); found; found = inside.exec(folded)) {
    const start = found.index + 1
    if (start >= stop) return null
    const anchor = anchorAt(folded, start, inside.lastIndex)
    if (anchor) return anchor
  }
  return null
}

/** `2026/TT-BTC` goes on with `18/`. */
const insideNumber = /\d[-/.,]$/

function anchorAt(folded: string, start: number, end: number): Anchor | null {
  const code = folded.charCodeAt(start)
  if (code >= 48 && code <= 57)
    return insideNumber.test(folded.slice(Math.max(0, start - 2), start))
      ? null
      : {start, end: start, type: null}
  if (!endsWord(folded, end)) return null
  const word = folded.slice(start, end)
  return {start, end, type: typeAbbreviations[word] ?? word}
}
