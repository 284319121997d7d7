import {Phrases} from '../../../text/phrases.js'

/**
 * Kinds of documents and the codes that stand for them in a symbol: Decree 30/2020/NĐ-CP, Annex III, for State bodies;
 * Guidance 36-HD/VPTW for the Party. Names are folded; codes are as written.
 */
export const documentTypes: Readonly<Record<string, readonly string[]>> = {
  'chương trình hành động': ['CTHĐ'],
  'chương trình': ['CTr', 'CTrPH', 'CTPH'],
  'chỉ thị': ['CT'],
  'nghị quyết liên tịch': ['NQLT'],
  'nghị quyết': ['NQ'],
  'quyết định': ['QĐ'],
  'quy định': ['QĐi', 'QyĐ'],
  'quy chế': ['QC', 'QCPH'],
  'quy trình': ['QTr'],
  'kết luận': ['KL'],
  'hướng dẫn': ['HD'],
  'kế hoạch liên tịch': ['KHLT'],
  'kế hoạch': ['KH', 'KHPH'],
  'phương án': ['PA'],
  'báo cáo': ['BC'],
  'thông báo': ['TB'],
  'thông cáo': ['TC'],
  'thông tri': [],
  'thông tư liên tịch': ['TTLT'],
  'thông tư': ['TT'],
  'tờ trình': ['TTr'],
  'đề án': ['ĐA'],
  'dự án': ['DA'],
  'công điện': ['CĐ'],
  'công văn': ['CV'],
  'nghị định': ['NĐ'],
  'pháp lệnh': ['PL'],
  'sắc lệnh': ['SL'],
  'bộ luật': [],
  luật: [],
  lệnh: ['L'],
  'điều lệ': ['ĐL'],
  'văn bản hợp nhất': ['VBHN'],
  'văn bản': [],
}

/** What stands for a kind of document, shorter or longer than its name, `NQ số 57-NQ/TW`; only before a number. */
const typeVariants: Readonly<Record<string, string>> = {
  nq: 'nghị quyết',
  nđ: 'nghị định',
  qđ: 'quyết định',
  ct: 'chỉ thị',
  kl: 'kết luận',
  hd: 'hướng dẫn',
  kh: 'kế hoạch',
  tt: 'thông tư',
  tb: 'thông báo',
  bc: 'báo cáo',
  cv: 'công văn',
  ctr: 'chương trình',
  'thông báo kết luận': 'thông báo',
  'chương trình phối hợp': 'chương trình',
  'chương trình công tác': 'chương trình',
  'kế hoạch phối hợp': 'kế hoạch',
  'kế hoạch hành động': 'kế hoạch',
  'quy chế phối hợp': 'quy chế',
  'quy chế làm việc': 'quy chế',
  'quyết định phê duyệt': 'quyết định',
}

/** Words that begin a citation too, though no symbol stands for them. */
const otherHeads: readonly string[] = [
  'hiến pháp',
  'cương lĩnh',
  'văn kiện',
  'báo cáo chính trị',
  'phụ lục',
  'chiến lược',
  'quy hoạch',
]

let built: Phrases<string> | undefined

/** The words for documents and the kinds they stand for. */
export function documentPhrases(): Phrases<string> {
  built ??= new Phrases([
    ...[...Object.keys(documentTypes), ...otherHeads].map((word): [string, string] => [word, word]),
    ...Object.entries(typeVariants),
  ])
  return built
}

/** Kinds commonly cited by their bare number, without symbol: `Nghị quyết 57`, `Đề án 06`. */
export const shortNumbered: ReadonlySet<string> = new Set([
  'nghị quyết',
  'chỉ thị',
  'kết luận',
  'quyết định',
  'quy định',
  'nghị định',
  'thông tư',
  'đề án',
  'công điện',
  'pháp lệnh',
])

/** Words after a number that make it a count or a name, not a document's number: `Kế hoạch 5 năm`. */
export const units: readonly string[] = [
  'năm',
  'tháng',
  'ngày',
  'quý',
  'tuần',
  'cấp',
  'bước',
  'nội dung',
  'nhiệm vụ',
  'nhóm',
  'mục tiêu',
  'triệu',
  'tỷ',
  'nghìn',
  'ha',
  'km',
]

/** Charters and other founding documents, cited by name (folded); the shortest form is the key. */
export const charters: Readonly<Record<string, readonly string[]>> = {
  'điều lệ đảng': ['điều lệ đảng cộng sản việt nam', 'điều lệ đảng'],
  'điều lệ mặt trận tổ quốc việt nam': ['điều lệ mặt trận tổ quốc việt nam', 'điều lệ mttq việt nam'],
  'điều lệ công đoàn việt nam': ['điều lệ công đoàn việt nam'],
  'điều lệ hội nông dân việt nam': ['điều lệ hội nông dân việt nam'],
  'điều lệ hội liên hiệp phụ nữ việt nam': ['điều lệ hội liên hiệp phụ nữ việt nam'],
  'điều lệ hội cựu chiến binh việt nam': ['điều lệ hội cựu chiến binh việt nam'],
  'điều lệ đoàn tncs hồ chí minh': [
    'điều lệ đoàn thanh niên cộng sản hồ chí minh',
    'điều lệ đoàn tncs hồ chí minh',
  ],
  'cương lĩnh xây dựng đất nước': [
    'cương lĩnh xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội',
    'cương lĩnh xây dựng đất nước',
  ],
}
