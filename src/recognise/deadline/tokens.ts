import {endsWord, startsWord} from '../../text/letters.js'
import type {Span} from '../finding.js'
import {type Word, words} from './lexicon.js'

/** A word of time, a number, a sign, or anything else; offsets into the folded text. */
export type Token = (
  | Word
  | {kind: 'digits'; value: number; length: number}
  | {kind: 'roman'; value: number}
  | {kind: 'sign'; sign: string}
  | {kind: 'other'}
) &
  Span

let expression: RegExp | undefined

/** One alternation of the lexicon's phrases, the longest first, made at first use. */
function tokenExpression(): RegExp {
  if (!expression) {
    const phrases = Object.keys(words).sort((a, b) => b.length - a.length)
    // A Roman numeral stands for a quarter or an ordinal, so it is at most XII. Anything else is taken word by word.
    expression = new RegExp(
      `(${phrases.join('|')})|(\\d{1,9})|((?=[ivx])x?(?:ix|iv|v?i{0,3}))(?![\\p{L}\\p{M}\\d])|[\\p{L}\\p{M}]+|\\S`,
      'gu',
    )
  }
  return expression
}

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** The tokens of a stretch of folded text. Linear: every character is looked at once, in one expression. */
export function tokenise(folded: string, {start, end}: Span): Token[] {
  const tokens: Token[] = []
  const expression = tokenExpression()
  expression.lastIndex = start
  for (let found = expression.exec(folded); found && found.index < end; found = expression.exec(folded)) {
    const [text, phrase, digits, roman] = found
    const span = {start: found.index, end: Math.min(found.index + text.length, end)}
    if (phrase !== undefined && startsPhrase(folded, span.start) && endsPhrase(folded, span.end)) {
      tokens.push({...words[phrase]!, ...span})
    } else if (phrase !== undefined) {
      // A word that only begins like a phrase: skip to its end.
      tokens.push({kind: 'other', start: span.start, end: skipWord(expression, folded, span.end)})
    } else if (digits !== undefined) {
      tokens.push({kind: 'digits', value: Number(digits), length: digits.length, ...span})
    } else if (roman) tokens.push({kind: 'roman', value: romans.indexOf(roman), ...span})
    else if (/[\p{L}\p{M}]/u.test(text)) tokens.push({kind: 'other', ...span})
    else tokens.push({kind: 'sign', sign: text, ...span})
  }
  return tokens
}

/** `17h00`, `30ngày`: a digit may stand before. */
function startsPhrase(folded: string, start: number): boolean {
  return startsWord(folded, start) || /\d/.test(folded[start - 1]!)
}

/** `tháng10`, `quýII` are written without a blank: a digit or a numeral may follow. */
function endsPhrase(folded: string, end: number): boolean {
  return (
    endsWord(folded, end) ||
    /\d/.test(folded[end]!) ||
    /^[ivx]{1,4}(?![\p{L}\p{M}])/u.test(folded.slice(end, end + 5))
  )
}

function skipWord(expression: RegExp, folded: string, from: number): number {
  let end = from
  while (!endsWord(folded, end)) end++
  expression.lastIndex = end
  return end
}
