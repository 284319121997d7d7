import type {Passage} from '../../text/passage.js'
import {leading, seekAnchor} from '../anchors.js'
import type {Span} from '../finding.js'

const first =
  /(?:[-+•*] ?)?(?:(?:tiếp tục|chủ động|trực tiếp|thường xuyên|tích cực),? ){0,3}(?:phát huy vai trò (?:[^ ,;.]+ ){0,6}?)?(?:là |làm )?(?:chủ trì|(?:cơ quan |đơn vị )?đầu mối|chịu trách nhiệm chính)(?=[ ,;.:]|$)/y

/** `Trên cơ sở đề xuất của các xã, chủ trì thẩm định …`: the verb stands behind other words of the sentence. */
const later = /[,;] (?:đồng thời )?chủ trì(?=[ ,;.:]|$)/g

/**
 * Whether a statement without a doer of its own says that whoever it is given to leads: `Chủ trì, phối hợp với …`. The
 * bodies a task inherits are then its `lead`.
 */
export function leadsByItself(passage: Passage, {start, end}: Span): boolean {
  if (seekAnchor(passage, leading, start, end) < 0) return false
  const {folded} = passage
  first.lastIndex = start
  if (first.test(folded)) return first.lastIndex <= end
  later.lastIndex = start
  return later.test(folded) && later.lastIndex <= end
}
