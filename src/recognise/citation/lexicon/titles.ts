/** What comes after a comma when the title before it is over: the sentence goes its own way. */
export const clauseOpeners: readonly string[] = [
  'để',
  'nhằm',
  'góp phần',
  'gắn với',
  'gắn liền',
  'bảo đảm',
  'đảm bảo',
  'trong đó',
  'trọng tâm',
  'nhất là',
  'đặc biệt là',
  'đồng thời',
  'cụ thể',
  'cụ thể hóa',
  'phù hợp',
  'tạo',
  'từ đó',
  'căn cứ',
  'theo đó',
  'cũng như',
  'qua đó',
  'coi đây',
  'tham mưu',
  'chỉ đạo',
  'phối hợp',
  'chủ động',
  'đề nghị',
  'yêu cầu',
  'giao',
  'trình',
  'báo cáo',
  'tổ chức thực hiện',
  'triển khai',
  'xây dựng',
  'ban hành',
  'tiếp tục',
  'kịp thời',
  'định kỳ',
  'thường xuyên',
  'hoàn thành',
  'chậm nhất',
]

/** Words, without a comma before them, that lead from a title back to the sentence it stands in. */
export const titleEnds: readonly string[] = [
  'nhằm',
  'để',
  'trong đó',
  'đã được',
  'được ban hành',
  'có hiệu lực',
  'góp phần',
  'gắn với việc',
  'bảo đảm đúng',
  'phù hợp với',
  'theo hướng',
]

/** The same for a title that holds for the whole country: a place belongs to the sentence around it. */
export const localTitleEnds: readonly string[] = [
  'trên địa bàn',
  'tại địa phương',
  'tại tỉnh',
  'ở địa phương',
]

/** What the name of a body begins with: capitalised after a comma, it is the subject of a new clause. */
export const bodyHeads: readonly string[] = [
  'ủy ban',
  'ubnd',
  'hội đồng',
  'hđnd',
  'ban',
  'btv',
  'bch',
  'bộ',
  'sở',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'đảng ủy',
  'thường trực',
  'chính phủ',
  'thủ tướng',
  'quốc hội',
  'văn phòng',
  'mặt trận',
  'công an',
  'đoàn',
  'hội',
  'cục',
  'chi cục',
  'phòng',
  'trường',
  'trung tâm',
]

/** Verbs that begin a title right after the issuer: `của Thủ tướng Chính phủ phê duyệt Đề án …`. */
export const titleVerbs: readonly string[] = [
  'quy định',
  'phê duyệt',
  'ban hành',
  'hướng dẫn',
  'sửa đổi',
  'bãi bỏ',
  'thay thế',
  'công bố',
  'thành lập',
  'kiện toàn',
  'giao chỉ tiêu',
  'điều chỉnh',
  'quy hoạch',
]

/** And those that begin it only where such documents are named so: `Kế hoạch số 12-KH/TU thực hiện Nghị quyết …`. */
export const carryingOutVerbs: readonly string[] = ['thực hiện', 'triển khai', 'tổ chức thực hiện']

export const carryingOutTypes: ReadonlySet<string> = new Set([
  'kế hoạch',
  'kế hoạch liên tịch',
  'chương trình',
  'chương trình hành động',
  'hướng dẫn',
])
