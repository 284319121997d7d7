import type {Passage} from '../../text/passage.js'
import {clauseOpeners, documentTypes, nameEnds} from './lexicon.js'

interface Words {
  words: string
  end: number
}

let expressions: {name: RegExp; title: RegExp} | undefined

function compiled() {
  if (expressions) return expressions
  const after = '(?![\\p{L}\\p{M}])'
  const names = Object.keys(documentTypes)
  const types = names.join('|')
  const capitals = names.map((name) => name[0]!.toUpperCase() + name.slice(1)).join('|')
  expressions = {
    name: new RegExp(
      `[,;.:()“”"\\[\\]]|(?:^| )(?:${nameEnds.join('|')})${after}| và (?![\\p{Lu}])| và (?:${capitals})`,
      'gu',
    ),
    title: new RegExp(
      `[;()\\[\\]]|[.:](?: |$)|, (?:${clauseOpeners.join('|')})${after}|,? (?:và|cùng|hoặc|gắn với) (?:(?:${types})(?: số)? |các )`,
      'g',
    ),
  }
  return expressions
}

const longestName = 90

/** ` của Bộ Chính trị`, `, do Thủ tướng Chính phủ ban hành`: who issued it. */
export function readIssuer({text, folded}: Passage, from: number, stop: number): Words | null {
  const joint = /^ ?,? ?(?:của|do) /.exec(folded.slice(from, from + 8))
  if (!joint) return null
  const start = from + joint[0].length
  if (!/\p{Lu}/u.test(text[start] ?? '')) return null
  const end = nameEnd(text, start, stop)
  return end > start ? {words: text.slice(start, end), end} : null
}

/** Where a name that starts at `start` ends: before a sign, or a word that no name goes on with. */
export function nameEnd(text: string, start: number, stop: number): number {
  const {name} = compiled()
  const words = text.slice(start, Math.min(stop, start + longestName))
  name.lastIndex = 0
  const found = name.exec(words)
  const end = found ? found.index : words.length < longestName ? words.length : words.lastIndexOf(' ')
  return start + words.slice(0, Math.max(end, 0)).trimEnd().length
}

const longestTitle = 300

/** ` về đại hội đảng bộ các cấp …`, `“Về đẩy mạnh …”`: what it is about, up to where the sentence goes its own way. */
export function readTitle({text, folded}: Passage, from: number, stop: number): Words | null {
  const quoted = /^ ?[“"]([^“”"]{3,300})[”"]/.exec(text.slice(from, Math.min(stop, from + longestTitle + 4)))
  if (quoted) return {words: quoted[1]!, end: from + quoted[0].length}
  const joint = /^ ?,? ?(?=(?:về|quy định|phê duyệt|ban hành|hướng dẫn|sửa đổi|quy định chi tiết) )/.exec(
    folded.slice(from, from + 24),
  )
  if (!joint) return null
  const start = from + joint[0].length
  const {title} = compiled()
  const words = folded.slice(start, Math.min(stop, start + longestTitle))
  title.lastIndex = 0
  const found = title.exec(words)
  const end =
    start + (found ? found.index : words.length < longestTitle ? words.length : words.lastIndexOf(' '))
  return {words: text.slice(start, end).trimEnd(), end: start + text.slice(start, end).trimEnd().length}
}

/** `(gọi tắt là Nghị quyết Đại hội)`, `(sau đây viết tắt là Luật)`. */
export function readAlias(text: string, from: number): {name: string} | null {
  const found =
    /^ ?\((?:sau đây |dưới đây )?(?:được )?(?:gọi|viết) (?:tắt|gọn|chung)(?: chung)? là:? ?["“]?([^()"”]{2,60}?)["”]?\)/u.exec(
      text.slice(from, from + 120),
    )
  return found ? {name: found[1]!.trim()} : null
}
