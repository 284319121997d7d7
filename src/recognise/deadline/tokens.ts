import {isWordAt} from '../../text/letters.js'
import type {Span} from '../finding.js'
import {type Word, words} from './lexicon.js'

/** What a token says: a word of time, a number, a sign, or anything else. */
export type Sense =
  | Word
  | {kind: 'digits'; value: number; length: number}
  | {kind: 'roman'; value: number}
  | {kind: 'sign'; sign: string}
  | {kind: 'other'}

/** Offsets are into the folded text; the lexicon's words are shared, not copied. */
export interface Token extends Span {
  /** That of its sense: tokens have one shape, senses many, and readers ask for the kind most. */
  kind: Sense['kind']
  sense: Sense
}

const token = (sense: Sense, start: number, end: number): Token => ({kind: sense.kind, sense, start, end})

const other: Sense = {kind: 'other'}

/** Words that are spelt in two ways, wherever they stand in a phrase: `nhiệm kỳ`, `nhiệm kì`. */
const otherSpelling: Record<string, string> = {kỳ: 'kì', quý: 'quí', hằng: 'hàng'}

/** The lexicon by words: what a phrase that ends here means, and which words may go on. */
interface Branch {
  word: Word | null
  next: Map<string, Branch> | null
}

let root: Map<string, Branch> | undefined

/** Made at first use. */
function getRoot(): Map<string, Branch> {
  if (root) return root
  root = new Map()
  for (const [phrase, word] of Object.entries(words)) {
    let level = root
    let branch: Branch | undefined
    for (const part of phrase.split(' ')) {
      if (branch) {
        branch.next ??= new Map()
        level = branch.next
      }
      branch = level.get(part) ?? {word: null, next: null}
      level.set(part, branch)
      const variant = otherSpelling[part]
      if (variant) level.set(variant, branch)
    }
    branch!.word = word
  }
  return root
}

// A Roman numeral stands for a quarter or an ordinal, so it is at most XII.
const romans = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].map((roman, at) => [
    roman,
    at + 1,
  ]),
)

/** `quýII`, `QIV`: a unit written into one with its numeral. */
const glued = /^(qu[ýí]|q)([ivx]{1,4})$/

/** The tokens of a stretch of folded text. Linear: no character is looked at more often than the longest phrase has words. */
export function tokenise(folded: string, {start, end}: Span): Token[] {
  const tokens: Token[] = []
  for (let at = start; at < end; ) {
    const code = folded.charCodeAt(at)
    if (code === 32) at++
    else if (code >= 48 && code <= 57) at = takeDigits(folded, at, end, tokens)
    else if (isLetter(folded, at)) at = takeWord(folded, at, end, tokens)
    else {
      tokens.push(token(signOf(folded[at]!), at, at + 1))
      at++
    }
  }
  return tokens
}

const signs = new Map<string, Sense>(['÷', '~', '→'].map((char) => [char, {kind: 'sign', sign: '-'}]))

/** The signs of the language are few, and shared. */
function signOf(char: string): Sense {
  const sense = signs.get(char)
  if (sense) return sense
  const made: Sense = {kind: 'sign', sign: char}
  if (char < '\u0080') signs.set(char, made)
  return made
}

function isLetter(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at)
  if (code < 0xc0) return code >= 97 && code <= 122
  if (code === 0xd7 || code === 0xf7) return false
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00) || isWordAt(folded, at)
}

function takeDigits(folded: string, start: number, limit: number, tokens: Token[]): number {
  let end = start
  let value = 0
  for (; end < limit; end++) {
    const digit = folded.charCodeAt(end) - 48
    if (digit < 0 || digit > 9) break
    value = value * 10 + digit
  }
  tokens.push(token({kind: 'digits', value, length: end - start}, start, end))
  return end
}

function takeWord(folded: string, start: number, limit: number, tokens: Token[]): number {
  let end = endOfWord(folded, start, limit)
  const first = folded.slice(start, end)
  let branch = getRoot().get(first)
  if (!branch) {
    takeOther(first, start, end, tokens)
    return end
  }
  let word = branch.word
  const endOfFirst = end
  for (let at = end; branch?.next && folded[at] === ' '; ) {
    const next = endOfWord(folded, at + 1, limit)
    branch = branch.next.get(folded.slice(at + 1, next))
    at = next
    if (branch?.word) {
      word = branch.word
      end = at
    }
  }
  if (!word) end = endOfFirst
  tokens.push(token(word ?? other, start, end))
  return end
}

function endOfWord(folded: string, start: number, limit: number): number {
  let end = start
  while (end < limit && isLetter(folded, end)) end++
  return end
}

/** A word that no phrase begins with: a Roman numeral, a unit written into one with it, or anything else. */
function takeOther(word: string, start: number, end: number, tokens: Token[]): void {
  const value = romans.get(word)
  const joined = value === undefined ? glued.exec(word) : null
  if (value !== undefined) tokens.push(token({kind: 'roman', value}, start, end))
  else if (joined && romans.has(joined[2]!)) {
    const middle = start + joined[1]!.length
    tokens.push(token(getRoot().get(joined[1]!)!.word!, start, middle))
    tokens.push(token({kind: 'roman', value: romans.get(joined[2]!)!}, middle, end))
  } else if (!takeGlued(word, start, tokens)) tokens.push(token(other, start, end))
}

/** No syllable of the language is longer. */
const longest = 7

/** `trướcngày`, `hoànthành`: words of time that lost the blanks between them. */
function takeGlued(word: string, start: number, tokens: Token[]): boolean {
  if (word.length < 6 || word.length > 40) return false
  const syllables = splitSyllables(word)
  if (!syllables) return false
  const spaced = syllables.join(' ')
  const blanksBefore = (at: number) => spaced.slice(0, at).split(' ').length - 1
  for (const {sense, ...span} of tokenise(spaced, {start: 0, end: spaced.length}))
    tokens.push(
      token(sense, start + span.start - blanksBefore(span.start), start + span.end - blanksBefore(span.end)),
    )
  return true
}

let known: Set<string> | undefined

/** The longest known syllable first; null where the word does not come out even. */
function splitSyllables(word: string): string[] | null {
  known ??= new Set([
    ...Object.keys(words).flatMap((phrase) => phrase.split(' ')),
    ...Object.values(otherSpelling),
  ])
  const syllables: string[] = []
  for (let at = 0; at < word.length; ) {
    let length = Math.min(longest, word.length - at)
    while (length > 1 && !known.has(word.slice(at, at + length))) length--
    if (length <= 1) return null
    syllables.push(word.slice(at, at + length))
    at += length
  }
  return syllables
}
