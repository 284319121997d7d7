import {Phrases} from '../../../text/phrases.js'

/**
 * Words a predicate begins with: where a body's name ends. `strong` ones never stand inside a name; `topical` ones do
 * (`Ban Chỉ đạo xây dựng nông thôn mới`, `Ban Quản lý dự án đầu tư xây dựng`).
 */
export type Predicate = 'strong' | 'topical'

const strong = `
tiến hành, chậm nhất, hoạt động, căn cứ, chủ động, tích cực, tiếp tục, kịp thời, thường xuyên, khẩn trương, nghiêm túc, trực tiếp, tập trung, đẩy mạnh,
đẩy nhanh, nâng cao, phát huy, chú trọng, quan tâm, ưu tiên, định kỳ, hằng năm, hàng năm, hằng quý, hằng tháng, sớm, đều, sẽ, phải, cần, đã, đang,
được, bị, chịu trách nhiệm, chủ trì, phối hợp, tham mưu, giúp, làm, là, đầu mối, báo cáo, trình, xin ý kiến, ban hành, xây dựng,
hướng dẫn, đôn đốc, theo dõi, kiểm tra, giám sát, thanh tra, chỉ đạo, lãnh đạo, định hướng, tổng hợp, nghiên cứu, rà soát, phổ biến, quán triệt, tuyên truyền,
xem xét, quyết định, phê duyệt, thẩm định, thẩm tra, thông qua, tổ chức, triển khai, thực hiện, hoàn thành, hoàn thiện, đánh giá, đề xuất, kiến nghị, đề nghị, yêu cầu,
bố trí, cân đối, phân bổ, cấp, bảo đảm, đảm bảo, hỗ trợ, tạo điều kiện, khuyến khích, vận động, huy động, kêu gọi, thu hút, cung cấp, cập nhật, công bố, công khai,
niêm yết, gửi, chuyển, tiếp nhận, xử lý, giải quyết, tháo gỡ, khắc phục, ngăn chặn, phát hiện, phòng ngừa, đấu tranh, điều tra, truy tố, xét xử, xác minh,
nắm, tham gia, tham dự, tham vấn, góp ý, cho ý kiến, thống nhất, trao đổi, cử, giao, phân công, phân cấp, ủy quyền, bàn giao, ký,
lập, soạn thảo, biên soạn, in ấn, cụ thể hóa, thể chế hóa, lồng ghép, gắn, kết nối, chia sẻ, khai thác, vận hành, sử dụng, áp dụng, ứng dụng, duy trì, củng cố, kiện toàn, sắp xếp,
bổ sung, sửa đổi, điều chỉnh, cắt giảm, đơn giản hóa, số hóa, chuẩn bị, chuẩn hóa, mở, đổi mới, khảo sát, thống kê, đo lường, dự báo, cảnh báo, phân tích, tính toán, xác định, lựa chọn, tuyển chọn,
đề ra, đưa, phát động, phát sóng, phát hành, tổng kết, sơ kết, biểu dương, khen thưởng, tôn vinh, nhân rộng, đặt hàng, mua sắm, chi trả, thanh toán, quyết toán, giải ngân, thu hồi, quản lý,
ra quân, trang bị, lắp đặt, kiểm soát, chấn chỉnh, giữ gìn, giữ vững, siết chặt, quy định, nhận, phụ trách, đảm nhiệm, điều hành, điều phối, quyết liệt, linh hoạt, đồng thời, cùng, nhằm, để, khi, nếu, theo, về, trong, tại, từ, giải phóng, tăng, giảm, trợ giúp, tuần tra, kích hoạt, tiên phong, dẫn dắt, xóa, phủ sóng, nêu gương, rèn luyện, học tập, tổng rà soát, trên cơ sở, với, mà, thì, như, do, vì, bằng, đến, trước, sau, qua, ở, cho, có, không, việc, những, đây,
cho vay, kết quả, tình hình, tiến độ, danh sách, xung kích, gương mẫu, đăng, đồng hành, phản ánh, tuân thủ, chấp hành, thi hành, thúc đẩy, truyền thông về, tìm kiếm, hợp tác, liên kết, giới thiệu, tư vấn, lấy ý kiến, đối thoại, đăng ký, tiếp công dân, tiếp xúc cử tri,
nộp, viết, đón, mời, treo, dành, chốt, sửa chữa, kê khai, khai báo, thu thập, rút kinh nghiệm, rút ngắn, tập huấn, tích hợp, nâng cấp, thí điểm, đấu nối, tu sửa, khởi công, nghiệm thu, hiệu chỉnh, phân loại, sàng lọc, điều động, luân chuyển, bổ nhiệm, đề cử, trao tặng, thăm hỏi, tặng quà, vinh danh, tuyên dương,
diễn tập, xử phạt, cưỡng chế, truy thu, hoàn trả, cách ly, sơ tán, di dời, dọn dẹp, lan tỏa, sao lưu, bảo trì, bảo dưỡng, thanh lý, kiểm kê, kiểm thử, đối chiếu, đối soát, trưng bày, quảng bá, tham quan, khai giảng, ra đề, chấm thi, cắm mốc, thông báo, nhắc nhở, tiết kiệm, khoanh vùng, bám sát, lên kế hoạch, lên phương án, dự thảo,
hoãn, tạm dừng, hoàn chỉnh, hoàn tất, kiểm đếm, trực ban, ứng trực, túc trực, bám nắm, phun, tiêm phòng, chăm lo, thu dọn, cam kết, thành lập, hạn chế, sưu tầm, hạch toán, kết nạp, khuyến cáo, tiếp thu, truyền đạt, lưu ý, phổ cập, biên tập, hằng tuần, hàng tuần, hàng tháng, hàng quý, hằng ngày, hàng ngày
`

const topical = `
phát triển, phòng, chống, phòng chống, cải cách, chuyển đổi, bảo vệ, đào tạo, bồi dưỡng, đầu tư, sản xuất, kinh doanh, dịch vụ, thi hành án,
ứng phó, tìm kiếm cứu nạn, vận tải, nuôi trồng, khám, chữa bệnh, khuyến nông, xúc tiến, thu gom, cung ứng, bảo tồn, quy hoạch, thu, chi, hội nhập, giảm nghèo, chăm sóc
`

/** Words that begin like a predicate and are none. */
const none = `
giao thông, giao dịch, giao lưu, cấp ủy, cấp xã, cấp tỉnh, cấp huyện, cấp thoát nước, cử tri, nhận thức, trình độ, thu nhập, chi nhánh, chi cục, mở rộng sản xuất, có liên quan, có thẩm quyền,
văn phòng, tư vấn xây dựng, quản lý xây dựng, giám định xây dựng, thiết bị, kế hoạch tổng hợp, hành chính tổng hợp, hậu cần, chi đoàn, chi hội, như trên, sau đại học, trong nước, trong tỉnh, ở cơ sở, kiểm tra viên, làm việc, cần thơ, về nguồn, khám phá, không gian, đến tuổi, công trình, quản lý thị trường, quản lý dự án, quản lý đầu tư, điều hành thông minh, hỗ trợ phát triển, hỗ trợ doanh nghiệp, hỗ trợ nông dân, ứng dụng công nghệ, cung cấp dịch vụ, kiểm soát bệnh tật, kiểm nghiệm, tư vấn pháp luật, giới thiệu việc làm
`

/** Verbs of one syllable, which may be the second syllable of another word too (`Kiểm soát`, `Biên soạn`). */
const bare = 'soạn, soát, nhắn, nhắc, lo, mua, tìm, xin, gọi, họp, chịu, dùng, gom, bàn, ghi'

let builtBare: Phrases<true> | undefined

/** Verbs that end a name only behind a word in small letters: `Vụ Pháp chế soạn`. */
export function bareVerbs(): Phrases<true> {
  builtBare ??= new Phrases(bare.split(', ').map((verb) => [verb, true]))
  return builtBare
}

let built: Phrases<Predicate | null> | undefined

/** Predicates by their first words, and what only begins like one with null. */
export function predicates(): Phrases<Predicate | null> {
  built ??= new Phrases([...words(strong, 'strong'), ...words(topical, 'topical'), ...words(none, null)])
  return built
}

function words(list: string, value: Predicate | null): [string, Predicate | null][] {
  return list
    .trim()
    .split(/,\s*/)
    .map((phrase) => [phrase, value])
}
