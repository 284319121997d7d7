import type {Span} from '../finding.js'
import type {Token} from './tokens.js'

/** Reads tokens one after another. Every reader either moves on and gives a value, or gives null and stays. */
export class Cursor {
  readonly tokens: readonly Token[]
  at = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  get done(): boolean {
    return this.at >= this.tokens.length
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead]
  }

  take<Kind extends Token['kind']>(kind: Kind): Extract<Token, {kind: Kind}> | null {
    const token = this.tokens[this.at]
    if (token?.kind !== kind) return null
    this.at++
    return token as Extract<Token, {kind: Kind}>
  }

  sign(signs: string): string | null {
    const token = this.tokens[this.at]
    if (token?.kind !== 'sign' || !signs.includes(token.sign)) return null
    this.at++
    return token.sign
  }

  /** Runs a reader; where it gives null, the cursor stays where it was. */
  attempt<Value>(read: (cursor: Cursor) => Value | null): Value | null {
    const at = this.at
    const value = read(this)
    if (value === null) this.at = at
    return value
  }

  /** The span from the token at `from` to the last one taken. */
  since(from: number): Span {
    return {start: this.tokens[from]?.start ?? 0, end: this.tokens[this.at - 1]?.end ?? 0}
  }
}
