import type {Level} from '../../../tree/body.js'
import type {BodyKind} from '../kind.js'

/**
 * The divisions under a People's Committee: of communes since 1 July 2025 (Decree 150/2025/NĐ-CP), and of the
 * districts before (Decree 37/2014/NĐ-CP).
 */
export const divisions: readonly BodyKind[] = [
  division('phong-kinh-te', 'Phòng Kinh tế', 'Division of Economy', 'commune', ['Phòng KT']),
  division(
    'phong-kinh-te-ha-tang-va-do-thi',
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Division of Economy, Infrastructure and Urban Affairs',
    'commune',
    ['Phòng KT-HT&ĐT', 'Phòng KTHT&ĐT'],
  ),
  division('phong-van-hoa-xa-hoi', 'Phòng Văn hóa - Xã hội', 'Division of Culture and Society', 'commune', [
    'Phòng VH-XH',
    'Phòng VHXH',
    'Phòng Văn hóa và Xã hội',
  ]),
  division('tram-y-te', 'Trạm Y tế', 'Health Station', 'commune', ['Trạm YT']),
  division(
    'to-cong-nghe-so-cong-dong',
    'Tổ công nghệ số cộng đồng',
    'Community Digital Technology Team',
    'commune',
    ['Tổ chuyển đổi số cộng đồng', 'Tổ CNSCĐ', 'Tổ CNS cộng đồng'],
  ),
  division('to-bao-ve-an-ninh-trat-tu', 'Tổ bảo vệ an ninh, trật tự', 'Security Protection Team', 'commune', [
    'Tổ bảo vệ ANTT',
    'Tổ ANTT',
  ]),
  division('ban-thanh-tra-nhan-dan', 'Ban Thanh tra nhân dân', "People's Inspection Board", 'commune'),
  division(
    'ban-giam-sat-dau-tu-cua-cong-dong',
    'Ban Giám sát đầu tư của cộng đồng',
    'Community Investment Supervision Board',
    'commune',
    ['Ban GSĐTCĐ'],
  ),
  former('phong-noi-vu', 'Phòng Nội vụ', 'Division of Home Affairs'),
  former('phong-tu-phap', 'Phòng Tư pháp', 'Division of Justice'),
  former('phong-tai-chinh-ke-hoach', 'Phòng Tài chính - Kế hoạch', 'Division of Finance and Planning', [
    'Phòng TC-KH',
    'Phòng TCKH',
  ]),
  former(
    'phong-tai-nguyen-va-moi-truong',
    'Phòng Tài nguyên và Môi trường',
    'Division of Natural Resources and Environment',
    ['Phòng TN&MT'],
  ),
  former(
    'phong-nong-nghiep-va-moi-truong',
    'Phòng Nông nghiệp và Môi trường',
    'Division of Agriculture and Environment',
    ['Phòng NN&MT'],
  ),
  former(
    'phong-lao-dong-thuong-binh-va-xa-hoi',
    'Phòng Lao động - Thương binh và Xã hội',
    'Division of Labour, Invalids and Social Affairs',
    [
      'Phòng LĐ-TB&XH',
      'Phòng LĐ - TB&XH',
      'Phòng Lao động - TB&XH',
      'Phòng LĐTB&XH',
      'Phòng Lao động, Thương binh và Xã hội',
    ],
  ),
  former('phong-van-hoa-va-thong-tin', 'Phòng Văn hóa và Thông tin', 'Division of Culture and Information', [
    'Phòng VH&TT',
    'Phòng Văn hóa, Thông tin',
    'Phòng Văn hóa, Khoa học và Thông tin',
  ]),
  former('phong-giao-duc-va-dao-tao', 'Phòng Giáo dục và Đào tạo', 'Division of Education and Training', [
    'Phòng GD&ĐT',
  ]),
  former('phong-y-te', 'Phòng Y tế', 'Division of Health'),
  former('phong-kinh-te-va-ha-tang', 'Phòng Kinh tế và Hạ tầng', 'Division of Economy and Infrastructure', [
    'Phòng KT&HT',
    'Phòng Kinh tế - Hạ tầng',
  ]),
  former('phong-quan-ly-do-thi', 'Phòng Quản lý đô thị', 'Division of Urban Management', ['Phòng QLĐT']),
  former(
    'phong-nong-nghiep-va-phat-trien-nong-thon',
    'Phòng Nông nghiệp và Phát triển nông thôn',
    'Division of Agriculture and Rural Development',
    ['Phòng NN&PTNT', 'Phòng Nông nghiệp và PTNT'],
  ),
  former('phong-dan-toc', 'Phòng Dân tộc', 'Division of Ethnic Affairs'),
]

function division(
  id: string,
  name: string,
  gloss: string,
  level: Level,
  aliases: readonly string[] = [],
): BodyKind {
  return {id, name, gloss, aliases, sector: 'government', level, takes: ['unit']}
}

/** Of a district; the districts ended on 1 July 2025. */
function former(id: string, name: string, gloss: string, aliases: readonly string[] = []): BodyKind {
  return {...division(id, name, gloss, 'district', aliases), until: '2025-07-01'}
}
