import {type Entry, Trie} from '../../../text/trie.js'
import type {Level} from '../../../tree/body.js'
import type {Collective} from '../reading.js'

/** A noun a class of bodies is named by. */
export interface Member extends Collective {
  /** May begin a class without `các`: `cơ quan, đơn vị liên quan`. Not where it is a verb too (`tổ chức`, `ban`). */
  bare: boolean
}

const rows: readonly [id: string, level: Level | null, bare: readonly string[], bound: readonly string[]][] =
  [
    ['cac-so-nganh', 'province', ['sở ngành', 'sở, ngành', 'sở ban ngành'], ['sở']],
    [
      'cac-bo-nganh',
      'central',
      ['bộ, ngành', 'bộ ngành', 'bộ, cơ quan ngang bộ', 'cơ quan ngang bộ', 'cơ quan thuộc chính phủ'],
      ['bộ', 'cơ quan trung ương'],
    ],
    [
      'cac-ban',
      null,
      [],
      [
        'ban',
        'ban đảng',
        'ban xây dựng đảng',
        'ban ngành',
        'phòng',
        'phòng, ban',
        'phòng ban',
        'ban, ngành',
        'vụ',
        'cục',
        'tổng cục',
        'văn phòng',
        'chi nhánh',
        'phân xưởng',
      ],
    ],
    ['cac-nganh', null, ['ngành', 'các ngành'], ['cấp, ngành', 'cấp', 'khối']],
    [
      'cac-co-quan',
      null,
      [
        'cơ quan',
        'cơ quan thường trực',
        'đơn vị',
        'lực lượng',
        'lực lượng chức năng',
        'lực lượng vũ trang',
        'lực lượng bảo vệ an ninh, trật tự ở cơ sở',
        'lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
        'lực lượng an ninh cơ sở',
      ],
      [],
    ],
    [
      'cac-co-quan-bao-chi',
      null,
      [
        'cơ quan báo chí',
        'cơ quan truyền thông',
        'cơ quan thông tấn, báo chí',
        'cơ quan thông tin đại chúng',
        'báo chí',
      ],
      ['đài', 'báo, đài', 'báo'],
    ],
    [
      'cac-dia-phuong',
      null,
      ['địa phương', 'chính quyền địa phương', 'chính quyền các cấp', 'chính quyền cơ sở', 'chính quyền'],
      ['tỉnh', 'thành phố', 'tỉnh, thành phố', 'huyện', 'quận', 'thị xã', 'vùng'],
    ],
    [
      'cac-xa-phuong',
      'commune',
      ['xã, phường', 'phường, xã', 'xã, phường, thị trấn', 'xã, phường, đặc khu'],
      [
        'xã',
        'phường',
        'thị trấn',
        'đặc khu',
        'thôn',
        'khu phố',
        'tổ dân phố',
        'khu dân cư',
        'làng',
        'bản',
        'thôn, bản',
        'ấp',
      ],
    ],
    [
      'cac-cap-uy',
      null,
      [
        'cấp ủy',
        'cấp ủy đảng',
        'cấp ủy, tổ chức đảng',
        'cấp ủy các cấp',
        'tổ chức đảng',
        'tổ chức cơ sở đảng',
        'đảng bộ',
        'chi bộ',
        'đảng ủy',
        'đảng bộ, chi bộ',
      ],
      [
        'huyện ủy',
        'thị ủy',
        'thành ủy',
        'quận ủy',
        'tỉnh ủy',
        'ban thường vụ',
        'ban cán sự đảng',
        'đảng đoàn',
      ],
    ],
    [
      'cac-doan-the',
      null,
      [
        'đoàn thể',
        'hội, đoàn thể',
        'hội đoàn thể',
        'hội quần chúng',
        'tổ chức chính trị - xã hội',
        'tổ chức chính trị-xã hội',
        'tổ chức đoàn thể',
        'tổ chức thành viên',
        'tổ chức xã hội',
        'tổ chức xã hội - nghề nghiệp',
        'tổ chức chính trị - xã hội - nghề nghiệp',
      ],
      ['hội', 'đoàn', 'hiệp hội', 'hội, hiệp hội', 'liên đoàn', 'cấp hội', 'cấp bộ đoàn'],
    ],
    [
      'cac-to-chuc',
      null,
      ['tổ chức, cá nhân', 'tổ chức, đơn vị', 'tổ chức kinh tế', 'cá nhân', 'tập thể, cá nhân'],
      ['tổ chức', 'tập thể', 'quỹ', 'bộ phận'],
    ],
    [
      'can-bo',
      null,
      [
        'cán bộ, công chức, viên chức, người lao động',
        'cán bộ, công chức, viên chức và người lao động',
        'cán bộ, công chức, viên chức',
        'cán bộ, công chức',
        'cán bộ, đảng viên',
        'công chức, viên chức',
      ],
      ['đảng viên', 'đoàn viên', 'hội viên', 'đoàn viên, hội viên'],
    ],
    [
      'giao-vien',
      null,
      [
        'giáo viên',
        'giáo viên chủ nhiệm',
        'giáo viên bộ môn',
        'cán bộ, giáo viên',
        'cán bộ, giáo viên, nhân viên',
        'cán bộ quản lý, giáo viên',
        'cán bộ quản lý, giáo viên, nhân viên',
        'giáo viên, nhân viên',
        'nhân viên',
        'cha mẹ học sinh',
        'phụ huynh học sinh',
      ],
      ['phụ huynh', 'lớp', 'chi đoàn'],
    ],
    [
      'cac-dai-bieu',
      null,
      [
        'đại biểu hội đồng nhân dân',
        'đại biểu hđnd',
        'đại biểu quốc hội',
        'tổ đại biểu',
        'tổ đại biểu hđnd',
        'tổ đại biểu hội đồng nhân dân',
      ],
      [],
    ],
    ['nguoi-dan', null, [], ['người dân', 'nhân dân', 'hộ dân', 'hộ gia đình', 'cộng đồng dân cư']],
    [
      'cac-doanh-nghiep',
      null,
      [
        'doanh nghiệp',
        'hợp tác xã',
        'chủ đầu tư',
        'nhà thầu',
        'nhà đầu tư',
        'hộ kinh doanh',
        'tập đoàn, tổng công ty',
        'cơ sở sản xuất',
        'nhà cung cấp',
        'cơ sở kinh doanh',
        'tổ hợp tác',
        'chủ trang trại',
        'trang trại',
        'chủ rừng',
        'hộ sản xuất',
      ],
      [
        'tập đoàn',
        'tổng công ty',
        'công ty',
        'ngân hàng',
        'tổ chức tín dụng',
        'ngân hàng thương mại',
        'nhà máy',
        'xí nghiệp',
      ],
    ],
    [
      'cac-truong',
      null,
      [
        'cơ sở giáo dục',
        'nhà trường',
        'tổ chuyên môn',
        'tổ, khối chuyên môn',
        'tổ bộ môn',
        'cơ sở đào tạo',
        'trường học',
        'cơ sở giáo dục, đào tạo',
        'cơ sở giáo dục và đào tạo',
        'cơ sở giáo dục đại học',
        'cơ sở giáo dục nghề nghiệp',
      ],
      [
        'trường',
        'trường đại học',
        'trường đại học, cao đẳng',
        'viện, trường',
        'viện nghiên cứu',
        'viện',
        'trường trung học phổ thông',
        'đại học',
        'trường thpt',
        'học viện',
      ],
    ],
    [
      'cac-co-so-y-te',
      null,
      ['cơ sở y tế', 'cơ sở khám bệnh, chữa bệnh', 'cơ sở khám, chữa bệnh'],
      ['bệnh viện', 'trạm y tế', 'trung tâm y tế'],
    ],
    [
      'cac-trung-tam',
      null,
      [],
      ['trung tâm', 'trung tâm chính trị', 'đơn vị sự nghiệp', 'đơn vị sự nghiệp công lập'],
    ],
    [
      'cac-ban-quan-ly',
      null,
      [
        'ban quản lý dự án',
        'chủ dự án',
        'đoàn công tác',
        'đoàn kiểm tra liên ngành',
        'tổ công tác liên ngành',
      ],
      ['ban quản lý', 'bql dự án', 'ban chỉ đạo', 'tổ công tác', 'đoàn kiểm tra'],
    ],
    [
      'cac-thanh-vien',
      null,
      [],
      ['thành viên', 'thành viên ban chỉ đạo', 'tiểu ban', 'chuyên gia', 'nhà khoa học', 'đại biểu'],
    ],
    [
      'cac-co-quan-tu-phap',
      null,
      [
        'cơ quan tư pháp',
        'cơ quan bảo vệ pháp luật',
        'cơ quan nội chính',
        'cơ quan tố tụng',
        'cơ quan tiến hành tố tụng',
      ],
      [],
    ],
  ]

/** Words that begin like a member and are none. */
const traps = [
  'bộ máy',
  'bộ tiêu chí',
  'bộ chỉ số',
  'ban hành',
  'ban đầu',
  'phòng ngừa',
  'phòng chống',
  'phòng, chống',
  'vụ việc',
  'vụ án',
  'cục bộ',
  'viện trợ',
  'bản đồ',
  'bản tin',
  'trường hợp',
  'hội nghị',
  'hội nhập',
  'hội thảo',
  'hội thi',
  'đoàn kết',
  'đoàn viên',
  'quỹ đất',
  'báo cáo',
  'khối lượng',
  'cấp độ',
  'cấp phép',
  'cấp bách',
  'ngành nghề',
  'xã hội',
  'đảng viên',
  'tỉnh trạng',
  'hội thao',
  'hội diễn',
  'hội chợ',
  'đội ngũ',
  'bộ đội',
  'bộ luật',
  'bộ thủ tục',
  'bộ dữ liệu',
  'bộ công cụ',
  'bộ câu hỏi',
  'bộ đề',
  'báo chí',
  'đài tưởng niệm',
  'đài quan sát',
  'quỹ thời gian',
  'quỹ nhà',
  'trường học',
  'cục diện',
  'vụ mùa',
  'vụ xuân',
  'vụ đông',
  'viện phí',
  'trạm bơm',
  'trạm biến áp',
  'hội trường',
  'hội đồng xét xử',
  'đoàn đại biểu',
  'cổng dịch vụ công',
  'cổng dữ liệu',
  'cổng thông tin',
  'báo điện tử',
  'bảo tàng số',
  'thư viện số',
  'trung tâm dữ liệu',
  'phòng học',
  'phòng họp',
  'phòng cháy',
  'phòng bệnh',
  'phòng dịch',
  'phòng thủ',
  'phòng khám',
]

let builtMembers: Trie<Member | null> | undefined

function entryAt(folded: string, at: number): Entry<Member | null> | undefined {
  builtMembers ??= new Trie<Member | null>([
    ...rows.flatMap(([id, level, bare, bound]) => [
      ...bare.map((phrase): [string, Member] => [phrase, {id, level, bare: true}]),
      ...bound.map((phrase): [string, Member] => [phrase, {id, level, bare: false}]),
    ]),
    ...traps.map((phrase): [string, null] => [phrase, null]),
  ])
  return builtMembers.longest(folded, at)
}

/** The member whose words stand at `at` of the folded text. */
export function memberAt(folded: string, at: number): Entry<Member> | undefined {
  const found = entryAt(folded, at)
  return found?.value ? (found as Entry<Member>) : undefined
}

/** Whether the words at `at` only begin like a member, or like a body: `Hội nghị`, `Bộ tiêu chí`. */
export function isTrap(folded: string, at: number): boolean {
  return entryAt(folded, at)?.value === null
}

/** What says that a class of bodies begins. */
const determiners = [
  'các',
  'những',
  'mọi',
  'toàn thể các',
  'toàn thể',
  'tất cả các',
  'một số',
  'mỗi',
  'từng',
  'nhiều',
]

let builtDeterminers: Trie<true> | undefined

export function determinerPhrases(): Trie<true> {
  builtDeterminers ??= new Trie(determiners.map((phrase) => [phrase, true]))
  return builtDeterminers
}

/** Words that follow a member, parted by `|`: they do not end the class. */
const open = `
chức năng | chuyên môn | nhà nước | hành chính nhà nước | hành chính | sự nghiệp | sự nghiệp công lập | công lập | ngoài công lập
đảng | của đảng | chính quyền | chính quyền các cấp | đoàn thể | quần chúng | chính trị - xã hội | chính trị-xã hội | chính trị xã hội
xã hội | xã hội - nghề nghiệp | nghề nghiệp | thành viên | quốc tế | phi chính phủ | tín dụng | báo chí | truyền thông | thông tin
phát thanh | truyền hình | phát thanh, truyền hình | báo chí, phát thanh, truyền hình | báo chí, truyền thông | thông tấn | thông tấn, báo chí
thông tin đại chúng | viễn thông | công nghệ số | công nghệ | công nghệ thông tin | nông nghiệp | tư nhân | fdi | nhỏ và vừa | bất động sản
đầu tư hạ tầng | bưu chính | bưu chính, viễn thông | logistics | vận tải | du lịch | sản xuất | sản xuất, kinh doanh | sản xuất kinh doanh
khởi nghiệp | xuất khẩu | khoa học và công nghệ | khoa học, công nghệ | tham mưu, giúp việc | tham mưu giúp việc | tham mưu của cấp ủy
ngang bộ | thuộc chính phủ | trung ương | ngành dọc | bảo vệ pháp luật | tư pháp | nội chính | tố tụng | quân sự | công an | thanh tra
quản lý nhà nước | quản lý | đại diện việt nam ở nước ngoài | đại diện | soạn thảo | chủ quản | cơ sở | giáo dục | giáo dục, đào tạo
mầm non | tiểu học | trung học cơ sở | trung học phổ thông | thcs | thpt | công lập và ngoài công lập | thi công | tư vấn
y tế | dân cử | tài chính | thuế | ngân hàng | đại học | đại học, cao đẳng | cao đẳng | phổ thông | nghiên cứu | sau đại học | trung cấp | thương mại | vũ trang
đầu mối | chính trị | hành nghề | hành nghề luật sư | hành nghề công chứng | hành nghề đấu giá | dân quân tự vệ | dân quân | biên phòng | bộ đội
`

/** Words after which the class ends: `, cơ quan khác` begins another. */
const closing = `
liên quan | có liên quan | liên quan khác | có liên quan khác | khác có liên quan | khác liên quan | khác | hữu quan | cùng cấp | các cấp
cấp tỉnh | cấp huyện | cấp xã | cấp thành phố | cấp cơ sở | cấp dưới | cấp trên | trực thuộc | trực thuộc trung ương | trực thuộc tw
thuộc tỉnh | thuộc thành phố | thuộc huyện | tỉnh | thành phố | của tỉnh | của thành phố | của huyện | của xã | của địa phương
trong tỉnh | trong thành phố | trong cả nước | cả nước | trong hệ thống chính trị | trong và ngoài tỉnh | trên địa bàn | trên địa bàn tỉnh
trên địa bàn thành phố | trên địa bàn xã | trên địa bàn phường | ở cơ sở | ở địa phương | ở trung ương | ở trung ương và địa phương
trung ương và địa phương | theo quy định | thuộc phạm vi quản lý | trong tiểu ban | khác trong tiểu ban | thuộc thẩm quyền | trực thuộc tỉnh
của trung ương | của nhà nước | nhà nước cấp tỉnh | thuộc sở | thuộc bộ | trực thuộc sở | trực thuộc bộ | của bộ | của sở | thuộc ngành | của ngành
`

let builtModifiers: Trie<'open' | 'closing'> | undefined

export function modifierPhrases(): Trie<'open' | 'closing'> {
  builtModifiers ??= new Trie([...phrases(closing, 'closing'), ...phrases(open, 'open')])
  return builtModifiers
}

function phrases(list: string, meaning: 'open' | 'closing'): [string, 'open' | 'closing'][] {
  return list
    .trim()
    .split(/ \| |\n/)
    .map((phrase) => [phrase, meaning])
}
