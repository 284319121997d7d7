import {frames} from './frames.js'
import type {Draft} from './grammar.js'

/** The words around a time, as far as its sentence goes. */
export interface Surroundings {
  /** Folded, up to the time, with the blank before it. */
  left: string
  right: string
  /** The time's own words. */
  own: string
  /** Nothing of the sentence stands before the time. */
  opens: boolean
}

interface Expressions {
  completed: RegExp
  adjacent: RegExp
  delivered: RegExp
  targeted: RegExp
  recurrent: RegExp
  past: RegExp
  topic: RegExp
  named: RegExp
}

let expressions: Expressions | undefined

/** Made from the frames at first use. Every one is anchored at the time or bounded, so each looks at few characters. */
function getExpressions(): Expressions {
  const any = (words: readonly string[]) => `(?:${words.join('|')})`
  const after = (words: readonly string[], gap: string) => new RegExp(`(?:^| )${any(words)}(?: ${gap})? $`)
  expressions ??= {
    completed: after(frames.completion, '[^,]{0,60}'),
    adjacent: after([...frames.completion, ...frames.delivery], '(?:là|vào)'),
    delivered: after([...frames.completion, ...frames.delivery], '[^,]{0,60}'),
    targeted: new RegExp(`^,? ?(?:${any(frames.target)}(?![a-zà-ỹ])|\\d)`),
    recurrent: new RegExp(`^,? ?(?:phải |cần |có trách nhiệm )?${any(frames.recurrent)} `),
    past: new RegExp(`(?:^| )${any(frames.past)}(?: \\S{1,12}){0,2} $`),
    topic: new RegExp(`^ ?${any(frames.topic)} [^,]{0,90}$`),
    named: new RegExp(`(?:^| )${any(frames.named)} [^,]{0,60}$`),
  }
  return expressions
}

/** Whether completion or a target governs a time; anything else may only be dated by it. */
export function isGoverned(draft: Draft, around: Surroundings): boolean {
  if (getExpressions().topic.test(around.left)) return false
  switch (draft.kind) {
    case 'fixed':
      return draft.times.some((time) => time.kind === 'recurring' && recurs(time.rrule, around))
    case 'count':
      return (
        draft.anchor !== null &&
        !(getExpressions().past.test(around.left) && !getExpressions().delivered.test(around.left))
      )
    case 'calendar':
      return governsCalendar(draft, around)
    default:
      return false
  }
}

/** A certain day that returns is owed; `hằng năm` alone may be an attribute: `kinh phí hằng năm`. */
function recurs(rrule: string, {left, right, own, opens}: Surroundings): boolean {
  if (/^ là /.test(right)) return false
  if (opens || rrule.includes('BY')) return true
  const {recurrent} = getExpressions()
  return own.startsWith('định kỳ') || (/(?:[,;]| và) $/.test(left) && recurrent.test(right))
}

function governsCalendar(draft: Extract<Draft, {kind: 'calendar'}>, around: Surroundings): boolean {
  const {left, right, own, opens} = around
  const {completed, adjacent, delivered, targeted, past} = getExpressions()
  const {places, range} = draft.calendar
  if (/^[^.;]{0,60} đã |^ chỉ còn/.test(right)) return false
  const completes = completed.test(left) && !/(?:^| )(?:đã|từng) [^,]{0,30}$/.test(left)
  if (past.test(left) && !completes) return false
  const wide = places.every(
    ({precision, part}) => (precision === 'year' || precision === 'term') && part === null,
  )
  // `Quy hoạch tỉnh thời kỳ 2021-2030, tầm nhìn đến năm 2050`: what a long period may name, it names.
  if (wide && !opens && isNamed(left)) return false
  const joined = /(?:[,;]| và) $/.test(left)
  const aimed = (opens || joined) && targeted.test(right)
  switch (draft.bound) {
    case 'before':
      return true
    case 'by':
      return (
        opens ||
        completes ||
        urgent.test(own) ||
        aimed ||
        adjacent.test(left) ||
        (!wide && delivered.test(left))
      )
    case 'during':
      if (!draft.stated)
        return (
          adjacent.test(left) ||
          (completes && places[0]!.precision !== 'day' && !wide) ||
          (opens && /^:/.test(right))
        )
      return (
        completes ||
        (!wide && endsClause.test(right)) ||
        (opens && (!wide || range)) ||
        (opens && aimed) ||
        adjacent.test(left) ||
        (!wide && delivered.test(left))
      )
    default:
      return (opens && range) || adjacent.test(left)
  }
}

/** `Kiện toàn lực lượng trong tháng 4/2026.`: the time closes what is to be done. */
const endsClause = /^ ?(?:[.;]|$)/
const urgent = /^(?:chậm nhất|muộn nhất|không muộn|không chậm|không quá)/

/** Whether a plan or a strategy stands between the governing verb, if any, and the time. */
function isNamed(left: string): boolean {
  return getExpressions().named.test(left) && !/phấn đấu(?: là)? $/.test(left)
}
