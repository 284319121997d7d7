/**
 * Line breaks: `\n`, `\r\n` and a lone `\r`. Found by `indexOf`, not by an expression: every document is walked several
 * times by its lines.
 */
export class Breaks {
  readonly #text: string
  readonly #returns: boolean

  constructor(text: string) {
    this.#text = text
    this.#returns = text.includes('\r')
  }

  /** Offset of the break at or after `from`; the text's length where there is none. */
  next(from: number): number {
    const feed = this.#text.indexOf('\n', from)
    const end = feed < 0 ? this.#text.length : feed
    if (!this.#returns) return end
    for (let at = from; at < end; at++) if (this.#text.charCodeAt(at) === 0x0d) return at
    return end
  }

  /** Offset after the break at `at`. */
  after(at: number): number {
    return at + (this.#text.charCodeAt(at) === 0x0d && this.#text.charCodeAt(at + 1) === 0x0a ? 2 : 1)
  }
}
