import {pageNumber} from './lexicon.js'
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
}

const startsLower = /^[\p{Ll}]/u
const marked = /^(?:[-–—+*•(]|[\p{L}\d]{1,4}[.)/]|Điều \d|[A-ZĐ]\.)/u
const ruled = /^[-–—_=*.~\s]{3,}$/

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
  let cuts = 0
  let column = 0
  let before = ''
  const lengths: number[] = []
  for (const {kind, text, gap} of lines) {
    if (kind !== 'text') continue
    texts++
    lengths.push(text.length)
    if (gap) gaps++
    else {
      followers++
      if (startsLower.test(text) && !marked.test(text)) {
        lower++
        if (!sentenceEnd.test(before)) {
          cuts++
          column = Math.max(column, before.length)
        }
      }
    }
    before = text
  }
  lengths.sort((a, b) => a - b)
  const beyond = lengths.filter((length) => length > column * 1.1).length
  return {
    wrapped: lower >= 2 && (lower >= followers * 0.2 || (cuts >= 2 && beyond <= texts * 0.02)),
    width: lengths[Math.floor(lengths.length * 0.9)] ?? 0,
    spaced: gaps > texts * 0.12,
  }
}

const sentenceEnd = /[.;:!?…]["”’)\]]*$/
const markerStart =
  /^(?:[-–—−+*•●▪]\s|[-–—+]\p{Lu}|\(?(?:\d{1,3}|[a-zđ]|[IVX]{1,5}|[A-ZĐ])(?:\.\d{1,2}){0,3} ?[.)/]\s*(?=\S)|[IVX]{1,5} ?- |(?:Điều|ĐIỀU|Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC) [\dIVX])/u
/** Nothing but a marker: what follows is its text. */
const bareMarker =
  /^(?:\(?(?:\d{1,3}|[a-zđ]|[IVX]{1,5})(?:\.\d{1,2}){0,3} ?[.)/]?|(?:Điều|ĐIỀU) \d{1,3}[a-zđ]? ?[.:]?|[-–+*•])$/u
/** A line that cannot end here: a preposition, a conjunction, a comma, or a number's noun. */
const openEnd =
  /(?:,|[-–/(]|\s(?:và|của|về|theo|số|năm|tháng|ngày|quý|khoản|điểm|điều|mục|các|với|tại|từ|đến|cho|là|trong|giai đoạn|hoặc))$/iu
/** Of those, the words. */
const openWord = /\s(?:và|của|về|theo|tháng|ngày|quý|các|với|tại|từ|đến|cho|trong|giai đoạn|hoặc)$/u
const rangeTail = /^[-–—] ?\d/
/** A remark on what stands before it, `(Hoàn thành trong quý II/2026)`; `(1)` and `(a)` are markers. */
const parenthesis = /^\((?!(?:\d{1,2}|[a-zđ]|[ivx]{1,4})\))/
const ownBlock =
  /^(?:Nơi nhận|Kính gửi|Căn cứ|TM\.|T\/M|KT\.|TL\.|\((?:Ban hành )?[Kk]èm theo|Số ?:|\p{Lu}[^,]{1,40}, ?ngày[\s\d]{1,8}tháng[\s\d]{1,8}năm \d{4}$)/u

/** Whether `next` goes on with the statement whose last line is `line`. */
export function continues(line: Line, next: Line, wrapping: Wrapping): boolean {
  if (line.kind !== next.kind || next.kind === 'image' || next.kind === 'table') return false
  if (ruled.test(line.text) || ruled.test(next.text) || ownBlock.test(next.text)) return false
  if (wrapping.apart) return !next.gap && bareMarker.test(line.text)
  if (next.gap) return isCut(line, next)
  if (bareMarker.test(line.text)) return true
  if (line.kind === 'heading') return true
  if (isUpper(line.text) && !isUpper(next.text)) return false
  if (parenthesis.test(next.text)) return true
  if (!wrapping.wrapped) return continuesUnwrapped(line, next)
  if (rangeTail.test(next.text) && /\d$/.test(line.text)) return true
  const forced = line.text.length + 1 + firstWord(next.text).length > wrapping.width
  if (isUpper(line.text) && isUpper(next.text) && !forced) return false
  if (startsItem(next.text))
    return (!sentenceEnd.test(line.text) && (openEnd.test(line.text) || forced)) || enumeratesOn(next.text)
  if (startsLower.test(next.text) || !sentenceEnd.test(line.text)) return true
  return wrapping.spaced || forced
}

/** Whether a sentence goes on after a blank line, as a page break leaves it. */
function isCut(line: Line, next: Line): boolean {
  if (line.kind !== 'text' || sentenceEnd.test(line.text) || startsItem(next.text)) return false
  if (isUpper(line.text) || bareMarker.test(line.text) || pageNumber.test(line.text)) return false
  return startsLower.test(next.text) || openWord.test(line.text)
}

/** Whether `number`, alone on its line, is the number of a page that ends within a sentence. */
export function isPageBreak(line: Line, number: Line, next: Line | undefined): boolean {
  if (next === undefined || !pageNumber.test(number.text) || ordinalNoun.test(line.text)) return false
  return line.kind === next.kind && isCut(line, next)
}

/** What a number goes with. */
const ordinalNoun = /(?:^|\s)(?:số|năm|tháng|ngày|quý|khoản|điểm|điều|mục|tuần|kỳ|đợt|là|đến|từ|và)$/iu

/** `(1) Công nghiệp; (2) nông nghiệp`: a number within a sentence, whose next one stands in the same line. */
function enumeratesOn(text: string): boolean {
  const found = /^\((\d{1,2})\)/.exec(text)
  return found !== null && text.includes(`(${Number(found[1]) + 1})`, found[0].length)
}

/** One block a line: only a heading in capitals, or words that cannot start a statement, run on. */
function continuesUnwrapped(line: Line, next: Line): boolean {
  if (startsItem(next.text) || sentenceEnd.test(line.text)) return false
  return (
    startsLower.test(next.text) || openWord.test(line.text) || (isUpper(line.text) && startsItem(line.text))
  )
}

/** Longest marker with what tells it from words, in code units. */
const longestMarker = 60

/** Whether a line begins with a marker; `30/6/2026` and `5.000` look like one. */
function startsItem(text: string): boolean {
  return markerStart.test(text) && markerOf(text.slice(0, longestMarker).replace(/\s+/g, ' ')) !== null
}

/** Set in capitals: no small letter, and two capitals together. */
export function isUpper(text: string): boolean {
  // Most lines have a small letter near their start.
  return !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text)
}

function firstWord(text: string): string {
  return text.slice(0, text.search(/\s|$/))
}
