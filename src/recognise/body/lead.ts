import type {Passage} from '../../text/passage.js'
import type {Span} from '../finding.js'

const leading =
  /(?:[-+•*] ?)?(?:(?:tiếp tục|chủ động|trực tiếp|thường xuyên|tích cực),? ){0,3}(?:phát huy vai trò (?:[^ ,;.]+ ){0,6}?)?(?:là |làm )?(?:chủ trì|(?:cơ quan |đơn vị )?đầu mối|chịu trách nhiệm chính)(?=[ ,;.:]|$)/y

/** `Trên cơ sở đề xuất của các xã, chủ trì thẩm định …`: the verb stands behind other words of the sentence. */
const later = /[,;] (?:đồng thời )?chủ trì(?=[ ,;.:]|$)/g

/**
 * Whether a statement without a doer of its own says that whoever it is given to leads: `Chủ trì, phối hợp với …`. The
 * bodies a task inherits are then its `lead`.
 */
export function leadsByItself({folded}: Passage, {start, end}: Span): boolean {
  leading.lastIndex = start
  if (leading.test(folded)) return leading.lastIndex <= end
  const named = folded.indexOf('chủ trì', start)
  if (named < 0 || named >= end) return false
  later.lastIndex = start
  return later.test(folded) && later.lastIndex <= end
}
