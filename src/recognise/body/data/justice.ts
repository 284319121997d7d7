import type {BodyKind} from '../kind.js'
import {kinds} from './kinds.js'

/** Courts, procuracies, police, military and border guard. */
export const justice: readonly BodyKind[] = [
  ...kinds(
    'judiciary',
    'central',
    [],
    [
      [
        'toa-an-nhan-dan-toi-cao',
        'Tòa án nhân dân tối cao',
        "Supreme People's Court",
        ['TANDTC', 'TAND tối cao'],
      ],
      [
        'vien-kiem-sat-nhan-dan-toi-cao',
        'Viện kiểm sát nhân dân tối cao',
        "Supreme People's Procuracy",
        ['VKSNDTC', 'VKSND tối cao'],
      ],
    ],
  ),
  ...kinds(
    'judiciary',
    null,
    ['unit'],
    [
      ['toa-an-nhan-dan', 'Tòa án nhân dân', "People's Court", ['TAND']],
      ['vien-kiem-sat-nhan-dan', 'Viện kiểm sát nhân dân', "People's Procuracy", ['VKSND', 'Viện KSND']],
      [
        'thi-hanh-an-dan-su',
        'Thi hành án dân sự',
        'Civil Judgment Enforcement',
        ['THADS', 'Cục Thi hành án dân sự', 'Chi cục Thi hành án dân sự', 'Cục THADS'],
      ],
      ['doan-luat-su', 'Đoàn Luật sư', 'Bar Association'],
    ],
  ),
  ...kinds(
    'armed-forces',
    'commune',
    ['unit', 'name'],
    [
      ['don-bien-phong', 'Đồn Biên phòng', 'Border Guard Post'],
      ['cong-an-khu-vuc', 'Công an khu vực', 'Ward Police Officer', ['Cảnh sát khu vực', 'CSKV']],
    ],
  ),
  ...kinds(
    'armed-forces',
    null,
    ['unit'],
    [
      ['cong-an', 'Công an', 'Public Security', ['CA']],
      ['bo-chi-huy-quan-su', 'Bộ Chỉ huy Quân sự', 'Military Command', ['Bộ CHQS', 'BCHQS', 'BCH Quân sự']],
      [
        'bo-chi-huy-bo-doi-bien-phong',
        'Bộ Chỉ huy Bộ đội Biên phòng',
        'Border Guard Command',
        ['Bộ CHBĐBP', 'Bộ Chỉ huy BĐBP'],
      ],
      [
        'ban-chi-huy-bo-doi-bien-phong',
        'Ban Chỉ huy Bộ đội Biên phòng',
        'Border Guard Command',
        ['Ban CHBĐBP', 'Ban Chỉ huy BĐBP'],
      ],
      [
        'bo-doi-bien-phong',
        'Bộ đội Biên phòng',
        'Border Guard',
        ['BĐBP', 'BCH Bộ đội Biên phòng', 'BCH BĐBP'],
      ],
      [
        'ban-chi-huy-phong-chong-thien-tai',
        'Ban Chỉ huy Phòng, chống thiên tai và tìm kiếm cứu nạn',
        'Command for Disaster Prevention and Rescue',
        [
          'Ban Chỉ huy Phòng chống thiên tai và tìm kiếm cứu nạn',
          'Ban Chỉ huy PCTT và TKCN',
          'Ban Chỉ huy Phòng, chống thiên tai',
        ],
      ],
      ['ban-chi-huy-quan-su', 'Ban Chỉ huy Quân sự', 'Military Command', ['Ban CHQS']],
      ['ban-chi-huy-phong-thu-khu-vuc', 'Ban Chỉ huy Phòng thủ khu vực', 'Regional Defence Command'],
      [
        'ban-chi-huy-phong-thu-dan-su',
        'Ban Chỉ huy Phòng thủ dân sự',
        'Civil Defence Command',
        ['Ban Chỉ huy PTDS'],
      ],
      [
        'bo-tu-lenh',
        'Bộ Tư lệnh',
        'High Command',
        ['Bộ Tư lệnh Thủ đô', 'Bộ Tư lệnh Quân khu', 'Bộ Tư lệnh Thành phố'],
      ],
      [
        'canh-sat-phong-chay-chua-chay',
        'Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ',
        'Fire and Rescue Police',
        [
          'Phòng Cảnh sát PCCC và CNCH',
          'Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ',
          'Cảnh sát PCCC và CNCH',
          'Phòng PC07',
        ],
      ],
      ['quan-doi-nhan-dan', 'Quân đội nhân dân Việt Nam', "People's Army of Vietnam", ['Quân đội nhân dân']],
      ['canh-sat-bien', 'Cảnh sát biển Việt Nam', 'Vietnam Coast Guard'],
    ],
  ),
]
