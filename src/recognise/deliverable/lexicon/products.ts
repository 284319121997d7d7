import type {DeliverableKind} from '../../../tree/deliverable.js'

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

/** Those of them that are products in a sentence too, where their name tells: `nền tảng học tập trực tuyến`. */
export const digitalProducts: readonly string[] = ['nền tảng']

/** Words that tell so. */
export const digitalWords: readonly string[] = ['số', 'trực tuyến', 'điện tử', 'dùng chung']

/** Words that lead from such a noun to what stands on it: `nền tảng cho chuyển đổi số`. */
export const groundedWords: readonly string[] = [
  'cho',
  'của',
  'để',
  'phát triển',
  'chuyển đổi',
  'kinh tế',
  'xã hội',
]

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

/** Words between the verb and the product: `ban hành một số văn bản`, `xây dựng mới quy chế`. */
export const leadIns: readonly string[] = [
  'các',
  'những',
  'một số',
  'mới',
  'đồng bộ',
  'bộ',
  'hệ thống',
  'hệ',
  'dự thảo',
  'nội dung',
  'toàn bộ',
  'bản',
]

/** Words after a noun that make it a document already known: `Kế hoạch này`. */
export const pointing: readonly string[] = ['này', 'trên', 'nêu trên', 'nói trên', 'đó', 'ấy', 'kèm theo']

/** What begins like one of them and tells where or how: `Đề án trên cơ sở kết quả khảo sát`. */
export const notPointing: readonly string[] = [
  'trên cơ sở',
  'trên địa bàn',
  'trên phạm vi',
  'trên tinh thần',
  'trên nền',
  'trên môi trường',
  'trên hệ thống',
  'trên mạng',
  'trên cổng',
  'trên trang',
  'trên toàn',
  'trên các',
  'trên cả',
  'trên lĩnh vực',
]

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
