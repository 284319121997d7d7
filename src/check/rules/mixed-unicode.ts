import {Lines} from '../../text/lines.js'
import {defineRule} from '../rule.js'

export const mixedUnicode = defineRule(
  {
    id: 'mixed-unicode',
    description:
      'Letters of one text are coded in two ways: composed (`ế` is one character) and decomposed (a letter, then its marks), or `Đ` is ' +
      'written with the Icelandic `Ð`. They look the same and are not found by one search. The rarer way is reported, at its first place.',
  },
  (_, file) => {
    const text = String(file)
    if (text === '') return
    const lines = new Lines(text)
    for (const [one, other] of pairs) {
      const found = [placesOf(text, one), placesOf(text, other)] as const
      if (found[0].count === 0 || found[1].count === 0) continue
      const rare = found[0].count < found[1].count ? 0 : 1
      const {name, says} = [one, other][rare]!
      const {count, start, end} = found[rare]
      file.message(
        `Unexpected ${name} “${text.slice(start, end).normalize('NFC')}”${count > 1 ? ` (${count} times)` : ''}: ${says}`,
        {place: lines.position(start, end)},
      )
    }
  },
)

interface Form {
  name: string
  says: string
  letters: RegExp
}

const pairs: readonly [Form, Form][] = [
  [
    {
      name: 'composed letter',
      says: 'most letters of the text are decomposed',
      letters: /[À-ỹ]/gu,
    },
    {
      name: 'decomposed letter',
      says: 'most letters of the text are composed',
      letters: /\p{L}[\u0300-\u036F]+/gu,
    },
  ],
  [
    {name: 'letter', says: 'it is U+0110, and most of the text has the look-alike U+00D0', letters: /[Đđ]/gu},
    {
      name: 'look-alike',
      says: 'it is U+00D0, the Icelandic eth, and most of the text has U+0110',
      letters: /[Ðð]/gu,
    },
  ],
]

/** Letters in a form, those left out that a mark follows or that have only one form. */
function placesOf(text: string, {letters}: Form): {count: number; start: number; end: number} {
  const places = {count: 0, start: 0, end: 0}
  for (const {0: found, index} of text.matchAll(letters)) {
    const end = index + found.length
    const composed = found.length === 1
    if (
      composed &&
      letters.source.startsWith('[À') &&
      (found.normalize('NFD') === found || isMark(text, end))
    )
      continue
    if (places.count++ === 0) Object.assign(places, {start: index, end})
  }
  return places
}

function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x300 && code <= 0x36f
}
