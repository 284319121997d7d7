import {endsWord, isCapitalAt} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import {documentTypes} from './lexicon/documents.js'
import {commaNames, levels, nameEnds} from './lexicon/issuers.js'
import {Tail} from './tail.js'

interface Words {
  words: string
  end: number
}

interface Expressions {
  /** Where a name may end. */
  ends: RegExp
  joint: Tail
  session: Tail
  commaNames: RegExp
  documents: RegExp
}

let expressions: Expressions | undefined

function compiled(): Expressions {
  expressions ??= {
    ends: new RegExp(`[,;.:()“”"\\[\\]|]| (?:${nameEnds.join('|')}|và)(?![a-zà-ỹ])`, 'gu'),
    joint: new Tail('(?: ?\\(| ?,)? ?', '(?:của|do) '),
    session: new Tail(' ?[,(]? ?', 'hội nghị (?:lần thứ|trung ương|ban chấp hành)'),
    commaNames: new RegExp(`(?:${commaNames.join('|')})`, 'y'),
    documents: new RegExp(`(?:${Object.keys(documentTypes).join('|')}) `, 'y'),
  }
  return expressions
}

/** ` của Bộ Chính trị`, `, do Thủ tướng Chính phủ ban hành`, ` Hội nghị Trung ương 8 khóa XI`: who issued it. */
export function readIssuer({text, folded}: Passage, from: number, stop: number): Words | null {
  const {joint, session} = compiled()
  const joined = joint.exec(folded, from, stop)
  const start = joined ? from + joined[0].length : session.startAt(folded, from)
  if (start < 0 || !isCapitalAt(text, start)) return null
  const end = nameEnd(text, folded, start, stop)
  if (end <= start) return null
  const passive = joined?.[0].endsWith('do ') && folded.startsWith(' ban hành', end)
  return {words: text.slice(start, end), end: passive ? end + ' ban hành'.length : end}
}

const longestName = 120
/** The search for a sign looks no further than this behind the name. */
const longestSign = 20

/** Where a name that starts at `start` ends: before a sign, or a word that no name goes on with. */
export function nameEnd(text: string, folded: string, start: number, stop: number): number {
  const {ends} = compiled()
  const limit = Math.min(stop, start + longestName)
  const near = folded.slice(0, limit + longestSign)
  ends.lastIndex = start
  let end = limit
  for (let found = ends.exec(near); found && found.index < limit; found = ends.exec(near)) {
    if (goesOn(text, folded, found, start)) continue
    end = found.index
    break
  }
  if (end === limit && !endsWord(folded, end)) end = folded.lastIndexOf(' ', end)
  while (end > start && folded[end - 1] === ' ') end--
  return Math.max(start, end)
}

/** `Bộ Văn hóa, Thể thao và Du lịch`, `Ban Chỉ đạo Trung ương`: a comma, `và` or a verb in capitals inside a name. */
function goesOn(text: string, folded: string, {0: sign, index}: RegExpExecArray, start: number): boolean {
  const {commaNames, documents} = compiled()
  if (sign[0] === ' ' && sign !== ' và') return isProper(text, folded, sign, index)
  if (sign === ',') {
    // The longest word group before a comma has three words.
    for (let at = index, words = 0; at > start && words < 3; words++) {
      at = folded.lastIndexOf(' ', at - 1) + 1
      commaNames.lastIndex = at
      if (commaNames.test(folded) && commaNames.lastIndex > index) return true
      at--
    }
    return false
  }
  if (sign !== ' và') return false
  const after = index + sign.length + 1
  documents.lastIndex = after
  return isCapitalAt(text, after) ? !documents.test(folded) : folded.startsWith('đổi mới', after)
}

/** `Ban Chỉ đạo`, `xã Giao Thủy`: whether a verb in capitals belongs to a name. */
function isProper(text: string, folded: string, sign: string, index: number): boolean {
  if (!isCapitalAt(text, index + 1) || isCapitalAt(text, index + 2) || sign === ' về việc') return false
  const second = sign.indexOf(' ', 1)
  if (second < 0 || isCapitalAt(text, index + second + 1)) return true
  return !levels.some((level) => folded.endsWith(` ${level}`, index))
}
