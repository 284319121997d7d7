/**
 * The provinces and centrally governed cities: the 34 since 1 July 2025 and the 63 before, with what merged into
 * what (Resolution 202/2025/QH15 of 12 June 2025, Article 1).
 */
export interface Province {
  name: string
  /** A centrally governed city (`thành phố trực thuộc trung ương`). */
  city: boolean
  /** The units of before 1 July 2025 that make it up, itself among them. */
  from: readonly string[]
  /** Other spellings, of it and of what it was made from. */
  aliases?: readonly string[]
}

export const provinces: readonly Province[] = [
  {name: 'Hà Nội', city: true, from: ['Hà Nội']},
  {name: 'Huế', city: true, from: ['Huế'], aliases: ['Thừa Thiên Huế', 'Thừa Thiên - Huế']},
  {name: 'Hải Phòng', city: true, from: ['Hải Phòng', 'Hải Dương']},
  {name: 'Đà Nẵng', city: true, from: ['Đà Nẵng', 'Quảng Nam']},
  {
    name: 'Hồ Chí Minh',
    city: true,
    from: ['Hồ Chí Minh', 'Bình Dương', 'Bà Rịa - Vũng Tàu'],
    aliases: ['Bà Rịa-Vũng Tàu', 'HCM'],
  },
  {name: 'Cần Thơ', city: true, from: ['Cần Thơ', 'Sóc Trăng', 'Hậu Giang']},
  {name: 'Cao Bằng', city: false, from: ['Cao Bằng']},
  {name: 'Điện Biên', city: false, from: ['Điện Biên']},
  {name: 'Hà Tĩnh', city: false, from: ['Hà Tĩnh']},
  {name: 'Lai Châu', city: false, from: ['Lai Châu']},
  {name: 'Lạng Sơn', city: false, from: ['Lạng Sơn']},
  {name: 'Nghệ An', city: false, from: ['Nghệ An']},
  {name: 'Quảng Ninh', city: false, from: ['Quảng Ninh']},
  {name: 'Sơn La', city: false, from: ['Sơn La']},
  {name: 'Thanh Hóa', city: false, from: ['Thanh Hóa']},
  {name: 'Tuyên Quang', city: false, from: ['Tuyên Quang', 'Hà Giang']},
  {name: 'Lào Cai', city: false, from: ['Lào Cai', 'Yên Bái']},
  {name: 'Thái Nguyên', city: false, from: ['Thái Nguyên', 'Bắc Kạn'], aliases: ['Bắc Cạn']},
  {name: 'Phú Thọ', city: false, from: ['Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình']},
  {name: 'Bắc Ninh', city: false, from: ['Bắc Ninh', 'Bắc Giang']},
  {name: 'Hưng Yên', city: false, from: ['Hưng Yên', 'Thái Bình']},
  {name: 'Ninh Bình', city: false, from: ['Ninh Bình', 'Hà Nam', 'Nam Định']},
  {name: 'Quảng Trị', city: false, from: ['Quảng Trị', 'Quảng Bình']},
  {name: 'Quảng Ngãi', city: false, from: ['Quảng Ngãi', 'Kon Tum']},
  {name: 'Gia Lai', city: false, from: ['Gia Lai', 'Bình Định']},
  {name: 'Khánh Hòa', city: false, from: ['Khánh Hòa', 'Ninh Thuận']},
  {name: 'Lâm Đồng', city: false, from: ['Lâm Đồng', 'Đắk Nông', 'Bình Thuận'], aliases: ['Đăk Nông']},
  {name: 'Đắk Lắk', city: false, from: ['Đắk Lắk', 'Phú Yên'], aliases: ['Đăk Lăk', 'Đắc Lắc']},
  {name: 'Đồng Nai', city: false, from: ['Đồng Nai', 'Bình Phước']},
  {name: 'Tây Ninh', city: false, from: ['Tây Ninh', 'Long An']},
  {name: 'Vĩnh Long', city: false, from: ['Vĩnh Long', 'Bến Tre', 'Trà Vinh']},
  {name: 'Đồng Tháp', city: false, from: ['Đồng Tháp', 'Tiền Giang']},
  {name: 'Cà Mau', city: false, from: ['Cà Mau', 'Bạc Liêu']},
  {name: 'An Giang', city: false, from: ['An Giang', 'Kiên Giang']},
]
