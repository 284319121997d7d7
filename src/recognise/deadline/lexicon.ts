import type {Action, Bound} from '../../tree/time.js'

/**
 * The words of administrative time, each in its folded form (lower case, new tone placement) beside what it means. The
 * longest phrase wins, so `chậm nhất là` is one word and not three. What is spelt in two ways (`kỳ`, `kì`) stands here in
 * the first, see `otherSpelling`.
 */
export type Word =
  | {kind: 'label'}
  | {kind: 'verb'; action: Action | null}
  | {kind: 'bound'; bound: DraftBound}
  | {kind: 'approximate'}
  /** `whole`: `cả năm` needs no number. */
  | {kind: 'unit'; unit: Unit; whole?: true}
  | {kind: 'part'; part: Part}
  | {kind: 'half'; half: 1 | 2}
  | {kind: 'short'; unit: Unit}
  | {kind: 'hour'}
  | {kind: 'minute'}
  | {kind: 'weekday'; day: Weekday; ordinal: number}
  | {kind: 'ordinal'}
  | {kind: 'daytime'}
  | {kind: 'every'}
  | {kind: 'periodic'}
  | {kind: 'times'}
  | {kind: 'ongoing'}
  /** `weak`: only where a time must stand; `before`: what is counted to it is counted back. */
  | {kind: 'condition'; weak: boolean; before?: true}
  | {kind: 'occasion'}
  | {kind: 'working'}
  | {kind: 'term'}
  | {kind: 'period'}
  | {kind: 'school'}
  | {kind: 'semester'}
  | {kind: 'season'; months: readonly [first: number, last: number]}
  | {kind: 'onward'}
  | {kind: 'emphasis'}
  | {kind: 'and'}
  | {kind: 'number'; value: number}
  | {kind: 'thousand'}
  | {kind: 'zero'}
  | {kind: 'ahead'; count: number}
  | {kind: 'rule'; rrule: string}
  | {kind: 'plural'}
  | {kind: 'filler'}
  /** Holds a word of time or action and says neither. */
  | {kind: 'other'}

/** `after` is `from` the day after. */
export type DraftBound = Bound | 'after'
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year'
export type Part = 'first' | 'middle' | 'last'
/** As RFC 5545 writes them. */
export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU'

const label: Word = {kind: 'label'}
const verb = (action: Action | null): Word => ({kind: 'verb', action})
const bound = (value: DraftBound): Word => ({kind: 'bound', bound: value})
const unit = (value: Unit): Word => ({kind: 'unit', unit: value})
const part = (value: Part): Word => ({kind: 'part', part: value})
const condition: Word = {kind: 'condition', weak: false}
const weak: Word = {kind: 'condition', weak: true}
const ongoing: Word = {kind: 'ongoing'}
const onward: Word = {kind: 'onward'}
const number = (value: number): Word => ({kind: 'number', value})
const weekday = (day: Weekday, ordinal: number): Word => ({kind: 'weekday', day, ordinal})
const filler: Word = {kind: 'filler'}
const other: Word = {kind: 'other'}

/** Words that are spelt in two ways, wherever they stand in a phrase: `nhiệm kỳ`, `nhiệm kì`. */
export const otherSpelling: Readonly<Record<string, string>> = {kỳ: 'kì', quý: 'quí', hằng: 'hàng'}

/** What is meant, and the phrases that mean it, `|` between them. */
export const words: readonly (readonly [Word, string])[] = [
  // What stands before a colon.
  [label, 'thời gian|thời hạn|thời điểm|tiến độ|lộ trình|hạn cuối|hạn chót'],

  // What is to be done by then.
  [verb('complete'), 'hoàn thành|hoàn thiện|xong|kết thúc|hoàn tất|đưa vào sử dụng|đưa vào vận hành'],
  [verb('perform'), 'thực hiện|triển khai|tổ chức|tiến hành'],
  [verb('report'), 'báo cáo'],
  [verb('submit'), 'trình|gửi|nộp'],
  [verb('issue'), 'ban hành'],
  [verb(null), 'bắt đầu|xây dựng|phê duyệt|sơ kết|tổng kết|khởi công|khánh thành|nghiệm thu|rà soát'],
  [verb(null), 'thẩm định|thông qua|công bố|phát động'],

  // How the time bounds it.
  [bound('during'), 'trong|vào|trong thời gian|trong vòng|trong thời hạn'],
  [bound('by'), 'đến|tới|hết|từ nay đến|từ nay tới|từ nay|tầm nhìn đến|tầm nhìn|chậm nhất|muộn nhất'],
  [bound('by'), 'trễ nhất|không muộn hơn|không chậm hơn|không trễ hơn|không quá|trước và trong'],
  [bound('by'), 'trước hoặc trong'],
  [bound('before'), 'trước'],
  [bound('from'), 'từ|kể từ|tính từ|bắt đầu từ|trong và sau|sớm nhất là|sớm nhất từ'],
  [bound('after'), 'sau'],
  [{kind: 'approximate'}, 'khoảng|dự kiến'],

  // Units and their parts.
  [unit('day'), 'ngày|mùng|mồng|ngày mùng|ngày mồng'],
  [unit('week'), 'tuần'],
  [unit('month'), 'tháng'],
  [unit('quarter'), 'quý'],
  [unit('year'), 'năm'],
  [{kind: 'unit', unit: 'year', whole: true}, 'cả năm'],
  [{kind: 'short', unit: 'month'}, 't'],
  [{kind: 'short', unit: 'quarter'}, 'q'],
  [{kind: 'hour'}, 'giờ|h|g'],
  [{kind: 'minute'}, 'phút|p'],
  [part('first'), 'đầu|đầu tiên|thượng tuần'],
  [part('middle'), 'giữa|trung tuần'],
  [part('last'), 'cuối|cuối cùng|hạ tuần'],
  [{kind: 'half', half: 1}, 'nửa đầu|nửa trước|nửa năm đầu'],
  [{kind: 'half', half: 2}, 'nửa cuối|nửa sau|nửa năm cuối'],

  // Days of the week; after `tuần` and `quý` they are ordinals, `tuần thứ hai`. With a figure they are written `thứ 6`.
  [{kind: 'ordinal'}, 'thứ'],
  [weekday('MO', 2), 'thứ hai'],
  [weekday('TU', 3), 'thứ ba'],
  [weekday('WE', 4), 'thứ tư'],
  [weekday('TH', 5), 'thứ năm'],
  [weekday('FR', 6), 'thứ sáu'],
  [weekday('SA', 7), 'thứ bảy'],
  [weekday('SU', 0), 'chủ nhật'],
  [{kind: 'daytime'}, 'sáng|trưa|chiều|tối'],

  // Repetition.
  [{kind: 'every'}, 'hằng|mỗi|từng'],
  [{kind: 'periodic'}, 'định kỳ|theo định kỳ'],
  [{kind: 'rule', rrule: 'FREQ=YEARLY'}, 'thường niên'],
  [{kind: 'times'}, 'lần|đợt'],
  [ongoing, 'thường xuyên|liên tục|xuyên suốt|suốt nhiệm kỳ|trong suốt|trong quá trình|quanh năm|lâu dài'],

  // Terms and periods.
  [{kind: 'term'}, 'nhiệm kỳ|cả nhiệm kỳ|toàn nhiệm kỳ|toàn khóa|cả khóa'],
  [{kind: 'period'}, 'giai đoạn|thời kỳ'],
  [{kind: 'school'}, 'năm học|cả năm học|năm học mới'],
  [{kind: 'semester'}, 'học kỳ|hk'],
  [{kind: 'season', months: [6, 8]}, 'mùa hè|dịp hè|hè'],
  [onward, 'những năm tiếp theo|các năm tiếp theo|các quý tiếp theo|các tháng tiếp theo'],
  [onward, 'các giai đoạn tiếp theo|các nhiệm kỳ tiếp theo|những năm sau|các năm sau|những năm tới'],
  [onward, 'tiếp theo|trở đi|về sau|trở về sau'],

  // What waits for something. Weak words say so only where a time must stand, as after `Thời gian:`.
  [condition, 'theo chỉ đạo|theo sự chỉ đạo|theo hướng dẫn|theo kế hoạch|theo tiến độ|theo lộ trình'],
  [condition, 'theo yêu cầu|theo thời gian|theo thời hạn|sau khi|ngay sau|ngay sau khi|ngay khi|khi có'],
  [condition, 'khi phát sinh|tại kỳ họp|tại phiên họp|tại hội nghị|tại đại hội|kỳ họp|đột xuất'],
  [{kind: 'condition', weak: false, before: true}, 'trước khi'],
  [weak, 'theo|khi|tùy|căn cứ|so với'],
  [{kind: 'occasion'}, 'dịp|nhân dịp|vào dịp'],
  [{kind: 'working'}, 'làm việc'],

  // Joints.
  [{kind: 'and'}, 'và|hoặc|sau đó'],
  [{kind: 'emphasis'}, 'trọng tâm là|trọng tâm|nhất là'],
  [{kind: 'ahead', count: 0}, 'này|nay|hôm nay|hiện tại'],
  [{kind: 'ahead', count: 1}, 'kế tiếp|liền kề'],
  [filler, 'là|của|trước hết|trước mắt|ít nhất|tối thiểu|tối đa|duy trì'],
  [{kind: 'plural'}, 'các|những'],

  // Words that hold a word of time or action and say neither.
  [other, 'chương trình|giải trình|tờ trình|công trình|quá trình|quy trình|tiến trình|các tổ chức'],
  [other, 'ban tổ chức'],

  // Numbers; `năm` is the year, and five only in `trong năm ngày`.
  [number(1), 'một|thứ nhất'],
  [number(2), 'hai'],
  [number(3), 'ba'],
  [number(4), 'tư|bốn'],
  [number(6), 'sáu'],
  [number(7), 'bảy'],
  [number(8), 'tám'],
  [number(9), 'chín'],
  [number(10), 'mười'],
  [number(11), 'mười một'],
  [number(12), 'mười hai'],
  [number(20), 'hai mươi'],
  [number(30), 'ba mươi'],
  [number(40), 'bốn mươi'],
  [number(50), 'năm mươi'],
  [number(60), 'sáu mươi'],
  [number(70), 'bảy mươi'],
  [number(80), 'tám mươi'],
  [number(90), 'chín mươi'],
  // After tens only: `hai mươi mốt`, `mười lăm`.
  [number(1), 'mốt'],
  [number(5), 'lăm|nhăm'],
  // Of years: `hai nghìn không trăm linh năm`.
  [{kind: 'thousand'}, 'nghìn|ngàn'],
  [{kind: 'zero'}, 'không trăm|linh|lẻ'],
  [number(0.5), 'nửa'],
]
