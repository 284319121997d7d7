import {isWordAt} from '../../text/letters.js'
import type {Span} from '../finding.js'
import {otherSpelling, type Word, words} from './lexicon.js'

/** What a token says: a word of time, a number, a sign, or anything else; `end` where there is none. */
export type Sense =
  | Word
  | {kind: 'digits'; value: number; length: number}
  | {kind: 'roman'; value: number}
  | {kind: 'sign'; sign: string}
  | {kind: 'other'}
  | {kind: 'end'}

/** Offsets are into the folded text; the lexicon's words are shared, not copied. */
export interface Token extends Span {
  /** That of its sense: tokens have one shape, senses many, and readers ask for the kind most. */
  kind: Sense['kind']
  sense: Sense
}

function token(sense: Sense, start: number, end: number): Token {
  return {kind: sense.kind, sense, start, end}
}

/** Stands wherever no token does, so that who asks for a kind is always given one. */
export const end: Token = {kind: 'end', sense: {kind: 'end'}, start: 0, end: 0}

/** A Roman numeral stands for a quarter or an ordinal, so it is at most XII. */
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** All that a word may say beside its kind. */
const unsaid = {
  action: null,
  bound: null,
  unit: null,
  part: null,
  half: null,
  day: null,
  ordinal: null,
  months: null,
  value: null,
  count: null,
  rrule: null,
  whole: false,
  weak: false,
  before: false,
}

/** What a word says, in the one shape that all words have: who reads them then costs least. */
const shaped = (word: Sense): Sense => Object.assign({kind: word.kind}, unsaid, word)

const other = shaped({kind: 'other'})

/** A word of the lexicon: what a phrase that ends with it means, and which words may go on. */
interface Branch {
  text: string
  sense: Sense | null
  next: Branches | null
}

/** By the hashes of their words, so that a text's words are looked up without being cut out of it. */
type Branches = Map<number, Branch>

let lexicon: Branches | undefined

/** Made at first use. */
function getLexicon(): Branches {
  if (lexicon) return lexicon
  lexicon = new Map()
  for (const [word, phrases] of words) {
    const sense = shaped(word)
    for (const phrase of phrases.split('|')) plant(lexicon, phrase.split(' '), sense)
  }
  romans.forEach((roman, at) => {
    plant(lexicon!, [roman], shaped({kind: 'roman', value: at + 1}))
  })
  return lexicon
}

function plant(branches: Branches, [first, ...rest]: readonly string[], sense: Sense): void {
  for (const text of [first!, otherSpelling[first!]]) {
    if (text === undefined) continue
    const hash = hashOf(text)
    const branch = branches.get(hash) ?? {text, sense: null, next: null}
    branches.set(hash, branch)
    if (rest.length === 0) {
      branch.sense = sense
    } else {
      branch.next ??= new Map()
      plant(branch.next, rest, sense)
    }
  }
}

const addToHash = (hash: number, code: number) => (Math.imul(hash, 31) + code) & 0x3fffffff

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at))
  return hash
}

/** The tokens of a stretch of folded text. Linear: no character is looked at more often than the longest phrase has words. */
export function tokenise(folded: string, span: Span): Token[] {
  return new Tokeniser(folded, span).readAll()
}

/** What the first token of a stretch says; null where it has none. */
export function firstSense(folded: string, span: Span): Sense | null {
  return new Tokeniser(folded, span).readFirst()
}

class Tokeniser {
  readonly #folded: string
  readonly #limit: number
  readonly #tokens: Token[] = []
  #at: number

  constructor(folded: string, {start, end}: Span) {
    this.#folded = folded
    this.#at = start
    this.#limit = end
  }

  readAll(): Token[] {
    while (this.#at < this.#limit) this.#readNext()
    return this.#tokens
  }

  readFirst(): Sense | null {
    while (this.#at < this.#limit && this.#tokens.length === 0) this.#readNext()
    return this.#tokens[0]?.sense ?? null
  }

  #readNext(): void {
    const start = this.#at
    const code = this.#folded.charCodeAt(start)
    if (code === 32) this.#at++
    else if (code >= 48 && code <= 57) this.#readDigits(start)
    else if (isLetter(code)) this.#readPhrase(start)
    else {
      this.#at++
      this.#put(signOf(this.#folded[start]!), start)
    }
  }

  #put(sense: Sense, start: number): void {
    this.#tokens.push(token(sense, start, this.#at))
  }

  #readDigits(start: number): void {
    let at = start
    let value = 0
    for (; at < this.#limit; at++) {
      const digit = this.#folded.charCodeAt(at) - 48
      if (digit < 0 || digit > 9) break
      value = value * 10 + digit
    }
    this.#at = at
    this.#put({kind: 'digits', value, length: at - start}, start)
  }

  /** The longest phrase of the lexicon; a word that none begins with is by itself. */
  #readPhrase(start: number): void {
    let branch = this.#readWord(getLexicon())
    if (!branch) {
      this.#readOther(start)
      return
    }
    let {sense} = branch
    let end = this.#at
    while (branch?.next && this.#folded.charCodeAt(this.#at) === 32) {
      this.#at++
      branch = this.#readWord(branch.next)
      if (branch?.sense) {
        sense = branch.sense
        end = this.#at
      }
    }
    this.#at = end
    this.#put(sense ?? other, start)
  }

  /** Moves over a word; undefined where it is none of these. */
  #readWord(branches: Branches): Branch | undefined {
    const start = this.#at
    let at = start
    let hash = 0
    for (; at < this.#limit; at++) {
      const code = this.#folded.charCodeAt(at)
      if (!isLetter(code)) break
      hash = addToHash(hash, code)
    }
    this.#at = at
    const branch = branches.get(hash)
    return branch?.text.length === at - start && this.#folded.startsWith(branch.text, start)
      ? branch
      : undefined
  }

  /** A word that no phrase begins with: a unit written into one with its numeral, words that lost their blanks, or anything else. */
  #readOther(start: number): void {
    const length = this.#at - start
    const word = this.#folded.slice(start, this.#at)
    if (word[0] === 'q' && takeQuarter(word, start, this.#tokens)) return
    if (length < 6 || length > 40 || !takeGlued(word, start, this.#tokens)) this.#put(other, start)
  }
}

const dash: Sense = {kind: 'sign', sign: '-'}

/** The signs of the language are few, and shared; by their codes. */
const signs: (Sense | undefined)[] = Array(0x80)

function signOf(char: string): Sense {
  if (char === '÷' || char === '~' || char === '→') return dash
  const code = char.charCodeAt(0)
  const shared = signs[code]
  if (shared) return shared
  const sense: Sense = {kind: 'sign', sign: char}
  if (code < signs.length) signs[code] = sense
  return sense
}

function isLetter(code: number): boolean {
  if (code < 0xc0) return code >= 97 && code <= 122
  if (code === 0xd7 || code === 0xf7) return false
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00) || isWordAt(String.fromCharCode(code), 0)
}

/** `quýII`, `QIV`: a unit written into one with its numeral. */
const quarter = /^(qu[ýí]|q)([ivx]{1,4})$/

function takeQuarter(word: string, start: number, tokens: Token[]): boolean {
  const [, unit, numeral] = quarter.exec(word) ?? []
  const value = numeral ? romans.indexOf(numeral) + 1 : 0
  if (value === 0) return false
  const middle = start + unit!.length
  tokens.push(token(firstSense(unit!, {start: 0, end: unit!.length})!, start, middle))
  tokens.push(token({kind: 'roman', value}, middle, start + word.length))
  return true
}

/** No syllable of the language is longer. */
const longest = 7

/** `trướcngày`, `hoànthành`: words of time that lost the blanks between them. */
function takeGlued(word: string, start: number, tokens: Token[]): boolean {
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
    ...words.flatMap(([, phrases]) => phrases.split(/[| ]/)),
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
