import {Phrases} from '../../../text/phrases.js'
/**
 * What a verb makes of the noun after it: `any` product · `systems`, databases and platforms only (`phát triển nền tảng
 * số`, not `phát triển các dự án`) · `finished`, what is not carried out over time (`hoàn thành Đề án`; `hoàn thành kế
 * hoạch` reaches its targets).
 */
export type Making = 'any' | 'systems' | 'finished'

export const makers: Readonly<Record<string, Making>> = {
  'xây dựng': 'any',
  'ban hành': 'any',
  trình: 'any',
  'soạn thảo': 'any',
  'biên soạn': 'any',
  'biên tập': 'any',
  lập: 'any',
  'hoàn thiện': 'any',
  'hoàn chỉnh': 'any',
  'phê duyệt': 'any',
  'công bố': 'any',
  'ký kết': 'any',
  'sửa đổi': 'any',
  'bổ sung': 'any',
  'điều chỉnh': 'any',
  'phát hành': 'any',
  'cụ thể hóa thành': 'any',
  'cụ thể hóa bằng': 'any',
  'phát triển': 'systems',
  'thiết lập': 'systems',
  'nâng cấp': 'systems',
  'hình thành': 'systems',
  'hoàn thành': 'finished',
}

/** Verbs that serve a body with a product, which may stand between: `trình Hội đồng nhân dân tỉnh Nghị quyết …`. */
export const servingVerbs: readonly string[] = ['trình', 'tham mưu', 'gửi']

let built: Phrases<boolean> | undefined

/** Verbs that may begin a chain, and whether they are one syllable, which may be the tail of another word. */
export function chainPhrases(): Phrases<boolean> {
  built ??= new Phrases([...Object.keys(makers), ...servingVerbs].map((verb) => [verb, !verb.includes(' ')]))
  return built
}

/** What may stand among making verbs and makes nothing by itself: `rà soát văn bản`. */
export const accompanyingVerbs: readonly string[] = [
  'rà soát',
  'tham mưu',
  'đề xuất',
  'nghiên cứu',
  'thẩm định',
  'thông qua',
  'xem xét',
  'triển khai',
  'tổ chức thực hiện',
  'tổ chức',
  'thực hiện',
  'cập nhật',
  'vận hành',
  'ký',
  'kịp thời',
  'đồng bộ',
  'sớm',
  'cấp có thẩm quyền',
  'cơ quan có thẩm quyền',
]

/** Words that stand without a capital in the names of bodies. */
export const bodyWords: readonly string[] =
  'nhân dân tỉnh thành phố huyện xã phường ủy ban thường vụ trực hội đồng quốc tướng chính phủ đảng bộ cấp trung ương hành và'.split(
    ' ',
  )

/** Words before a verb that make it talk of what is, was or will be made elsewhere: `công tác xây dựng kế hoạch`. */
export const unmaking: readonly string[] = [
  'công tác',
  'việc',
  'quá trình',
  'khi',
  'đã',
  'được',
  'chưa',
  'không',
  'trong',
  'kỹ năng',
  'năng lực',
  'hoạt động',
  'tình hình',
  'kết quả',
  'chất lượng',
  'thẩm quyền',
  'kinh phí',
  'tham gia',
  'góp ý',
  'theo',
  'tiến độ',
  'hiệu quả',
  'nhu cầu',
  'trách nhiệm',
  'cuộc thi',
]

/** Syllables that make another word of `trình` and `lập` after them: `quá trình`, `thành lập`. */
export const compounding: ReadonlySet<string> = new Set(
  'chương quá quy công lộ tờ giáo tiến thuyết hành lịch phương giải chu thành độc xác tái đối sáng cô tạo dân'.split(
    ' ',
  ),
)
