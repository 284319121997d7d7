import type {Passage} from '../../text/passage.js'
import type {Span} from '../finding.js'

const leading =
  /(?:[-+•*] ?)?(?:(?:tiếp tục|chủ động|trực tiếp|thường xuyên|phát huy vai trò)(?: [^ ,;.]+){0,6}?,? )?(?:là )?(?:chủ trì|làm đầu mối|đầu mối|chịu trách nhiệm chính)(?![\p{L}\p{M}])/uy

/**
 * Whether the sentence has no subject of its own and says that whoever it is given to leads: `Chủ trì, phối hợp với …`.
 * The bodies a task inherits are then its `lead`.
 */
export function leadsByItself(passage: Passage, span: Span): boolean {
  leading.lastIndex = span.start
  return leading.test(passage.folded) && leading.lastIndex <= span.end
}
