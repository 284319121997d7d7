import type {Piece} from '../../text/piece.js'
import type {Line} from '../lines.js'
import {markerOf} from '../marker.js'
import {isUpper} from '../wrap.js'
import {startsBody} from './shape.js'

const statementEnd = /[;.:!?]["”’)\]*_]*$/
/** A line that cannot end a statement. */
const openEnd = /(?:[,(/&–-]|\s(?:và|của|về|với|các|cho|tại|từ|đến|theo|cấp|hoặc|do|số|năm|quý|tháng))$/iu
/** `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`: lines of a signature. */
const signatureLine =
  /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\.? |^(?:PHÓ|CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|CHÁNH|TRƯỞNG|HIỆU TRƯỞNG) ?/u

/** The statements of a cell's lines, each as its pieces: lines that go on are joined, with a blank between. */
export function statementsOf(lines: readonly Line[]): Piece[][] {
  const statements: Piece[][] = []
  let line: Line | undefined
  for (const next of lines) {
    if (line && !startsStatement(line, next)) {
      statements.at(-1)!.push({value: ' ', start: next.start, end: next.start}, ...next.pieces)
    } else statements.push([...next.pieces])
    line = next
  }
  return statements
}

function startsStatement(line: Line, next: Line): boolean {
  if (next.gap) return true
  const text = bare(next.text)
  const before = bare(line.text)
  if (/^[\p{Ll}\d)]/u.test(text) && !/^[a-zđ0-9]{1,2}[.)] /.test(text)) return false
  if (/^[-–+•*] ?\D/.test(text) || markerOf(text) !== null) return true
  if (statementEnd.test(before)) return true
  if (openEnd.test(before)) return false
  if (isUpper(before) !== isUpper(text) || signatureLine.test(text)) return true
  return startsBody(text)
}

/** Marks of emphasis that a plain text has kept. */
function bare(text: string): string {
  return text.replace(/^[*_]{1,3}(?=\S)|[*_]{1,3}$/g, '').trim()
}
