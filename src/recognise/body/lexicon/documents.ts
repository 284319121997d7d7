import {Phrases} from '../../../text/phrases.js'

/** What is submitted, approved or issued: capitalised after a body, and no part of its name (`trình UBND tỉnh Đề án …`). */
const documents = [
  'đề án',
  'đề cương',
  'đề xuất',
  'dự án',
  'dự thảo',
  'dự toán',
  'nghị quyết',
  'nghị định',
  'kế hoạch',
  'chương trình',
  'quyết định',
  'tờ trình',
  'luật',
  'bộ luật',
  'pháp lệnh',
  'báo cáo',
  'hồ sơ',
  'quy hoạch',
  'quy chế',
  'quy định',
  'thông tư',
  'thông báo',
  'chỉ thị',
  'chỉ số',
  'kết luận',
  'phương án',
  'văn bản',
  'công văn',
  'danh mục',
  'chiến lược',
  'hướng dẫn',
  'giấy phép',
]

let built: Phrases<true> | undefined

export function documentWords(): Phrases<true> {
  built ??= new Phrases(documents.map((phrase) => [phrase, true]))
  return built
}
