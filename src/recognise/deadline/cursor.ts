import type {Span} from '../finding.js'
import type {Sense, Token} from './tokens.js'

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

  /** The token `ahead`, or behind where negative. */
  peek(ahead = 0): Sense | undefined {
    return this.tokens[this.at + ahead]?.sense
  }

  take<Kind extends Sense['kind']>(kind: Kind): Extract<Sense, {kind: Kind}> | null {
    const sense = this.tokens[this.at]?.sense
    if (sense?.kind !== kind) return null
    this.at++
    return sense as Extract<Sense, {kind: Kind}>
  }

  sign(signs: string): string | null {
    const sense = this.tokens[this.at]?.sense
    if (sense?.kind !== 'sign' || !signs.includes(sense.sign)) return null
    this.at++
    return sense.sign
  }

  /** Whether the token `ahead` stands right against the one before it, without a blank. */
  joins(ahead = 0): boolean {
    const [before, token] = [this.tokens[this.at + ahead - 1], this.tokens[this.at + ahead]]
    return token !== undefined && before?.end === token.start
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
