import type {Level} from '../../../tree/body.js'
import type {BodyKind} from '../kind.js'

type Row = readonly [id: string, name: string, gloss: string, aliases?: readonly string[], level?: Level]

const data: readonly Row[] = [
  [
    'mat-tran-to-quoc',
    'Mặt trận Tổ quốc Việt Nam',
    'Vietnam Fatherland Front',
    ['Mặt trận Tổ quốc', 'MTTQ Việt Nam', 'MTTQVN', 'MTTQ', 'Mặt trận'],
  ],
  [
    'uy-ban-mat-tran-to-quoc',
    'Ủy ban Mặt trận Tổ quốc Việt Nam',
    'Committee of the Vietnam Fatherland Front',
    [
      'Ủy ban Mặt trận Tổ quốc',
      'Ủy ban MTTQ Việt Nam',
      'Ủy ban MTTQVN',
      'Ủy ban MTTQ',
      'UBMTTQ Việt Nam',
      'UBMTTQVN',
      'UBMTTQ',
      'UB MTTQ',
      'UB MTTQ Việt Nam',
      'UBMT Tổ quốc',
    ],
  ],
  [
    'ban-thuong-truc-uy-ban-mat-tran-to-quoc',
    'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam',
    'Standing Board of the Fatherland Front Committee',
    [
      'Ban Thường trực Ủy ban Mặt trận Tổ quốc',
      'Ban Thường trực Ủy ban MTTQ Việt Nam',
      'Ban Thường trực Ủy ban MTTQ',
      'Ban Thường trực UBMTTQ Việt Nam',
      'Ban Thường trực UBMTTQ',
      'Ban Thường trực Mặt trận Tổ quốc',
      'Ban Thường trực MTTQ',
      'Ban Thường trực',
    ],
  ],
  [
    'uy-ban-trung-uong-mat-tran-to-quoc',
    'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'Central Committee of the Vietnam Fatherland Front',
    [
      'Ủy ban Trung ương Mặt trận Tổ quốc',
      'Ủy ban Trung ương MTTQ Việt Nam',
      'Ủy ban Trung ương MTTQ',
      'Ủy ban TW MTTQ Việt Nam',
      'UBTW MTTQ Việt Nam',
      'UBTWMTTQ Việt Nam',
    ],
    'central',
  ],
  // Of the villages of a commune.
  [
    'ban-dieu-hanh-khu-pho',
    'Ban điều hành khu phố',
    'Neighbourhood Board',
    ['Ban điều hành tổ dân phố', 'Ban điều hành ấp', 'BĐH khu phố'],
    'commune',
  ],
  ['ban-cong-tac-mat-tran', 'Ban Công tác Mặt trận', 'Front Work Board', ['Ban CTMT'], 'commune'],
  ['cong-doan', 'Liên đoàn Lao động', 'Confederation of Labour', ['LĐLĐ']],
  ['cong-doan-co-so', 'Công đoàn', 'Trade Union', ['CĐCS', 'BCH Công đoàn', 'Ban Chấp hành Công đoàn']],
  [
    'tong-lien-doan-lao-dong',
    'Tổng Liên đoàn Lao động Việt Nam',
    'Vietnam General Confederation of Labour',
    ['Tổng Liên đoàn Lao động', 'Tổng LĐLĐ Việt Nam', 'Tổng LĐLĐ', 'TLĐLĐ Việt Nam'],
    'central',
  ],
  ['hoi-nong-dan', 'Hội Nông dân', "Farmers' Union", ['HND', 'Hội ND']],
  ['hoi-lien-hiep-phu-nu', 'Hội Liên hiệp Phụ nữ', "Women's Union", ['Hội LHPN', 'HLHPN', 'Hội Phụ nữ']],
  ['hoi-cuu-chien-binh', 'Hội Cựu chiến binh', "Veterans' Association", ['Hội CCB', 'HCCB']],
  [
    'doan-thanh-nien',
    'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    'Ho Chi Minh Communist Youth Union',
    ['Đoàn Thanh niên', 'Đoàn TNCS Hồ Chí Minh', 'Đoàn TNCSHCM', 'Đoàn TNCS HCM', 'Đoàn TN'],
  ],
  ['hoi-lien-hiep-thanh-nien', 'Hội Liên hiệp Thanh niên', 'Youth Federation', ['Hội LHTN']],
  ['hoi-chu-thap-do', 'Hội Chữ thập đỏ', 'Red Cross Society', ['Hội CTĐ']],
  ['hoi-luat-gia', 'Hội Luật gia', "Lawyers' Association"],
  ['hoi-nha-bao', 'Hội Nhà báo', "Journalists' Association"],
  ['hoi-khuyen-hoc', 'Hội Khuyến học', 'Association for Promoting Education'],
  ['hoi-nguoi-cao-tuoi', 'Hội Người cao tuổi', 'Association of the Elderly', ['Hội NCT']],
  [
    'hoi-cuu-thanh-nien-xung-phong',
    'Hội Cựu Thanh niên xung phong',
    'Association of Former Youth Volunteers',
    ['Hội Cựu TNXP'],
  ],
  [
    'hoi-van-hoc-nghe-thuat',
    'Hội Văn học Nghệ thuật',
    'Literature and Arts Association',
    ['Hội Văn học - Nghệ thuật', 'Hội VHNT', 'Liên hiệp các hội Văn học nghệ thuật'],
  ],
  [
    'lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat',
    'Liên hiệp các Hội Khoa học và Kỹ thuật',
    'Union of Science and Technology Associations',
    ['Liên hiệp các Hội KH&KT', 'Liên hiệp Hội', 'Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam'],
  ],
  ['lien-hiep-cac-to-chuc-huu-nghi', 'Liên hiệp các tổ chức hữu nghị', 'Union of Friendship Organisations'],
  [
    'lien-minh-hop-tac-xa',
    'Liên minh Hợp tác xã',
    'Cooperative Alliance',
    ['Liên minh HTX', 'LMHTX', 'Liên minh Hợp tác xã Việt Nam'],
  ],
  [
    'hiep-hoi-doanh-nghiep',
    'Hiệp hội Doanh nghiệp',
    'Business Association',
    ['Hội Doanh nghiệp', 'Hiệp hội Doanh nghiệp nhỏ và vừa'],
  ],
  ['hoi-doanh-nhan-tre', 'Hội Doanh nhân trẻ', 'Young Entrepreneurs Association'],
  ['tinh-doan', 'Tỉnh đoàn', 'Provincial Youth Union', [], 'province'],
  ['thanh-doan', 'Thành đoàn', 'Municipal Youth Union', [], 'province'],
  ['huyen-doan', 'Huyện đoàn', 'District Youth Union', [], 'district'],
  ['xa-doan', 'Xã đoàn', 'Communal Youth Union', ['Phường đoàn', 'Đoàn xã', 'Đoàn phường'], 'commune'],
  ['doan-truong', 'Đoàn trường', 'Youth Union of a School', ['Đoàn Thanh niên trường']],
  [
    'lien-doi',
    'Liên đội',
    "Young Pioneers' Brigade",
    ['Đội Thiếu niên Tiền phong Hồ Chí Minh', 'Đội TNTP Hồ Chí Minh', 'Đội TNTPHCM'],
  ],
  [
    'lien-doan-thuong-mai-va-cong-nghiep-viet-nam',
    'Liên đoàn Thương mại và Công nghiệp Việt Nam',
    'Vietnam Chamber of Commerce and Industry',
    ['VCCI'],
  ],
]

const hasBranches = /^(?:Hội|Đoàn Thanh niên) /

/** The Fatherland Front, the mass organisations and the associations the Party and State assign work to. */
export const front: readonly BodyKind[] = [...data.map(kindOf), ...data.flatMap(centralOf)]

function kindOf([id, name, gloss, aliases = [], level]: Row): BodyKind {
  const named = [...aliases, ...ofVietnam([name, ...aliases])]
  return {id, name, gloss, aliases: named, sector: 'front', level: level ?? null, takes: ['unit']}
}

/** `Hội Nông dân Việt Nam`, `Hội CCB Việt Nam`: the whole association, or with a place a branch of it. */
function ofVietnam(names: readonly string[]): string[] {
  return names.filter((name) => name.startsWith('Hội ')).map((name) => `${name} Việt Nam`)
}

/** `Trung ương Hội Nông dân Việt Nam`, `TW Đoàn`: the central committee of one with branches at every level. */
function centralOf([id, name, gloss, aliases = []]: Row): BodyKind[] {
  if (!hasBranches.test(name)) return []
  const short = id === 'doan-thanh-nien' ? ['Đoàn'] : []
  const names = [...ofVietnam([name]), name, ...aliases, ...ofVietnam(aliases), ...short]
  const [own, ...others] = ['Trung ương', 'TW'].flatMap((word) => names.map((each) => `${word} ${each}`))
  return [kindOf([`trung-uong-${id}`, own!, `Central Committee of the ${gloss}`, others, 'central'])]
}
