import type {Span} from '../finding.js'
import {end, type Sense, type Token} from './tokens.js'

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
  peek(ahead = 0): Sense {
    return (this.tokens[this.at + ahead] ?? end).sense
  }

  /** What kind of token stands `ahead`. */
  kind(ahead = 0): Sense['kind'] {
    return (this.tokens[this.at + ahead] ?? end).kind
  }

  take<Kind extends Sense['kind']>(kind: Kind): Extract<Sense, {kind: Kind}> | null {
    const token = this.tokens[this.at] ?? end
    if (token.kind !== kind) return null
    this.at++
    return token.sense as Extract<Sense, {kind: Kind}>
  }

  sign(signs: string): string | null {
    const token = this.tokens[this.at] ?? end
    if (token.kind !== 'sign') return null
    const {sign} = token.sense as Extract<Sense, {kind: 'sign'}>
    if (!signs.includes(sign)) return null
    this.at++
    return sign
  }

  /** Whether the token `ahead` stands right against the one before it, without a blank. */
  joins(ahead = 0): boolean {
    const before = this.tokens[this.at + ahead - 1]
    const token = this.tokens[this.at + ahead]
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
