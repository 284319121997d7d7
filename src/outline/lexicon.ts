import {Opening} from '../text/opening.js'

/**
 * The words that give a block its class. All expressions are for folded text (lower case, new tone placement) unless
 * they say otherwise.
 */

/** Names of documents that stand alone above a title: Decree 30/2020/NĐ-CP, Article 7; Guidance 36-HD/VPTW. */
export const documentKinds = [
  'chương trình hành động',
  'chương trình công tác',
  'chương trình',
  'kế hoạch hành động',
  'kế hoạch',
  'nghị quyết',
  'quyết định',
  'chỉ thị',
  'công điện',
  'kết luận',
  'quy chế',
  'quy định',
  'hướng dẫn',
  'đề án',
  'phương án',
  'dự án',
  'báo cáo',
  'thông báo',
  'thông tri',
  'thông tư liên tịch',
  'thông tư',
  'nghị định',
  'tờ trình',
  'công văn',
  'biên bản',
  'luật',
  'pháp lệnh',
  'danh mục',
  'quy trình',
  'điều lệ',
] as const

/** Kinds that lay down law: their articles are norms, not tasks. */
export const normativeKinds = new Set<string>([
  'luật',
  'pháp lệnh',
  'nghị định',
  'thông tư',
  'thông tư liên tịch',
  'quy chế',
  'quy định',
  'điều lệ',
])

/** Kinds that give work by being what they are: whatever is counted in them, and is no aim, is to be done. */
export const planningKinds = new Set<string>([
  'chương trình hành động',
  'chương trình công tác',
  'kế hoạch hành động',
  'kế hoạch',
  'công điện',
  'chỉ thị',
])

/** Kinds that give work where their opening words ask for it: `đề nghị các Sở GDĐT triển khai một số nội dung sau:`. */
export const requestingKinds = new Set<string>(['công văn', 'thông báo', 'kết luận', 'hướng dẫn'])

export const request = /(?:^| )(?:yêu cầu|đề nghị|giao|chỉ đạo|lưu ý) [^.]{2,400}:$/

/** What a section is for, by the words of its heading; the first that fits decides. */
export const sectionRoles = [
  {
    role: 'purpose',
    words:
      /^(?:đánh giá|tình hình|kết quả (?:thực hiện|đạt được)|bối cảnh|thực trạng|(?:những |một số )?(?:kết quả|tồn tại|hạn chế|khó khăn|thuận lợi|ưu điểm|khuyết điểm)|nguyên nhân|bài học|đặc điểm|sự cần thiết)/,
  },
  {
    role: 'implementation',
    words:
      /tổ chức (?:thực hiện|triển khai|thi hành)|(?:trách nhiệm|phân công) (?:thực hiện|tổ chức|của|thi hành)|^phân công(?! lao động)|phân công (?:nhiệm vụ|trách nhiệm)|điều khoản thi hành|hiệu lực thi hành|chế độ (?:thông tin|báo cáo)/,
  },
  {
    role: 'other',
    words:
      /^(?:nguồn |dự toán |về )?kinh phí|khẩu hiệu|^thời gian(?! và nội dung)|^địa điểm|^thành phần|^nguồn lực|^đối tượng|^phạm vi|^khen thưởng/,
  },
  {
    role: 'tasks',
    words:
      /nhiệm vụ|giải pháp|nội dung|hoạt động|công việc|biện pháp|lộ trình|công tác|phương hướng|kế hoạch (?:thực hiện|triển khai)|chương trình (?:cụ thể|công tác|hoạt động)|lịch (?:công tác|thực hiện|hoạt động)|tiến độ/,
  },
  {role: 'objectives', words: /mục tiêu|chỉ tiêu|kết quả cần đạt|tầm nhìn/},
  {
    role: 'purpose',
    words:
      /mục đích|yêu cầu|quan điểm|căn cứ|sự cần thiết|bối cảnh|đánh giá|tình hình|thực trạng|nguyên tắc|cơ sở|quy định chung|phạm vi điều chỉnh/,
  },
] as const

/** Headings that say when, and below which a line may lead with its time. */
export const timetable = new Opening(/^(?:thời gian|lịch)(?! sử)/)

/** Headings of a theme, not of a section, whose statements assign nothing. */
export const statementHeading = new Opening(
  /^(?:mục đích|yêu cầu|mục tiêu|quan điểm|chỉ tiêu|căn cứ|nguyên tắc|phạm vi|đối tượng)/,
)

/** `PHỤ LỤC`, `Phụ lục II`, `Biểu số 1`, `Mẫu số 02`: an annex's head, when it stands as a heading. */
export const annexHead = new Opening(
  /^((?:phụ lục|phụ biểu|biểu mẫu|biểu|mẫu)(?: (?:số )?(?:\d{1,3}|[ivxlc]{1,7}|[a-z]\d?)(?![\dA-Za-zÀ-ỹ]))?)(?: ?[:.–-] ?| |$)/u,
)

/** `(Ban hành kèm theo Quyết định số …)`, under the title of what is enclosed. */
export const enclosureNote = new Opening(
  /^[([] ?(?:được )?(?:ban hành )?(?:kèm theo|đính kèm|phê duyệt kèm theo)/,
)

export const recipientsHead = new Opening(/^(?:nơi nhận|kính gửi) ?:?/)
export const recipientsOnly = new Opening(/^nơi nhận ?:?/)

/** Whose authority a signature is given in: Decree 30/2020/NĐ-CP, Annex I, part II, section 7. On text as written. */
export const signatureHead = new Opening(/^(?:T ?\/ ?M|TM\.?|KT\.?|K\/T|TL\.?|T\/L|TUQ\.?|Q\.) ?\p{Lu}/u)

/** Offices that stand alone in capitals above a signature. */
export const signatureOffice = new Opening(
  /^(?:quyền |phó )?(?:chủ tịch|thủ tướng|bí thư|phó bí thư|giám đốc|bộ trưởng|thứ trưởng|trưởng ban|phó trưởng ban|tổng bí thư|viện trưởng|chánh án|chánh văn phòng|hiệu trưởng|cục trưởng|vụ trưởng|chi cục trưởng|trưởng phòng|trưởng khoa|trưởng công an(?: (?:tỉnh|huyện|xã|phường))?|trưởng đoàn|đội trưởng|trạm trưởng|hạt trưởng|tổng giám đốc|tổng biên tập|tổng thanh tra|chánh thanh tra|thống đốc|chỉ huy trưởng|chỉ huy phó|chính ủy|chính trị viên|tư lệnh|chủ nhiệm)(?: (?:chính phủ|nước|quốc hội|thường trực|ubnd|hđnd|công đoàn|chi bộ|đảng ủy|chi đoàn|đoàn trường|sở|hội đồng trường|hội đồng thành viên|công an (?:tỉnh|xã|phường)))?$/,
)

/** Opens the closing words of a plan, which belong to the section and not to its last item. */
export const concludingWords = new Opening(
  /^(?:trên đây là|trong quá trình (?:triển khai|tổ chức|thực hiện)|quá trình (?:triển khai|tổ chức|thực hiện)|căn cứ (?:nội dung )?(?:kế hoạch|chương trình|nghị quyết|chỉ thị) này|nhận được|nếu có (?:khó khăn|vướng mắc)|(?:[^.;:]{4,80} )?thông báo (?:để|đến|tới) (?:các|quý) |(?:nghị quyết|chỉ thị|kết luận|chương trình|kế hoạch|hướng dẫn|quyết định) này (?:đã )?(?:được|có hiệu lực|phổ biến|thay thế) |(?:nghị quyết|chỉ thị|quyết định) (?:đã )?(?:được [^.;]{4,80} thông qua|có hiệu lực) )/,
)

/** Closing words in which the issuer asks for something: `Ủy ban nhân dân tỉnh yêu cầu các sở …`. */
export const concludingRequest =
  /^(?:.{4,80} )?(?:yêu cầu|đề nghị|giao) (?:các |thủ trưởng |giám đốc |chủ tịch |sở |ủy ban |ubnd |ban |văn phòng |bộ )/

/** Rows of signs that part two pieces of a page. On text as written. */
export const rule = /^[-–—_=*~.·•|\s]{3,}$/

/** `(Ảnh: TTXVN)`, `(Nguồn: …)`: who made a picture. */
export const pictureCredit = /\((?:ảnh|nguồn|ảnh minh họa|đồ họa|minh họa) ?:? ?([^()]{1,120})\)\.?$/

/** The name of an image, which is left of a picture when a page is copied as text. On text as written. */
const imageName = /^[^\s/\\]{1,200}\.(?:png|jpe?g|gif|webp|svg|bmp)$/i

const longestImageName = 205

export function isImageName(text: string): boolean {
  const {length} = text
  return (
    length <= longestImageName &&
    (text[length - 4] === '.' || text[length - 5] === '.') &&
    imageName.test(text)
  )
}

/** Names of images that are set in place of a heading: `tit-phu-…` (phụ đề), `title-…`. */
export const bannerName = /(?:^|[/_-])(?:tit|tieu-de|title|heading|banner|sapo)[-_\d]/

/** `12`, `- 12 -`, `Trang 2/5`: alone on a line, a page's number. On text as written. */
const pageNumber = /^(?:[-–—] ?\d{1,3} ?[-–—]|(?:trang )?\d{1,3}(?: ?\/ ?\d{1,3})?)$/i

const longestPageNumber = 15

export function isPageNumber(text: string): boolean {
  return text.length <= longestPageNumber && pageNumber.test(text)
}

/** `:::`, `::: {.section}`: a converter's fence round a part of a Markdown text. On text as written. */
export const fence = new Opening(/^:{3,}(?!:)(?:\s?(?:\{[^{}]*\}|[\w.-]+))?\s?:*$/)

/** `[1] Thông báo số …`: a note at the foot of a page. */
export const footnote = new Opening(/^\[\d{1,3}\]/)

/** What a web page leaves among or after the paragraphs: who owns it, what to read next, what to press. Folded. */
export const boilerplate = new Opening(
  /^(?:©|copyright |bản quyền (?:©|thuộc)|ghi rõ nguồn|(?:các )?(?:tin|bài|văn bản) (?:liên quan|cùng chuyên mục|mới nhất)|(?:xem thêm|chia sẻ|in trang|in bài viết|tải về|tải xuống|lượt xem|trang chủ|tệp đính kèm|file đính kèm|từ khóa|tags?|quay lại|về đầu trang)(?: ?[:|»›>].*)?$)/,
)

/** Words of assignment: what a text without name or number must say for its items to be tasks. */
export const assigningWords =
  /(?:^|[ (,;])(?:chủ trì|phối hợp với|tham mưu|giao|hoàn thành|chịu trách nhiệm|có trách nhiệm|trước ngày)(?=[ ,;:.)]|$)/

/** The first words of an order: `Giao Bộ Tài chính …`. */
export const givesWork = new Opening(/^(?:giao|yêu cầu) /)
