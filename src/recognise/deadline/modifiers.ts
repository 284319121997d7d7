import type {Cursor} from './cursor.js'
import type {DraftBound} from './lexicon.js'
import type {Sense} from './tokens.js'

/** What stands before a time and says how it is meant. */
export interface Modifiers {
  bound: DraftBound | null
  approximate: boolean
  /** `định kỳ` before a place, which then returns: `định kỳ vào tháng 6 và tháng 12`. */
  periodic: boolean
}

/** `trong`, `dự kiến đến hết`, `chậm nhất là trước`: the strictest bound counts, so that `trước` is never lost. */
export function readModifiers(cursor: Cursor): Modifiers {
  const modifiers: Modifiers = {bound: null, approximate: false, periodic: false}
  for (let words = 0; words < 6; words++) {
    const token = cursor.peek()
    if (token.kind === 'bound') modifiers.bound = strictest(modifiers.bound, token.bound)
    else if (token.kind === 'approximate') modifiers.approximate = true
    else if (!leadsIn(token, cursor.peek(1), cursor.peek(2))) break
    if (token.kind === 'periodic') modifiers.periodic = true
    cursor.at++
  }
  return modifiers
}

function strictest(first: DraftBound | null, second: DraftBound): DraftBound {
  return first === 'before' || (first === 'by' && second !== 'before') ? first : second
}

/** A colon, `là`, the `các` of `trước các ngày`, the `dịp` of `dịp 27/7`, and the `định kỳ` of `định kỳ trước ngày 30/11`. */
function leadsIn(token: Sense, next: Sense, after: Sense): boolean {
  switch (token.kind) {
    case 'periodic':
      return next.kind === 'bound' || next.kind === 'part' || (next.kind === 'unit' && isNumber(after))
    case 'plural':
      return next.kind === 'unit' && isNumber(after)
    case 'occasion':
      return next.kind === 'digits' || next.kind === 'unit'
    case 'sign':
      return token.sign === ':'
    default:
      return token.kind === 'filler'
  }
}

const isNumber = ({kind}: Sense) => kind === 'digits' || kind === 'roman'
