import {endsWord, isCapitalAt} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import {type Draft, unknownDocument} from './draft.js'
import {charters} from './lexicon/documents.js'

const constitution =
  / nước cộng hòa xã hội chủ nghĩa việt nam(?: năm (\d{4}))?|,?(?: năm)? (\d{4})(?!\d| ?-)/y

/** `Hiến pháp năm 2013`: the key has its year where it is given. */
export function readConstitution(
  {text, folded}: Passage,
  start: number,
  at: number,
  stop: number,
): Draft | null {
  if (!isCapitalAt(text, start)) return null
  constitution.lastIndex = at
  const found = constitution.exec(folded)
  const inside = found && constitution.lastIndex <= stop
  const end = inside ? constitution.lastIndex : at
  const year = inside ? Number(found[1] ?? found[2]) || null : null
  const key = year ? `hiến pháp ${year}` : 'hiến pháp'
  return {start, end, next: end, document: {...unknownDocument, type: 'hiến pháp', year, key}}
}

/** `Điều lệ Đảng`, `Cương lĩnh xây dựng đất nước …`. */
export function readCharter({text, folded}: Passage, start: number, stop: number): Draft | null {
  if (!isCapitalAt(text, start)) return null
  for (const [key, names] of Object.entries(charters)) {
    const name = names.find((one) => folded.startsWith(one, start) && endsWord(folded, start + one.length))
    if (!name || start + name.length > stop) continue
    const end = start + name.length
    const type = key.split(' ', 2).join(' ')
    return {start, end, next: end, document: {...unknownDocument, type, key}}
  }
  return null
}
