import type {Role} from '../../tree/body.js'
import {predicateAt, predicateWords, skipWord} from './predicate.js'
import type {Reading} from './reading.js'
import type {Source} from './source.js'

// What the words right after a list of bodies make of them; `at` is where the list ends.

const leads =
  / ?(?:(?:là|làm) (?:cơ quan |đơn vị )?(?:chủ trì|đầu mối)|đầu mối(?= (?:theo|tổng|phối|tham|triển|thực|tiếp))|(?:[^ ,;.:()]+ ){0,2}chủ trì|(?:là|làm) (?:cơ quan|đơn vị|bộ phận) thường trực(?: [^ ,;.:()]+){0,8}, (?:có trách nhiệm )?chủ trì|chịu trách nhiệm chính)(?=[ ,;.:)]|$)/y
const entrusted = / được (?:giao|phân công|ủy quyền)(?=[ ,;.:)]|$)/y

/** `chủ trì`, `là cơ quan đầu mối`: lead · `được giao`: responsible · else null. */
export function roleAfter({folded}: Source, at: number): Role | null {
  if (testAt(leads, folded, at)) return 'lead'
  return testAt(entrusted, folded, at) ? 'responsible' : null
}

const carrying =
  / (?:tổ chức |trực tiếp )?(?:thực hiện|triển khai|đảm nhiệm|chịu trách nhiệm|phụ trách)(?=[ ,;.:)]|$)/y

/** `do Sở X thực hiện`. */
export function carriesOut({folded}: Source, at: number): boolean {
  return testAt(carrying, folded, at)
}

const charge =
  /,? (?:trực tiếp )?(?:phụ trách|chỉ đạo|theo dõi|điều hành|thực hiện|chịu trách nhiệm)(?=[ ,;.:)])/y

/** `(đồng chí Phó Chủ tịch Ủy ban nhân dân tỉnh trực tiếp chỉ đạo)`. */
export function takesCharge({folded}: Source, at: number): boolean {
  return testAt(charge, folded, at)
}

const closing =
  /[,;:] ?(?:[a-zà-ỹ]{2,5} ){0,2}(?:tháng|quý|tuần|ngày|năm|[tq]?\d|thường xuyên|hằng|định kỳ)[^()]{0,60}\)[.;,]*$/y

/** `(Ban Phong trào; quý II)`: nothing but a time stands between the bodies of a last parenthesis and its end. */
export function closesWithTime({folded}: Source, at: number): boolean {
  return testAt(closing, folded, at)
}

const commanding = / (?:yêu cầu|đề nghị|giao cho|giao|phân công) /y

/** `Ủy ban nhân dân tỉnh yêu cầu các sở …`: where those it commands are named, who do the work; null where it commands nobody. */
export function commandedFrom({folded}: Source, at: number): number | null {
  return testAt(commanding, folded, at) ? commanding.lastIndex : null
}

const ordering = / (?:yêu cầu|đề nghị|giao nhiệm vụ|giao|phân công|chỉ thị|chỉ đạo)(?: như sau)? ?:/y

/** `Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:`: whom it commands is named below. */
export function commandsBelow({folded}: Source, at: number): boolean {
  return testAt(ordering, folded, at)
}

const qualified =
  /,? (?:trong phạm vi|trên cơ sở|theo (?:chức năng|thẩm quyền|nhiệm vụ|phạm vi|phân cấp|sự phân công)|tùy (?:theo|tình hình)|căn cứ|với (?:vai trò|tư cách)|(?:trực tiếp )?phụ trách|chịu trách nhiệm|[^,;.:() ]{1,7}(?: [^,;.:() ]{1,7}){1,9}, (?:trực tiếp )?(?:phụ trách|chịu trách nhiệm))(?= )/y

/** `Các sở, trong phạm vi chức năng được giao, …`: within what bounds it does what is said after them. */
export function isQualified({folded}: Source, at: number): boolean {
  return testAt(qualified, folded, at)
}

const addressing = /(?:trách nhiệm của|đối với) /y

/** Where the names begin in `Đối với Sở Xây dựng: …`; null where no such words stand at `at`. */
export function addressedFrom({folded}: Source, at: number): number | null {
  return testAt(addressing, folded, at) ? addressing.lastIndex : null
}

/** Bodies that decide as a body. */
const collegiate: ReadonlySet<string> = new Set([
  'quoc-hoi',
  'uy-ban-thuong-vu-quoc-hoi',
  'chinh-phu',
  'hoi-dong-nhan-dan',
  'thuong-truc-hoi-dong-nhan-dan',
  'uy-ban-nhan-dan',
  'bo-chinh-tri',
  'ban-bi-thu',
  'ban-chap-hanh-trung-uong',
  'ban-chap-hanh-dang-bo',
  'ban-thuong-vu',
  'thuong-truc',
  'tinh-uy',
  'thanh-uy',
])
const deciding =
  / (?:cơ bản |cùng )?(?:thống nhất (?:cao|đánh giá|nhận định|nội dung|chủ trương|thông qua|ban hành|về|rằng|như sau|với (?:các )?(?:nội dung|đề xuất|đề nghị|báo cáo|tờ trình|dự thảo|đánh giá|nhận định))|quyết nghị|tán thành|nhất trí|đánh giá cao|hoan nghênh)(?=[ ,;.:)“"]|$)/y

/** `Chính phủ thống nhất nội dung báo cáo`: what it resolves is no work; but `thống nhất quản lý …` is. */
export function resolves({folded}: Source, {kind}: Reading, at: number): boolean {
  return kind !== null && collegiate.has(kind.id) && testAt(deciding, folded, at)
}

const joining = / phối hợp(?=[ ,;.:)]|$)(?! với| cùng)/y

/** `Sở X phối hợp thực hiện`, with nobody named to join. */
export function merelyJoins({folded}: Source, at: number): boolean {
  return testAt(joining, folded, at)
}

const closingJoin = / phối hợp(?: thực hiện)?(?:[;)]|\.(?= |$)|$)/y

/** `các sở, ngành phối hợp;`, and nothing that they do. */
export function onlyJoins({folded}: Source, at: number): boolean {
  return testAt(closingJoin, folded, at)
}

const bracketed =
  / \((?:là )?(?:cơ quan |đơn vị )?(?:(chủ trì|đầu mối|chịu trách nhiệm chính)|(phối hợp)|thực hiện)(?: thực hiện)?\)/y

/** The part that a parenthesis right behind a body gives it: `Sở X (chủ trì)`, `Sở X (cơ quan phối hợp)`. */
export function roleInParenthesis({folded}: Source, at: number): Role | null {
  if (folded[at + 1] !== '(') return null
  bracketed.lastIndex = at
  const found = bracketed.exec(folded)
  if (!found) return null
  if (found[1]) return 'lead'
  return found[2] ? 'coordinating' : 'responsible'
}

const label =
  /(?:^|[ (])(?:((?:chủ trì|đầu mối)(?:,? (?:và )?phối hợp)?|chịu trách nhiệm chính)|(phối hợp)|(?:cơ quan|đơn vị|bộ phận) (?:thực hiện|chịu trách nhiệm|phụ trách))(?: thực hiện)? ?[:-] ?$/
const longestLabel = 40

/** The part that a label before `at` gives the list after it: `(chủ trì: Sở X; phối hợp: Sở Y)`, `Đơn vị thực hiện: Sở Z`. */
export function roleLabelled({folded}: Source, at: number): Role | null {
  const found = label.exec(folded.slice(Math.max(0, at - longestLabel), at))
  if (!found) return null
  if (found[1]) return 'lead'
  return found[2] ? 'coordinating' : 'responsible'
}

const labelling =
  /(?:các )?(?:cơ quan|đơn vị|bộ phận)(?:(?:,| và|\/) ?(?:cơ quan|đơn vị|bộ phận))? (?:chủ trì|đầu mối|phối hợp|thực hiện|chịu trách nhiệm|phụ trách|tham mưu)(?:,? (?:và )?(?:chủ trì|phối hợp|thực hiện|chính)){0,2}(?= ?:)/y

/** Whether a label stands at `at` that names no body, but the part of those after its colon: `Đơn vị chủ trì:`. */
export function beginsLabel({folded}: Source, at: number): boolean {
  return testAt(labelling, folded, at)
}

/** `Sở Y tế (chủ trì), Sở Tài chính, Sở Nội vụ (phối hợp)`: a parenthesis tells the part of all since the one before. */
export function rolesInside(source: Source, readings: readonly Reading[], role: Role): Role[] {
  const roles: Role[] = Array(readings.length)
  let told = role
  for (let index = readings.length - 1; index >= 0; index--) {
    told = roleInParenthesis(source, readings[index]!.end) ?? told
    roles[index] = told
  }
  return roles
}

const above = / (?:nêu|nói|có tên) (?:trên|ở trên)(?=[ ,])/y

/** Past the `nêu trên` of `các tỉnh, thành phố nêu trên theo chức năng …`; `at` where it does not stand there. */
export function skipAbove({folded}: Source, at: number): number {
  return testAt(above, folded, at) ? above.lastIndex : at
}

const stranger = /(?:,| và) (?:các|những) /y
const longestStranger = 6

/** `Công an tỉnh, các trang mạng xã hội tăng …`: past a class that no lexicon knows, up to its verb; `at` where none is. */
export function skipStranger(source: Source, at: number): number {
  const {folded} = source
  stranger.lastIndex = at
  if (!stranger.test(folded)) return at
  let end = stranger.lastIndex - 1
  for (let words = 0; words < longestStranger && folded[end] === ' '; words++) {
    if (words > 0 && predicateAt(source, end + 1) === 'strong') return end
    const next = skipWord(source, end + 1)
    if (next === end + 1) break
    end = next
  }
  return at
}

/** Predicates that only a noun stands before: no doer. */
const prepositions = new Set(
  'được, bị, cùng, nhằm, nếu, về, trong, tại, từ, với, mà, thì, như, do, vì, bằng, đến, qua, ở, cho, việc, những, đây, để, trước, sau'.split(
    ', ',
  ),
)
const nominal =
  / (?:là (?!cơ quan|đơn vị|bộ phận|đầu mối|người|thành viên)|của|và|hoặc|thuộc|khóa|nhiệm|lần|ngày|số|này|đó|nêu|năm|giai đoạn|gồm|được|[("“\d])/y

/** Whether a predicate follows; null where the words do not tell. */
export function actsNext(source: Source, at: number): boolean | null {
  if (testAt(nominal, source.folded, at)) return false
  const predicate = predicateWords(source, at + 1)
  return predicate ? !prepositions.has(predicate) : null
}

const manner = /,? (?:(?!giữa |các |của )[^ ,;.:()]+,? ){0,5}?(?:với|cùng)(?=[ ,;.:)]|$)/y

/** After `phối hợp`: where `với` ends in `thường xuyên, có hiệu quả với`; `at` where there is none. */
export function skipManner({folded}: Source, at: number): number {
  if (/(?:với|cùng|của)$/.test(folded.slice(at - 4, at))) return at
  return testAt(manner, folded, at) ? manner.lastIndex : at
}

function testAt(expression: RegExp, text: string, at: number): boolean {
  expression.lastIndex = at
  return expression.test(text)
}
