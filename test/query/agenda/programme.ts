import {parse} from '../../../src/parse.js'

/** A plan of 10 January 2026, for the term 2026 to 2030. */
export const plan = parse(`UBND TỈNH BÌNH MINH
Số: 12/KH-UBND
Bình Minh, ngày 10 tháng 01 năm 2026

KẾ HOẠCH
Thực hiện Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Bình Minh lần thứ I, nhiệm kỳ 2026-2030

I. NHIỆM VỤ

1. Sở Y tế

1.1. Rà soát mạng lưới trạm y tế; lập danh mục sửa chữa, nâng cấp. (Hoàn thành trong quý I/2026)

1.2. Chủ trì, phối hợp với Sở Tài chính bố trí kinh phí: (Hoàn thành trước ngày 30/6/2026)

a) cho các xã miền núi;

b) cho các phường ven biển.

1.3. Tập huấn nhân viên y tế thôn. (Thực hiện hằng quý)

1.4. Trực cấp cứu. (Thực hiện thường xuyên)

2. Sở Tài chính

2.1. Hướng dẫn thanh toán. (Thực hiện theo hướng dẫn của Bộ Tài chính)

2.2. Quyết toán kinh phí. (Thực hiện trong Quý IV/2026 và Quý IV/2027)

2.3. Trả lời kiến nghị của cử tri.
`)
