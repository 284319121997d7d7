import {isCapitalAt, isDigit} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import type {Aliases} from './aliases.js'
import type {CitationContext} from './context.js'
import {type Document, type Draft, unknownDocument} from './draft.js'
import {documentTypes, shortNumbered} from './lexicon/documents.js'
import {counts} from './short-number.js'

/** A short name where it is given. */
export interface AliasGiven {
  /** As written: `Nghị quyết Đại hội`. */
  name: string
  start: number
  end: number
}

const phrase =
  '(?:(?:sau đây|dưới đây|từ đây|từ nay|sau) ?,? ?)?(?:xin )?(?:được )?(?:gọi|viết)(?: tắt| gọn| chung| ngắn gọn){0,2} ?(?:là ?:?|:) ?'

let expressions: {given: RegExp; bare: RegExp; type: RegExp} | undefined

function compiled() {
  if (expressions) return expressions
  const types = Object.keys(documentTypes).join('|')
  expressions = {
    given: new RegExp(
      ` ?(?:\\(${phrase}[“"']?([^()“”"]{2,60}?)["”']? ?\\)|, ${phrase}[“"]?([^(),.;:“”"]{2,60})["”]?(?=[,.;:]|$))`,
      'y',
    ),
    bare: new RegExp(` ?\\(((?:${types}) [^()/\\d-]{2,40})\\)`, 'y'),
    type: new RegExp(`(?:${types})(?![a-zà-ỹ])`, 'uy'),
  }
  return expressions
}

/** `(gọi tắt là Nghị quyết Đại hội)`, `(sau đây viết tắt là Luật)`, `, sau đây gọi là Chỉ thị 45,` after a document. */
export function readAlias({text, folded}: Passage, at: number, stop: number): AliasGiven | null {
  const sign = folded[folded[at] === ' ' ? at + 1 : at]
  if (sign !== '(' && sign !== ',') return null
  const {given, bare} = compiled()
  for (const form of [given, bare]) {
    form.lastIndex = at
    const found = form.exec(folded)
    if (!found || form.lastIndex > stop) continue
    const name = (found[1] ?? found[2])!
    const start = at + found[0].lastIndexOf(name)
    return {name: text.slice(start, start + name.length).trim(), start, end: form.lastIndex}
  }
  return null
}

/** Whether the short name may be this document's: `Kế hoạch số 7` is no name of a resolution that stands nearer. */
export function suits(alias: AliasGiven, {type}: Document): boolean {
  const {type: named} = compiled()
  const words = alias.name.toLowerCase()
  named.lastIndex = 0
  const found = named.exec(words)
  return !found || !type || type.startsWith(found[0]) || type.endsWith(found[0])
}

/** The name that goes without saying once a document was cited in full: `nghị quyết 57`, `luật đất đai`. */
export function learnShortName(document: Document, lawName: string | null, aliases: Aliases): void {
  const {type, number, key} = document
  const name = lawName ?? (type && number && shortNames.has(type) ? `${type} ${number}` : null)
  if (!name || !key) return
  const known = aliases.get(name)
  if (!known) aliases.set(name, document)
  else if (known.key !== key && !known.alias)
    // Two documents by one short name: it stands for neither.
    aliases.set(name, {...unknownDocument, type, number: lawName ? null : number})
}

const shortNames: ReadonlySet<string> = new Set([
  ...shortNumbered,
  'kế hoạch',
  'chương trình',
  'hướng dẫn',
  'chương trình hành động',
])

/** The longest short name that is used at `start`, and the document it stands for. */
export function readShortName(
  {text, folded}: Passage,
  start: number,
  stop: number,
  {aliases}: CitationContext,
): Draft | null {
  if (!isCapitalAt(text, start)) return null
  for (let name = aliases.longest(folded, start, stop); name; ) {
    const end = start + name.length
    if ((end === stop || endsName(folded.charCodeAt(end))) && isWhole(text, folded, end))
      return {start, end, next: end, document: aliases.get(name)!}
    name = aliases.longest(folded, start, end - 1)
  }
  return null
}

/** A blank, or one of `"(),./:;”`. */
function endsName(code: number): boolean {
  return (
    code === 32 ||
    code === 34 ||
    (code >= 40 && code <= 47 && code !== 45) ||
    code === 58 ||
    code === 59 ||
    code === 0x201d
  )
}

const continued = / (?:này|trên|nói trên|nêu trên|đại biểu|đảng|số \d|\d)| \p{Lu}\p{Ll}|[-/]/uy

/** `Nghị quyết Đại hội Đảng bộ xã` is another document than `Nghị quyết Đại hội`. */
function isWhole(text: string, folded: string, end: number): boolean {
  if (isDigit(folded.charCodeAt(end - 1))) return !counts(folded, end)
  continued.lastIndex = end
  return !continued.test(text)
}
