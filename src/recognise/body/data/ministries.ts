import type {BodyKind} from '../kind.js'

/**
 * The ministries and ministry-level agencies: the 14 and 3 of Resolution 176/2025/QH15, in force on 1 March 2025,
 * and those that went into them.
 */
export const ministries: readonly BodyKind[] = [
  central('bo-quoc-phong', 'Bộ Quốc phòng', 'Ministry of National Defence', ['Bộ QP', 'BQP']),
  central('bo-cong-an', 'Bộ Công an', 'Ministry of Public Security', ['Bộ CA', 'BCA']),
  central('bo-ngoai-giao', 'Bộ Ngoại giao', 'Ministry of Foreign Affairs', ['Bộ NG', 'BNG']),
  central('bo-noi-vu', 'Bộ Nội vụ', 'Ministry of Home Affairs', ['Bộ NV', 'BNV']),
  central('bo-tu-phap', 'Bộ Tư pháp', 'Ministry of Justice', ['Bộ TP', 'BTP']),
  central('bo-tai-chinh', 'Bộ Tài chính', 'Ministry of Finance', ['Bộ TC', 'BTC']),
  central('bo-cong-thuong', 'Bộ Công Thương', 'Ministry of Industry and Trade', ['Bộ CT']),
  central(
    'bo-nong-nghiep-va-moi-truong',
    'Bộ Nông nghiệp và Môi trường',
    'Ministry of Agriculture and Environment',
    ['Bộ NN&MT', 'BNNMT'],
  ),
  central('bo-xay-dung', 'Bộ Xây dựng', 'Ministry of Construction', ['Bộ XD', 'BXD']),
  central(
    'bo-van-hoa-the-thao-va-du-lich',
    'Bộ Văn hóa, Thể thao và Du lịch',
    'Ministry of Culture, Sports and Tourism',
    [
      'Bộ VH,TT&DL',
      'Bộ VHTT&DL',
      'Bộ VH-TT&DL',
      'Bộ VH, TT và DL',
      'BVHTTDL',
      'Bộ Văn hóa - Thể thao và Du lịch',
      'Bộ Văn hóa, Thể thao, Du lịch',
    ],
  ),
  central('bo-khoa-hoc-va-cong-nghe', 'Bộ Khoa học và Công nghệ', 'Ministry of Science and Technology', [
    'Bộ KH&CN',
    'BKHCN',
    'Bộ Khoa học, Công nghệ',
  ]),
  central('bo-giao-duc-va-dao-tao', 'Bộ Giáo dục và Đào tạo', 'Ministry of Education and Training', [
    'Bộ GD&ĐT',
    'BGDĐT',
    'Bộ Giáo dục, Đào tạo',
  ]),
  central('bo-y-te', 'Bộ Y tế', 'Ministry of Health', ['Bộ YT', 'BYT']),
  central('bo-dan-toc-va-ton-giao', 'Bộ Dân tộc và Tôn giáo', 'Ministry of Ethnic and Religious Affairs', [
    'Bộ DT&TG',
    'BDTTG',
  ]),
  central('van-phong-chinh-phu', 'Văn phòng Chính phủ', 'Office of the Government', ['VPCP', 'VP Chính phủ']),
  central('thanh-tra-chinh-phu', 'Thanh tra Chính phủ', 'Government Inspectorate', ['Thanh tra CP']),
  {
    ...central('ngan-hang-nha-nuoc', 'Ngân hàng Nhà nước Việt Nam', 'State Bank of Vietnam', [
      'Ngân hàng Nhà nước',
      'NHNN Việt Nam',
      'NHNN',
    ]),
    takes: ['unit'],
  },

  former(
    'bo-ke-hoach-va-dau-tu',
    'Bộ Kế hoạch và Đầu tư',
    'Ministry of Planning and Investment',
    ['bo-tai-chinh'],
    ['Bộ KH&ĐT', 'BKHĐT'],
  ),
  former(
    'bo-giao-thong-van-tai',
    'Bộ Giao thông vận tải',
    'Ministry of Transport',
    ['bo-xay-dung'],
    ['Bộ GTVT', 'BGTVT'],
  ),
  former(
    'bo-nong-nghiep-va-phat-trien-nong-thon',
    'Bộ Nông nghiệp và Phát triển nông thôn',
    'Ministry of Agriculture and Rural Development',
    ['bo-nong-nghiep-va-moi-truong'],
    ['Bộ NN&PTNT', 'Bộ Nông nghiệp và PTNT', 'BNNPTNT'],
  ),
  former(
    'bo-tai-nguyen-va-moi-truong',
    'Bộ Tài nguyên và Môi trường',
    'Ministry of Natural Resources and Environment',
    ['bo-nong-nghiep-va-moi-truong'],
    ['Bộ TN&MT', 'BTNMT'],
  ),
  former(
    'bo-thong-tin-va-truyen-thong',
    'Bộ Thông tin và Truyền thông',
    'Ministry of Information and Communications',
    ['bo-khoa-hoc-va-cong-nghe', 'bo-van-hoa-the-thao-va-du-lich'],
    ['Bộ TT&TT', 'BTTTT'],
  ),
  former(
    'bo-lao-dong-thuong-binh-va-xa-hoi',
    'Bộ Lao động - Thương binh và Xã hội',
    'Ministry of Labour, Invalids and Social Affairs',
    ['bo-noi-vu', 'bo-y-te', 'bo-giao-duc-va-dao-tao'],
    [
      'Bộ LĐ-TB&XH',
      'Bộ LĐ - TB&XH',
      'Bộ Lao động - TB&XH',
      'Bộ LĐTB&XH',
      'BLĐTBXH',
      'Bộ Lao động, Thương binh và Xã hội',
    ],
  ),
  former(
    'uy-ban-dan-toc',
    'Ủy ban Dân tộc',
    'Committee for Ethnic Minority Affairs',
    ['bo-dan-toc-va-ton-giao'],
    ['UBDT'],
  ),
  {
    id: 'bo-cong-nghiep',
    name: 'Bộ Công nghiệp',
    gloss: 'Ministry of Industry',
    sector: 'government',
    level: 'central',
    until: '2007-08-08',
    successors: ['bo-cong-thuong'],
  },
  {
    id: 'bo-thuong-mai',
    name: 'Bộ Thương mại',
    gloss: 'Ministry of Trade',
    sector: 'government',
    level: 'central',
    until: '2007-08-08',
    successors: ['bo-cong-thuong'],
  },
]

function central(id: string, name: string, gloss: string, aliases: readonly string[]): BodyKind {
  return {id, name, gloss, aliases, sector: 'government', level: 'central'}
}

/** Ended on 1 March 2025. */
function former(
  id: string,
  name: string,
  gloss: string,
  successors: readonly string[],
  aliases: readonly string[],
): BodyKind {
  return {...central(id, name, gloss, aliases), until: '2025-03-01', successors}
}
