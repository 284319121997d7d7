import {Beginnings} from '../../text/beginnings.js'
import {otherSpelling} from './lexicon.js'

/** What begins a time, `|` between alternatives, and what must stand right after it; `#` is any number. */
type Start = readonly [first: string, next: string]

const numerals = 'i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii'

/**
 * How a time may begin in a sentence: a bound before a unit or a number, a repetition, or a unit with its number. What the
 * time then is, the grammar reads; whether it is a deadline, what stands around it decides.
 */
const starts: readonly Start[] = [
  [
    'chậm nhất|muộn nhất|không muộn hơn|không chậm hơn|không quá|trước|đến|tới|hết|trong|vào|từ nay|từ|sau|dự kiến|tầm nhìn',
    '#|ngày|tháng|quý|năm|tuần|nửa|cuối|đầu|giữa|sáu tháng|hết|là|vào|trước|trong|từ|từng|đến|tới|sau|các|giai đoạn|nhiệm kỳ|thời hạn|vòng|t#|q#|sáng|chiều|thứ',
  ],
  ['hằng|mỗi', 'năm|quý|tháng|tuần|ngày'],
  ['định kỳ', '#|hằng|mỗi|trước|tháng|quý|năm|sáu'],
  ['quý|tháng', `#|${numerals}`],
  ['đầu|giữa|cuối', 'tháng|quý|năm'],
  ['#|sáu', 'tháng đầu|tháng cuối|tháng một|tháng #'],
  ['#|một|hai', 'lần/|lần mỗi|lần một|lần trong|đợt/|đợt mỗi'],
  ['tại', 'kỳ họp|phiên họp'],
  ['trước|sau|ngay sau', 'khi|kỳ họp|phiên họp|hội nghị|đại hội|khai giảng|tết'],
]

/** These only where a sentence or a clause begins: anywhere else they date something. */
const startsOfSentences: readonly Start[] = [['năm|giai đoạn', '20']]

/** `quýII`: written into one. */
const glued = numerals.split('|').flatMap((numeral) => [`quý${numeral}`, `quí${numeral}`])

/** Matches where a time may begin, made at first use with the first words of all that it matches. */
export interface Beginning {
  expression: RegExp
  words: Beginnings
}

let beginning: Beginning | undefined

export function getBeginning(): Beginning {
  beginning ??= {
    expression: new RegExp(
      [
        ...starts.map(expressionOf),
        ...startsOfSentences.map((start) => `(?<=^|[.;:+-] )${expressionOf(start)}`),
        glued.join('|'),
      ].join('|'),
      'y',
    ),
    words: new Beginnings([...starts, ...startsOfSentences].flatMap(phrasesOf).concat(glued)),
  }
  return beginning
}

/** A blank may be missing before a figure: `quý2`. */
function expressionOf([first, next]: Start): string {
  let expression = `(?:${first}) ?(?=${next})`.replaceAll('#', '\\d{1,4}')
  for (const [one, other] of Object.entries(otherSpelling))
    expression = expression.replaceAll(one, `(?:${one}|${other})`)
  return expression
}

const phrasesOf = ([first, next]: Start) =>
  first.split('|').flatMap((one) => next.split('|').flatMap((other) => spellingsOf(`${one} ${other}`)))

function spellingsOf(phrase: string): string[] {
  let said = [phrase.replaceAll('#', '0')]
  for (const [one, other] of Object.entries(otherSpelling))
    said = said.flatMap((spelt) => (spelt.includes(one) ? [spelt, spelt.replaceAll(one, other)] : [spelt]))
  return said
}
