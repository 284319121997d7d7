import type {Citation} from '../../tree/citation.js'
import type {Context} from '../finding.js'

/** What a document tells a reader of citations. */
export interface CitationContext extends Context {
  /**
   * Documents by the names (folded) that later words may use for them: short names given in parentheses, `nghị quyết
   * đại hội`, and those that go without saying, `nghị quyết 57`. Filled and read in the order of the text.
   */
  aliases: Map<string, Citation>
}
