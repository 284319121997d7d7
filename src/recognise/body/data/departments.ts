import type {BodyKind} from '../kind.js'

/**
 * The departments under a provincial People's Committee: those of Decree 45/2025/NĐ-CP, in force on 1 March 2025,
 * and those of Decree 24/2014/NĐ-CP that went into them.
 */
export const departments: readonly BodyKind[] = [
  department('so-noi-vu', 'Sở Nội vụ', 'Department of Home Affairs', ['Sở NV', 'SNV']),
  department('so-tu-phap', 'Sở Tư pháp', 'Department of Justice', ['Sở TP', 'STP']),
  department('so-tai-chinh', 'Sở Tài chính', 'Department of Finance', ['Sở TC', 'STC']),
  department('so-cong-thuong', 'Sở Công Thương', 'Department of Industry and Trade', ['Sở CT', 'SCT']),
  department(
    'so-nong-nghiep-va-moi-truong',
    'Sở Nông nghiệp và Môi trường',
    'Department of Agriculture and Environment',
    ['Sở NN&MT', 'SNNMT'],
  ),
  department('so-xay-dung', 'Sở Xây dựng', 'Department of Construction', ['Sở XD', 'SXD']),
  department('so-khoa-hoc-va-cong-nghe', 'Sở Khoa học và Công nghệ', 'Department of Science and Technology', [
    'Sở KH&CN',
    'SKHCN',
    'Sở Khoa học, Công nghệ',
  ]),
  department(
    'so-van-hoa-the-thao-va-du-lich',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Department of Culture, Sports and Tourism',
    [
      'Sở VH,TT&DL',
      'Sở VHTT&DL',
      'Sở VH-TT&DL',
      'Sở VH, TT và DL',
      'SVHTTDL',
      'Sở Văn hóa, Thể thao, Du lịch',
    ],
  ),
  department('so-van-hoa-va-the-thao', 'Sở Văn hóa và Thể thao', 'Department of Culture and Sports', [
    'Sở VH&TT',
  ]),
  department('so-du-lich', 'Sở Du lịch', 'Department of Tourism', ['Sở DL']),
  department('so-giao-duc-va-dao-tao', 'Sở Giáo dục và Đào tạo', 'Department of Education and Training', [
    'Sở GD&ĐT',
    'SGDĐT',
    'Sở Giáo dục, Đào tạo',
  ]),
  department('so-y-te', 'Sở Y tế', 'Department of Health', ['Sở YT', 'SYT']),
  department(
    'so-dan-toc-va-ton-giao',
    'Sở Dân tộc và Tôn giáo',
    'Department of Ethnic and Religious Affairs',
    ['Sở DT&TG', 'SDTTG'],
  ),
  department('so-ngoai-vu', 'Sở Ngoại vụ', 'Department of External Relations', ['Sở NgV']),
  department(
    'so-quy-hoach-kien-truc',
    'Sở Quy hoạch - Kiến trúc',
    'Department of Planning and Architecture',
    ['Sở QH-KT', 'Sở QHKT', 'Sở Quy hoạch và Kiến trúc'],
  ),
  department('so-an-toan-thuc-pham', 'Sở An toàn thực phẩm', 'Department of Food Safety', ['Sở ATTP']),

  former(
    'so-ke-hoach-va-dau-tu',
    'Sở Kế hoạch và Đầu tư',
    'Department of Planning and Investment',
    ['so-tai-chinh'],
    ['Sở KH&ĐT', 'SKHĐT'],
  ),
  former(
    'so-giao-thong-van-tai',
    'Sở Giao thông vận tải',
    'Department of Transport',
    ['so-xay-dung'],
    ['Sở GTVT', 'SGTVT', 'Sở Giao thông công chính'],
  ),
  former(
    'so-nong-nghiep-va-phat-trien-nong-thon',
    'Sở Nông nghiệp và Phát triển nông thôn',
    'Department of Agriculture and Rural Development',
    ['so-nong-nghiep-va-moi-truong'],
    ['Sở NN&PTNT', 'Sở Nông nghiệp và PTNT', 'SNNPTNT'],
  ),
  former(
    'so-tai-nguyen-va-moi-truong',
    'Sở Tài nguyên và Môi trường',
    'Department of Natural Resources and Environment',
    ['so-nong-nghiep-va-moi-truong'],
    ['Sở TN&MT', 'STNMT'],
  ),
  former(
    'so-thong-tin-va-truyen-thong',
    'Sở Thông tin và Truyền thông',
    'Department of Information and Communications',
    ['so-khoa-hoc-va-cong-nghe', 'so-van-hoa-the-thao-va-du-lich'],
    ['Sở TT&TT', 'STTTT'],
  ),
  former(
    'so-lao-dong-thuong-binh-va-xa-hoi',
    'Sở Lao động - Thương binh và Xã hội',
    'Department of Labour, Invalids and Social Affairs',
    ['so-noi-vu', 'so-y-te', 'so-giao-duc-va-dao-tao'],
    [
      'Sở LĐ-TB&XH',
      'Sở LĐ - TB&XH',
      'Sở Lao động - TB&XH',
      'Sở LĐTB&XH',
      'SLĐTBXH',
      'Sở Lao động, Thương binh và Xã hội',
    ],
  ),
]

function department(id: string, name: string, gloss: string, aliases: readonly string[]): BodyKind {
  return {id, name, gloss, aliases, sector: 'government', level: 'province', takes: ['unit']}
}

/** Merged in the provinces from 1 March 2025 on. */
function former(
  id: string,
  name: string,
  gloss: string,
  successors: readonly string[],
  aliases: readonly string[],
): BodyKind {
  return {...department(id, name, gloss, aliases), until: '2025-03-01', successors}
}
