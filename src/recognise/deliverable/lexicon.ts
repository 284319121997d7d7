import type {DeliverableKind} from '../../tree/deliverable.js'

/** What a task may produce, by the noun that heads its name (folded); the longest noun wins. */
export const products: Readonly<Record<string, DeliverableKind>> = {
  'chương trình': 'programme',
  'kế hoạch': 'plan',
  'phương án': 'plan',
  'lộ trình': 'plan',
  'kịch bản': 'plan',
  'chiến lược': 'plan',
  'quy hoạch cán bộ': 'plan',
  'đề án': 'scheme',
  'tiểu đề án': 'scheme',
  'dự án': 'project',
  'tiểu dự án': 'project',
  'nghị quyết': 'resolution',
  'quyết định': 'decision',
  'chỉ thị': 'directive',
  'công điện': 'directive',
  'kết luận': 'conclusion',
  'báo cáo': 'report',
  'quy định': 'regulation',
  'quy chế': 'regulation',
  'quy trình': 'regulation',
  'quy ước': 'regulation',
  'quy chuẩn': 'regulation',
  'quy tắc': 'regulation',
  'bộ quy tắc': 'regulation',
  'nội quy': 'regulation',
  'điều lệ': 'regulation',
  'tiêu chuẩn': 'regulation',
  'tiêu chí': 'regulation',
  'bộ tiêu chí': 'regulation',
  'bộ chỉ số': 'regulation',
  'định mức': 'regulation',
  'đơn giá': 'regulation',
  'khung năng lực': 'regulation',
  luật: 'law',
  'bộ luật': 'law',
  'dự án luật': 'law',
  'pháp lệnh': 'law',
  'nghị định': 'decree',
  'thông tư': 'circular',
  'hướng dẫn': 'guidance',
  'văn bản hướng dẫn': 'guidance',
  'tài liệu hướng dẫn': 'guidance',
  'sổ tay': 'guidance',
  'cẩm nang': 'guidance',
  'quy hoạch': 'masterplan',
  'cơ sở dữ liệu': 'database',
  'hệ thống cơ sở dữ liệu': 'database',
  csdl: 'database',
  'kho dữ liệu': 'database',
  'nền tảng số': 'platform',
  'nền tảng dùng chung': 'platform',
  'nền tảng dữ liệu': 'platform',
  'nền tảng ứng dụng': 'platform',
  'nền tảng tích hợp': 'platform',
  'nền tảng quản lý': 'platform',
  'nền tảng quản trị': 'platform',
  'nền tảng họp': 'platform',
  'nền tảng học': 'platform',
  'hệ thống thông tin': 'platform',
  'hệ thống phần mềm': 'platform',
  'hệ thống quản lý văn bản': 'platform',
  'phần mềm': 'platform',
  'ứng dụng di động': 'platform',
  'cổng thông tin': 'platform',
  'cổng dữ liệu': 'platform',
  'cổng dịch vụ': 'platform',
  'trang thông tin': 'platform',
  'sàn giao dịch': 'platform',
  'văn bản': 'document',
  'tài liệu': 'document',
  'giáo trình': 'document',
  'tờ trình': 'document',
  'công văn': 'document',
  'thông báo': 'document',
  'hồ sơ': 'document',
  'danh mục': 'document',
  'dự toán': 'document',
  'danh sách': 'document',
  'đề cương': 'document',
  'biên bản': 'document',
  'biểu mẫu': 'document',
  'thỏa thuận': 'document',
}

/** Nouns that are products in a list of products, and in a sentence too much else: `nền tảng tư tưởng`. */
export const listedProducts: Readonly<Record<string, DeliverableKind>> = {
  'nền tảng': 'platform',
  'hệ thống': 'platform',
  'ứng dụng': 'platform',
  website: 'platform',
  'dữ liệu': 'database',
}

/** What begins like a product and is none. */
export const notProducts: readonly string[] = ['luật pháp', 'luật sư', 'luật gia']

/**
 * Products whose noun is a verb too. In small letters they are the verb where a body stands after them (`lập và báo cáo
 * Ủy ban nhân dân tỉnh`), and in a list where anything does (`xây dựng kế hoạch, báo cáo kết quả về Sở Nội vụ`).
 */
export const verbalProducts: ReadonlySet<string> = new Set([
  'báo cáo',
  'hướng dẫn',
  'quyết định',
  'quy định',
  'kết luận',
  'quy hoạch',
  'thông báo',
  'thỏa thuận',
])

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
export const bodyWords: ReadonlySet<string> = new Set(
  'nhân dân tỉnh thành phố huyện xã phường ủy ban thường vụ trực hội đồng quốc tướng chính phủ đảng bộ cấp trung ương hành và'.split(
    ' ',
  ),
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

/** Words between the verb and the product: `ban hành một số văn bản`, `xây dựng mới quy chế`. */
export const leadIns: readonly string[] = [
  'các',
  'những',
  'một số',
  'mới',
  'đồng bộ',
  'bộ',
  'hệ thống',
  'dự thảo',
  'nội dung',
  'toàn bộ',
  'bản',
]

/** Words that end a product's name wherever they stand. */
export const nameEnds: readonly string[] = [
  'nhằm',
  'để',
  'trước ngày',
  'trước tháng',
  'trước quý',
  'trong quý',
  'trong tháng',
  'trong năm',
  'trong tuần',
  'trong thời hạn',
  'trong vòng',
  'vào quý',
  'vào tháng',
  'hoàn thành trước',
  'hoàn thành trong',
  'hoàn thành xong',
  'hoàn thành chậm nhất',
  'chậm nhất',
  'xong trước',
  'xong trong',
  'ngay sau khi',
  'sau khi',
  'làm cơ sở',
  'làm căn cứ',
  'phù hợp',
  'gắn với',
  'gắn liền',
  'đồng thời',
  'tập trung vào',
  'bảo đảm đúng',
  'bảo đảm chất lượng',
  'bảo đảm tiến độ',
  'bảo đảm hiệu quả',
  'bảo đảm phù hợp',
  'bảo đảm khả thi',
  'đảm bảo đúng',
  'đảm bảo chất lượng',
  'đảm bảo tiến độ',
  'đảm bảo hiệu quả',
  'đảm bảo phù hợp',
  'đảm bảo khả thi',
  'theo quy định',
  'theo thẩm quyền',
  'theo yêu cầu',
  'theo hướng',
  'theo chỉ đạo',
  'gửi',
  'xin ý kiến',
  'báo cáo cấp',
]

/** Verbs that begin a new clause after a comma or `và`, and so end the name before it. */
export const clauseVerbs: readonly string[] = [
  'tổ chức',
  'triển khai',
  'thực hiện',
  'báo cáo',
  'trình',
  'ban hành',
  'công bố',
  'phê duyệt',
  'chỉ đạo',
  'chủ trì',
  'phối hợp',
  'tham mưu',
  'hướng dẫn',
  'đôn đốc',
  'phân công',
  'giao',
  'đưa vào',
  'nộp',
]

/** What begins like one of them and goes on with the name: `các cơ quan, tổ chức trong tỉnh`, `sắp xếp, tổ chức lại`. */
export const nominal: readonly string[] = [
  'tổ chức lại',
  'tổ chức bộ máy',
  'tổ chức đảng',
  'tổ chức chính trị',
  'tổ chức xã hội',
  'tổ chức tín dụng',
  'tổ chức trong',
  'tổ chức và',
  'tổ chức liên quan',
  'tổ chức có liên quan',
  'tổ chức, cá nhân',
  'tổ chức của',
  'giao thông',
  'giao dịch',
  'trình độ',
  'công bố hợp quy',
]

/** Verbs and openers that do so after a comma only: `Đề án đổi mới và nâng cao chất lượng …` goes on. */
export const commaVerbs: readonly string[] = [
  'xây dựng',
  'lập',
  'soạn thảo',
  'biên soạn',
  'phát hành',
  'ký kết',
  'rà soát',
  'đề xuất',
  'bảo đảm',
  'đảm bảo',
  'tập trung',
  'chủ động',
  'theo dõi',
  'định kỳ',
  'thường xuyên',
  'kịp thời',
  'tăng cường',
  'đẩy mạnh',
  'nâng cao',
  'phát huy',
  'tiếp tục',
  'hoàn thành',
  'cụ thể hóa',
  'bố trí',
  'cân đối',
  'phân bổ',
  'huy động',
  'mua sắm',
  'quán triệt',
  'vận động',
  'làm',
  'giúp',
  'khuyến khích',
  'coi đây',
  'ứng dụng',
  'góp phần',
  'lấy ý kiến',
  'trong đó',
  'từ đó',
  'qua đó',
  'nhất là',
]

/** Verbs that do so only where the name before the comma is the bare noun: `kế hoạch, kiểm tra việc …`. */
export const pairedVerbs: readonly string[] = [
  'kiểm tra',
  'giám sát',
  'tuyên truyền',
  'phổ biến',
  'quản lý',
  'đào tạo',
  'bồi dưỡng',
  'đánh giá',
  'tổng hợp',
  'cập nhật',
  'khai thác',
  'phát triển',
  'hoàn thiện',
  'sửa đổi',
  'bổ sung',
  'điều chỉnh',
]

/** Words after a noun that make it a document already known: `Kế hoạch này`. */
export const pointing: readonly string[] = ['này', 'trên', 'nêu trên', 'nói trên', 'đó', 'ấy', 'kèm theo']

/** Products that are a task by themselves when it begins with them: `Đề án phát triển đô thị thông minh`. */
export const openingProducts: ReadonlySet<string> = new Set([
  'chương trình',
  'kế hoạch',
  'phương án',
  'đề án',
  'dự án',
  'dự án luật',
  'nghị quyết',
  'nghị định',
  'thông tư',
  'quy chế',
  'tờ trình',
  'sổ tay',
  'cẩm nang',
  'bộ tiêu chí',
  'bộ chỉ số',
])

/** What follows such a noun where it is the subject of a sentence: `Kế hoạch được xây dựng …`. */
export const predicates: readonly string[] = [
  'là',
  'phải',
  'được',
  'cần',
  'đã',
  'do',
  'có',
  'sẽ',
  'nhằm',
  'gồm',
  'bao gồm',
]
