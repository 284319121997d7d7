import {isWordAt, startsSmall} from '../text/letters.js'
import {Opening} from '../text/opening.js'
import {documentKinds, fence, isImageName, isPageNumber} from './lexicon.js'
import type {Line} from './lines.js'
import {markerOf} from './marker.js'

/** How a document's lines stand to its statements. */
export interface Wrapping {
  /** Statements run over several lines, broken at a column. */
  wrapped: boolean
  /** Every line is a block, as the caller says; where it is told from the text, a sentence cut in two is made whole. */
  apart?: boolean
  /** The column, in code units: nine lines in ten are no longer. */
  width: number
  /** Blank lines part the statements, so that a short line is no sign of an end. */
  spaced: boolean
  /** Lines that are cut in mid-sentence are filled, so that a line that is not ends its statement. */
  filled: boolean
  /** How far in statements begin where they go on at the margin, in blanks; 0 where they do not. */
  indent: number
}

const marked = /^(?:[-–—+*•(]|[A-Za-zÀ-ỹ\d]{1,4}[.)/]|Điều \d|[A-ZĐ]\.)/u
const ruled = new Opening(/^[-–—_=*.~\s]{3,}$/)

/**
 * Tells hard wrapping from one block a line by the text itself: in Vietnamese prose most words are in lower case, so
 * most wrapped lines begin in lower case, while a statement seldom does. Where most lines are items, a few that are cut
 * in mid-sentence tell the column, and no line goes beyond it.
 */
export function wrappingOf(lines: readonly Line[]): Wrapping {
  let followers = 0
  let lower = 0
  let gaps = 0
  let texts = 0
  const cuts: number[] = []
  let column = 0
  let hanging = 0
  const indents = new Uint32Array(deepestIndent + 1)
  let before = ''
  const lengths = new Uint32Array(lines.length)
  for (const line of lines) {
    const {kind, text, gap} = line
    if (kind !== 'text') continue
    lengths[texts++] = text.length
    if (gap) gaps++
    else {
      followers++
      if (startsSmall(text) && !marked.test(text) && !isImageName(text)) {
        lower++
        if (indentOf(line) > 0) hanging++
        if (!endsSentence(before)) {
          cuts.push(before.length)
          column = Math.max(column, before.length)
        }
      }
    }
    if (!startsSmall(text)) indents[indentOf(line)]!++
    before = text
  }
  const sorted = lengths.subarray(0, texts).sort()
  const inColumn = () =>
    column <= widestColumn && sorted.filter((length) => length > column * 1.1).length <= texts * 0.02
  const width = sorted[Math.floor(texts * 0.9)] ?? 0
  const spaced = gaps > texts * 0.12
  return {
    wrapped: lower >= 2 && (lower >= followers * 0.2 || (cuts.length >= 2 && inColumn())),
    width,
    spaced,
    filled: !spaced && cuts.filter((length) => length < width * leastFilled).length <= cuts.length * 0.1,
    indent: hanging <= lower * 0.2 ? commonest(indents) : 0,
  }
}

/** Part of the column that a line takes, with the next word, before it is broken; set in print, letters differ in width. */
const leastFilled = 0.75

/** No page is set wider; a longer line is a paragraph. */
const widestColumn = 200

const closers = '"”’)]'
const sentenceMarks = '.;:!?…'

/** Whether a text ends in a sentence's mark, and perhaps brackets and quotation marks that close there. */
function endsSentence(text: string): boolean {
  let at = text.length - 1
  while (at > 0 && closers.includes(text[at]!)) at--
  return at >= 0 && sentenceMarks.includes(text[at]!)
}

const markerStart =
  /^(?:[-–—−+*•●▪]\s|[-–—+]\p{Lu}|\(?(?:\d{1,3}|[a-zđ]|[IVX]{1,5}|[A-ZĐ])(?:\.\d{1,2}){0,3} ?(?:[.)/]\s*(?=\S)|[-–] (?=\p{Lu}))|[IVX]{1,5} ?- |(?:Điều|ĐIỀU|Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC) [\dIVX])/u
/** `a) Rà soát`, `2- Các chi bộ`: a statement begins after the number, where a dash may stand within a sentence. */
const capitalAfterNumber =
  /^(?:[^\s.)/]{1,10}(?:[.)][\d.)]{0,8}\s*|\/\s+)|\d[\d.]{0,8} ?[-–] )["“(*]{0,3}\p{Lu}/u
/** Nothing but a marker: what follows is its text. */
const bareMarker =
  /^(?:\(?(?:\d{1,3}|[a-zđ]|[IVX]{1,5})(?:\.\d{1,2}){0,3} ?[.)/]?|(?:Điều|ĐIỀU) \d{1,3}[a-zđ]? ?[.:]?|[-–+*•])$/u
const longestBareMarker = 15

function isBareMarker(text: string): boolean {
  return text.length <= longestBareMarker && bareMarker.test(text)
}

/** A line that cannot end here: a preposition, a conjunction, a comma, or a number's noun. */
const openEnd =
  /(?:,|[-–/(]|\s(?:và|của|về|theo|số|năm|tháng|ngày|quý|khoản|điểm|điều|mục|các|với|tại|từ|đến|cho|là|trong|giai đoạn|hoặc))$/iu
/** Of those, the words. */
const openWord = /\s(?:và|của|về|theo|các|với|tại|từ|đến|cho|trong|hoặc|(tháng|ngày|quý|giai đoạn))$/u

/** Whether a line ends in a word that the next line goes with; a heading may end `Lịch công tác tháng`. */
function endsInOpenWord(text: string, next: string): boolean {
  if (!isWordAt(text, text.length - 1)) return false
  const found = openWord.exec(text)
  return found !== null && (found[1] === undefined || startsNumber.test(next))
}

const startsNumber = /^(?:\d|[IVX]{1,4}(?![\dA-Za-zÀ-ỹ]))/u

const rangeTail = new Opening(/^[-–—] ?\d/)
/** A remark on what stands before it, `(Hoàn thành trong quý II/2026)`; `(1)` and `(a)` are markers. */
const parenthesis = new Opening(/^\((?!(?:\d{1,2}|[a-zđ]|[ivx]{1,4})\))/)
const ownHead = new Opening(
  /^(?:Nơi nhận|Kính gửi|Căn cứ|TM\.|T\/M|KT\.|TL\.|\((?:Ban hành )?[Kk]èm theo|Số ?:)/,
)
const dateline = /^\p{Lu}[^,]{1,40}, ?ngày[\s\d]{1,8}tháng[\s\d]{1,8}năm \d{4}$/u

/** Whether a line is a statement of its own by its form: a rule, the head of a list or of a signature, a place and a date. */
function standsAlone(line: Line): boolean {
  const {text} = line
  return (
    isRule(line) || ownHead.test(text) || (endsInDigit(text) && dateline.test(text)) || namesDocument(text)
  )
}

const longestKind = 24

/** `KẾ HOẠCH` alone on its line. */
function namesDocument(text: string): boolean {
  return (
    text.length <= longestKind &&
    isUpper(text) &&
    (documentKinds as readonly string[]).includes(text.normalize('NFC').toLowerCase())
  )
}

function isRule({text}: Line): boolean {
  return ruled.test(text) || fence.test(text)
}

function endsInDigit(text: string): boolean {
  const code = text.charCodeAt(text.length - 1)
  return code >= 48 && code <= 57
}

const deepestIndent = 40

/** How many blanks stand before a line's words. */
function indentOf({pieces: [first]}: Line): number {
  let at = 0
  while (first && at < deepestIndent && (first.value[at] === ' ' || first.value[at] === '\t')) at++
  return at
}

/** The indent of most lines that are indented, at least three; 0 where there is none. */
function commonest(indents: Uint32Array): number {
  let most = 2
  let found = 0
  for (let indent = 1; indent < indents.length; indent++)
    if (indents[indent]! > most) {
      most = indents[indent]!
      found = indent
    }
  return found
}

/** Whether `next` goes on with the statement whose last line is `line`. */
export function continues(line: Line, next: Line, wrapping: Wrapping): boolean {
  if (line.kind !== next.kind || next.kind === 'image' || next.kind === 'table') return false
  if (next.gap && (wrapping.apart || !isCut(line, next))) return false
  if (isRule(line) || standsAlone(next)) return false
  if (next.gap || (isBareMarker(line.text) && !capitalAfterNumber.test(next.text))) return true
  if (wrapping.apart) return false
  if (line.kind === 'heading') return true
  if (isUpper(line.text) && !isUpper(next.text)) return false
  if (parenthesis.test(next.text)) return true
  return wrapping.wrapped ? continuesWrapped(line, next, wrapping) : continuesUnwrapped(line, next)
}
/** Lines that are broken at a column: most run on. */
function continuesWrapped(line: Line, next: Line, wrapping: Wrapping): boolean {
  if (rangeTail.test(next.text) && endsInDigit(line.text)) return true
  const share = (line.text.length + 1 + firstWord(next.text).length) / wrapping.width
  const full = share > 1
  if (!full && next.text.includes(' ') && isUpper(next.text)) return false
  if (startsItem(next.text) || isBareMarker(next.text))
    return isCutAtMarker(line.text, next.text, full) || enumeratesOn(next.text)
  if (startsSmall(next.text)) return true
  if (wrapping.indent > 0 && indentOf(next) === wrapping.indent) return false
  if (wrapping.filled && share < leastFilled && !openEnd.test(line.text)) return false
  return !endsSentence(line.text) || wrapping.spaced || full
}

/**
 * Whether a sentence goes on with what looks like a marker: `khoản / 2. Điều 5`, `“Vì người nghèo / - Không ai bị bỏ lại”`.
 * A remark in parentheses ends an item as a sentence's mark does.
 */
function isCutAtMarker(text: string, next: string, full: boolean): boolean {
  if (text.endsWith(')') || endsSentence(text)) return false
  if (provisionNoun.test(text)) return true
  if (capitalAfterNumber.test(next) && text.lastIndexOf('“') <= text.lastIndexOf('”')) return false
  return full || (isWordAt(next, 0) && openEnd.test(text))
}

/** Whether a sentence goes on after a blank line, as a page break leaves it. */
function isCut(line: Line, next: Line): boolean {
  // Few lines begin in a small letter or end in such a word: that is asked first.
  if (!startsSmall(next.text) && !endsInOpenWord(line.text, next.text)) return false
  if (line.kind !== 'text' || endsSentence(line.text) || startsItem(next.text)) return false
  return !isUpper(line.text) && !isBareMarker(line.text) && !isPageNumber(line.text)
}

/** Whether `number`, alone on its line, is the number of a page that ends within a sentence. */
export function isPageBreak(line: Line, number: Line, next: Line | undefined): boolean {
  if (next === undefined || !isPageNumber(number.text) || ordinalNoun.test(line.text)) return false
  return line.kind === next.kind && isCut(line, next)
}

/** Parts of a law, which have a number: `khoản 2. Điều 5`. */
const provisionNoun = /\s(?:khoản|điểm|điều|mục|tiết)$/iu

/** What a number goes with. */
const ordinalNoun = /(?:^|\s)(?:số|năm|tháng|ngày|quý|khoản|điểm|điều|mục|tuần|kỳ|đợt|là|đến|từ|và)$/iu

/** `(1) Công nghiệp; (2) nông nghiệp`: a number within a sentence, whose next one stands in the same line. */
function enumeratesOn(text: string): boolean {
  const found = /^\((\d{1,2})\)/.exec(text)
  return found !== null && text.includes(`(${Number(found[1]) + 1})`, found[0].length)
}

/** One block a line: only a heading in capitals, or words that cannot start a statement, run on. */
function continuesUnwrapped(line: Line, next: Line): boolean {
  if (startsItem(next.text) || endsSentence(line.text)) return false
  return (
    startsSmall(next.text) ||
    endsInOpenWord(line.text, next.text) ||
    (isUpper(line.text) && startsItem(line.text))
  )
}

/** Blanks that are more than one space, or another sign. */
const wideBlank = / \s+|[^\S ]\s*/g

/** Longest marker with what tells it from words, in code units. */
const longestMarker = 60

/** Whether a line begins with a marker; `30/6/2026` and `5.000` look like one. */
function startsItem(text: string): boolean {
  return markerStart.test(text) && markerOf(text.slice(0, longestMarker).replace(wideBlank, ' ')) !== null
}

/** Set in capitals: no small letter, and two capitals together. */
export function isUpper(text: string): boolean {
  // Most lines have a small letter near their start.
  return !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text)
}

function firstWord(text: string): string {
  return text.slice(0, text.search(/\s|$/))
}
