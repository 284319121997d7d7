import type {BodyKind, Complement} from '../kind.js'

/** Schools, and who does their work. */
export const schools: readonly BodyKind[] = [
  school('truong-dai-hoc', 'Trường Đại học', 'University', ['Trường ĐH']),
  school('truong-cao-dang', 'Trường Cao đẳng', 'College', ['Trường CĐ']),
  school('truong-trung-hoc-pho-thong', 'Trường Trung học phổ thông', 'Upper Secondary School', [
    'Trường THPT',
  ]),
  school('truong-trung-hoc-co-so', 'Trường Trung học cơ sở', 'Lower Secondary School', ['Trường THCS']),
  school('truong-lien-cap', 'Trường Tiểu học và Trung học cơ sở', 'Primary and Secondary School', [
    'Trường Tiểu học và THCS',
    'Trường TH&THCS',
    'Trường Trung học cơ sở và Trung học phổ thông',
    'Trường THCS&THPT',
    'Trường THCS và THPT',
  ]),
  school('truong-tieu-hoc', 'Trường Tiểu học', 'Primary School', ['Trường TH']),
  school('truong-mam-non', 'Trường Mầm non', 'Nursery School', ['Trường MN']),
  school(
    'trung-tam-giao-duc-nghe-nghiep-giao-duc-thuong-xuyen',
    'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên',
    'Centre for Vocational and Continuing Education',
    ['Trung tâm GDNN-GDTX', 'TTGDNN-GDTX', 'Trung tâm GDTX'],
  ),
  school('ban-giam-hieu', 'Ban Giám hiệu', 'School Management', ['BGH'], ['unit', 'institution', 'body']),
  school('hoi-dong-truong', 'Hội đồng trường', 'School Council', [], []),
  school(
    'ban-dai-dien-cha-me-hoc-sinh',
    'Ban Đại diện cha mẹ học sinh',
    "Parents' Committee",
    ['Ban ĐDCMHS', 'Ban đại diện CMHS', 'Hội Cha mẹ học sinh'],
    [],
  ),
  {
    id: 'giao-vien-chu-nhiem',
    name: 'Giáo viên chủ nhiệm',
    gloss: 'Form Teachers',
    aliases: ['GVCN'],
    sector: 'collective',
    level: null,
    takes: ['unit'],
    collective: true,
  },
]

function school(
  id: string,
  name: string,
  gloss: string,
  aliases: readonly string[] = [],
  takes: readonly Complement[] = ['unit', 'words'],
): BodyKind {
  return {id, name, gloss, aliases, sector: 'other', level: null, takes}
}
