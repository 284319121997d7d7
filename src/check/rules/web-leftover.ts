import {visit} from 'unist-util-visit'
import type {Figure} from '../../tree/nodes.js'
import {shortened} from '../names.js'
import {defineRule} from '../rule.js'
import {wordsOf} from '../words.js'

export const webLeftover = defineRule(
  {
    id: 'web-leftover',
    description:
      'What a copy from a web page leaves behind: file names and captions of pictures, the page’s rubric and buttons (_Tư liệu_, ' +
      '_Chia sẻ_, _Lượt xem_), entities and tags.',
  },
  (programme, file) => {
    const source = String(file)
    visit(programme, 'figure', (figure) => {
      const leftover = leftoverOf(figure, source)
      if (leftover)
        file.message(`Unexpected ${leftover}, left over from a web page`, {place: figure.position})
    })
    for (const {node, text, folded, place} of wordsOf(programme, file)) {
      if (node.type === 'figure') continue
      if (node.type === 'paragraph' && pageWords.test(folded))
        file.message(`Unexpected “${shortened(text)}”, left over from a web page`, {
          place: place(0, text.length),
        })
      for (const {0: code, index} of text.matchAll(markup))
        file.message(`Unexpected markup “${shortened(code)}”, left over from a web page`, {
          place: place(index, index + code.length),
        })
    }
  },
)

/** In Markdown and HTML a picture has its own notation; in plain text its bare file name stands on a line. */
function leftoverOf({src, position}: Figure, source: string): string | null {
  if (!src || !position || !source.startsWith(src, position.start.offset)) return null
  return `file name of a picture “${shortened(src)}”`
}

const pageWords =
  /^(?:tư liệu|trang chủ|tin tức|tin nổi bật|tin liên quan|bài liên quan|tin cùng chuyên mục|xem thêm|đọc thêm|chia sẻ|chia sẻ bài viết|in bài(?: viết)?|in trang|gửi email|bản in|lưu bài viết|bình luận|theo dõi|cỡ chữ.{0,20}|lượt xem.{0,20}|đăng nhập|về đầu trang|quay lại|facebook|twitter|zalo|copy link|tải về|tags?:.{0,200}|từ khóa:.{0,200})[:.»>]?$/

const markup =
  /&(?:nbsp|amp|lt|gt|quot|ndash|mdash|#\d{1,6}|#x[\da-f]{1,5});|<\/?(?:br|p|div|span|strong|b|i|em|u|a|table|tr|td|ul|ol|li|img|h[1-6])(?:\s[^<>]{0,300})?\/?>/gi
