import type {Action, Bound} from '../../tree/time.js'

/**
 * The words of administrative time. One line a phrase: its folded form (lower case, new tone placement) and what it
 * means. The longest phrase wins, so `chậm nhất là` is one word and not three. What is spelt in two ways (`kỳ`, `kì`)
 * stands here in the first, see `otherSpelling`.
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

export const words: Readonly<Record<string, Word>> = {
  // What stands before a colon.
  'thời gian': label,
  'thời hạn': label,
  'thời điểm': label,
  'tiến độ': label,
  'lộ trình': label,
  'hạn cuối': label,
  'hạn chót': label,

  // What is to be done by then.
  'hoàn thành': verb('complete'),
  'hoàn thiện': verb('complete'),
  xong: verb('complete'),
  'thực hiện': verb('perform'),
  'triển khai': verb('perform'),
  'tổ chức': verb('perform'),
  'tiến hành': verb('perform'),
  'báo cáo': verb('report'),
  trình: verb('submit'),
  gửi: verb('submit'),
  nộp: verb('submit'),
  'ban hành': verb('issue'),
  'kết thúc': verb('complete'),
  'hoàn tất': verb('complete'),
  'đưa vào sử dụng': verb('complete'),
  'đưa vào vận hành': verb('complete'),
  'bắt đầu': verb(null),
  'xây dựng': verb(null),
  'phê duyệt': verb(null),
  'sơ kết': verb(null),
  'tổng kết': verb(null),
  'khởi công': verb(null),
  'khánh thành': verb(null),
  'nghiệm thu': verb(null),
  'rà soát': verb(null),
  'thẩm định': verb(null),
  'thông qua': verb(null),
  'công bố': verb(null),
  'phát động': verb(null),

  // How the time bounds it.
  trong: bound('during'),
  vào: bound('during'),
  'trong thời gian': bound('during'),
  'trong vòng': bound('during'),
  'trong thời hạn': bound('during'),
  đến: bound('by'),
  tới: bound('by'),
  hết: bound('by'),
  'từ nay đến': bound('by'),
  'từ nay tới': bound('by'),
  'từ nay': bound('by'),
  'tầm nhìn đến': bound('by'),
  'tầm nhìn': bound('by'),
  'chậm nhất': bound('by'),
  'muộn nhất': bound('by'),
  'trễ nhất': bound('by'),
  'không muộn hơn': bound('by'),
  'không chậm hơn': bound('by'),
  'không trễ hơn': bound('by'),
  'không quá': bound('by'),
  'trước và trong': bound('by'),
  'trước hoặc trong': bound('by'),
  trước: bound('before'),
  từ: bound('from'),
  'kể từ': bound('from'),
  'tính từ': bound('from'),
  'bắt đầu từ': bound('from'),
  'trong và sau': bound('from'),
  'sớm nhất là': bound('from'),
  'sớm nhất từ': bound('from'),
  sau: bound('after'),
  khoảng: {kind: 'approximate'},
  'dự kiến': {kind: 'approximate'},

  // Units and their parts.
  ngày: unit('day'),
  mùng: unit('day'),
  mồng: unit('day'),
  'ngày mùng': unit('day'),
  'ngày mồng': unit('day'),
  tuần: unit('week'),
  tháng: unit('month'),
  quý: unit('quarter'),
  năm: unit('year'),
  'cả năm': {kind: 'unit', unit: 'year', whole: true},
  t: {kind: 'short', unit: 'month'},
  q: {kind: 'short', unit: 'quarter'},
  giờ: {kind: 'hour'},
  h: {kind: 'hour'},
  g: {kind: 'hour'},
  phút: {kind: 'minute'},
  p: {kind: 'minute'},
  đầu: part('first'),
  giữa: part('middle'),
  cuối: part('last'),
  'đầu tiên': part('first'),
  'cuối cùng': part('last'),
  'thượng tuần': part('first'),
  'trung tuần': part('middle'),
  'hạ tuần': part('last'),
  'nửa đầu': {kind: 'half', half: 1},
  'nửa cuối': {kind: 'half', half: 2},
  'nửa trước': {kind: 'half', half: 1},
  'nửa sau': {kind: 'half', half: 2},
  'nửa năm đầu': {kind: 'half', half: 1},
  'nửa năm cuối': {kind: 'half', half: 2},

  // Days of the week; after `tuần` and `quý` they are ordinals, `tuần thứ hai`. With a figure they are written `thứ 6`.
  thứ: {kind: 'ordinal'},
  'thứ hai': weekday('MO', 2),
  'thứ ba': weekday('TU', 3),
  'thứ tư': weekday('WE', 4),
  'thứ năm': weekday('TH', 5),
  'thứ sáu': weekday('FR', 6),
  'thứ bảy': weekday('SA', 7),
  'chủ nhật': weekday('SU', 0),
  sáng: {kind: 'daytime'},
  trưa: {kind: 'daytime'},
  chiều: {kind: 'daytime'},
  tối: {kind: 'daytime'},

  // Repetition.
  hằng: {kind: 'every'},
  mỗi: {kind: 'every'},
  từng: {kind: 'every'},
  'định kỳ': {kind: 'periodic'},
  'theo định kỳ': {kind: 'periodic'},
  'thường niên': {kind: 'rule', rrule: 'FREQ=YEARLY'},
  lần: {kind: 'times'},
  đợt: {kind: 'times'},
  'thường xuyên': ongoing,
  'liên tục': ongoing,
  'xuyên suốt': ongoing,
  'suốt nhiệm kỳ': ongoing,
  'trong suốt': ongoing,
  'trong quá trình': ongoing,
  'quanh năm': ongoing,
  'lâu dài': ongoing,

  // Terms and periods.
  'nhiệm kỳ': {kind: 'term'},
  'cả nhiệm kỳ': {kind: 'term'},
  'toàn nhiệm kỳ': {kind: 'term'},
  'toàn khóa': {kind: 'term'},
  'cả khóa': {kind: 'term'},
  'giai đoạn': {kind: 'period'},
  'thời kỳ': {kind: 'period'},
  'năm học': {kind: 'school'},
  'cả năm học': {kind: 'school'},
  'năm học mới': {kind: 'school'},
  'học kỳ': {kind: 'semester'},
  hk: {kind: 'semester'},
  'mùa hè': {kind: 'season', months: [6, 8]},
  'dịp hè': {kind: 'season', months: [6, 8]},
  hè: {kind: 'season', months: [6, 8]},
  'những năm tiếp theo': onward,
  'các năm tiếp theo': onward,
  'các quý tiếp theo': onward,
  'các tháng tiếp theo': onward,
  'các giai đoạn tiếp theo': onward,
  'các nhiệm kỳ tiếp theo': onward,
  'những năm sau': onward,
  'các năm sau': onward,
  'những năm tới': onward,
  'tiếp theo': onward,
  'trở đi': onward,
  'về sau': onward,
  'trở về sau': onward,

  // What waits for something. Weak words say so only where a time must stand, as after `Thời gian:`.
  'theo chỉ đạo': condition,
  'theo sự chỉ đạo': condition,
  'theo hướng dẫn': condition,
  'theo kế hoạch': condition,
  'theo tiến độ': condition,
  'theo lộ trình': condition,
  'theo yêu cầu': condition,
  'theo thời gian': condition,
  'theo thời hạn': condition,
  'sau khi': condition,
  'ngay sau': condition,
  'ngay sau khi': condition,
  'ngay khi': condition,
  'khi có': condition,
  'khi phát sinh': condition,
  'trước khi': {kind: 'condition', weak: false, before: true},
  'tại kỳ họp': condition,
  'tại phiên họp': condition,
  'tại hội nghị': condition,
  'tại đại hội': condition,
  'kỳ họp': condition,
  'đột xuất': condition,
  theo: weak,
  khi: weak,
  tùy: weak,
  'căn cứ': weak,
  'so với': weak,
  dịp: {kind: 'occasion'},
  'nhân dịp': {kind: 'occasion'},
  'vào dịp': {kind: 'occasion'},
  'làm việc': {kind: 'working'},

  // Joints.
  và: {kind: 'and'},
  hoặc: {kind: 'and'},
  'sau đó': {kind: 'and'},
  'trọng tâm là': {kind: 'emphasis'},
  'trọng tâm': {kind: 'emphasis'},
  'nhất là': {kind: 'emphasis'},
  này: {kind: 'ahead', count: 0},
  nay: {kind: 'ahead', count: 0},
  'hôm nay': {kind: 'ahead', count: 0},
  'kế tiếp': {kind: 'ahead', count: 1},
  'liền kề': {kind: 'ahead', count: 1},
  'hiện tại': {kind: 'ahead', count: 0},
  là: filler,
  của: filler,
  'trước hết': filler,
  'trước mắt': filler,
  'ít nhất': filler,
  'tối thiểu': filler,
  'tối đa': filler,
  'duy trì': filler,
  các: {kind: 'plural'},
  những: {kind: 'plural'},

  // Words that hold a word of time or action and say neither.
  'chương trình': other,
  'giải trình': other,
  'tờ trình': other,
  'công trình': other,
  'quá trình': other,
  'quy trình': other,
  'tiến trình': other,
  'các tổ chức': other,
  'ban tổ chức': other,

  // Numbers; `năm` is the year, and five only in `trong năm ngày`.
  một: number(1),
  'thứ nhất': number(1),
  hai: number(2),
  ba: number(3),
  tư: number(4),
  bốn: number(4),
  sáu: number(6),
  bảy: number(7),
  tám: number(8),
  chín: number(9),
  mười: number(10),
  'mười một': number(11),
  'mười hai': number(12),
  'hai mươi': number(20),
  'ba mươi': number(30),
  'bốn mươi': number(40),
  'năm mươi': number(50),
  'sáu mươi': number(60),
  'bảy mươi': number(70),
  'tám mươi': number(80),
  'chín mươi': number(90),
  // After tens only: `hai mươi mốt`, `mười lăm`.
  mốt: number(1),
  lăm: number(5),
  nhăm: number(5),
  // Of years: `hai nghìn không trăm linh năm`.
  nghìn: {kind: 'thousand'},
  ngàn: {kind: 'thousand'},
  'không trăm': {kind: 'zero'},
  linh: {kind: 'zero'},
  lẻ: {kind: 'zero'},
  nửa: number(0.5),
}
