import {romanValue} from '../text/numerals.js'

/** Kinds of markers from the outermost to the innermost, in the order of Decree 30/2020/NĐ-CP, Annex I, and of use. */
export type MarkerKind =
  | 'part' // Phần thứ nhất, PHẦN I
  | 'chapter' // Chương II
  | 'division' // Mục 1
  | 'upper' // A.
  | 'roman' // I.  I-  I/
  | 'article' // Điều 1.
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
  /** What a marker of this form may begin with: most lines are told by their first character. */
  starts: string
  /** On the text; group 1 is the label, the whole match ends where the words begin. */
  form: RegExp
  ordinals(label: string): number[]
}

const letters = 'abcdđeghiklmnopqrstuvxy'
const upperLetters = letters.toUpperCase()
const spelled = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** The number in `Phần thứ nhất`, `Phần II`, `Mục 3`, `Điều 12a`. */
function headingOrdinal(label: string): number[] {
  const last = label.split(' ').at(-1) ?? ''
  const digits = Number.parseInt(last, 10)
  if (digits) return [digits]
  const roman = romanValue(last.toUpperCase())
  return [roman || spelled.indexOf(last.toLowerCase()) + 1]
}

const digits = '0123456789'
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZĐ'
const smalls = capitals.toLowerCase()

const numbers = (label: string) => (label.match(/\d{1,3}/g) ?? []).map(Number)
const none = () => []

// Sticky, anchored, without nested repetition: linear on any text. A form says what it must not match.
const forms: readonly MarkerForm[] = [
  {
    kind: 'part',
    starts: 'Pp',
    form: /^(Phần (?:thứ )?(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|[IVX]{1,5}|\d{1,2}))(?![\p{L}\p{N}]) ?[.:–-]? ?/iu,
    ordinals: headingOrdinal,
  },
  // `Chương trình` is no chapter.
  {
    kind: 'chapter',
    starts: 'Cc',
    form: /^(Chương (?:[IVXL]{1,7}|\d{1,2}))(?![\p{L}\p{N}]) ?[.:–-]? ?/iu,
    ordinals: headingOrdinal,
  },
  {
    kind: 'division',
    starts: 'M',
    form: /^(M(?:ục|ỤC) (?:[IVX]{1,5}|\d{1,2}))(?![\p{L}\p{N}])(?: ?[.:–-] ?| |$)/u,
    ordinals: headingOrdinal,
  },
  // A sentence may begin `Điều 5 Luật …`: an article's number ends in a dot, a colon, or the line.
  {
    kind: 'article',
    starts: 'Đ',
    form: /^(Đ(?:iều|IỀU) \d{1,3}[a-zđ]?)(?: ?[.:] ?|$)/u,
    ordinals: headingOrdinal,
  },
  {
    kind: 'decimal',
    starts: `${digits}IVX`,
    form: /^((?:[IVX]{1,5}|\d{1,2})(?:\.\d{1,2}){1,4}[a-zđ]?)(?: ?[.):](?!\d) ?| ?[-–/] | (?=\S)|$)/u,
    ordinals: decimalOrdinals,
  },
  // `1/6/2026`, `2-3/10/2025` and `8,5%` are no items; `1-` and `1/` are.
  {
    kind: 'arabic',
    starts: digits,
    form: /^(\d{1,3}[a-zđ]?)(?: ?\.[-/]? ?(?!\d)| ?\) ?| ?\/(?!\d) ?| ?[-–] (?!\d))/u,
    ordinals: numbers,
  },
  {
    kind: 'roman',
    starts: 'IVXL',
    form: /^([IVXL]{1,7})(?: ?[./):](?!\d) ?| ?[-–—] ?)(?![IVXLCDM]\.)/u,
    ordinals: (label) => [romanValue(label)],
  },
  {
    kind: 'upper',
    starts: capitals,
    form: /^([A-ZĐ])(?: ?[.)] ?| ?[/–-] )(?![A-ZĐ]\.)(?=\S|$)/u,
    ordinals: (label) => [upperLetters.indexOf(label) + 1],
  },
  {
    kind: 'letter',
    starts: smalls,
    form: /^([a-zđ](?:\.?\d{1,2})?)(?: ?\) ?| ?\.(?!\d) ?| ?\/ )(?=\S|$)/u,
    ordinals: letterOrdinals,
  },
  {kind: 'paren', starts: '(', form: /^\(((?:\d{1,2}|[a-zđ]|[ivx]{1,4}))\) ?/u, ordinals: parenOrdinals},
  {
    kind: 'dash',
    starts: '-–—−‐‒\uF02D',
    form: /^([-–—−‐‒\uF02D])(?![-–—−\d]) ?|^([-–—−]) (?=\d)/u,
    ordinals: none,
  },
  {kind: 'plus', starts: '+', form: /^(\+) ?/u, ordinals: none},
  {
    kind: 'bullet',
    starts: '*•●○▪■□◦·►✓❖➢➤\uF0B7\uF0A7\uF0D8\uF0FC',
    form: /^([*•●○▪■□◦·►✓❖➢➤\uF0B7\uF0A7\uF0D8\uF0FC]) ?(?!\*)/u,
    ordinals: none,
  },
]

function decimalOrdinals(label: string): number[] {
  const [first = '', ...rest] = label.split('.')
  return [romanValue(first) || Number.parseInt(first, 10), ...rest.map((part) => Number.parseInt(part, 10))]
}

function letterOrdinals(label: string): number[] {
  return [letters.indexOf(label[0]!) + 1, ...numbers(label.slice(1))]
}

function parenOrdinals(label: string): number[] {
  const digits = Number.parseInt(label, 10)
  return [digits || romanValue(label.toUpperCase()) || letters.indexOf(label) + 1]
}

/** The marker at the start of a text, and the offset where the words after it begin; null where there is none. */
export function markerOf(text: string): {marker: Marker; end: number} | null {
  const first = text.charAt(0)
  if (!first) return null
  for (const {kind, starts, form, ordinals} of forms) {
    const found = starts.includes(first) ? form.exec(text) : null
    if (!found) continue
    const label = found[1] ?? found[2]!
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
