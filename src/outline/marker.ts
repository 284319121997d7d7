import {romanValue} from '../text/numerals.js'
import {low, Opening} from '../text/opening.js'

/** Kinds of markers from the outermost to the innermost, in the order of Decree 30/2020/NĐ-CP, Annex I, and of use. */
export type MarkerKind =
  | 'part' // Phần thứ nhất, PHẦN I
  | 'chapter' // Chương II
  | 'division' // Mục 1
  | 'upper' // A.
  | 'roman' // I.  I-  I/
  | 'article' // Điều 1.
  | 'named' // Nhiệm vụ 1:  Giải pháp 2.
  | 'arabic' // 1.  1)  1/
  | 'decimal' // 1.1.  1.1.1  I.1
  | 'letter' // a)  a.  đ)
  | 'paren' // (1)  (a)
  | 'dash' // -
  | 'plus' // +
  | 'bullet' // *  •

export interface Marker {
  kind: MarkerKind
  /** As written, without its dot or parenthesis: `2.1`, `a`, `-`, `Điều 1`. */
  label: string
  /** The numbers it stands for: `2.1` is [2, 1], `IV` is [4], `đ` is [5]; empty for dashes and bullets. */
  ordinals: number[]
  /** Markers of one key are siblings: `1.` and `1)` are not the same list, nor are `*` and `•`. */
  key: string
}

interface MarkerForm {
  kind: MarkerKind
  /** On the text; group 1 is the label, the whole match ends where the words begin. */
  form: Opening
  ordinals(label: string): number[]
}

/** With the letters that Vietnamese lacks: a word processor counts by them. */
const letters = 'abcdđefghijklmnopqrstuvwxyz'
const upperLetters = letters.toUpperCase()
const spelled = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const otherSpellings: Readonly<Record<string, string>> = {một: 'nhất', bốn: 'tư'}

/** The number in `Phần thứ nhất`, `Phần II`, `Phần B`, `Mục 3`, `Điều 12a`. */
function headingOrdinal(label: string): number[] {
  const last = label.split(' ').at(-1) ?? ''
  const digits = Number.parseInt(last, 10)
  if (digits) return [digits]
  const word = last.toLowerCase()
  const roman = romanValue(last.toUpperCase())
  const named = roman || spelled.indexOf(otherSpellings[word] ?? word) + 1
  return [named || (word.length === 1 ? letters.indexOf(word) + 1 : 0)]
}

const none = () => []

// Sticky, anchored, without nested repetition: linear on any text. A form says what it must not match.
const forms: readonly MarkerForm[] = [
  {
    kind: 'part',
    form: new Opening(
      /^(Phần (?:thứ )?(?:nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|[IVX]{1,5}|\d{1,2}|[A-H](?= ?[.:–-])))(?![\dA-Za-zÀ-ỹ]) ?[.:–-]? ?/iu,
    ),
    ordinals: headingOrdinal,
  },
  // `Chương trình` is no chapter.
  {
    kind: 'chapter',
    form: new Opening(/^(Chương (?:[IVXL]{1,7}|\d{1,2}))(?![\dA-Za-zÀ-ỹ]) ?[.:–-]? ?/iu),
    ordinals: headingOrdinal,
  },
  {
    kind: 'division',
    form: new Opening(/^(M(?:ục|ỤC) (?:[IVX]{1,5}|\d{1,2}))(?![\dA-Za-zÀ-ỹ])(?: ?[.:–-] ?| |$)/u),
    ordinals: headingOrdinal,
  },
  // A sentence may begin `Điều 5 Luật …`: an article's number ends in a dot, a colon, or the line.
  {
    kind: 'article',
    form: new Opening(/^(Đ(?:iều|IỀU) \d{1,3}[a-zđ]?)(?: ?[.:] ?| [-–] (?=\p{Lu})|$)/u),
    ordinals: headingOrdinal,
  },
  {
    kind: 'named',
    form: new Opening(
      /^((?:Nhiệm vụ|Nội dung|Nhóm(?: nhiệm vụ)?|Giải pháp|Hoạt động|Dự án)(?: số)? \d{1,2}) ?(?:[:.] ?| [–-] )(?=\p{L})/iu,
    ),
    ordinals: headingOrdinal,
  },
  // `1.2`, `I.2`, `A.1`, `A.II`, `1.2a`, `1.a)`; `V.I. Lênin` is nobody's number.
  {
    kind: 'decimal',
    form: new Opening(
      /^((?:[A-H]\.[IVX]{1,5}|(?:[IVXL]{1,7}|[A-H]|\d{1,2})\.\d{1,2})(?:\.\d{1,2}){0,3}[a-zđ]?|\d{1,2}(?:\.\d{1,2}){0,2}\.[a-zđ](?=[.)]))(?: ?[.):](?!\d) ?| ?[-–/] | (?=\S)|$)/u,
    ),
    ordinals: decimalOrdinals,
  },
  // `1/6/2026`, `2-3/10/2025` and `8,5%` are no items; `1-` and `1/` are.
  {
    kind: 'arabic',
    form: new Opening(/^(\d{1,3}[a-zđ]?)(?: ?\.[-/]? ?(?!\d)| ?\) ?| ?\/(?!\d) ?| ?[-–] (?!\d))/u),
    ordinals: (label) => [Number.parseInt(label, 10)],
  },
  // `I MỤC TIÊU` only in a line of capitals. `Ii.` is left of `II.` where capitals were lost; `V/v` is short for `Về việc`.
  {
    kind: 'roman',
    form: new Opening(
      /^([IVXL]{1,7}|[IVX][ivx]{1,4}(?=\.\s))(?: (?=\p{Lu}{2}[^\p{Ll}]*$)| ?[.):](?!\d)[-–]? ?| ?\/(?!\d|[A-Za-zÀ-ỹ](?![A-Za-zÀ-ỹ])) ?| ?[-–—] ?)(?![IVXLCDM]\.)/u,
    ),
    ordinals: (label) => [romanValue(label.toUpperCase())],
  },
  {
    kind: 'upper',
    form: new Opening(/^([A-ZĐ])(?: ?[.)] ?| ?[/–-] )(?![A-ZĐ]\.)(?=\S|$)/u),
    ordinals: (label) => [upperLetters.indexOf(label) + 1],
  },
  {
    kind: 'letter',
    form: new Opening(
      /^([a-zđ](?:\.?\d{1,2})?)(?: ?\) ?| ?\.(?!\d) ?|\/(?=\p{Lu})| ?\/ | ?[-–] (?=\p{Lu}))(?=\S|$)/u,
    ),
    ordinals: letterOrdinals,
  },
  {kind: 'paren', form: new Opening(/^\(((?:\d{1,2}|[a-zđ]|[ivx]{1,4}))\) ?/u), ordinals: parenOrdinals},
  {
    kind: 'dash',
    form: new Opening(/^([-–—−‐‒\uF02D])(?![-–—−\d]| ?\d{1,3} ?[-–—]$) ?/u),
    ordinals: none,
  },
  {kind: 'plus', form: new Opening(/^(\+) ?/u), ordinals: none},
  // The letters are bullets of symbol fonts, copied without their font.
  {
    kind: 'bullet',
    form: new Opening(/^([*•●○▪■□◦·►✓❖➢➤\uF0B7\uF0A7\uF0D8\uF0FC]|[oØ§ü](?= \p{Lu})) ?(?!\*)/u),
    ordinals: none,
  },
]

function decimalOrdinals(label: string): number[] {
  const ordinals: number[] = []
  for (let at = 0; at <= label.length; ) {
    const dot = label.indexOf('.', at)
    const end = dot < 0 ? label.length : dot
    ordinals.push(ordinalOf(label.slice(at, end)))
    at = end + 1
  }
  return ordinals
}

/** Of one part: `2`, `II`, `A`, `2a`. */
function ordinalOf(part: string): number {
  return Number.parseInt(part, 10) || romanValue(part) || letters.indexOf(part.toLowerCase()) + 1
}

function letterOrdinals(label: string): number[] {
  const digits = Number.parseInt(label.slice(label[1] === '.' ? 2 : 1), 10)
  const letter = letters.indexOf(label[0]!) + 1
  return Number.isNaN(digits) ? [letter] : [letter, digits]
}

function parenOrdinals(label: string): number[] {
  const digits = Number.parseInt(label, 10)
  return [digits || romanValue(label.toUpperCase()) || letters.indexOf(label) + 1]
}

let formsByFirst: MarkerForm[][] | undefined

/** The forms that a marker may have by its first character. */
function formsOf(text: string): readonly MarkerForm[] {
  formsByFirst ??= Array.from({length: low + 1}, (_, first) => forms.filter(({form}) => form.mayOpen(first)))
  return formsByFirst[text.charCodeAt(0) & low]!
}

/** The marker at the start of a text, and the offset where the words after it begin; null where there is none. */
export function markerOf(text: string): {marker: Marker; end: number} | null {
  for (const {kind, form, ordinals} of formsOf(text)) {
    const found = form.exec(text)
    if (!found) continue
    const label = found[1]!
    const values = ordinals(label)
    if (values.includes(0)) continue
    return {
      marker: {kind, label, ordinals: values, key: keyOf(kind, label, values, found[0])},
      end: found[0].length,
    }
  }
  return null
}

function keyOf(kind: MarkerKind, label: string, ordinals: readonly number[], written: string): string {
  if (kind === 'bullet') return kind + label
  if (kind === 'decimal') return kind + ordinals.length
  return kind === 'arabic' && written.trimEnd().endsWith(')') ? 'arabic)' : kind
}
