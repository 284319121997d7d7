import type {Passage} from '../../text/passage.js'
import type {Citation} from '../../tree/citation.js'
import type {Finding, Span} from '../finding.js'
import {learnShortName, readAlias, readShortName, suits} from './alias.js'
import {type Anchor, nextAnchor} from './anchor.js'
import {readAnnexes} from './annex.js'
import {readCongress} from './congress.js'
import type {CitationContext} from './context.js'
import type {Document, Draft} from './draft.js'
import {readCharter, readConstitution} from './founding.js'
import {readLaws} from './law.js'
import {locatorStart} from './locator.js'
import {digitsAfter, readDated, readNumbered, readTail} from './numbered.js'
import {readPlenums} from './plenum.js'
import {renownedKey} from './renowned.js'
import {readShortNumber, withFurther} from './short-number.js'

/**
 * Citations in a stretch of a passage, in order; none overlaps another. A document named in another's title is cited on
 * its own: the other's words then end before it, though its title goes on.
 */
export function findCitations(passage: Passage, span: Span, context: CitationContext): Finding<Citation>[] {
  let anchor = nextAnchor(passage, span.start, span.end)
  if (!anchor) return []
  const drafts: Draft[] = []
  let aliasEnd = 0
  while (anchor) {
    const read = readAt(passage, anchor, span.end, context)
    for (const draft of read) {
      place(passage, draft, drafts, span.start)
      aliasEnd = learn(passage, draft, span.end, aliasEnd, context)
    }
    const next = read.at(-1)?.next ?? anchor.end
    anchor = nextAnchor(passage, Math.max(next, anchor.start + 1, aliasEnd), span.end)
  }
  return drafts.map((draft) => finding(passage, draft))
}

function finding(passage: Passage, {start, end, document}: Draft): Finding<Citation> {
  const {type, number, symbol, year, date, issuer, title, locator, alias, key} = document
  const raw = passage.text.slice(start, end)
  const value: Citation = {raw, type, number, symbol, year, date, issuer, title, locator, alias, key}
  const position = passage.position(start, end)
  if (position) value.position = position
  return {start, end, value}
}

/** What is cited from this word on; several documents may share it. */
function readAt(
  passage: Passage,
  {start, end, type}: Anchor,
  stop: number,
  context: CitationContext,
): readonly Draft[] {
  const digits = digitsAfter(passage.folded, end)
  const numbered = digits < 0 ? null : readNumbered(passage, start, digits, type, stop, context)
  if (numbered) return [respelt(passage, numbered, context)]
  if (!type) return none
  const named = readNamed(passage, start, end, type, stop, context)
  if (named.length > 0) return named
  const short =
    readShortName(passage, start, stop, context) ??
    (digits < 0 ? null : readShortNumber(passage, start, end, type, stop, context))
  if (!short) return listed(readDated(passage, start, end, type, stop, context))
  return digits < 0 ? [short] : withFurther(passage, short, type, stop, context)
}

const none: readonly Draft[] = []

/** `Đề án 06/CP`: a symbol that none but this document is known by. */
function respelt(passage: Passage, draft: Draft, context: CitationContext): Draft {
  const key = renownedKey(passage, draft, context)
  return key ? {...draft, document: {...draft.document, key}} : draft
}

function readNamed(
  passage: Passage,
  start: number,
  end: number,
  type: string,
  stop: number,
  context: CitationContext,
): readonly Draft[] {
  switch (type) {
    case 'luật':
    case 'bộ luật':
    case 'pháp lệnh':
      return readLaws(passage, start, end, type, stop, context).map((draft) => recalled(draft, context))
    case 'hiến pháp':
      return listed(readConstitution(passage, start, end, stop))
    case 'điều lệ':
    case 'cương lĩnh':
      return listed(readCharter(passage, start, stop))
    case 'phụ lục':
      return readAnnexes(passage, start, end, stop)
    case 'nghị quyết':
    case 'kết luận':
    case 'văn kiện':
    case 'báo cáo chính trị': {
      const plenums = readPlenums(passage, start, end, type, stop)
      const last = plenums.pop()
      if (last) return [...plenums, readTail(passage, last, stop, context)]
      return listed(readCongress(passage, start, end, type, stop, context))
    }
    default:
      return none
  }
}

/** A law by its bare name, of which the text has told year and number before. */
function recalled(draft: Draft, {aliases}: CitationContext): Draft {
  const {key, year} = draft.document
  const known = key && !year ? aliases.get(key) : undefined
  return known?.key ? {...draft, document: known} : draft
}

function listed(draft: Draft | null): readonly Draft[] {
  return draft ? [draft] : none
}

const between = /^(?:, |,? và |, số | và số )$/
const longestBetween = 8

/** Adds a draft to those before it: a title gives way to what it names, a list shares its kind and its issuer. */
function place(passage: Passage, draft: Draft, drafts: Draft[], from: number): void {
  const {folded, text} = passage
  const start = draft.document.type === 'phụ lục' ? draft.start : locatorStart(folded, from, draft.start)
  if (start < draft.start) {
    draft.document = {...draft.document, locator: text.slice(start, draft.start).replace(attached, '').trim()}
    draft.start = start
  }
  while (drafts.length > 0 && drafts.at(-1)!.start >= draft.start) drafts.pop()
  const previous = drafts.at(-1)
  if (previous && previous.end > draft.start) {
    const words = folded.slice(previous.start, draft.start)
    previous.end = previous.start + words.replace(joining, '').length
  }
  if (previous && isListed(folded, previous.end, draft.start)) share(passage, draft, drafts)
  drafts.push(draft)
}

/** What joins a document to the title before it: signs, and a conjunction. */
const joining = /(?: (?:và|cùng|hoặc))?[ ,(“"]{0,8}$/

function isListed(folded: string, from: number, to: number): boolean {
  return to - from <= longestBetween && between.test(folded.slice(from, to))
}

const attached = /(?:,| (?:(?:được )?(?:ban hành )?(?:kèm theo|đính kèm|kèm)|của|tại|thuộc)){0,8} $/i

/** `các Nghị quyết số 57-NQ/TW, 59-NQ/TW của Bộ Chính trị`: the kind goes forward, the issuer back. */
function share(passage: Passage, draft: Draft, drafts: Draft[]): void {
  const previous = drafts.at(-1)!
  if (!draft.document.key || !previous.document.symbol) return
  if (!draft.document.type) draft.document = {...draft.document, type: previous.document.type}
  const {issuer, type} = draft.document
  for (let at = drafts.length - 1, next = draft.start; at >= 0; at--) {
    const one = drafts[at]!
    const {document} = one
    if (!issuer || document.issuer || document.date || document.title || document.type !== type) break
    if (!document.symbol || !isListed(passage.folded, one.end, next)) break
    one.document = {...document, issuer}
    next = one.start
  }
}

/** Notes the names by which later words may cite the document; gives back where the last short name given ends. */
function learn(
  passage: Passage,
  draft: Draft,
  stop: number,
  aliasEnd: number,
  {aliases}: CitationContext,
): number {
  const alias = draft.end >= aliasEnd ? readAlias(passage, draft.end, stop) : null
  const given = alias && suits(alias, draft.document) ? alias : null
  if (given) draft.document = {...draft.document, alias: given.name}
  // Later words name the whole document, whichever article was cited.
  const document = whole(draft.document)
  if (given) aliases.set(given.name.toLowerCase(), document)
  learnShortName(document, lawName(passage, draft), aliases)
  return given ? given.end : aliasEnd
}

function whole(document: Document): Document {
  return document.locator === null ? document : {...document, locator: null}
}

/** A law's name without year and number, where it was cited with them: the name alone will stand for it. */
function lawName({folded}: Passage, {start, end, document: {type, symbol}}: Draft): string | null {
  if (!symbol || !type?.endsWith('luật')) return null
  const words = folded.slice(folded.indexOf(type, start), end)
  const name = /^(.*?)(?:,? \(?(?:(?:bộ )?luật )?số |,? năm \d{4}| \(sửa đổi\))/.exec(words)?.[1]
  return name && name !== type ? name : null
}
