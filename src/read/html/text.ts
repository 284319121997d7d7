import type {Text as HastText} from 'hast'
import type {Text} from 'mdast'
import type {Position} from 'unist'
import type {Lines} from '../../text/lines.js'
import type {Point} from '../../tree/position.js'

/** A piece of a text node: what it says, and which part of the raw text says so. */
interface Part {
  value: string
  /** Offsets into the raw text, `to` exclusive. */
  from: number
  to: number
}

/** What a text node says. */
export function wordsOf(node: HastText, source: string): string {
  return writtenAs(node, source) ?? node.value
}

/**
 * What a text node says, as a slice of the source; null where it does not stand there just so. The parser puts its own
 * string together word by word, and the first look at that would copy it.
 */
export function writtenAs({value, position}: HastText, source: string): string | null {
  const start = position?.start.offset ?? 0
  const end = position?.end.offset ?? start
  if (value.length !== end - start) return null
  const written = source.slice(start, end)
  // What does not follow a tag may follow a reference that belongs to it, see `textsOf`.
  return source[start - 1] === '>' && !otherwise.test(written) ? written : null
}

/** What the parser leaves out, or puts another for. */
const otherwise = /[&<\r\0]/

/** Whether what stands in a place has no blanks but single spaces, as far as can be told without a look at it. */
export function isEven({start, end}: Position, {plain, tidy}: Lines): boolean {
  return start.line === end.line && plain && tidy
}

/**
 * `value`, the words of a text node, as mdast texts that stand in the source code unit by code unit; each decoded
 * reference is one of its own, with the marks that combine with it. Where the parser joined what tags part (`a</x>b`) one
 * text stands for all. Blanks run together to one, line ends are blanks, unless `preformatted`.
 */
export function textsOf(
  value: string,
  position: HastText['position'],
  places: Lines,
  preformatted: boolean,
): Text[] {
  const {source} = places
  let start = position?.start.offset ?? 0
  const end = position?.end.offset ?? start
  const asIs = value.length === end - start && source.startsWith(value, start)
  if (asIs && (preformatted || !/[\r\n]|[ \t]{2}/.test(value)))
    return [{type: 'text', value, position: position!}]
  let parts: Part[] | null = [{value, from: 0, to: end - start}]
  if (!asIs) {
    parts = align(source.slice(start, end), value)
    if (!parts) {
      // The parser places a text that begins with a reference after dropped blanks at that reference's end.
      const reference = source.lastIndexOf('&', start)
      parts = start - reference < longestReference ? align(source.slice(reference, end), value) : null
      if (parts) start = reference
    }
    parts ??= [{value, from: 0, to: end - start}]
  }
  return placed(preformatted ? parts : parts.flatMap(collapse), source.slice(start, end), start, places)
}

const longestReference = 34

/** Texts at their places; a place on the line of the one before it needs no search. */
function placed(parts: readonly Part[], raw: string, start: number, places: Lines): Text[] {
  let point = places.point(start)
  const pointAt = (offset: number): Point => {
    const before = point.offset - start
    if (offset === before) return point
    const sameLine = !/[\r\n]/.test(raw.slice(before, offset))
    point = sameLine
      ? {line: point.line, column: point.column + offset - before, offset: start + offset}
      : places.point(start + offset)
    return point
  }
  return parts.map(({value, from, to}) => {
    const position = {start: pointAt(from), end: pointAt(to)}
    return {type: 'text', value, position}
  })
}

/** Leaves out all but the first blank of a run, and makes it a space. */
function collapse(part: Part): Part[] {
  if (!/[\t\r\n]| {2}/.test(part.value)) return [part]
  const exact = part.value.length === part.to - part.from
  if (!exact) return [{...part, value: part.value.replace(/[ \t\r\n]+/g, ' ')}]
  const parts: Part[] = []
  let from = 0
  const put = (to: number) => {
    if (to > from)
      parts.push({
        value: part.value.slice(from, to).replace(/[\t\r\n]/, ' '),
        from: part.from + from,
        to: part.from + to,
      })
  }
  for (const found of part.value.matchAll(/[ \t\r\n]+/g)) {
    if (found[0] === ' ') continue
    put(found.index + 1)
    from = found.index + found[0].length
  }
  put(part.value.length)
  return parts
}

const reference = /&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[a-z][\da-z]{1,31});?|\r\n?|\0/gi
const ampersand = /^&(?:amp|#0*38|#x0*26)(?:;|$)/i

/** Cuts a decoded text where the raw one has references; null where the two do not run side by side. */
function align(raw: string, value: string): Part[] | null {
  const parts: Part[] = []
  let from = 0
  let at = 0
  const copy = (to: number): boolean => {
    if (to === from) return true
    if (!value.startsWith(raw.slice(from, to), at)) return false
    parts.push({value: value.slice(at, at + to - from), from, to})
    at += to - from
    from = to
    return true
  }
  for (const {index, 0: text} of raw.matchAll(reference)) {
    // An ampersand that begins no reference stands for itself.
    if (text[0] === '&' && value[at + index - from] === '&' && !ampersand.test(text)) continue
    if (!copy(index)) return null
    from = index + text.length
    if (text === '\0') continue
    const point = value.codePointAt(at)
    if (point === undefined) return null
    parts.push({value: String.fromCodePoint(point), from: index, to: from})
    at += point > 0xffff ? 2 : 1
  }
  return copy(raw.length) && at === value.length ? joinMarks(parts) : null
}

const combining = /^[\u0300-\u036F]/

/** `e` and `&#769;` in one part: a letter is not cut from its marks. */
function joinMarks(parts: Part[]): Part[] {
  if (!parts.some(({value}) => combining.test(value))) return parts
  const joined: Part[] = []
  for (const part of parts) {
    const before = combining.test(part.value) ? joined.pop() : undefined
    if (!before) {
      joined.push(part)
      continue
    }
    const exact = before.value.length === before.to - before.from
    const letter = exact ? before.value.length - 1 : 0
    const middle = before.from + letter
    if (letter > 0) joined.push({value: before.value.slice(0, letter), from: before.from, to: middle})
    joined.push({value: before.value.slice(letter) + part.value, from: middle, to: part.to})
  }
  return joined
}
