import {startsWord} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import type {Citation} from '../../tree/citation.js'
import type {Context, Finding, Span} from '../finding.js'
import {readDate} from './date.js'
import {documentTypes} from './lexicon.js'
import {findNamed} from './named.js'
import {documentNumber, numberSource} from './number.js'
import {readAlias, readIssuer, readTitle} from './parts.js'

/** What a document tells a reader of citations. */
export interface CitationContext extends Context {
  /** Documents by the short name given to them, `Nghị quyết Đại hội`. Filled in the order of the text. */
  aliases: Map<string, Citation>
}

/** Citations in a stretch of a passage, in order; none overlaps another. */
export function findCitations(passage: Passage, span: Span, context: CitationContext): Finding<Citation>[] {
  const found = [...findNumbered(passage, span, context)]
  const free = (start: number) => !found.some((one) => start < one.end && start >= one.start)
  for (const one of findNamed(passage, span))
    if (free(one.start) && free(one.end - 1)) found.push(finish(passage, one, context))
  for (const one of findAliases(passage, span, context))
    if (free(one.start) && free(one.end - 1)) found.push(one)
  return found.sort((a, b) => a.start - b.start)
}

let expressions: {number: RegExp; type: RegExp; symbols: Map<string, string>} | undefined

function compiled() {
  if (expressions) return expressions
  const names = Object.keys(documentTypes).sort((a, b) => b.length - a.length)
  const symbols = new Map<string, string>()
  for (const [name, codes] of Object.entries(documentTypes))
    for (const code of codes) if (!symbols.has(code)) symbols.set(code, name)
  expressions = {
    number: new RegExp(numberSource, 'g'),
    type: new RegExp(`(?:^|[^\\p{L}\\p{M}])(${names.join('|')})(?: (?:số|số:))? ?$`, 'u'),
    symbols,
  }
  return expressions
}

/** Longest type name, with `số`, that may stand before a number. */
const typeReach = 40

/** `Chỉ thị số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị về …`: found by their numbers. */
function* findNumbered(passage: Passage, span: Span, context: CitationContext): Iterable<Finding<Citation>> {
  const {text, folded} = passage
  const {number, type, symbols} = compiled()
  let from = span.start
  number.lastIndex = span.start
  for (let found = number.exec(text); found && found.index < span.end; found = number.exec(text)) {
    const {index} = found
    if (index < from || !startsWord(text, index)) continue
    const left = folded.slice(Math.max(from, index - typeReach), index)
    const named = type.exec(left)
    const code = /^[A-ZĐ][A-Za-zđ]*?(?=\d|[-/]|$)/.exec(found[4]!)?.[0] ?? ''
    const known = symbols.get(code)
    if (!named && !/số ?:? ?$/.test(left) && !(known && /[-/]/.test(found[4]!))) continue
    const start = named ? index - left.length + named.index + named[0].indexOf(named[1]!) : index
    const one = readRest(
      passage,
      span,
      {
        start: withLocator(folded, from, start),
        typeStart: start,
        type: named?.[1] ?? known ?? null,
        at: index + found[0].length,
        ...documentNumber(found[1]!, found[2], found[3]!, found[4]!),
      },
      context,
    )
    yield one
    from = one.end
    number.lastIndex = one.end
  }
}

interface Head {
  start: number
  typeStart: number
  type: string | null
  at: number
  number: string | null
  symbol: string | null
  year: number | null
  key: string | null
}

/** Date, issuer, title and short name, in their usual order after the number. */
function readRest(passage: Passage, span: Span, head: Head, context: CitationContext): Finding<Citation> {
  const {text, folded} = passage
  const stop = span.end
  let end = head.at
  const dated = readDate(folded.slice(end, Math.min(stop, end + 45)))
  if (dated) {
    end += dated.length
    if (!dated.date) {
      const reason = `“${text.slice(head.at, end).trim()}” is not in the calendar`
      context.report({ruleId: 'impossible-date', reason, position: passage.position(head.at, end)})
    }
  }
  const issuer = readIssuer(passage, end, stop)
  end = issuer?.end ?? end
  const later = dated ? null : readDate(folded.slice(end, Math.min(stop, end + 45)))
  end += later?.length ?? 0
  const title = readTitle(passage, end, stop)
  end = title?.end ?? end
  const value: Citation = {
    raw: text.slice(head.start, end),
    type: head.type,
    number: head.number,
    symbol: head.symbol,
    year: head.year ?? yearOf(dated?.date ?? later?.date),
    date: dated?.date ?? later?.date ?? null,
    issuer: issuer?.words ?? null,
    title: title?.words ?? null,
    locator: text.slice(head.start, head.typeStart).trim() || null,
    alias: null,
    key: head.key,
  }
  return finish(passage, {start: head.start, end, value}, context)
}

function yearOf(date: string | null | undefined): number | null {
  return date ? Number(date.slice(0, 4)) : null
}

const locator =
  /(?:điểm [a-zđ]{1,2}(?:,| và)? )?(?:khoản \d{1,2}[a-zđ]?(?:,| và)? )?điều \d{1,3}[a-zđ]?(?: của)? $/

/** `điểm a khoản 18 Điều 1` before the document's name. */
function withLocator(folded: string, from: number, start: number): number {
  const left = folded.slice(Math.max(from, start - 60), start)
  const found = locator.exec(left)
  return found ? start - left.length + found.index : start
}

/** Notes the short name given right after a citation, and where it stands. */
function finish(
  passage: Passage,
  {start, end, value}: Finding<Citation>,
  context: CitationContext,
): Finding<Citation> {
  const alias = readAlias(passage.text, end)
  if (alias) context.aliases.set(alias.name, value)
  const position = passage.position(start, end)
  const named = alias ? {...value, alias: alias.name} : value
  const placed = position ? {...named, position} : named
  if (alias) context.aliases.set(alias.name, placed)
  return {start, end, value: placed}
}

/** Later uses of a short name: the same document by another name. */
function* findAliases(passage: Passage, span: Span, {aliases}: CitationContext): Iterable<Finding<Citation>> {
  const {text} = passage
  for (const [name, document] of aliases) {
    for (
      let at = text.indexOf(name, span.start);
      at >= 0 && at < span.end;
      at = text.indexOf(name, at + name.length)
    ) {
      const end = at + name.length
      // The place that gives the name is no use of it; `Nghị quyết Đại hội Đảng bộ xã` is another document's.
      if (
        text.startsWith(' là ', at - 4) ||
        !startsWord(text, at) ||
        /^(?:[\p{L}\p{M}\p{N}]| (?:\p{Lu}|đại biểu|đảng))/u.test(text.slice(end, end + 12))
      )
        continue
      const {position: _, ...known} = document
      const position = passage.position(at, end)
      yield {start: at, end, value: {...known, raw: name, ...(position ? {position} : {})}}
    }
  }
}
