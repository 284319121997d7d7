import type {Lines} from '../text/lines.js'
import {romanValue} from '../text/numerals.js'
import {Passage} from '../text/passage.js'
import type {Citation} from '../tree/citation.js'
import type {Metadata} from '../tree/metadata.js'
import type {Block} from './block.js'
import {sentenceCase} from './case.js'
import {columnsOf, hasColumns} from './column.js'
import type {Part} from './divide.js'
import {documentKinds, enclosureNote, fence} from './lexicon.js'
import {isUpper} from './wrap.js'

/** What the metadata asks of the recognisers. */
export interface MetadataReaders {
  /** The number and symbol of `Số: 01-CTr/TU`, null where blank. */
  documentNumber(text: string): string | null
  citations(passage: Passage): readonly Citation[]
  /** The body that a passage starts with: its canonical name, and how much of the passage it takes. */
  body(passage: Passage): {name: string; length: number} | null
  /** The name of the province that a passage names first. */
  province(passage: Passage): string | null
}

type Field = Exclude<keyof Metadata, 'evidence'>

/** Collects the fields; the first reading of each stands. */
class Draft {
  readonly metadata: Metadata = {
    title: null,
    kind: null,
    number: null,
    date: null,
    place: null,
    issuer: null,
    province: null,
    term: null,
    congress: null,
    evidence: {},
  }

  take<Name extends Field>(
    name: Name,
    value: Metadata[Name] | null,
    passage: Passage,
    start = 0,
    end = passage.text.length,
  ): void {
    if (value === null || this.metadata[name] !== null) return
    this.metadata[name] = value as Metadata[Name]
    const position = passage.position(start, end)
    if (position) this.metadata.evidence[name] = position
  }
}

/** What the document says of itself in its masthead, its title, its opening words, its signature and its annexes' notes. */
export function readMetadata(
  parts: readonly Part[],
  readers: MetadataReaders,
  places: Lines | null,
): Metadata {
  const draft = new Draft()
  const opening = parts[0]?.kind === 'preamble' ? openingOf(parts[0].blocks, places) : []
  const masthead = opening.findIndex(({folded}) => mottoHead.test(folded))
  readNumberAndDate(opening, draft, readers)
  readTitle(opening.slice(masthead + 1), draft)
  readSubject(opening, draft)
  readMasthead(opening, draft, readers)
  for (const passage of opening) if (enclosureNote.test(passage.folded)) readNote(passage, draft, readers)
  for (const part of parts) if (part.note) readNote(part.note.passage, draft, readers)
  readIssuer(opening, parts, draft, readers)
  const {issuer} = draft.metadata
  const isLocal = issuer === null || localBody.test(issuer.toLowerCase())
  for (const passage of [...opening, ...parts.flatMap(({head}) => head.map((block) => block.passage))]) {
    readTerm(passage, draft)
    if (draft.metadata.province === null && (isLocal || !placeAndDate.test(passage.folded)))
      draft.take('province', readers.province(passage), passage)
  }
  return draft.metadata
}

/** The statements of blocks, those in table cells among them. */
function passagesOf(blocks: readonly Block[]): Passage[] {
  return blocks
    .flatMap(({grid, passage}) => (grid ? grid.rows.flat().flatMap((cell) => cell.lines) : [passage]))
    .filter(({text}) => text && !fence.test(text))
}

/** The statements above the body; of a masthead set in two columns by blanks, the left column stands before the right. */
function openingOf(blocks: readonly Block[], places: Lines | null): Passage[] {
  const opening: Passage[] = []
  for (let at = 0; at < blocks.length; at++) {
    const right: Passage[] = []
    for (; at < blocks.length && hasColumns(blocks[at]!); at++)
      for (const line of blocks[at]!.lines) {
        const [left, ...more] = columnsOf(line).map((piece) => Passage.read([piece], places))
        opening.push(left!)
        right.push(...more)
      }
    opening.push(...right, ...(at < blocks.length ? passagesOf([blocks[at]!]) : []))
  }
  return opening
}

const placeAndDate = /^(.{2,40}?), ?ngày ?(\d{0,2}) ?tháng ?(\d{0,2}) ?năm ?(\d{4})$/
/** `Nghệ An, ngày 02/01/2026`; but not `Thực hiện Kế hoạch số 15/KH-UBND, ngày 10/01/2025`. */
const placeAndDay = /^([^\d:;]{2,25}), ?ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
/** Laws and resolutions name their kind before it: `Luật số: 91/2025/QH15`. */
const numberHead = /^(?:(?:luật|nghị quyết|pháp lệnh) (?=số ?:))?số(?: ?:| \d| {0,3}[-/])/

function readNumberAndDate(passages: readonly Passage[], draft: Draft, readers: MetadataReaders): void {
  for (const passage of passages) {
    if (numberHead.test(passage.folded)) {
      const start = passage.folded.indexOf('số')
      draft.take('number', readers.documentNumber(passage.text.slice(start)), passage, start)
    }
    const dated = placeAndDate.exec(passage.folded) ?? placeAndDay.exec(passage.folded)
    const day = numberHead.test(passage.folded) ? dayAfter.exec(passage.folded) : null
    if (day) draft.take('date', isoDate(Number(day[3]), Number(day[2]), Number(day[1])), passage, day.index)
    if (!dated) continue
    const number = /^số\S{0,80} ?\S{1,80} /.exec(dated[1]!)?.[0].length ?? 0
    draft.take('place', passage.text.slice(number, dated[1]!.length), passage, number, dated[1]!.length)
    draft.take('date', isoDate(Number(dated[4]), Number(dated[3]), Number(dated[2])), passage)
  }
}

/** `Số 231/KH-TTYT, ngày 01/7/2026`. */
const dayAfter = /, ngày (\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})(?!\d)/

/** Null for a date that is blank or impossible. */
function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return day > 0 && date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null
}

/** The kind of document and its title: on one line, or the kind alone and what it is about below. */
function readTitle(passages: readonly Passage[], draft: Draft): void {
  for (const [index, passage] of passages.entries()) {
    const text = passage.folded.replace(/ ?:$/, '')
    const kind = documentKinds.find((name) => text === name || text.startsWith(`${name} `))
    if (!kind || text.length > 600 || / như sau:?$/.test(text)) continue
    // A sentence may begin with the name of a kind; a title has no full stop, and its kind stands in capitals or alone.
    if (/[.;]$/.test(text) || numberOnly.test(text.slice(kind.length))) continue
    draft.take('kind', kind, passage, 0, kind.length)
    const below = passages.slice(index + 1)
    const title =
      text === kind
        ? [passage, ...subjectBelow(below)]
        : isUpper(passage.text) && !/\d$/.test(passage.text)
          ? subjectBelow([passage, ...below])
          : [passage]
    draft.take('title', title.map((line) => line.text).join(' '), passage)
    return
  }
}

/** An official letter has no name but what it is about: `V/v rà soát quỹ đất`, Decree 30/2020/NĐ-CP, Annex I, part II, section 5. */
function readSubject(passages: readonly Passage[], draft: Draft): void {
  const subject = passages.find(({folded}) => letterSubject.test(folded))
  if (!subject || draft.metadata.kind !== null) return
  draft.take('kind', 'công văn', subject, 0, 3)
  draft.take('title', subject.text, subject)
}

const letterSubject = /^v\/v:? /

/** `Nghị quyết số: 114/2025/UBTVQH15`: the head of a page, not the title of a document. */
const numberOnly = /^ số ?:? ?[\dA-Za-zÀ-ỹ./-]*$/u

/** Most lines that say what a document is about. */
const longestSubject = 4

/** Who issues it, between the title and the legal bases: `THỦ TƯỚNG CHÍNH PHỦ`. */
const issuingHead =
  /^(?:thủ tướng|chủ tịch|bộ trưởng|thống đốc|tổng|giám đốc|hiệu trưởng|chính phủ|quốc hội|ủy ban|hội đồng|ban (?:chấp hành|thường vụ|bí thư)|bộ chính trị|(?:tỉnh|thành|đảng) ủy)/

/** What a document is about, below its kind: a line, and those that go on in capitals, in small letters or with years. */
function subjectBelow([first, ...more]: readonly Passage[]): Passage[] {
  if (!first) return []
  const goesOn = ({text, folded}: Passage) =>
    /^(?:\p{Ll}|(?:19|20)\d\d)/u.test(text) ||
    (isUpper(first.text) && isUpper(text) && !/[.;:]$/.test(text) && !issuingHead.test(folded))
  const end = more.findIndex((line, index) => index + 1 === longestSubject || !goesOn(line))
  return [first, ...more.slice(0, end < 0 ? more.length : end)]
}

/** `(Ban hành kèm theo Chương trình hành động số 01-CTr/TU, ngày 20/10/2025 của Ban Chấp hành Đảng bộ tỉnh)`. */
function readNote(note: Passage, draft: Draft, readers: MetadataReaders): void {
  const {kind} = draft.metadata
  const cited = readers.citations(note).find(({type}) => !kind || !type || type === kind)
  if (!cited) {
    readBlankNote(note, draft, readers)
    return
  }
  draft.take('number', cited.number && cited.symbol ? cited.key : null, note)
  draft.take('date', cited.date, note)
  const issuer = cited.issuer && (readers.body(Passage.of(cited.issuer))?.name ?? cited.issuer)
  draft.take('issuer', issuer, note)
}

/** `(Kèm theo Nghị quyết số    /NQ-CP ngày 01 tháng 01 năm 2025 của Chính phủ)`: a number left blank cites nothing. */
function readBlankNote(note: Passage, draft: Draft, readers: MetadataReaders): void {
  const {folded} = note
  const date = /ngày ?(\d{1,2}) ?tháng ?(\d{1,2}) ?năm ?(\d{4})/.exec(folded)
  if (date)
    draft.take(
      'date',
      isoDate(Number(date[3]), Number(date[2]), Number(date[1])),
      note,
      date.index,
      date.index + date[0].length,
    )
  const of = folded.lastIndexOf(' của ')
  if (of > 0) draft.take('issuer', readers.body(note.from(of + 5))?.name ?? null, note, of + 5)
}

/** A body of a province or below; others have their seat in a province that is not theirs. */
const localBody =
  /tỉnh|thành phố|thành ủy|thành uỷ|xã|phường|đặc khu|huyện|quận|thị|sở |trường |ubnd|ủy ban nhân dân|hội đồng nhân dân|đảng bộ|đảng ủy|tiểu ban/

const mottoHead = /^(?:cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam)/
/** `TỈNH HƯNG YÊN` below `ỦY BAN NHÂN DÂN`: the name goes on from the line above; `HUYỆN ỦY NGA SƠN` is one of its own. */
const unitHead = /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) (?!ủy|đoàn)/
/** `ỦY`, with `BAN NHÂN DÂN` below it: a page breaks its lines anywhere. */
const oneWord = /^\p{Lu}{1,6}$/u
/** Two columns of a masthead run together on one line. */
const mottoTail = / (?:cộng (?:hòa|hoà) xã hội chủ nghĩa việt nam|đảng cộng sản việt nam).*$/s
const trailingRule = /(?<![-–—_=*\s])[-–—_=*\s]+$/

function namesKind(folded: string): boolean {
  return documentKinds.some((kind) => folded.startsWith(kind))
}

/** The body above the number, or where none is given above the kind of document: Decree 30/2020/NĐ-CP, Annex I, part II, section 2. */
function readMasthead(opening: readonly Passage[], draft: Draft, readers: MetadataReaders): void {
  const number = opening.findIndex(({folded}) => numberHead.test(folded))
  const below = number < 0 ? opening.findIndex(({folded}) => namesKind(folded)) : number
  for (let at = below - 1; at >= 0 && at > below - 12; at--) {
    const passage = opening[at]!
    const motto = mottoTail.exec(passage.folded)
    let words = motto ? passage.text.slice(0, motto.index) : passage.text
    if (mottoHead.test(passage.folded) || !isUpper(words) || words.length > 200) continue
    if (namesKind(passage.folded)) continue
    for (
      let from = at;
      from > 0 && (unitHead.test(opening[from]!.folded) || oneWord.test(opening[from - 1]!.text));
      from--
    )
      words = `${opening[from - 1]!.text} ${words}`
    const owner = organ.test(passage.folded) ? ownerAbove(opening, at) : null
    if (owner) words = `${words} ${owner}`
    draft.take('issuer', mastheadBody(words, readers), passage)
  }
}

/** An organ that is named below the body it belongs to: `ĐẢNG BỘ TỈNH LÂM ĐỒNG`, `BAN CHẤP HÀNH`. */
const organ =
  /^(?:ban (?:chấp hành|thường vụ|thường trực|tổ chức|tuyên giáo(?: và dân vận)?|dân vận|nội chính|kinh tế|xây dựng đảng)|ủy ban kiểm tra|văn phòng)$/

/** The name above an organ's, with the unit it goes on with. */
function ownerAbove(opening: readonly Passage[], at: number): string | null {
  const above = opening[at - 1]
  if (!above || !isUpper(above.text) || mottoHead.test(above.folded)) return null
  if (above.folded === 'ban chấp hành trung ương') return 'trung ương'
  const body = opening[at - 2]
  return unitHead.test(above.folded) && body ? `${body.text} ${above.text}` : above.text
}

/** The body that the opening words say issues the document, or in whose name it is signed. */
function readIssuer(
  opening: readonly Passage[],
  parts: readonly Part[],
  draft: Draft,
  readers: MetadataReaders,
): void {
  for (const passage of opening) {
    const issues =
      /(?:^|, |; )([^,;]{4,80}?) (?:xây dựng|ban hành) (?:chương trình|kế hoạch|nghị quyết|chỉ thị|quyết định|đề án)/.exec(
        passage.folded,
      )
    if (!issues) continue
    const start = issues.index + issues[0].indexOf(issues[1]!)
    draft.take(
      'issuer',
      readers.body(passage.from(start))?.name ?? null,
      passage,
      start,
      start + issues[1]!.length,
    )
  }
  for (const part of parts) {
    if (part.kind !== 'closing') continue
    for (const passage of passagesOf(part.blocks)) {
      const authority = /^(?:t ?\/ ?m|tm\.?) ?/.exec(passage.folded)
      if (authority)
        draft.take('issuer', readers.body(passage.from(authority[0].length))?.name ?? null, passage)
    }
  }
}

/** A masthead is all in capitals: its words are put in the case of a sentence. */
function mastheadBody(text: string, readers: MetadataReaders): string | null {
  const words = text.trim().toLowerCase().replace(mottoTail, '').replace(trailingRule, '')
  if (!words) return null
  const cased = sentenceCase(words)
  const body = readers.body(Passage.of(cased))
  if (!body) return text.trim().slice(0, words.length)
  return body.length >= cased.length - 1 ? body.name : cased
}

function readTerm(passage: Passage, draft: Draft): void {
  const {folded, text} = passage
  const term = /nhiệm kỳ (\d{4}) ?- ?(\d{4})/.exec(folded)
  if (term)
    draft.take('term', [Number(term[1]), Number(term[2])], passage, term.index, term.index + term[0].length)
  const congress = /đại hội[^.;]{0,80}? lần thứ ([ivxl]{1,7}|\d{1,2})(?![\da-zà-ỹ])/u.exec(folded)
  if (!congress) return
  const ordinal = text.slice(
    congress.index + congress[0].length - congress[1]!.length,
    congress.index + congress[0].length,
  )
  const value = Number.parseInt(ordinal, 10) || romanValue(ordinal.toUpperCase())
  draft.take('congress', value || null, passage, congress.index, congress.index + congress[0].length)
}
