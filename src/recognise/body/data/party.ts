import type {BodyKind} from '../kind.js'

/** The Party: its committees, their organs and advisory offices, at every level (Statutes; Regulations 137 to 140-QĐ/TW of 2023, 294-QĐ/TW of 2025). */
export const party: readonly BodyKind[] = [
  central('dang-cong-san-viet-nam', 'Đảng Cộng sản Việt Nam', 'Communist Party of Vietnam'),
  central('ban-chap-hanh-trung-uong', 'Ban Chấp hành Trung ương', 'Central Committee', [
    'Ban Chấp hành Trung ương Đảng',
    'BCH Trung ương',
    'BCH TW',
    'BCHTW',
    'Trung ương Đảng',
  ]),
  {...central('trung-uong', 'Trung ương', 'Central level', ['TW', 'T.Ư', 'TƯ'])},
  central('bo-chinh-tri', 'Bộ Chính trị', 'Politburo'),
  central('ban-bi-thu', 'Ban Bí thư', 'Secretariat', ['Ban Bí thư Trung ương Đảng', 'Ban Bí thư Trung ương']),
  central(
    'ban-chinh-sach-chien-luoc-trung-uong',
    'Ban Chính sách, chiến lược Trung ương',
    'Central Commission for Policy and Strategy',
  ),
  {
    ...central('ban-kinh-te-trung-uong', 'Ban Kinh tế Trung ương', 'Central Economic Commission'),
    until: '2025-02-01',
    successors: ['ban-chinh-sach-chien-luoc-trung-uong'],
  },
  {
    ...central(
      'ban-doi-ngoai-trung-uong',
      'Ban Đối ngoại Trung ương',
      'Central Commission for External Relations',
    ),
    until: '2025-02-01',
    successors: ['bo-ngoai-giao'],
  },
  central('hoi-dong-ly-luan-trung-uong', 'Hội đồng Lý luận Trung ương', 'Central Theoretical Council'),
  central(
    'hoc-vien-chinh-tri-quoc-gia-ho-chi-minh',
    'Học viện Chính trị quốc gia Hồ Chí Minh',
    'Ho Chi Minh National Academy of Politics',
    ['Học viện Chính trị Quốc gia HCM'],
  ),
  central('van-phong-tong-bi-thu', 'Văn phòng Tổng Bí thư', 'Office of the General Secretary'),
  central('van-phong-trung-uong', 'Văn phòng Trung ương Đảng', 'Office of the Central Committee', [
    'Văn phòng Trung ương',
    'VPTW Đảng',
  ]),
  central('bao-nhan-dan', 'Báo Nhân Dân', 'Nhan Dan newspaper'),
  central('tap-chi-cong-san', 'Tạp chí Cộng sản', 'Communist Review'),
  central('dang-uy-chinh-phu', 'Đảng ủy Chính phủ', 'Party Committee of the Government'),
  central('dang-uy-quoc-hoi', 'Đảng ủy Quốc hội', 'Party Committee of the National Assembly'),
  central(
    'dang-uy-cac-co-quan-dang-trung-uong',
    'Đảng ủy các cơ quan Đảng Trung ương',
    'Party Committee of the Central Party Agencies',
  ),
  central(
    'dang-uy-mat-tran-to-quoc-cac-doan-the-trung-uong',
    'Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương',
    'Party Committee of the Fatherland Front and Central Mass Organisations',
  ),
  central('quan-uy-trung-uong', 'Quân ủy Trung ương', 'Central Military Commission'),
  central(
    'dang-uy-cong-an-trung-uong',
    'Đảng ủy Công an Trung ương',
    'Central Public Security Party Committee',
  ),

  committee('tinh-uy', 'Tỉnh ủy', 'Provincial Party Committee', 'province', ['TU', 'T.U']),
  committee('thanh-uy', 'Thành ủy', 'Municipal Party Committee', 'province'),
  committee('huyen-uy', 'Huyện ủy', 'District Party Committee', 'district'),
  committee('quan-uy-quan', 'Quận ủy', 'Urban District Party Committee', 'district'),
  committee('thi-uy', 'Thị ủy', 'Town Party Committee', 'district'),
  {...committee('dang-bo', 'Đảng bộ', 'Party Organisation', null), takes: ['unit', 'body'], needs: true},
  {
    ...committee('dang-uy', 'Đảng ủy', 'Party Committee', null, ['ĐU']),
    takes: ['unit', 'body', 'institution', 'topic'],
  },
  {...committee('chi-bo', 'Chi bộ', 'Party Cell', 'commune'), takes: ['unit', 'body'], needs: true},
  under('dang-uy-uy-ban-nhan-dan', 'Đảng ủy Ủy ban nhân dân', "Party Committee of the People's Committee", [
    'Đảng ủy UBND',
  ]),
  under('dang-uy-hoi-dong-nhan-dan', 'Đảng ủy Hội đồng nhân dân', "Party Committee of the People's Council", [
    'Đảng ủy HĐND',
  ]),
  under(
    'dang-uy-mat-tran-to-quoc',
    'Đảng ủy Mặt trận Tổ quốc Việt Nam',
    'Party Committee of the Fatherland Front',
    [
      'Đảng ủy MTTQ Việt Nam',
      'Đảng ủy MTTQVN',
      'Đảng ủy MTTQ',
      'Đảng ủy Mặt trận Tổ quốc',
      'Đảng ủy Mặt trận Tổ quốc Việt Nam và các đoàn thể',
      'Đảng ủy Mặt trận Tổ quốc và các đoàn thể',
      'Đảng ủy Mặt trận Tổ quốc, các đoàn thể',
      'Đảng ủy MTTQ, các đoàn thể',
      'Đảng ủy MTTQ và các đoàn thể',
    ],
  ),
  under('dang-uy-cac-co-quan-dang', 'Đảng ủy các cơ quan Đảng', 'Party Committee of the Party Agencies', [
    'Đảng ủy các cơ quan của Đảng',
    'Đảng ủy cơ quan Đảng',
  ]),
  under('dang-uy-quan-su', 'Đảng ủy Quân sự', 'Military Party Committee'),
  under('dang-uy-cong-an', 'Đảng ủy Công an', 'Public Security Party Committee'),
  under('dang-uy-bo-doi-bien-phong', 'Đảng ủy Bộ đội Biên phòng', 'Border Guard Party Committee'),
  under(
    'dang-uy-vien-kiem-sat-nhan-dan',
    'Đảng ủy Viện Kiểm sát nhân dân',
    "Party Committee of the People's Procuracy",
    ['Đảng ủy VKSND'],
  ),
  under('dang-uy-toa-an-nhan-dan', 'Đảng ủy Tòa án nhân dân', "Party Committee of the People's Court", [
    'Đảng ủy TAND',
  ]),
  under('dang-uy-khoi', 'Đảng ủy Khối các cơ quan', 'Party Committee of the Agencies Bloc', [
    'Đảng ủy Khối các cơ quan và doanh nghiệp',
    'Đảng ủy Khối cơ quan và doanh nghiệp',
    'Đảng ủy Khối doanh nghiệp',
    'Đảng ủy Khối',
    'Đảng ủy Khối CCQ&DN',
  ]),
  under('dang-doan', 'Đảng đoàn', 'Party Caucus', [], ['body', 'unit']),
  under(
    'ban-can-su-dang',
    'Ban cán sự đảng',
    'Party Civil Affairs Committee',
    ['BCSĐ', 'Ban Cán sự'],
    ['body', 'unit'],
  ),

  organ('ban-chap-hanh', 'Ban Chấp hành', 'Executive Committee', ['BCH'], ['committee', 'unit', 'body']),
  organ(
    'ban-chap-hanh-dang-bo',
    'Ban Chấp hành Đảng bộ',
    'Party Executive Committee',
    ['BCH Đảng bộ'],
    ['unit', 'body'],
  ),
  organ('ban-thuong-vu', 'Ban Thường vụ', 'Standing Committee', ['BTV']),
  organ('thuong-truc', 'Thường trực', 'Standing Body', ['TT'], ['committee', 'body'], true),
  {
    ...organ('van-phong', 'Văn phòng', 'Office', ['VP'], ['committee', 'body', 'institution'], true),
    sector: 'other',
  },
  organ('uy-ban-kiem-tra', 'Ủy ban Kiểm tra', 'Inspection Commission', ['UBKT']),
  organ('ban-to-chuc', 'Ban Tổ chức', 'Organisation Commission'),
  organ(
    'ban-tuyen-giao-va-dan-van',
    'Ban Tuyên giáo và Dân vận',
    'Commission for Information, Education and Mass Mobilisation',
    ['Ban TG&DV', 'BTGDV'],
  ),
  {
    ...organ('ban-tuyen-giao', 'Ban Tuyên giáo', 'Commission for Information and Education', ['BTG']),
    until: '2025-02-03',
    successors: ['ban-tuyen-giao-va-dan-van'],
  },
  {
    ...organ('ban-dan-van', 'Ban Dân vận', 'Commission for Mass Mobilisation', ['BDV']),
    until: '2025-02-03',
    successors: ['ban-tuyen-giao-va-dan-van'],
  },
  organ('ban-noi-chinh', 'Ban Nội chính', 'Commission for Internal Affairs', ['BNC']),
  organ('ban-xay-dung-dang', 'Ban Xây dựng Đảng', 'Party Building Commission'),
  organ(
    'van-phong-cap-uy',
    'Văn phòng Đảng ủy',
    'Office of the Party Committee',
    ['Văn phòng Đảng ủy Khối', 'VP Đảng ủy'],
    ['unit', 'body'],
  ),
  organ(
    'ban-bao-ve-cham-soc-suc-khoe-can-bo',
    'Ban Bảo vệ, chăm sóc sức khỏe cán bộ',
    'Board for Health Care of Officials',
    ['Ban Bảo vệ chăm sóc sức khỏe cán bộ'],
    ['committee', 'unit'],
  ),
  organ('truong-chinh-tri', 'Trường Chính trị', 'School of Politics', [], ['unit', 'name']),
  organ(
    'trung-tam-chinh-tri',
    'Trung tâm Chính trị',
    'Political Training Centre',
    ['Trung tâm Bồi dưỡng chính trị'],
    ['unit'],
  ),
  // Party and State set them up alike: the committee that follows tells.
  {
    ...organ('ban-chi-dao', 'Ban Chỉ đạo', 'Steering Committee', ['BCĐ'], ['topic', 'committee', 'unit']),
    sector: 'other',
  },
  organ('ban-chi-dao-35', 'Ban Chỉ đạo 35', 'Steering Committee 35', ['BCĐ 35'], ['committee', 'unit']),
  organ('doan-kiem-tra', 'Đoàn kiểm tra', 'Inspection Delegation', [], ['committee', 'body', 'unit'], true),
]

function central(id: string, name: string, gloss: string, aliases: readonly string[] = []): BodyKind {
  return {id, name, gloss, aliases, sector: 'party', level: 'central'}
}

function committee(
  id: string,
  name: string,
  gloss: string,
  level: BodyKind['level'],
  aliases: readonly string[] = [],
): BodyKind {
  return {id, name, gloss, aliases, sector: 'party', level, takes: ['unit', 'name']}
}

/** The Party committee of an institution, at the level its place tells. */
function under(
  id: string,
  name: string,
  gloss: string,
  aliases: readonly string[] = [],
  takes: BodyKind['takes'] = ['unit', 'committee'],
): BodyKind {
  return {id, name, gloss, aliases, sector: 'party', level: null, ...(takes && {takes})}
}

/** An organ of a Party committee, whose name follows. */
function organ(
  id: string,
  name: string,
  gloss: string,
  aliases: readonly string[] = [],
  takes: BodyKind['takes'] = ['committee', 'unit'],
  needs = false,
): BodyKind {
  return {
    id,
    name,
    gloss,
    aliases,
    sector: 'party',
    level: null,
    ...(takes && {takes}),
    ...(needs && {needs: true}),
  }
}
