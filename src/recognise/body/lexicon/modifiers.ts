import {Phrases} from '../../../text/phrases.js'

/** What says that a class of bodies begins. */
const determiners = [
  'các',
  'những',
  'mọi',
  'toàn thể các',
  'toàn thể',
  'tất cả các',
  'một số',
  'mỗi',
  'từng',
  'nhiều',
]

let builtDeterminers: Phrases<true> | undefined

export function determinerPhrases(): Phrases<true> {
  builtDeterminers ??= new Phrases(determiners.map((phrase) => [phrase, true]))
  return builtDeterminers
}

/** Words that follow a member, parted by `|`: they do not end the class. */
const open = `
chức năng | chuyên môn | chuyên môn, nghiệp vụ | nghiệp vụ | chuyên môn nghiệp vụ | nhà nước | hành chính nhà nước | hành chính | sự nghiệp | sự nghiệp công lập | công lập | ngoài công lập
đảng | của đảng | chính quyền | chính quyền các cấp | đoàn thể | quần chúng | chính trị - xã hội | chính trị-xã hội | chính trị xã hội
xã hội | xã hội - nghề nghiệp | nghề nghiệp | thành viên | quốc tế | phi chính phủ | tín dụng | báo chí | truyền thông | thông tin
phát thanh | truyền hình | phát thanh, truyền hình | báo chí, phát thanh, truyền hình | báo chí, truyền thông | thông tấn | thông tấn, báo chí
thông tin đại chúng | viễn thông | công nghệ số | công nghệ | công nghệ thông tin | nông nghiệp | tư nhân | fdi | nhỏ và vừa | bất động sản
đầu tư hạ tầng | bưu chính | bưu chính, viễn thông | logistics | vận tải | du lịch | sản xuất | sản xuất, kinh doanh | sản xuất kinh doanh
khởi nghiệp | xuất khẩu | khoa học và công nghệ | khoa học, công nghệ | tham mưu, giúp việc | tham mưu giúp việc | tham mưu của cấp ủy
ngang bộ | thuộc chính phủ | trung ương | ngành dọc | bảo vệ pháp luật | tư pháp | nội chính | tố tụng | quân sự | công an | thanh tra
quản lý nhà nước | quản lý | đại diện việt nam ở nước ngoài | đại diện | soạn thảo | chủ quản | cơ sở | giáo dục | giáo dục, đào tạo
mầm non | tiểu học | trung học cơ sở | trung học phổ thông | thcs | thpt | công lập và ngoài công lập | thi công | tư vấn
y tế | dân cử | tài chính | thuế | ngân hàng | đại học | đại học, cao đẳng | cao đẳng | phổ thông | nghiên cứu | sau đại học | trung cấp | thương mại | vũ trang
đầu mối | chính trị | hành nghề | hành nghề luật sư | hành nghề công chứng | hành nghề đấu giá | dân quân tự vệ | dân quân | biên phòng | bộ đội
ven biển | ven sông | miền núi | vùng cao | biên giới | đồng bằng | quản lý khai thác | khai thác công trình thủy lợi | quản lý khai thác công trình thủy lợi | thủy lợi | thủy nông | thủy điện | chứa nước | điện lực | cấp nước
cấp thoát nước | môi trường đô thị | lâm nghiệp | lâm sàng | cận lâm sàng | chăn nuôi | thủy sản
`

/** Words after which the class ends: `, cơ quan khác` begins another. */
const closing = `
tỉnh ủy | thành ủy | huyện ủy | quận ủy | thị ủy | đảng ủy | liên quan | có liên quan | liên quan khác | có liên quan khác | khác có liên quan | khác liên quan | khác | hữu quan | cùng cấp | các cấp
cấp tỉnh | cấp huyện | cấp xã | cấp thành phố | cấp cơ sở | cấp dưới | cấp trên | trực thuộc | trực thuộc trung ương | trực thuộc tw
thuộc tỉnh | thuộc thành phố | thuộc huyện | tỉnh | thành phố | của tỉnh | của thành phố | của huyện | của xã | của địa phương
trong tỉnh | trong thành phố | trong cả nước | cả nước | trong hệ thống chính trị | trong và ngoài tỉnh | trên địa bàn | trên địa bàn tỉnh
trên địa bàn thành phố | trên địa bàn xã | trên địa bàn phường | ở cơ sở | ở địa phương | ở trung ương | ở trung ương và địa phương
trung ương và địa phương | theo quy định | thuộc phạm vi quản lý | trong tiểu ban | khác trong tiểu ban | thuộc thẩm quyền | trực thuộc tỉnh
chịu sự giám sát | chịu sự kiểm tra | chịu sự thanh tra | chịu sự quản lý | chịu sự kiểm soát | chịu sự điều chỉnh | chịu sự tác động
của trung ương | của nhà nước | nhà nước cấp tỉnh | sở | thuộc sở | thuộc bộ | trực thuộc sở | trực thuộc bộ | của bộ | của sở | thuộc ngành | của ngành
`

let builtModifiers: Phrases<'open' | 'closing'> | undefined

export function modifierPhrases(): Phrases<'open' | 'closing'> {
  builtModifiers ??= new Phrases([...phrases(closing, 'closing'), ...phrases(open, 'open')])
  return builtModifiers
}

function phrases(list: string, meaning: 'open' | 'closing'): [string, 'open' | 'closing'][] {
  return list
    .trim()
    .split(/ \| |\n/)
    .map((phrase) => [phrase, meaning])
}
