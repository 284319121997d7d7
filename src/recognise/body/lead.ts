import type {Passage} from '../../text/passage.js'
import type {Span} from '../finding.js'

const leading =
  /(?:[-+•*] ?)?(?:(?:tiếp tục|chủ động|trực tiếp|thường xuyên|tích cực),? ){0,3}(?:phát huy vai trò (?:[^ ,;.]+ ){0,6}?)?(?:là |làm )?(?:chủ trì|(?:cơ quan |đơn vị )?đầu mối|chịu trách nhiệm chính)(?=[ ,;.:]|$)/y

/**
 * Whether the sentence has no subject of its own and says that whoever it is given to leads: `Chủ trì, phối hợp với …`.
 * The bodies a task inherits are then its `lead`.
 */
export function leadsByItself(passage: Passage, span: Span): boolean {
  leading.lastIndex = span.start
  return leading.test(passage.folded) && leading.lastIndex <= span.end
}
