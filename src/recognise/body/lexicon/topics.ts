import {Phrases} from '../../../text/phrases.js'

/** What steering committees and boards are set up for, where the words alone do not show the end of the name. */
const topics = [
  'phòng, chống tham nhũng, lãng phí, tiêu cực',
  'phòng, chống tham nhũng, tiêu cực',
  'phòng chống tham nhũng, lãng phí, tiêu cực',
  'phòng, chống thiên tai và tìm kiếm cứu nạn',
  'phòng, chống thiên tai',
  'phòng, chống tội phạm',
  'phòng, chống dịch bệnh',
  'phòng, chống dịch',
  'phòng, chống buôn lậu, gian lận thương mại và hàng giả',
  'chống buôn lậu, gian lận thương mại và hàng giả',
  'chống khai thác iuu',
  'cải cách hành chính',
  'cải cách tư pháp',
  'cải cách hành chính và chuyển đổi số',
  'chuyển đổi số',
  'phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
  'phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và đề án 06',
  'phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số, cải cách hành chính và đề án 06',
  'xây dựng nông thôn mới',
  'các chương trình mục tiêu quốc gia',
  'thực hiện quy chế dân chủ ở cơ sở',
  'quy chế dân chủ ở cơ sở',
  'phong trào toàn dân đoàn kết xây dựng đời sống văn hóa',
  'hội nhập quốc tế',
  'giảm nghèo bền vững',
  'an toàn thực phẩm',
  'an toàn giao thông',
  'đề án 06',
  'triển khai đề án 06',
  'triển khai thực hiện đề án 06',
  'thực hiện đề án 06',
  'bầu cử',
  'đầu tư',
  'dự án',
  'dự án đầu tư',
  'đầu tư xây dựng',
  'đầu tư xây dựng công trình giao thông',
  'đầu tư xây dựng công trình dân dụng và công nghiệp',
  'đầu tư xây dựng công trình nông nghiệp và phát triển nông thôn',
  'dự án đầu tư xây dựng',
  'dự án đầu tư xây dựng công trình giao thông',
  'dự án đầu tư xây dựng công trình dân dụng và công nghiệp',
  'dự án đầu tư xây dựng công trình nông nghiệp và phát triển nông thôn',
]

let built: Phrases<true> | undefined

export function topicPhrases(): Phrases<true> {
  built ??= new Phrases(topics.map((phrase) => [phrase, true]))
  return built
}
