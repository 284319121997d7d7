/**
 * An expression anchored at the start of a text. The characters that it may begin with are read from its source, at first
 * use: of most texts the first character tells that the expression need not be asked.
 */
export class Opening {
  readonly #expression: RegExp
  #firsts: Uint8Array | undefined

  /** @param expression begins with `^`, and has none of the flags that keep a place. */
  constructor(expression: RegExp) {
    this.#expression = expression
  }

  test(text: string): boolean {
    return this.mayOpen(text.charCodeAt(0)) && this.#expression.test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayOpen(text.charCodeAt(0)) ? this.#expression.exec(text) : null
  }

  /** Whether a text whose first code unit is `first` has to be asked; of the code only the `low` byte counts. */
  mayOpen(first: number): boolean {
    this.#firsts ??= tableOf(this.#expression)
    return this.#firsts[first & low] === 1
  }
}

/** Characters that share their low byte share an entry: the expression tells them apart. */
export const low = 0xff

function tableOf({source, flags}: RegExp): Uint8Array {
  const {chars, empty} = new SourceReader(source).alternatives()
  const table = new Uint8Array(low + 1)
  if (chars === null || empty) return table.fill(1)
  const all = flags.includes('i') ? chars + chars.toLowerCase() + chars.toUpperCase() : chars
  for (let at = 0; at < all.length; at++) table[all.charCodeAt(at) & low] = 1
  return table
}

/** What a part of an expression may begin with. */
interface First {
  /** Null where that may be anything. */
  chars: string | null
  /** Whether the part may match nothing, so that the next one counts too. */
  empty: boolean
}

const nothing: First = {chars: '', empty: true}
const anything: First = {chars: null, empty: false}

function either(one: string | null, other: string | null): string | null {
  return one === null || other === null ? null : one + other
}

/** Reads the source of an expression as far as it takes to tell what it begins with. */
class SourceReader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  alternatives(): First {
    let first = this.#sequence()
    while (this.#takes('|')) {
      const other = this.#sequence()
      first = {chars: either(first.chars, other.chars), empty: first.empty || other.empty}
    }
    return first
  }

  #sequence(): First {
    let first = nothing
    while (this.#at < this.#source.length && !this.#stands('|') && !this.#stands(')')) {
      const next = this.#quantified()
      if (first.empty) first = {chars: either(first.chars, next.chars), empty: next.empty}
    }
    return first
  }

  #quantified(): First {
    const {chars, empty} = this.#atom()
    const quantifier = this.#takesForm(/[?*+]|\{(\d+)(?:,\d*)?\}/y)
    if (!quantifier) return {chars, empty}
    this.#takes('?')
    return {chars, empty: empty || /^(?:[?*]|\{0)/.test(quantifier)}
  }

  #atom(): First {
    if (this.#takes('^')) return nothing
    if (this.#takes('(')) return this.#group()
    if (this.#takes('[')) return this.#set()
    if (this.#takes('\\')) return this.#escape()
    const char = this.#source[this.#at++]!
    return char === '.' || char === '$' ? anything : {chars: char, empty: false}
  }

  #group(): First {
    const looks = this.#takesForm(/\?<?[=!]/y)
    this.#takes('?:')
    const first = this.alternatives()
    this.#takes(')')
    return looks ? nothing : first
  }

  /** A range counts by its ends and what lies between. */
  #set(): First {
    let chars: string | null = this.#takes('^') ? null : ''
    while (!this.#takes(']')) {
      const from = this.#member()
      const to = this.#takesForm(/-(?!\])/y) ? this.#member() : from
      chars = either(chars, from === null || to === null ? null : charsBetween(from, to))
    }
    return {chars, empty: false}
  }

  #member(): string | null {
    return this.#takes('\\') ? this.#escape().chars : this.#source[this.#at++]!
  }

  #escape(): First {
    const code = this.#takesForm(/u[\dA-F]{4}|x[\da-f]{2}/iy)
    if (code) return {chars: String.fromCharCode(Number.parseInt(code.slice(1), 16)), empty: false}
    const sign = this.#source[this.#at++]!
    if (sign === 'd') return {chars: '0123456789', empty: false}
    if (/[a-z]/i.test(sign)) {
      this.#takesForm(/\{[^}]*\}/y)
      return anything
    }
    return {chars: sign, empty: false}
  }

  #stands(words: string): boolean {
    return this.#source.startsWith(words, this.#at)
  }

  #takes(words: string): boolean {
    if (!this.#stands(words)) return false
    this.#at += words.length
    return true
  }

  /** What the source has of a sticky form. */
  #takesForm(form: RegExp): string | null {
    form.lastIndex = this.#at
    const found = form.exec(this.#source)
    if (found) this.#at += found[0].length
    return found?.[0] ?? null
  }
}

/** Null where there are too many to tell apart by. */
function charsBetween(from: string, to: string): string | null {
  if (from === to) return from
  if (to.charCodeAt(0) - from.charCodeAt(0) > low) return null
  let chars = ''
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) chars += String.fromCharCode(code)
  return chars
}
