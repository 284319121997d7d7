import type {Block} from './block.js'
import {columnsOf, hasColumns} from './column.js'
import {recipientsHead, signatureHead, signatureOffice} from './lexicon.js'
import {isUpper} from './wrap.js'

/** Who signed, and to whom the document goes, by the closing's blocks. */
export function readClosing(blocks: readonly Block[]): {signatory: string | null; recipients: string[]} {
  const lines = blocks.flatMap(statements)
  return {
    signatory:
      signatoryOf(lines.map((columns) => columns.at(-1)!)) ??
      signatoryOf(lines.map((columns) => columns[0]!)),
    recipients: recipientsOf(lines.map(([text]) => text!)),
  }
}

/** The statements of a block, each as the columns that it stands in, or of each cell of a table that lays the closing out. */
function statements(block: Block): string[][] {
  const {grid, whole, lines} = block
  if (grid) return grid.rows.flat().flatMap((cell) => [...cell.lines.map(({text}) => [text]), ['']])
  if (hasColumns(block)) return lines.map((line) => columnsOf(line).map(({value}) => value.normalize('NFC')))
  return whole.text ? [[whole.text]] : []
}

const personName = /^(?:\p{Lu}\p{Ll}*\.? ){1,4}\p{Lu}\p{Ll}*$/u

/** Ranks and degrees before a name: `Trung tá`, `PGS.TS.`, `BSCKII.`. */
const rank =
  /^(?:(?:pgs|gs|tskh|ts|ths|bs(?:ckii?| ?ck\.? ?ii?| ?cki?i?)?|ks|ds(?:ckii?)?|cn|ls|nsnd|nsưt|ttnd|ttưt|nghưt|ngưt|ngnd|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý)|(?:bác|kỹ|dược|tiến|thạc|cử) (?:sĩ|sỹ|sư|nhân))(?:[. ]+| - ))+/i

/** Whether a text is a person's name, and perhaps a rank before it. */
export function isPerson(text: string): boolean {
  return personName.test(text.replace(rank, ''))
}

/** The name below `TM. …`, `KT. CHỦ TỊCH` or `GIÁM ĐỐC`: Decree 30/2020/NĐ-CP, Annex I, part II, section 7. */
function signatoryOf(texts: readonly string[]): string | null {
  const from = texts.findIndex(
    (text, index) =>
      signatureHead.test(text) ||
      (signatureOffice.test(text.toLowerCase()) && (isUpper(text) || isPerson(texts[index + 1] ?? ''))),
  )
  if (from < 0) return null
  return (
    texts
      .slice(from + 1, from + 12)
      .map((text) => text.replace(rank, ''))
      .find((text) => personName.test(text)) ?? null
  )
}

function recipientsOf(texts: readonly string[]): string[] {
  const from = texts.findIndex((text) => recipientsHead.test(text.toLowerCase()))
  if (from < 0) return []
  const recipients: string[] = []
  const first = texts[from]!.replace(/^[^:]*:?\s*/, '')
  let open = false
  for (const text of first ? [first, ...texts.slice(from + 1)] : texts.slice(from + 1)) {
    if (/^[-–+•]/.test(text)) {
      for (const name of text.split(/; (?=[-–])/)) recipients.push(nameIn(name))
      open = !/[;.]\s*$/.test(text)
    } else if (open && text && !isUpper(text)) {
      recipients[recipients.length - 1] += ` ${nameIn(text)}`
      open = !/[;.]\s*$/.test(text)
    } else if (text && recipients.length > 0) break
  }
  return recipients.filter(Boolean)
}

/** A recipient without its dash and what parts it from the next. */
function nameIn(text: string): string {
  return text.replace(/^[-–+•]\s*/, '').replace(/(?<![;.,/\s])[;.,/\s]+$/, '')
}
