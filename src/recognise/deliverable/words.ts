import {endsWord} from '../../text/letters.js'

/** An alternative of an expression, the longest words first; to be followed by the end of a word. */
export function either(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}

/** The words that a sticky expression finds at `at` and that end there; null where none stand. */
export function wordsAt(expression: RegExp, folded: string, at: number): string | null {
  expression.lastIndex = at
  const found = expression.exec(folded)
  return found && endsWord(folded, expression.lastIndex) ? found[0] : null
}
