import type {BodyKind} from '../kind.js'

/** State corporations that programmes name. Others are read by their head noun, with no id. */
export const enterprises: readonly BodyKind[] = [
  enterprise('evn', 'Tập đoàn Điện lực Việt Nam', 'Vietnam Electricity', ['EVN']),
  enterprise('viettel', 'Tập đoàn Công nghiệp - Viễn thông Quân đội', 'Viettel', [
    'Viettel',
    'Tập đoàn Viettel',
  ]),
  enterprise('vnpt', 'Tập đoàn Bưu chính Viễn thông Việt Nam', 'Vietnam Posts and Telecommunications', [
    'VNPT',
  ]),
  enterprise('petrovietnam', 'Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam', 'Petrovietnam', [
    'PVN',
    'Petrovietnam',
    'Tập đoàn Dầu khí Việt Nam',
  ]),
  enterprise('vinacomin', 'Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam', 'Vinacomin', ['TKV']),
  enterprise('vinachem', 'Tập đoàn Hóa chất Việt Nam', 'Vinachem'),
  enterprise('vinatex', 'Tập đoàn Dệt may Việt Nam', 'Vinatex'),
  enterprise('mobifone', 'Tổng công ty Viễn thông MobiFone', 'MobiFone', ['MobiFone']),
  enterprise('vietnam-post', 'Tổng công ty Bưu điện Việt Nam', 'Vietnam Post', ['Vietnam Post']),
  enterprise('vietnam-railways', 'Tổng công ty Đường sắt Việt Nam', 'Vietnam Railways'),
  enterprise('agribank', 'Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam', 'Agribank', [
    'Agribank',
    'Ngân hàng Nông nghiệp và Phát triển nông thôn',
  ]),
  {
    id: 'cong-ty-dien-luc',
    name: 'Công ty Điện lực',
    gloss: 'Power Company',
    sector: 'enterprise',
    level: null,
    takes: ['unit'],
  },
]

function enterprise(id: string, name: string, gloss: string, aliases: readonly string[] = []): BodyKind {
  return {id, name, gloss, aliases, sector: 'enterprise', level: 'central', takes: ['unit']}
}
