import {Phrases} from '../../../text/phrases.js'
import type {Level} from '../../../tree/body.js'

/** An office that names a person or a body's head; `alone` where it needs no body after it. */
export interface Title {
  id: string
  alone: boolean
  level: Level | null
}

const rows: readonly [id: string, phrases: readonly string[], alone?: boolean, level?: Level][] = [
  ['tong-bi-thu', ['tổng bí thư', 'đồng chí tổng bí thư'], true, 'central'],
  ['thu-tuong', ['thủ tướng'], true, 'central'],
  ['pho-thu-tuong', ['phó thủ tướng', 'phó thủ tướng thường trực'], true, 'central'],
  ['bo-truong', ['bộ trưởng'], true, 'central'],
  ['thu-truong', ['thứ trưởng'], true, 'central'],
  ['bi-thu', ['bí thư', 'bí thư thứ nhất', 'bí thư, phó bí thư']],
  ['pho-bi-thu', ['phó bí thư', 'phó bí thư thường trực']],
  ['uy-vien', ['ủy viên']],
  [
    'truong-thon',
    [
      'trưởng thôn',
      'tổ trưởng tổ dân phố',
      'trưởng khu phố',
      'trưởng bản',
      'trưởng ấp',
      'trưởng xóm',
      'trưởng ban công tác mặt trận',
      'trưởng ban ctmt',
    ],
    true,
    'commune',
  ],
  ['cap-uy-vien', ['tỉnh ủy viên', 'thành ủy viên', 'đảng ủy viên', 'huyện ủy viên'], true],
  ['chu-tich', ['chủ tịch', 'chủ tịch, phó chủ tịch', 'chủ tịch, các phó chủ tịch']],
  ['pho-chu-tich', ['phó chủ tịch', 'phó chủ tịch thường trực', 'pct', 'pct thường trực']],
  ['giam-doc', ['giám đốc', 'tổng giám đốc', 'giám đốc, phó giám đốc'], true],
  ['pho-giam-doc', ['phó giám đốc', 'phó tổng giám đốc'], true],
  ['hieu-truong', ['hiệu trưởng', 'hiệu trưởng, phó hiệu trưởng'], true],
  ['pho-hieu-truong', ['phó hiệu trưởng'], true],
  [
    'to-truong-chuyen-mon',
    ['tổ trưởng chuyên môn', 'tổ trưởng, tổ phó chuyên môn', 'tổng phụ trách', 'tổng phụ trách đội'],
    true,
    'commune',
  ],
  ['ke-toan-truong', ['kế toán trưởng'], true],
  ['cong-chuc', ['công chức', 'cán bộ', 'chuyên viên']],
  ['thu-truong-co-quan', ['thủ trưởng', 'người đứng đầu', 'lãnh đạo']],
  [
    'truong',
    [
      'trưởng',
      'trưởng, phó',
      'tổ trưởng',
      'cục trưởng',
      'chi cục trưởng',
      'vụ trưởng',
      'tổng cục trưởng',
      'viện trưởng',
      'trạm trưởng',
      'đội trưởng',
      'chỉ huy trưởng',
    ],
  ],
  ['pho-truong', ['phó trưởng', 'phó cục trưởng', 'phó ban', 'phó viện trưởng']],
  [
    'chanh',
    [
      'chánh văn phòng',
      'chánh thanh tra',
      'chánh án',
      'phó chánh văn phòng',
      'phó chánh thanh tra',
      'phó chánh án',
    ],
    true,
  ],
  ['chu-nhiem', ['chủ nhiệm', 'phó chủ nhiệm']],
  [
    'tong',
    [
      'tổng kiểm toán',
      'tổng biên tập',
      'tổng thanh tra',
      'thống đốc',
      'tư lệnh',
      'chính ủy',
      'chính trị viên',
    ],
  ],
]

let built: Phrases<Title> | undefined

export function titles(): Phrases<Title> {
  built ??= new Phrases(
    rows.flatMap(([id, phrases, alone = false, level = null]) =>
      phrases.map((phrase): [string, Title] => [phrase, {id, alone, level}]),
    ),
  )
  return built
}
