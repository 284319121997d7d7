import {fold} from '../../text/fold.js'
import {isCapitalAt, isDigit} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import type {CitationContext} from './context.js'
import {type Document, type Draft, unknownDocument} from './draft.js'
import {documentTypes, shortNumbered, units} from './lexicon/documents.js'
import {partyOrgans} from './lexicon/issuers.js'
import {readTail} from './numbered.js'
import {renownedKey} from './renowned.js'

let unit: RegExp | undefined

/** Whether a number that ends here counts something, or goes on: `5 năm`, `1.2`, `57-NQ`; but not `57 ngày 22/12/2024`. */
export function counts(folded: string, end: number): boolean {
  unit ??= new RegExp(
    `(?: ?[-/%+]|[.,:]\\d| (?!ngày \\d|năm \\d{4}(?! ?-))(?:${units.join('|')})(?![a-zà-ỹ]))`,
    'uy',
  )
  unit.lastIndex = end
  return unit.test(folded)
}

const first = /(?: số:?)? (\d{1,4}[a-zđ]?)(?![\da-zà-ỹ])/uy
/** A further number stands between signs: `Nghị quyết 57, 3 đơn vị …` counts. */
const further = /(?:, |,? và )(?:số )?(\d{1,4}[a-zđ]?)(?=[,;.:)](?!\d)| và | của |$)/uy

/** `Nghị quyết 57`, `Đề án số 06`: a document by its bare number, which the text has not cited in full, or has. */
export function readShortNumber(
  passage: Passage,
  start: number,
  at: number,
  type: string,
  stop: number,
  {aliases}: CitationContext,
): Draft | null {
  const {text, folded} = passage
  const found = numberAt(first, folded, at, stop)
  if (!found || !isCapitalAt(text, start)) return null
  const {number, end} = found
  const known = aliases.get(`${type} ${number}`)
  if (!known && (!shortNumbered.has(type) || /^(?:19|20)\d\d$/.test(number))) return null
  return {start, end, next: end, document: known ?? {...unknownDocument, type, number}}
}

function numberAt(form: RegExp, folded: string, at: number, stop: number) {
  form.lastIndex = at
  const number = form.exec(folded)?.[1]
  const end = form.lastIndex
  return number !== undefined && end <= stop && !counts(folded, end) ? {number, end} : null
}

const mostListed = 20

/** The document by its bare number, and those listed after it: `Nghị quyết 57, 59 và 68 của Bộ Chính trị`. */
export function withFurther(
  passage: Passage,
  draft: Draft,
  type: string,
  stop: number,
  context: CitationContext,
): Draft[] {
  const {folded} = passage
  const drafts = [draft]
  const listed = shortNumbered.has(type) && isDigit(folded.charCodeAt(draft.end - 1))
  for (let at = draft.end; listed && drafts.length < mostListed; ) {
    const found = numberAt(further, folded, at, stop)
    if (!found) break
    const {number, end} = found
    const document = context.aliases.get(`${type} ${number}`) ?? {...unknownDocument, type, number}
    drafts.push({start: end - number.length, end, next: end, document})
    at = end
  }
  return identified(passage, drafts, stop, context)
}

/** Date, issuer and title stand behind the last; the issuer is that of all. */
function identified(passage: Passage, drafts: Draft[], stop: number, context: CitationContext): Draft[] {
  const {aliases} = context
  const isKnown = ({document: {type, number, key}}: Draft) =>
    key !== null || aliases.get(`${type} ${number}`) !== undefined
  const last = drafts.pop()!
  const read = isKnown(last) ? last : readTail(passage, last, stop, context)
  const {issuer} = read.document
  return [...drafts, read].map((draft) => {
    if (isKnown(draft)) return draft
    const document = {...draft.document, issuer}
    const key = partyKeyOf(document) ?? renownedKey(passage, {...draft, document}, context)
    return {...draft, document: {...document, key}}
  })
}

/** `Nghị quyết 57 của Bộ Chính trị` can be none but `57-NQ/TW`. */
function partyKeyOf({type, number, issuer}: Document): string | null {
  if (!type || !number || !issuer || !partyOrgans.has(fold(issuer))) return null
  const code = type === 'quy định' ? 'QĐ' : documentTypes[type]?.[0]
  return code ? `${number}-${code}/TW` : null
}
