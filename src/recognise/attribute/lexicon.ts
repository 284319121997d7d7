import type {Attribute} from '../../tree/nodes.js'

/**
 * The words that make a label, as drafters use them; each entry is `noun (qualifier)*`. A label is at most this, and
 * ends in a colon: `kết quả: …` is one, `kết quả thực hiện Nghị quyết` in a sentence is none.
 */
export const lexicon: readonly {attribute: Attribute; nouns: string[]; qualifiers: string[]}[] = [
  {
    attribute: 'deadline',
    nouns: [
      'thời gian',
      'thời hạn',
      'thời điểm',
      'tiến độ',
      'lộ trình',
      'hạn',
      'hạn cuối',
      'thời gian và tiến độ',
    ],
    qualifiers: [
      'thực hiện',
      'hoàn thành',
      'triển khai',
      'tổ chức',
      'trình',
      'ban hành',
      'báo cáo',
      'tiến hành',
      'xây dựng',
      'dự kiến',
      'bắt đầu',
      'kết thúc',
      'áp dụng',
      'gửi',
      'nộp',
      'chót',
      'xong',
      'đào tạo',
      'tập huấn',
      'khảo sát',
      'diễn ra',
      'nghiệm thu',
      'bàn giao',
    ],
  },
  {
    attribute: 'deliverable',
    nouns: ['sản phẩm', 'kết quả', 'đầu ra', 'dự kiến sản phẩm', 'dự kiến kết quả'],
    qualifiers: [
      'đầu ra',
      'dự kiến',
      'chính',
      'cụ thể',
      'thực hiện',
      'cần đạt',
      'đạt được',
      'hoàn thành',
      'công việc',
    ],
  },
  {
    attribute: 'funding',
    nouns: ['kinh phí', 'nguồn kinh phí', 'dự toán', 'dự toán kinh phí', 'nguồn lực'],
    qualifiers: ['thực hiện', 'triển khai', 'dự kiến', 'bảo đảm', 'đảm bảo'],
  },
  {
    attribute: 'other',
    nouns: ['cấp trình', 'cấp phê duyệt', 'cấp ban hành', 'ghi chú', 'cơ quan trình', 'cơ quan ban hành'],
    qualifiers: [],
  },
]

/** Who-labels: any of these nouns, then words that say the part; the part decides the attribute. */
export const bodyNouns = [
  'cơ quan',
  'các cơ quan',
  'đơn vị',
  'các đơn vị',
  'cơ quan, đơn vị',
  'các cơ quan, đơn vị',
  'cơ quan/đơn vị',
  'đơn vị/cơ quan',
  'địa phương',
  'cơ quan, đơn vị, địa phương',
  'tổ chức',
  'cơ quan, tổ chức',
  'bộ phận',
  'cá nhân',
  'người',
  'đầu mối',
  'phân công',
  'giao',
  'trách nhiệm',
]

export const parts: readonly {attribute: Attribute; words: string[]}[] = [
  {attribute: 'coordinating', words: ['phối hợp']},
  {
    attribute: 'lead',
    words: [
      'chủ trì',
      'đầu mối',
      'chủ trì, phối hợp',
      'chủ trì/phối hợp',
      'chủ trì và phối hợp',
      'đầu mối chủ trì',
    ],
  },
  {
    attribute: 'responsible',
    words: [
      'thực hiện',
      'chịu trách nhiệm',
      'triển khai',
      'tham mưu',
      'được giao',
      'tổ chức',
      'phụ trách',
      'trách nhiệm',
      'tiến hành',
    ],
  },
]

/** Labels that are attributes only beside one of the above: `Nội dung: …` alone is a task's own heading. */
export const weakNouns = [
  'nội dung',
  'nội dung thực hiện',
  'địa điểm',
  'đối tượng',
  'hình thức',
  'số lượng',
  'thành phần',
  'phạm vi',
  'mục tiêu',
  'yêu cầu',
]
