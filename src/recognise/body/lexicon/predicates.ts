import {Trie} from '../trie.js'

/**
 * Words a predicate begins with: where a body's name ends. `strong` ones never stand inside a name; `topical` ones do
 * (`Ban Chỉ đạo xây dựng nông thôn mới`, `Ban Quản lý dự án đầu tư xây dựng`).
 */
export type Predicate = 'strong' | 'topical'

const strong = `
tiến hành, chậm nhất, hoạt động, căn cứ, chủ động, tích cực, tiếp tục, kịp thời, thường xuyên, khẩn trương, nghiêm túc, trực tiếp, tập trung, tăng cường, đẩy mạnh,
đẩy nhanh, nâng cao, phát huy, chú trọng, quan tâm, ưu tiên, định kỳ, hằng năm, hàng năm, hằng quý, hằng tháng, sớm, sẽ, phải, cần, đã, đang,
được, bị, có trách nhiệm, chịu trách nhiệm, có nhiệm vụ, có kế hoạch, chủ trì, phối hợp, tham mưu, giúp, làm, là, làm tốt, làm đầu mối, báo cáo, trình, xin ý kiến, ban hành, xây dựng kế hoạch,
hướng dẫn, đôn đốc, theo dõi, kiểm tra, giám sát, thanh tra, chỉ đạo, lãnh đạo, định hướng, tổng hợp, nghiên cứu, rà soát, phổ biến, quán triệt, tuyên truyền,
xem xét, quyết định, phê duyệt, thẩm định, thẩm tra, thông qua, tổ chức, triển khai, thực hiện, hoàn thành, hoàn thiện, đánh giá, đề xuất, kiến nghị, đề nghị, yêu cầu,
bố trí, cân đối, phân bổ, cấp, bảo đảm, đảm bảo, hỗ trợ, tạo điều kiện, khuyến khích, vận động, huy động, kêu gọi, thu hút, cung cấp, cập nhật, công bố, công khai,
niêm yết, gửi, chuyển, tiếp nhận, xử lý, giải quyết, tháo gỡ, khắc phục, ngăn chặn, phát hiện, phòng ngừa, đấu tranh, điều tra, truy tố, xét xử, xác minh,
nắm chắc, nắm bắt, nắm tình hình, nắm, tham gia, tham dự, tham vấn, góp ý, cho ý kiến, có ý kiến, thống nhất, trao đổi, cử, giao, phân công, phân cấp, ủy quyền, bàn giao, ký kết, ký,
lập, soạn thảo, biên soạn, in ấn, cụ thể hóa, thể chế hóa, lồng ghép, gắn, kết nối, chia sẻ, khai thác, vận hành, sử dụng, áp dụng, ứng dụng, duy trì, củng cố, kiện toàn, sắp xếp,
bổ sung, sửa đổi, điều chỉnh, cắt giảm, đơn giản hóa, số hóa, chuẩn bị, chuẩn hóa, mở, mở rộng, đổi mới, khảo sát, thống kê, đo lường, dự báo, cảnh báo, phân tích, tính toán, xác định, lựa chọn, tuyển chọn,
đề ra, đưa, đăng tải, đăng ký, phát động, phát sóng, phát hành, tổng kết, sơ kết, biểu dương, khen thưởng, tôn vinh, nhân rộng, đặt hàng, mua sắm, chi trả, thanh toán, quyết toán, giải ngân, thu hồi, quản lý,
ra quân, mở đợt, trang bị, lắp đặt, kiểm soát, chấn chỉnh, giữ gìn, giữ vững, siết chặt, quy định, nhận, phụ trách, đảm nhiệm, điều hành, điều phối, quyết liệt, linh hoạt, đồng thời, cùng, nhằm, để, khi, nếu, theo, về, trong, tại, từ, trên cơ sở, với, mà, thì, như, do, vì, bằng, đến, trước, sau, qua, thông qua, ở, cho, có, không, việc, những, đây,
xung kích, gương mẫu, đăng, đồng hành, phản ánh, tuân thủ, chấp hành, thi hành, thúc đẩy, truyền thông về, tìm kiếm, hợp tác, liên kết, giới thiệu, tư vấn, lấy ý kiến, đối thoại, tiếp công dân, tiếp xúc cử tri
`

const topical = `
xây dựng, phát triển, phòng, chống, phòng chống, cải cách, chuyển đổi, bảo vệ, đào tạo, bồi dưỡng, đầu tư, sản xuất, kinh doanh, dịch vụ, thi hành án,
ứng phó, tìm kiếm cứu nạn, vận tải, nuôi trồng, khám, chữa bệnh, khuyến nông, xúc tiến, thu gom, cung ứng, bảo tồn, quy hoạch, thu, chi, hội nhập, giảm nghèo
`

let built: Trie<Predicate> | undefined

export function predicates(): Trie<Predicate> {
  built ??= new Trie([...words(strong, 'strong'), ...words(topical, 'topical')])
  return built
}

function words(list: string, value: Predicate): [string, Predicate][] {
  return list
    .trim()
    .split(/,\s*/)
    .map((phrase) => [phrase, value])
}
