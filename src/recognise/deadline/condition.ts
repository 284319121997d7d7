import type {Span} from '../finding.js'
import type {Cursor} from './cursor.js'
import type {DraftBound} from './lexicon.js'
import type {Sense} from './tokens.js'

/**
 * `theo chỉ đạo, hướng dẫn của Trung ương`, `sau khi có hướng dẫn`, `trước ngày bầu cử`: all up to a semicolon, a time of
 * its own, or the end.
 *
 * @param bare whether a time must stand here, so that weak words suffice.
 */
export function readCondition(cursor: Cursor, bare: boolean): Span | null {
  const kind = cursor.kind()
  if (kind !== 'bound' && kind !== 'condition' && kind !== 'occasion') return null
  const from = cursor.at
  const bound = cursor.take('bound')?.bound
  const condition = cursor.take('condition')
  if (condition ? !opens(condition.weak, bound, bare) : !namesEvent(cursor, bound, bare)) return null
  skipClause(cursor, bound === 'from')
  return cursor.since(from)
}

function opens(weak: boolean, bound: DraftBound | undefined, bare: boolean): boolean {
  return bare || (!weak && (bound === undefined || isSide(bound)))
}

const isSide = (bound: DraftBound) => bound === 'after' || bound === 'before'

/** `sau Hội nghị`, `dịp Tết`, `từ ngày ký` wait for something; `sau ngày 15/3`, `dịp 27/7`, `sau 30 ngày` are dates. */
function namesEvent(cursor: Cursor, bound: DraftBound | undefined, bare: boolean): boolean {
  if (bound === undefined) return bare && cursor.take('occasion') !== null && cursor.kind() === 'other'
  if (cursor.kind() === 'other') return isSide(bound)
  return (bound === 'before' || (bare && (bound === 'after' || bound === 'from'))) && isNamedDay(cursor)
}

/** `ngày ký`, `ngày bầu cử`, `ngày khai mạc 15 ngày`, but not `ngày bầu cử 15/3/2026`. */
function isNamedDay(cursor: Cursor): boolean {
  const day = cursor.peek()
  if (day.kind !== 'unit' || day.unit !== 'day') return false
  let words = 1
  for (let kind = cursor.kind(words); kind === 'other' || kind === 'verb'; kind = cursor.kind(words))
    if (++words > 5) return true
  return words > 1 && (cursor.kind(words) !== 'digits' || cursor.kind(words + 1) === 'unit')
}

/**
 * Moves to where a condition or an anchor ends: its words may be anything, a date among them.
 *
 * @param ended whether it begins a stretch, so that `đến hết năm 2026` is its end.
 */
export function skipClause(cursor: Cursor, ended = false): void {
  let open = 0
  for (let token = cursor.peek(); token.kind !== 'end'; token = cursor.peek()) {
    if (token.kind === 'sign') {
      if ((token.sign === '(' || token.sign === ',') && startsTime(cursor)) return
      if (token.sign === '(' || token.sign === '[') open++
      else if ((token.sign === ')' || token.sign === ']') && open-- === 0) return
      else if (token.sign === ';') return
    } else if (ended && token.kind === 'bound' && token.bound === 'by' && isPlaced(cursor.peek(1))) return
    cursor.at++
  }
}

const isPlaced = ({kind}: Sense) => placing.has(kind)
const placing = new Set<Sense['kind']>(['unit', 'digits', 'bound', 'part', 'term', 'period'])

/** Whether a time or an action of its own begins after the comma or bracket at the cursor. */
function startsTime(cursor: Cursor): boolean {
  const [token, number] = [cursor.peek(1), cursor.peek(2)]
  if (token.kind === 'verb') return token.action === 'complete'
  if (token.kind !== 'unit') return leading.has(token.kind)
  // The day of a document may follow its name: `theo Kế hoạch số 15/KH-UBND, ngày 10/01/2025`.
  if (number.kind === 'digits') return token.unit !== 'day' && (token.unit !== 'year' || number.length === 4)
  return number.kind === 'roman' && token.unit === 'quarter'
}

const leading = new Set<Sense['kind']>(['bound', 'approximate', 'every', 'periodic', 'ongoing'])
