import {Phrases} from '../../../text/phrases.js'
import type {Role} from '../../../tree/body.js'

/**
 * What a phrase makes of the bodies right after it. `assigned`: the doer, where the phrase commands (`giao Sở X`);
 * `towards`: receiving, where the clause reports or sends something (`gửi kết quả về Bộ X`); `agent`: what follows
 * the bodies tells (`do Sở X chủ trì`); `persons`: what follows them in a parenthesis tells (`(đồng chí Bí thư phụ trách)`); `helped`: advised, where a name follows; `beside`: coordinating, and where it opens a clause the subject follows the first comma; `encouraged`: the doer, where the sentence begins with it and a name follows; `sends`: the clause sends something to someone; `none`: the words only look like one of the others.
 */
export type Governor =
  | Exclude<Role, 'lead' | 'responsible'>
  | 'assigned'
  | 'commanded'
  | 'requested'
  | 'encouraged'
  | 'towards'
  | 'agent'
  | 'persons'
  | 'helped'
  | 'beside'
  | 'sends'
  | 'none'

const rows: readonly [governor: Governor, phrases: readonly string[]][] = [
  [
    'coordinating',
    [
      'phối hợp',
      'phối hợp với',
      'phối hợp cùng',
      'phối hợp cùng với',
      'phối hợp chặt chẽ',
      'phối hợp chặt chẽ với',
      'phối hợp chặt chẽ cùng',
      'phối hợp đồng bộ với',
      'phối kết hợp với',
      'phối kết hợp cùng',
      'kết hợp với',
      'kết hợp cùng',
      'chủ trì cùng',
      'chủ trì cùng với',
      'chủ trì, cùng',
      'chủ trì, cùng với',
      'hiệp đồng với',
      'hiệp đồng chặt chẽ với',
      'liên kết với',
      'thống nhất với',
      'trao đổi với',
      'trao đổi, thống nhất với',
      'bàn với',
      'ký kết với',
      'sự phối hợp của',
      'sự tham gia của',
      'sự phối hợp, tham gia của',
    ],
  ],
  ['beside', ['cùng với']],
  [
    'advised',
    [
      'tham mưu',
      'tham mưu cho',
      'tham mưu với',
      'tham mưu giúp',
      'tham mưu, giúp',
      'tham mưu giúp việc cho',
      'tham mưu đề xuất',
      'tham mưu đề xuất với',
      'tham mưu, đề xuất',
      'tham mưu, đề xuất với',
      'tham mưu, đề xuất cho',
      'tham mưu và đề xuất',
      'tham mưu để',
      'tư vấn cho',
    ],
  ],
  [
    'directed',
    [
      'chỉ đạo',
      'lãnh đạo',
      'hướng dẫn',
      'đôn đốc',
      'đốc thúc',
      'kiểm tra',
      'giám sát',
      'theo dõi',
      'định hướng',
      'chấn chỉnh',
      'thanh tra',
      'chỉ huy',
      'kêu gọi',
    ],
  ],
  [
    'receiving',
    [
      'báo cáo',
      'báo cáo với',
      'báo cáo lên',
      'báo cáo về',
      'báo cáo cho',
      'báo cáo, đề xuất',
      'báo cáo xin ý kiến',
      'báo cáo, xin ý kiến',
      'báo cáo kết quả về',
      'báo cáo kết quả với',
      'trình',
      'trình lên',
      'trình xin ý kiến',
      'xin ý kiến',
      'xin ý kiến của',
      'xin ý kiến chỉ đạo của',
      'xin chủ trương',
      'xin chủ trương của',
      'lấy ý kiến',
      'lấy ý kiến của',
      'gửi',
      'gửi về',
      'gửi cho',
      'gửi đến',
      'gửi tới',
      'kiến nghị',
      'kiến nghị với',
      'đề xuất',
      'đề xuất với',
      'đề xuất, kiến nghị',
      'đề xuất, kiến nghị với',
      'kiến nghị, đề xuất',
      'kiến nghị, đề xuất với',
      'báo cáo và kiến nghị',
      'phản ánh về',
      'phản ánh với',
      'phản ánh đến',
      'thông báo cho',
      'thông tin cho',
      'cung cấp cho',
      'bàn giao cho',
      'chuyển cho',
    ],
  ],
  // Whom it helps is advised where it is a body: not `giúp người dân`.
  ['helped', ['giúp']],
  // `bàn giao hồ sơ cho Sở X`: what is sent stands between.
  ['sends', ['bàn giao', 'nộp', 'cung cấp', 'chuyển', 'thông báo', 'thông tin', 'phản ánh']],
  ['towards', ['về', 'cho', 'tới', 'đến', 'lên', 'qua', 'với']],
  [
    'assigned',
    [
      'giao',
      'giao cho',
      'phân công',
      'phân công cho',
      'giao nhiệm vụ cho',
      'ủy quyền',
      'ủy quyền cho',
      'phân cấp cho',
      'trách nhiệm thuộc về',
      'được giao cho',
      'được phân công cho',
      'giao trách nhiệm cho',
    ],
  ],
  ['commanded', ['yêu cầu']],
  ['requested', ['đề nghị', 'kính đề nghị']],
  ['encouraged', ['khuyến khích']],
  ['agent', ['do']],
  ['persons', ['đồng chí', 'đ/c']],
  [
    'none',
    [
      'chương trình',
      'công trình',
      'quá trình',
      'quy trình',
      'tờ trình',
      'lộ trình',
      'giáo trình',
      'tiến trình',
      'giải trình',
      'thuyết trình',
      'truyền trình',
      'báo cáo viên',
      'hướng dẫn viên',
      'giám sát viên',
      'kiểm tra viên',
      'thanh tra viên',
      'cơ quan tham mưu',
      'công tác tham mưu',
      'vai trò tham mưu',
      'chức năng tham mưu',
      'quy chế phối hợp',
      'cơ chế phối hợp',
      'công tác phối hợp',
      'sự phối hợp',
      'công tác kiểm tra',
      'công tác giám sát',
      'công tác chỉ đạo',
      'được giao',
      'phương án giao',
      'cơ chế giao',
      'việc giao',
      'chủ trương giao',
      'đề xuất giao',
      'nghiên cứu giao',
      'thí điểm giao',
      'quyết định giao',
      'thực hiện giao',
      'giao thông',
      'giao dịch',
      'giao lưu',
      'họp giao ban',
      'giao ban tuần',
      'giao ban tháng',
      'giao ban định kỳ',
      'ngoại giao',
      'chuyển giao',
      'theo đề nghị',
      'theo yêu cầu',
      'theo chỉ đạo',
      'theo hướng dẫn',
      'sự chỉ đạo',
      'sự lãnh đạo',
      'ý kiến chỉ đạo',
      'văn bản chỉ đạo',
      'đáp ứng yêu cầu',
      'quan hệ giữa',
      'đại biểu quốc hội',
      // Names in small letters, merely talked about: `ủy ban kiểm tra các cấp`.
      'ủy ban kiểm tra',
      'đoàn kiểm tra',
      'đoàn giám sát',
      'đoàn thanh tra',
      'ban chỉ đạo',
      'ban chỉ huy',
      'ban thanh tra',
      'tổ kiểm tra',
      'tổ giám sát',
      'cơ quan thanh tra',
      'cơ quan kiểm tra',
      'cán bộ kiểm tra',
      'đại biểu hội đồng nhân dân',
    ],
  ],
]

let built: Phrases<Governor> | undefined

export function governors(): Phrases<Governor> {
  built ??= new Phrases(
    rows.flatMap(([governor, phrases]) => phrases.map((phrase): [string, Governor] => [phrase, governor])),
  )
  return built
}

/** Words that open a sentence before its subject: `Căn cứ kế hoạch này, Sở X …`, `Hằng năm, Sở X …`. */
const openers = `
căn cứ, căn cứ vào, trên cơ sở, đối với, trong, trong quá trình, khi, nếu, theo, để, nhằm, từ, sau, sau khi, trước, trước khi, hằng năm, hàng năm, định kỳ, hằng quý, hàng quý, hằng tháng, tùy,
với, trường hợp, thông qua, ngay sau khi, tại, qua, ngoài, ngoài ra, bên cạnh đó, song song, đồng thời, đến, chậm nhất, riêng, về, năm, quý, tháng, giai đoạn, trước mắt, riêng đối với, trách nhiệm của, trong đó, cụ thể, hoàn thành, bám sát, phát huy, dưới, được sự, tiếp thu, thực hiện, triển khai, quán triệt, xét
`

let builtOpeners: Phrases<true> | undefined

export function openerPhrases(): Phrases<true> {
  builtOpeners ??= new Phrases(
    openers
      .trim()
      .split(/,\s*/)
      .map((phrase): [string, true] => [phrase, true]),
  )
  return builtOpeners
}

/** What whoever leads is said to do, or to be. */
export const leadingWords: readonly string[] = ['chủ trì', 'đầu mối', 'chịu trách nhiệm chính']
