import {runStart} from '../../text/letters.js'

const unit = '(?:các )?(?:điểm|khoản|điều|chương|mục|phần|tiết|phụ lục)(?: số)?'
const label = '(?:\\d{1,3}(?:\\.\\d{1,2}){0,2}[a-zđ]?|[ivxl]{1,6}|[a-zđ])'
const list = `${label}(?:(?:, | và |, và |-)${label}){0,8}`
const joint = '(?:,| và| hoặc)? (?:của |tại |thuộc )?'
const attached = '(?:(?:được )?(?:ban hành )?(?:kèm theo|đính kèm|kèm) )?'
// At most eight units, as in `điểm a, b khoản 1 và điểm c khoản 2 Điều 5 Chương II`.
const source = `(?:${unit} ${list}${joint}){1,8}${attached}$`

interface Forms {
  /** What the last word before the document is where such words stand there. */
  last: RegExp
  /** The last label, and what joins it to the document. */
  labelled: RegExp
  whole: RegExp
}

let forms: Forms | undefined

/** Made at first use. */
function compiled(): Forms {
  forms ??= {
    last: new RegExp(`(?:[^ ]{0,20}-)?(?:${label}|của|tại|thuộc|kèm|theo|và|hoặc),? `, 'y'),
    labelled: new RegExp(`(?:^|[ -])${label}${joint}${attached}$`),
    whole: new RegExp(`(?:^|[^a-zà-ỹ])(?=${unit} )${source}`, 'u'),
  }
  return forms
}

/** Longer than what `last` finds. */
const longestWord = 40

/** Where the words that point into a document begin, `điểm a khoản 18 Điều 1 `; the document's own start if none. */
export function locatorStart(folded: string, from: number, start: number): number {
  // Nearly every citation has none.
  if (folded[start - 1] !== ' ') return start
  const {last, labelled, whole} = compiled()
  last.lastIndex = runStart(folded, start - 1, longestWord)
  if (!last.test(folded) || !labelled.test(folded.slice(Math.max(from, start - 40), start))) return start
  const reach = Math.max(from, start - 120)
  const left = folded.slice(reach, start)
  const found = whole.exec(left)
  if (!found) return start
  return reach + found.index + (/^[a-zà-ỹ]/u.test(found[0]) ? 0 : 1)
}
