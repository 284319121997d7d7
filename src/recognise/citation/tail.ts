import {Opening} from '../../text/opening.js'

/**
 * An expression of what may follow the words for a document, behind blanks, a comma, a parenthesis. Few documents have
 * all that may follow: the first character of the words, read from the expression, tells that most do not stand there.
 */
export class Tail {
  readonly #expression: RegExp
  readonly #opening: Opening

  /**
   * @param lead what stands before the words: of blanks, commas and opening parentheses only.
   * @param words begin with none of these.
   */
  constructor(lead: string, words: string, flags = '') {
    this.#expression = new RegExp(`${lead}(?:${words})`, `${flags}y`)
    this.#opening = new Opening(new RegExp(`^(?:${words})`, flags))
  }

  /** What is found at `at`, up to `stop` at the latest. */
  exec(text: string, at: number, stop: number): RegExpExecArray | null {
    if (!this.#opening.mayOpen(text.charCodeAt(behindLead(text, at)))) return null
    this.#expression.lastIndex = at
    const found = this.#expression.exec(text)
    return found && this.#expression.lastIndex <= stop ? found : null
  }

  /** Where the words begin that are found at `at`; -1 where none are. */
  startAt(text: string, at: number): number {
    const start = behindLead(text, at)
    if (!this.#opening.mayOpen(text.charCodeAt(start))) return -1
    this.#expression.lastIndex = at
    return this.#expression.test(text) ? start : -1
  }
}

const longestLead = 5

function behindLead(text: string, from: number): number {
  let at = from
  while (at < from + longestLead && isLead(text.charCodeAt(at))) at++
  return at
}

/** A blank, a comma, an opening parenthesis. */
function isLead(code: number): boolean {
  return code === 32 || code === 44 || code === 40
}
