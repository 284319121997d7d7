import type {Attribute} from '../../tree/nodes.js'

/**
 * What a column holds. Beyond the attributes of a task: its number, its words; an indicator, its unit and its values,
 * by which tables of targets are told; `body`, a heading such as *Cơ quan* that stands above *chủ trì* and *phối hợp*.
 */
export type ColumnKind = Attribute | 'number' | 'text' | 'indicator' | 'unit' | 'value' | 'body'

/**
 * The words by which the head of a column is known, on folded text without brackets; the first that fits decides.
 * `begins` stands at the start of the head, `holds` anywhere, `whole` is all of it.
 */
export const columnHeads: readonly {
  kind: ColumnKind
  begins?: readonly string[]
  holds?: readonly string[]
  whole?: readonly string[]
}[] = [
  {kind: 'number', whole: ['stt', 'tt', 's.tt', 's tt', 'số tt', 'số thứ tự', 'thứ tự', 'số']},
  {kind: 'unit', begins: ['đơn vị tính', 'đơn vị đo', 'đvt', 'đv tính']},
  {
    kind: 'other',
    begins: [
      'ghi chú',
      'cấp trình',
      'trình',
      'cấp ban hành',
      'cấp phê duyệt',
      'cấp quyết định',
      'cấp thẩm quyền',
      'cấp có thẩm quyền',
      'cấp thông qua',
      'cơ quan trình',
      'cơ quan ban hành',
      'cơ quan phê duyệt',
      'cơ quan thẩm định',
      'cơ quan thẩm tra',
      'thẩm quyền',
      'căn cứ',
      'cơ sở pháp lý',
      'địa điểm',
      'đối tượng',
      'phạm vi',
      'lĩnh vực',
      'lãnh đạo',
      'tình trạng',
      'mức độ',
      'thứ tự ưu tiên',
    ],
  },
  {
    kind: 'text',
    begins: [
      'nội dung',
      'nhiệm vụ',
      'các nhiệm vụ',
      'nhóm nhiệm vụ',
      'tên nhiệm vụ',
      'tên công việc',
      'công việc',
      'các công việc',
      'đầu việc',
      'tên đề án',
      'tên chương trình',
      'tên dự án',
      'tên văn bản',
      'tên kế hoạch',
      'tên hoạt động',
      'tên nội dung',
      'tên giải pháp',
      'tên gọi',
      'tên chuyên đề',
      'đề án',
      'dự án',
      'chương trình',
      'hoạt động',
      'các hoạt động',
      'giải pháp',
      'các giải pháp',
      'nhóm giải pháp',
      'danh mục',
      'văn bản',
      'việc cần làm',
      'chuyên đề',
      'biện pháp',
      'hạng mục',
      'mục tiêu, nhiệm vụ',
      'chỉ tiêu, nhiệm vụ',
      'chỉ tiêu/nhiệm vụ',
      'chỉ tiêu nhiệm vụ',
      'mục tiêu/nhiệm vụ',
      'yêu cầu, nhiệm vụ',
      'phần việc',
      'tên mô hình',
      'tên sự kiện',
    ],
  },
  {
    kind: 'deadline',
    holds: [
      'thời gian',
      'thời hạn',
      'tiến độ',
      'lộ trình',
      'thời điểm',
      'hạn hoàn thành',
      'hạn cuối',
      'thời kỳ',
    ],
    begins: ['hạn', 'hoàn thành', 'năm hoàn thành', 'năm thực hiện', 'năm trình', 'tháng', 'quý', 'ngày'],
  },
  {
    kind: 'deliverable',
    begins: [
      'sản phẩm',
      'kết quả',
      'đầu ra',
      'dự kiến sản phẩm',
      'dự kiến kết quả',
      'hình thức văn bản',
      'loại văn bản',
      'yêu cầu sản phẩm',
      'hình thức',
    ],
    holds: ['sản phẩm', 'đầu ra'],
  },
  {
    kind: 'funding',
    begins: [
      'kinh phí',
      'dự toán',
      'dự kiến kinh phí',
      'nguồn kinh phí',
      'nguồn vốn',
      'tổng mức đầu tư',
      'nguồn lực',
      'khái toán',
      'ngân sách',
      'vốn',
      'tổng kinh phí',
      'nhu cầu kinh phí',
      'tổng vốn',
    ],
  },
  {
    kind: 'indicator',
    begins: [
      'chỉ tiêu',
      'các chỉ tiêu',
      'tên chỉ tiêu',
      'chỉ số',
      'mục tiêu',
      'tiêu chí',
      'tên chỉ số',
      'tên tiêu chí',
      'nội dung chỉ tiêu',
    ],
  },
]

/** Heads that name bodies: what part of the work is theirs decides. */
export const bodyParts: readonly {kind: Attribute; words: readonly string[]}[] = [
  {kind: 'coordinating', words: ['phối hợp', 'tham gia', 'phối kết hợp']},
  {kind: 'lead', words: ['chủ trì', 'đầu mối', 'chủ quản', 'chủ đầu tư']},
  {
    kind: 'responsible',
    words: [
      'thực hiện',
      'trách nhiệm',
      'phụ trách',
      'tham mưu',
      'được giao',
      'triển khai',
      'theo dõi',
      'soạn thảo',
      'phân công',
      'xây dựng',
      'tổ chức',
      'giao',
    ],
  },
]

/** Nouns of heads that name bodies without saying what they do. */
export const bodyNouns: readonly string[] = [
  'cơ quan',
  'các cơ quan',
  'đơn vị',
  'các đơn vị',
  'sở, ngành',
  'sở, ban, ngành',
  'bộ, ngành',
  'địa phương',
  'tổ chức',
  'bộ phận',
  'người',
  'cá nhân',
  'phân công',
  'trách nhiệm',
  'đầu mối',
  'phòng, ban',
  'chủ thể',
  'lực lượng',
  'phòng chuyên môn',
  'ban, ngành',
  'tên cơ quan',
  'tên đơn vị',
  'giao',
]

/** Heads of yearly values: `Năm 2026`, `Kế hoạch 2026`, `Đến năm 2030`, `Giai đoạn 2026-2030`. */
export const valueHead =
  /^(?:(?:kế hoạch|thực hiện|ước|mục tiêu|chỉ tiêu|đến|giai đoạn|hết)[ ,]?){0,6}(?:năm )?(?:19|20)\d\d(?: ?- ?(?:20)?\d\d)?$|^(?:số lượng|khối lượng|đơn giá|thành tiền|giá trị|tỷ lệ|tổng số|tổng cộng|hiện trạng|thực hiện|kế hoạch)$/

/** First words of a body's name, by which bodies written one a line are told from one name broken over two. */
export const bodyStarts: readonly string[] = [
  'Sở',
  'Bộ',
  'Ban',
  'Cục',
  'Chi cục',
  'Vụ',
  'Viện',
  'Văn phòng',
  'UBND',
  'Ủy ban',
  'Uỷ ban',
  'HĐND',
  'Hội đồng',
  'Hội',
  'Công an',
  'Thanh tra',
  'Tỉnh đoàn',
  'Thành đoàn',
  'Liên đoàn',
  'Liên minh',
  'Ngân hàng',
  'Kho bạc',
  'Bảo hiểm',
  'Thuế',
  'Trung tâm',
  'Trường',
  'Đài',
  'Báo',
  'Phòng',
  'Các',
  'Đảng ủy',
  'Tòa án',
  'Viện kiểm sát',
  'Mặt trận',
  'Tổng công ty',
  'Tập đoàn',
  'Công ty',
  'Cơ quan',
  'Đơn vị',
  'Doanh nghiệp',
]

/** Words that begin like a body's name, and are none. */
export const noBodyStarts: readonly string[] = [
  'Ban hành',
  'Báo cáo',
  'Bộ tiêu chí',
  'Bộ chỉ số',
  'Bộ dữ liệu',
  'Các chính sách',
  'Các giải pháp',
  'Các nhiệm vụ',
  'Các văn bản',
  'Hội nghị',
  'Hội thảo',
  'Hội thi',
  'Trường hợp',
]

/** A cell that says when: `Quý I/2026`, `6/2026`, `2026 - 2030`, `Thường xuyên`, `Hằng năm`. On folded text. */
export const deadlineWords =
  /^(?:trước|đến|chậm nhất|trong|từ|sau|cuối|đầu|giữa|hoàn thành)?(?: ngày| tháng| quý| năm)? ?\d{1,2}[/.-](?:\d{1,2}[/.-])?(?:19|20)\d\d|(?:^|\s)(?:19|20)\d\d$|^(?:19|20)\d\d(?:\D|$)|^(?:trước |trong |đến |hết )?(?:quý|tháng|năm|ngày|tuần) (?:[ivx]{1,4}|\d)|thường xuyên|h[ằà]ng (?:năm|quý|tháng|tuần|ngày)|định kỳ|giai đoạn \d/
